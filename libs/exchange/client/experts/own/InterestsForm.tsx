import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, List, ListRow, Section, TextAreaField, TextField } from '@minga/ui';
import { CONFLICTS_LENGTH, type Expert } from '../../../contract';

/** What could get in the way, in words, and the organisations for which one is never proposed. */
export function InterestsForm({ expert }: { expert: Expert | null }) {
  const { t } = useT();
  const refused = useRefusedForm('interests');
  const unfound = useRefusedForm('add-conflict');
  if (!expert) return null;
  return (
    <Section title={t('exchange.experts.interests')}>
      <ActForm intent="interests" className="stack">
        <TextAreaField
          id="x-conflicts"
          name="conflicts" most={CONFLICTS_LENGTH}
          rows={3}
          label={t('exchange.experts.own.conflicts')}
          hint={t('exchange.experts.own.conflicts-hint')}
          error={errorBeside(refused, 'conflicts')}
          defaultValue={refused?.values['conflicts'] ?? expert.conflicts}
        />
        <p>
          <Button type="submit">{t('exchange.experts.own.declare')}</Button>
        </p>
      </ActForm>
      <List>
        {expert.conflictOrganisations.map(({ id, name }) => (
          <ListRow key={id} className="ends">
            <span>{name}</span>
            <ActForm intent="remove-conflict" fields={{ organisationId: id }}>
              <Button type="submit" size="s" aria-label={t('exchange.experts.own.remove-one', { name })}>
                {t('exchange.experts.own.remove')}
              </Button>
            </ActForm>
          </ListRow>
        ))}
      </List>
      <ActForm intent="add-conflict" className="stack">
        <TextField
          id="x-organisation"
          key={expert.conflictOrganisations.length}
          name="organisation"
          label={t('exchange.experts.own.conflict-organisation')}
          hint={t('exchange.experts.own.conflict-hint')}
          error={errorBeside(unfound, 'conflictOrganisations')}
          defaultValue={unfound?.values['organisation']}
          autoComplete="off"
        />
        <p>
          <Button type="submit" icon="plus">
            {t('exchange.experts.own.add')}
          </Button>
        </p>
      </ActForm>
    </Section>
  );
}
