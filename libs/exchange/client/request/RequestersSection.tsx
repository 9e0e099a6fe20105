import { ActForm, liveOptions, useApi, useLiveQuery, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, PersonLink } from '@minga/people/client';
import { Button, Notice, Section, SelectField } from '@minga/ui';
import { exchangeRoutes, type RequestersView } from '../../contract';
import { requestersQuery } from '../exchange.queries';
import type { RequestSection, SectionProps } from './sections';

/** Who acts for the request, for those who are in on it. */
function Requesters({ view }: SectionProps) {
  return view.partakes ? <Shown view={view} /> : null;
}

function Shown({ view }: SectionProps) {
  const { t, number } = useT();
  const { named, colleagues } = useLiveQuery(requestersQuery(useApi(exchangeRoutes), view.id));
  const removal = useRefusedForm('requester-remove');
  return (
    <Section id="requesters" title={t('exchange.requesters.title')} meta={number(named.length)}>
      {removal && (
        <Notice tone="err" role="alert">
          <p>{removal.title}</p>
        </Notice>
      )}
      <ul role="list" className="ls fl">
        {named.map((one) => (
          <NamedRow key={one.person.id} one={one} />
        ))}
      </ul>
      {colleagues.length > 0 && <NameForm key={colleagues.length} colleagues={colleagues} />}
    </Section>
  );
}

function NamedRow({ one: { person, made, removable } }: { one: RequestersView['named'][number] }) {
  const { t } = useT();
  return (
    <li>
      <div>
        <PersonLink person={person} />
        {made && <p className="meta">{t('exchange.requesters.made')}</p>}
      </div>
      {removable && (
        <ActForm intent="requester-remove" fields={{ accountId: person.id }}>
          <Button type="submit" size="s" tone="quiet" aria-label={t('exchange.requesters.remove-one', { name: person.name })}>
            {t('exchange.requesters.remove')}
          </Button>
        </ActForm>
      )}
    </li>
  );
}

function NameForm({ colleagues }: Pick<RequestersView, 'colleagues'>) {
  const { t } = useT();
  const refused = useRefusedForm('requester-name');
  return (
    <details open={refused !== undefined || undefined}>
      <summary className="btn w">{t('exchange.requesters.name')}</summary>
      <ActForm intent="requester-name" className="stack">
        <SelectField
          id="rq-colleague"
          name="accountId"
          label={t('exchange.requesters.who')}
          hint={t('exchange.requesters.send-hint')}
          error={refused && (errorBeside(refused, 'accountId') ?? refused.title)}
          defaultValue={refused?.values['accountId'] ?? ''}
          required
        >
          <option value="">{t('exchange.requesters.choose')}</option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
        <p>
          <Button type="submit" tone="primary">
            {t('exchange.requesters.send')}
          </Button>
        </p>
      </ActForm>
    </details>
  );
}

export const requestersSection: RequestSection = {
  id: 'requesters',
  place: 'aside',
  async load(page, view) {
    if (view.partakes) await page.queries.ensureQueryData(liveOptions(requestersQuery(page.api(exchangeRoutes), view.id)));
  },
  Component: Requesters,
  acts: {
    'requester-name': (page, requestId) => page.api(exchangeRoutes).nameRequester({ params: { requestId, accountId: page.field('accountId') } }, { mutationId: page.mutationId }),
    'requester-remove': (page, requestId) => page.api(exchangeRoutes).removeRequester({ params: { requestId, accountId: page.field('accountId') } }, { mutationId: page.mutationId }),
  },
};
