import { ActForm, liveOptions, useAccount, useApi, useLiveQuery, useRefusedForm, useT } from '@minga/kernel/client';
import { StakeholderBalance, type StakeholderCounts } from '@minga/people/client';
import { countryName, type Country } from '@minga/people/contract';
import { Button, List, Notice, Section, useUi } from '@minga/ui';
import type { CSSProperties } from 'react';
import { useSearchParams } from 'react-router';
import { BEFORE_OPEN, exchangeRoutes, WANTING_OFFERS, type Match, type MatchList, type RequestView } from '../../contract';
import { matchesQuery } from '../experts/experts.queries';
import { faceOf } from '../experts/face';
import type { RequestSection, SectionProps } from '../request/sections';
import { MatchRow } from './MatchRow';
import { OwnMatchPart } from './OwnMatchPart';

/** While help is sought, and before for those who write the request. */
const shows = (view: RequestView): boolean => WANTING_OFFERS.includes(view.state) || (BEFORE_OPEN.includes(view.state) && view.parties.length > 0);
const FIRST = 1;
/** The best few are what most come for; the others wait behind a click. */
const AT_ONCE = 3;
const shownIn = ({ items, page }: MatchList): number => (page > FIRST ? items.length : Math.min(items.length, AT_ONCE));
/** Whether the reader’s own row is among those that show at once. */
const isListed = ({ own, page, items }: MatchList): boolean => page === FIRST && own?.place != null && own.place <= Math.min(items.length, AT_ONCE);
const pageIn = (search: URLSearchParams): number => Math.max(FIRST, Number.parseInt(search.get('experts') ?? '', 10) || FIRST);

function Matches({ view }: SectionProps) {
  const account = useAccount();
  return account && shows(view) ? <Shown view={view} /> : null;
}

function Shown({ view }: SectionProps) {
  const { t } = useT();
  const { Link } = useUi();
  const [search] = useSearchParams();
  const list = useLiveQuery(matchesQuery(useApi(exchangeRoutes), view.id, pageIn(search)));
  return (
    <Section
      id="matches"
      title={t('exchange.match.title')}
      meta={list.matching > 0 && t('exchange.match.shown', { shown: Math.min(shownIn(list), list.matching), count: list.matching })}
      action={<Link href="/x/about-matching">{t('exchange.match.how')}</Link>}
    >
      <Refused />
      {list.own && !view.parties.includes('requester') && <OwnMatchPart own={list.own} listed={isListed(list)} />}
      {list.items.length === 0 ? <p className="ink2">{t('exchange.match.nobody')}</p> : <Ranked list={list} />}
      <Around list={list} address={view.address} />
    </Section>
  );
}

function Refused() {
  const refused = useRefusedForm('invite');
  return refused ? (
    <Notice tone="err" role="alert">
      <p>{refused.fields[0]?.message ?? refused.title}</p>
    </Notice>
  ) : null;
}

function Ranked({ list }: { list: MatchList }) {
  const { t } = useT();
  const shown = shownIn(list);
  const rest = list.items.length - shown;
  return (
    <>
      <p className="sck meta" aria-hidden="true">
        {list.items[0]!.parts.map(({ part, of }) => (
          <span key={part} style={{ '--m': of } as CSSProperties}>
            {t(`exchange.match.short.${part}`)} {of}
          </span>
        ))}
      </p>
      <Rows list={list} from={0} to={shown} />
      {rest > 0 && (
        <details className="mxr">
          <summary>{t('exchange.match.rest', { count: rest })}</summary>
          <Rows list={list} from={shown} to={list.items.length} />
        </details>
      )}
    </>
  );
}

/** Some of the ranking, each compared with the one above. */
function Rows({ list: { items, invites }, from, to }: { list: MatchList; from: number; to: number }) {
  return (
    <List closed>
      {items.slice(from, to).map((match, index) => {
        const place = from + index;
        return <MatchRow key={match.id} match={match} above={items[place - 1]} act={invites ? <Invite match={match} first={place === 0} /> : null} />;
      })}
    </List>
  );
}

function Invite({ match, first }: { match: Match; first: boolean }) {
  const { t } = useT();
  if (match.invited) return <span className="st ok">{t('exchange.match.invited')}</span>;
  return (
    <ActForm intent="invite" fields={{ expertId: match.id }}>
      <Button type="submit" size="s" tone={first ? 'primary' : undefined} aria-label={t('exchange.match.invite-one', { name: faceOf(match).name })}>
        {t('exchange.match.invite')}
      </Button>
    </ActForm>
  );
}

/** Who is shown beside whom, who is not and why, and the way to the next ones. */
function Around({ list, address }: { list: MatchList; address: string }) {
  const { t, list: words, language } = useT();
  const { Link } = useUi();
  const counts: StakeholderCounts = {};
  const faces = list.items.map(faceOf);
  for (const { group } of faces) if (group) counts[group] = (counts[group] ?? 0) + 1;
  const countries = [...new Set(faces.flatMap(({ country }) => country ?? []))];
  return (
    <div className="stack">
      {list.items.length > 0 && (
        <div>
          <p className="meta" suppressHydrationWarning>
            {t('exchange.match.balance', { count: countries.length, countries: words(countries.map((code: Country) => countryName(code, language))) })}
          </p>
          <StakeholderBalance counts={counts} small />
        </div>
      )}
      {list.count > list.matching && <p className="meta">{t('exchange.match.knowing', { count: list.matching, all: list.count })}</p>}
      {list.excluded.length > 0 && (
        <p className="meta">{t('exchange.match.excluded', { reasons: words(list.excluded.map(({ reason, count }) => t(`exchange.match.exclusions.${reason}`, { count }))) })}</p>
      )}
      {(list.page > FIRST || list.next) && (
        <p className="row">
          {list.page > FIRST && <Link href={`${address}?experts=${list.page - 1}#matches`}>{t('exchange.match.back')}</Link>}
          {list.next && <Link href={`${address}?experts=${list.next}#matches`}>{t('exchange.match.next')}</Link>}
        </p>
      )}
    </div>
  );
}

/** Experts for a request, best first, each with the reasons. */
export const matchesSection: RequestSection = {
  id: 'matches',
  place: 'main',
  async load(page, view) {
    if (!page.environment.account || !shows(view)) return;
    await page.queries.ensureQueryData(liveOptions(matchesQuery(page.api(exchangeRoutes), view.id, pageIn(page.url.searchParams))));
  },
  Component: Matches,
  acts: {
    invite: (page, requestId) => page.api(exchangeRoutes).inviteExpert({ params: { requestId }, body: { expertId: page.field('expertId') } }, { mutationId: page.mutationId }),
  },
};
