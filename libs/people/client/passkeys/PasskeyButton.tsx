import { useT } from '@minga/kernel/client';
import { Button, Notice } from '@minga/ui';
import { NeedsPasskeys } from './NeedsPasskeys';
import { usePasskeyAct } from './use-passkey';

export interface PasskeyButtonProps {
  label: string;
  act: () => Promise<void>;
}

/** One press, one passkey. */
export function PasskeyButton({ label, act }: PasskeyButtonProps) {
  const { t } = useT();
  const { busy, failure, run } = usePasskeyAct();
  return (
    <NeedsPasskeys>
      <div className="stack">
        <Button icon="key" busy={busy} onClick={() => run(act)}>
          {label}
        </Button>
        <p role="status" className="meta">
          {busy && t('people.second-factor.passkeys.waiting')}
        </p>
        {failure && (
          <Notice tone="err" role="alert">
            <p>{failure}</p>
          </Notice>
        )}
      </div>
    </NeedsPasskeys>
  );
}
