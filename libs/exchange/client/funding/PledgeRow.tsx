import { ActForm, useT } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { Button, TextAreaField } from '@minga/ui';
import { type FundingView, type Pledge } from '../../contract';
import { DealForm } from '../deal/DealForm';
import { ChangePledge } from './PledgeForm';
import { OrganisationName } from '../deal/PartyName';
import { Amount, Day } from '../request/parts';

const ROWS = 2;

/** Who pays how much for what, and what they may do with it. */
export function PledgeRow({ pledge, view }: { pledge: Pledge; view: FundingView }) {
  const { t, list } = useT();
  const kinds = list(pledge.lines.map(({ kind }) => t(`exchange.money-for.is-${kind}`).toLowerCase()));
  const { conditions, conversion, reason } = pledge;
  return (
    <li>
      <div>
        <OrganisationName organisation={pledge.organisation} />
        <br />
        <span className="meta">
          {kinds}, {t(`exchange.funding.states.${pledge.state}`)}
        </span>
        {conditions && <p className="meta typed">{t('exchange.funding.conditions-are', { conditions })}</p>}
        {conversion && (
          <p className="meta">
            {conversion.text} ({conversion.source}, <Day on={conversion.on} />)
          </p>
        )}
        {reason && <p className="meta">{t('exchange.funding.said', { words: reason })}</p>}
        <Acts pledge={pledge} />
        {pledge.changeable && <ChangePledge key={pledge.amount} pledge={pledge} view={view} />}
      </div>
      <b>
        <Amount of={pledge.amount} currency={view.currency} bare />
      </b>
    </li>
  );
}

function Acts({ pledge }: { pledge: Pledge }) {
  const { t } = useT();
  if (pledge.acts.length === 0) return null;
  const prefix = `pw-${pledge.id}-`;
  const label = t('exchange.funding.why');
  return (
    <div className="row row-s">
      {pledge.acts.filter((act) => act !== 'withdraw').map((act) => (
        <ActForm key={act} intent={`pledge-${act}`} fields={{ pledgeId: pledge.id }}>
          <Button type="submit" size="s">
            {t(`exchange.funding.${act}`)}
          </Button>
        </ActForm>
      ))}
      {pledge.acts.includes('withdraw') && (
        <DealForm intent="pledge-withdraw" id={{ name: 'pledgeId', value: pledge.id }} label={t('exchange.funding.withdraw')} labels={{ reason: label }} prefix={prefix}>
          {(refused) => (
            <TextAreaField id={`${prefix}reason`} name="reason" label={label} error={errorBeside(refused, 'reason')} rows={ROWS} defaultValue={refused?.values['reason']} required />
          )}
        </DealForm>
      )}
    </div>
  );
}
