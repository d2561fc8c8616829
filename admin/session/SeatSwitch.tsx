import Button from '@mui/material/Button';
import ListItemText from '@mui/material/ListItemText';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { type MouseEvent, useState } from 'react';
import { seatInUse } from '../parts/ask.ts';
import { inWords } from '../parts/figures.ts';
import { useMe } from './useMe.ts';

/** Says in which seat one sits, and lets who holds several change it. */
export function SeatSwitch() {
  const { me } = useMe();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  if (!me?.seat) return null;
  const { seat, seats } = me;
  const take = (id: string) => {
    seatInUse.set(id);
    // Whatever is on screen belongs to the seat that is left.
    window.location.assign('/');
  };
  return (
    <>
      <Button
        color="inherit"
        aria-haspopup="menu"
        disabled={seats.length < 2}
        onClick={(event: MouseEvent<HTMLElement>) => setAnchor(event.currentTarget)}
        sx={{ minWidth: 0, textAlign: 'start', lineHeight: 1.2, '&.Mui-disabled': { color: 'inherit' } }}
      >
        <ListItemText
          primary={seat.organization.name}
          secondary={inWords(seat.role)}
          slotProps={{
            primary: { noWrap: true, sx: { fontSize: '0.85rem' } },
            secondary: { noWrap: true, color: 'inherit', sx: { fontSize: '0.72rem', opacity: 0.85 } },
          }}
          sx={{ m: 0, maxWidth: { xs: 130, sm: 320 } }}
        />
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {seats.map(({ id, role, organization }) => (
          <MenuItem key={id} selected={id === seat.id} onClick={() => take(id)}>
            <ListItemText primary={organization.name} secondary={inWords(role)} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
