import Campaign from '@mui/icons-material/Campaign';
import StackedLineChart from '@mui/icons-material/StackedLineChart';
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import { AppBar, Layout, Menu, TitlePortal, ToggleThemeButton } from 'react-admin';
import { NoticeBell } from './notices/NoticeBell.tsx';
import { SeatSwitch } from './session/SeatSwitch.tsx';
import { useMe } from './session/useMe.ts';

const Bar = () => (
  <AppBar
    toolbar={
      <>
        <SeatSwitch />
        <NoticeBell />
        <ToggleThemeButton />
      </>
    }
  >
    <Box component="img" src="/mark.svg" alt="Accord" sx={{ width: 28, mr: 1.5 }} />
    <TitlePortal sx={{ visibility: { xs: 'hidden', sm: 'visible' } }} />
  </AppBar>
);

/** What the seat in use can go to: only what it may read. */
const Rail = () => {
  const { may } = useMe();
  return (
    <Menu>
      <Menu.DashboardItem primaryText="What waits" />
      {may('READ_CODES') && <Menu.ResourceItem name="codes" />}
      {may('READ_ADOPTIONS') && <Menu.ResourceItem name="adoptions" />}
      {may('READ_RETURNS') && <Menu.ResourceItem name="periods" />}
      {may('READ_RETURNS') && <Menu.ResourceItem name="returns" />}
      {may('READ_BREACHES') && <Menu.ResourceItem name="breaches" />}
      {may('READ_BENCHMARK') && (
        <Menu.Item to="/benchmark" primaryText="Beside the sector" leftIcon={<StackedLineChart />} />
      )}
      {may('READ_PREVIEWS') && (
        <Menu.Item to="/previews" primaryText="Named in reports" leftIcon={<Campaign />} />
      )}
      {may('READ_REPORTS') && <Menu.ResourceItem name="reports" />}
      {may('MANAGE_MEMBERS') && <Menu.ResourceItem name="members" />}
      {may('MANAGE_PEOPLE') && <Menu.ResourceItem name="people" />}
      {may('MANAGE_KEYS') && <Menu.ResourceItem name="keys" />}
    </Menu>
  );
};

/** The frame of every page of the admin. */
export const Frame = ({ children }: { children: ReactNode }) => (
  <Layout
    appBar={Bar}
    menu={Rail}
    sx={{
      ...{ minWidth: 0, '& .RaLayout-content': { minWidth: 0 }, '& .RaLayout-appFrame': { minWidth: 0 } },
      '@media print': {
        '& .RaLayout-appFrame': { mt: 0 },
        '& .RaSidebar-fixed, & .MuiDrawer-root, & .MuiAppBar-root': { display: 'none' },
      },
    }}
  >
    {children}
  </Layout>
);
