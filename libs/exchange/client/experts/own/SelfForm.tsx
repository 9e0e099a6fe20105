import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, Checkbox, Section, TextField } from '@minga/ui';
import { HEADLINE_LENGTH, MOST_PROPOSALS, type OwnExpertView } from '../../../contract';

/** One line, whether one is proposed, and how often. */
export function SelfForm({ own: { expert, mostProposals }, organisation }: { own: Pick<OwnExpertView, 'expert' | 'mostProposals'>; organisation?: boolean }) {
  const { t } = useT();
  const refused = useRefusedForm('self');
  return (
    <Section title={t(organisation ? 'exchange.experts.capacity.self' : 'exchange.experts.own.self')}>
      <ActForm intent="self" className="stack">
        <TextField
          id="x-headline"
          name="headline" most={HEADLINE_LENGTH}
          label={t('exchange.experts.own.headline')}
          hint={t('exchange.experts.own.headline-hint')}
          error={errorBeside(refused, 'headline')}
          defaultValue={refused?.values['headline'] ?? expert?.headline}
        />
        <Checkbox name="proposed" value="1" defaultChecked={expert?.proposed ?? true} label={t(organisation ? 'exchange.experts.capacity.proposed' : 'exchange.experts.own.proposed')} />
        <TextField
          id="x-most"
          name="mostProposals"
          type="number"
          min={0}
          max={MOST_PROPOSALS}
          label={t('exchange.experts.own.most')}
          hint={t('exchange.experts.own.most-hint')}
          error={errorBeside(refused, 'mostProposals')}
          defaultValue={refused?.values['mostProposals'] ?? mostProposals}
        />
        <p>
          <Button type="submit" tone="primary">
            {t(expert ? 'exchange.experts.own.save' : organisation ? 'exchange.experts.capacity.start' : 'exchange.experts.own.start')}
          </Button>
        </p>
      </ActForm>
    </Section>
  );
}
