import { useAccount, useT } from '@minga/kernel/client';
import { Notice, TextAreaField, TextField } from '@minga/ui';
import { useState } from 'react';
import { TERMS_FIELDS, type AgreementView } from '../../contract';
import { DealForm } from '../deal/DealForm';

const PREFIX = 'ag-';
const ROWS = 4;

/**
 * Writing the next version, from the one that the writer had before them when they opened the form: whatever came meanwhile is
 * shown, and refused when they save.
 */
export function WriteVersion({ view }: { view: AgreementView }) {
  const latest = view.versions[0]?.number ?? 0;
  const account = useAccount();
  const [opened, setHeld] = useState<{ base: number; draft: AgreementView['draft'] } | null>(null);
  // What they saved themselves leaves a form for the next version behind.
  const saved = opened && view.versions.some(({ number, by }) => number === opened.base + 1 && by?.id === account?.id);
  const held = saved ? null : opened;
  const from = held ?? { base: latest, draft: view.draft };
  return (
    <>
      {held && held.base !== latest && <Meanwhile number={latest} />}
      <VersionForm key={from.base} base={from.base} draft={from.draft} onToggle={(open) => setHeld(open ? from : null)} />
    </>
  );
}

function Meanwhile({ number }: { number: number }) {
  const { t } = useT();
  return (
    <Notice tone="due" role="status">
      <p>{t('exchange.agreement.meanwhile', { number })}</p>
    </Notice>
  );
}

interface VersionFormProps {
  base: number;
  draft: AgreementView['draft'];
  onToggle(open: boolean): void;
}

function VersionForm({ base, draft, onToggle }: VersionFormProps) {
  const { t } = useT();
  const names = [...TERMS_FIELDS, 'from', 'until'] as const;
  const labels: Record<string, string> = Object.fromEntries(names.map((name) => [name, t(`exchange.agreement.${name}`)]));
  return (
    <DealForm
      intent="agreement-write"
      label={t(base === 0 ? 'exchange.agreement.first' : 'exchange.agreement.next')}
      send={t('exchange.agreement.save', { number: base + 1 })}
      labels={Object.fromEntries(names.map((name) => [`terms.${name}`, labels[name]!]))}
      prefix={PREFIX}
      fields={{ base: String(base) }}
      tone={base === 0 ? 'primary' : undefined}
      onToggle={onToggle}
    >
      {(refused) => {
        const field = (name: (typeof names)[number]) => ({
          id: PREFIX + name, name, label: labels[name]!, required: true, defaultValue: refused?.values[name] ?? draft[name],
          error: refused?.fields.find(({ field: path }) => path === `terms.${name}`)?.message,
        });
        return (
          <>
            {base === 0 && <p className="meta">{t('exchange.agreement.draft')}</p>}
            {TERMS_FIELDS.map((name) => (
              <TextAreaField key={name} {...field(name)} hint={name === 'deliverables' ? t('exchange.agreement.deliverables-hint') : undefined} rows={ROWS} />
            ))}
            <TextField {...field('from')} type="date" />
            <TextField {...field('until')} type="date" />
          </>
        );
      }}
    </DealForm>
  );
}
