import { ActForm, Time, useAccount, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, PersonName } from '@minga/people/client';
import { Button, List, ListRow, Notice, Section, SelectField, Tag, TextAreaField, TextField } from '@minga/ui';
import { REMOVE_ENDORSEMENT } from '../experts/expert-acts';
import { type Endorsement, type Expert, type ExpertRecord } from '../../contract';

const INTENT = 'endorse';

export interface EndorsementsProps {
  expert: Expert;
  record: ExpertRecord;
}

/** What colleagues of other organisations vouch for, and a form for whoever may. */
export function EndorsementsSection({ expert, record: { endorsements, endorsable } }: EndorsementsProps) {
  const { t } = useT();
  const refused = useRefusedForm(INTENT);
  if (endorsements.length === 0 && endorsable.length === 0 && !refused) return null;
  const labels = new Map(expert.areas.map(({ termId, label }) => [termId, label]));
  return (
    <Section id="endorsements" title={t('exchange.endorsements.title')}>
      {endorsements.length > 0 && (
        <List closed>
          {endorsements.map((one) => (
            <Row key={`${one.termId} ${one.by.id}`} endorsement={one} label={labels.get(one.termId) ?? ''} />
          ))}
        </List>
      )}
      {refused && refused.fields.length === 0 && (
        <Notice tone="err" role="alert">
          <p>{refused.title}</p>
        </Notice>
      )}
      {endorsable.length > 0 && <Endorse expert={expert} endorsable={endorsable} key={endorsable.length} />}
    </Section>
  );
}

function Row({ endorsement: { termId, by, text, lang, at }, label }: { endorsement: Endorsement; label: string }) {
  const { t } = useT();
  const account = useAccount();
  const own = account?.id === by.id;
  return (
    <ListRow className="ends">
      <div>
        <p className="qt" lang={lang}>
          {t('exchange.endorsements.quote', { text })}
        </p>
        <p className="row row-s meta">
          <PersonName person={by} /> <Tag>{label}</Tag> <Time at={at} relative />
        </p>
      </div>
      {own && (
        <ActForm intent="withdraw-endorsement" fields={{ termId }}>
          <Button type="submit" size="s" aria-label={t('exchange.endorsements.withdraw-one', { name: label })}>
            {t('exchange.endorsements.withdraw')}
          </Button>
        </ActForm>
      )}
      {!own && account?.siteRole === 'steward' && <Remove termId={termId} accountId={by.id} name={by.name} />}
    </ListRow>
  );
}

/** A steward takes away what is none: who wrote it is told why. */
function Remove({ termId, accountId, name }: { termId: string; accountId: string; name: string }) {
  const { t } = useT();
  const refused = useRefusedForm(REMOVE_ENDORSEMENT);
  const mine = refused?.values['termId'] === termId && refused.values['accountId'] === accountId ? refused : undefined;
  return (
    <details open={mine !== undefined || undefined}>
      <summary className="btn s q">
        {t('exchange.endorsements.remove')} <span className="vh">{name}</span>
      </summary>
      <ActForm intent={REMOVE_ENDORSEMENT} fields={{ termId, accountId }} className="stack">
        <TextAreaField name="reason" label={t('exchange.endorsements.reason')} hint={t('exchange.endorsements.told')} rows={2} required error={errorBeside(mine, 'reason')} defaultValue={mine?.values['reason']} />
        <p>
          <Button type="submit" size="s" tone="err">
            {t('exchange.endorsements.remove')}
          </Button>
        </p>
      </ActForm>
    </details>
  );
}

function Endorse({ expert, endorsable }: { expert: Expert; endorsable: readonly string[] }) {
  const { t } = useT();
  const refused = useRefusedForm(INTENT);
  return (
    <details open={refused !== undefined}>
      <summary className="lk">{t('exchange.endorsements.endorse')}</summary>
      <ActForm intent={INTENT} className="stack">
        <SelectField id="en-term" name="termId" label={t('exchange.experts.area')} defaultValue={refused?.values['termId'] ?? endorsable[0]}>
          {expert.areas
            .filter(({ termId }) => endorsable.includes(termId))
            .map(({ termId, label }) => (
              <option key={termId} value={termId}>
                {label}
              </option>
            ))}
        </SelectField>
        <TextField
          id="en-text"
          name="text"
          label={t('exchange.endorsements.text')}
          hint={t('exchange.endorsements.hint')}
          error={errorBeside(refused, 'text')}
          defaultValue={refused?.values['text']}
          required
        />
        <p>
          <Button type="submit">{t('exchange.endorsements.send')}</Button>
        </p>
      </ActForm>
    </details>
  );
}
