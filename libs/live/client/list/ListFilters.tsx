import { useAccount, useT } from '@minga/kernel/client';
import { Button, Checkbox, LinkButton, Segmented, Select } from '@minga/ui';
import { Form } from 'react-router';
import { SESSION_KINDS, type SessionListQuery } from '../../contract';
import { listAddress } from './list-address';

/** Which sessions: each choice is an address. */
export function ListFilters({ query }: { query: SessionListQuery }) {
  const { t } = useT();
  const account = useAccount();
  const when = query.when === 'past' || query.report ? 'past' : 'soon';
  const options = [
    { value: 'soon', label: t('live.list.soon'), href: listAddress(query, { when: undefined, report: undefined }) },
    { value: 'past', label: t('live.list.past'), href: listAddress(query, { when: 'past' }) },
  ];
  const filtered = Boolean(query.kind ?? query.report ?? query.mine ?? query.group);
  return (
    <div className="ses-l filt">
      <Segmented label={t('live.list.show')} options={options} value={when} />
      <Form action="/s" className="ses-l">
        {query.when && <input type="hidden" name="when" value={query.when} />}
        {query.group && <input type="hidden" name="group" value={query.group} />}
        <Select name="kind" aria-label={t('live.list.kind')} defaultValue={query.kind ?? ''} key={query.kind ?? ''}>
          <option value="">{t('live.list.any-kind')}</option>
          {SESSION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`live.kinds.${kind}`)}
            </option>
          ))}
        </Select>
        {when === 'past' && <Checkbox name="report" value="yes" defaultChecked={query.report === 'yes'} label={t('live.list.report')} />}
        {account && <Checkbox name="mine" value="yes" defaultChecked={query.mine === 'yes'} label={t('live.list.mine')} />}
        <Button type="submit" size="s">
          {t('live.list.filter')}
        </Button>
        {filtered && (
          <LinkButton href={listAddress({ when: query.when })} size="s" tone="quiet">
            {t('live.list.clear')}
          </LinkButton>
        )}
      </Form>
    </div>
  );
}
