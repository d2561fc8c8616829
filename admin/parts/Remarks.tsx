import Alert from '@mui/material/Alert';
import AlertTitle from '@mui/material/AlertTitle';
import Link from '@mui/material/Link';
import type { Refused, SeenRemark } from './ask.ts';

const SEVERITY = { ERROR: 'error', WARNING: 'warning', ADVICE: 'info' } as const;

interface RemarksProps {
  remarks: readonly SeenRemark[];
  /** Where a click on a remark leads; without it remarks are plain text. */
  onPoint?: (where: string) => void;
}

/** What the rules say, the grave first. */
export function Remarks({ remarks, onPoint }: RemarksProps) {
  const levels = ['ERROR', 'WARNING', 'ADVICE'] as const;
  return levels.map((level) => {
    const own = remarks.filter((remark) => remark.level === level);
    if (own.length === 0) return null;
    return (
      <Alert key={level} severity={SEVERITY[level]} sx={{ my: 1 }}>
        <ul style={{ margin: 0, paddingInlineStart: '1.1em' }}>
          {own.map((remark) => (
            <li key={`${remark.code} ${remark.where} ${remark.why}`}>
              {onPoint ? (
                <Link
                  component="button"
                  type="button"
                  color="inherit"
                  underline="always"
                  sx={{ textAlign: 'start' }}
                  onClick={() => onPoint(remark.where)}
                >
                  {remark.why}
                </Link>
              ) : (
                remark.why
              )}
            </li>
          ))}
        </ul>
      </Alert>
    );
  });
}

/** What the server refused, and why. Nothing was saved. */
export function Refusal({ refusal, onReload }: { refusal: Refused | null; onReload?: () => void }) {
  if (!refusal) return null;
  return (
    <Alert severity="error" role="alert" sx={{ my: 1 }}>
      <AlertTitle>Not done</AlertTitle>
      {refusal.message}{' '}
      {refusal.code === 'STALE_VERSION' && onReload && (
        <Link component="button" type="button" color="inherit" underline="always" onClick={onReload}>
          Reload
        </Link>
      )}
      <ul style={{ margin: 0, paddingInlineStart: '1.1em' }}>
        {refusal.remarks
          .filter(({ level }) => level === 'ERROR')
          .map((remark) => (
            <li key={`${remark.code} ${remark.where} ${remark.why}`}>{remark.why}</li>
          ))}
      </ul>
    </Alert>
  );
}
