import { Time, useT } from '@minga/kernel/client';
import { errorBeside, PersonLink } from '@minga/people/client';
import { Checkbox, List, ListRow, Status, TextAreaField } from '@minga/ui';
import { type EngagementView, ENTRY_LENGTH } from '../../contract';
import { Prose } from '../request/NeedSection';
import { FoldedForm } from './FoldedForm';

const PREFIX = 'jn-';

/** What both sides wrote down on the way. */
export function Journal({ work }: { work: EngagementView }) {
  const { t } = useT();
  const writes = work.may.includes('write');
  if (work.journal.length === 0 && !writes) return null;
  return (
    <div className="stack">
      <h3 className="h4">{t('exchange.work.journal')}</h3>
      {work.journal.length > 0 && (
        <List>
          {work.journal.map(({ id, by, text, lang, at, public: open, side }) => (
            <ListRow key={id}>
              <div>
                <p className="meta">
                  {by ? <PersonLink person={by} /> : t(`exchange.work.sides.${side}`)}, <Time at={at} /> {work.partakes && <Status>{t(open ? 'exchange.work.public' : 'exchange.work.parties')}</Status>}
                </p>
                <Prose text={text} lang={lang} />
              </div>
            </ListRow>
          ))}
        </List>
      )}
      {writes && <WriteEntry />}
    </div>
  );
}

function WriteEntry() {
  const { t } = useT();
  const labels = { text: t('exchange.work.entry') };
  return (
    <FoldedForm intent="write-journal" label={t('exchange.work.write-journal')} labels={labels} prefix={PREFIX}>
      {(refused) => (
        <>
          <TextAreaField id={`${PREFIX}text`} name="text" most={ENTRY_LENGTH} label={labels.text} rows={4} error={errorBeside(refused, 'text')} defaultValue={refused?.values['text']} required />
          <Checkbox name="public" value="yes" label={t('exchange.work.make-public')} defaultChecked={refused?.values['public'] === 'yes'} />
        </>
      )}
    </FoldedForm>
  );
}
