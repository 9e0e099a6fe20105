import '@minga/ui/styles/screens/profile.css';
import { liveOptions, pageLoader, Slot, useAccount, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { notFound, type SubjectRef } from '@minga/kernel/contract';
import { List, ListRow, Section } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { HANDLE, peopleRoutes, type PersonView, type Profile } from '../../contract';
import { personEmailOptions, personQuery } from '../people.queries';
import { organisationAddress } from '../parts/organisation-address';
import { PersonFacts } from './PersonFacts';
import { PersonHead } from './PersonHead';

declare module '@minga/kernel/client' {
  interface Slots {
    /** Below a person's presentation: what they did in groups and discussions. */
    'person.main': { accountId: string; handle: string };
    /** At the head of somebody's page, beside their name: what others may do about them. */
    'person.acts': { subject: SubjectRef };
  }
}

export const loader = pageLoader(async (page) => {
  const handle = page.params['handle'] ?? '';
  if (!HANDLE.test(handle)) throw notFound();
  const api = page.api(peopleRoutes);
  const view = await page.queries.ensureQueryData(liveOptions(personQuery(api, handle)));
  const { profile } = view;
  if (page.environment.account) await page.queries.ensureQueryData(personEmailOptions(api, view));
  await page.slots.prepare('person.main', page, { accountId: profile.id, handle });
  await page.slots.prepare('person.acts', page, { subject: { type: 'account', id: profile.id } });
  return { handle };
});

const structuredOf = ({ name, handle, organisation, affiliation }: Profile, origin: string) => ({
  '@type': 'ProfilePage',
  mainEntity: {
    '@type': 'Person',
    name,
    alternateName: `@${handle}`,
    url: `${origin}/p/${handle}`,
    ...(affiliation && { affiliation: { '@type': 'Organization', name: organisation, url: `${origin}${organisationAddress(affiliation)}` } }),
    ...(affiliation && { jobTitle: affiliation.title }),
  },
});

export const handle: PageHandle<{ handle: string }> = {
  slots: ['person.main', 'person.acts'],
  meta({ data, queries, environment, full }) {
    const { profile } = queries.getQueryData<PersonView>(['people', 'person', data.handle])!;
    const description = profile.bio?.text ?? [profile.affiliation?.title, profile.organisation].filter(Boolean).join(', ');
    return {
      title: profile.name,
      description,
      canonical: `/p/${profile.handle}`,
      kind: 'profile',
      hidden: profile.unlisted,
      structured: full && !profile.unlisted ? [structuredOf(profile, environment.origin)] : undefined,
    };
  },
};

export function Component() {
  const data = useLoaderData<typeof loader>();
  const view = useLiveQuery(personQuery(useApi(peopleRoutes), data.handle));
  const { profile } = view;
  return (
    <main id="main" className="wrap page">
      <PersonHead profile={profile} />
      <div className="lay">
        <div className="stack-l">
          <Presentation profile={profile} />
          <Slot name="person.main" props={{ accountId: profile.id, handle: profile.handle }} />
        </div>
        <PersonFacts view={view} />
      </div>
    </main>
  );
}

function Presentation({ profile: { id, bio, expertise } }: { profile: Profile }) {
  const { t } = useT();
  const own = useAccount()?.id === id;
  return (
    <>
      <Section title={t('people.person.about')}>
        {bio ? <Paragraphs {...bio} /> : <p className="ink2">{t(own ? 'people.person.own-nothing' : 'people.person.nothing-yet')}</p>}
      </Section>
      <Section title={t('people.person.expertise')}>
        {expertise.length > 0 ? (
          <List>
            {expertise.map((topic) => (
              <ListRow key={topic}>{topic}</ListRow>
            ))}
          </List>
        ) : (
          <p className="ink2">{t('people.person.no-expertise')}</p>
        )}
      </Section>
    </>
  );
}

/** Plain text as it was typed, a paragraph a line. */
function Paragraphs({ text, lang }: NonNullable<Profile['bio']>) {
  const lines = text.split('\n').filter((line) => line.trim());
  return (
    <div lang={lang} className="stack">
      {lines.map((line, index) => (
        <p key={index}>{line}</p>
      ))}
    </div>
  );
}
