import { Slot, useAccount, usePresence, useT } from '@minga/kernel/client';
import { rooms } from '@minga/kernel/contract';
import { PersonAvatar, PersonLink } from '@minga/people/client';
import { Section, useUi } from '@minga/ui';
import type { GroupPageView, Member } from '../../contract';
import { Composition } from '../parts/Composition';

function Running({ title, members }: { title: string; members: readonly Member[] }) {
  if (members.length === 0) return null;
  return (
    <Section title={title}>
      <ul role="list" className="pl">
        {members.map(({ person }) => (
          <li key={person.id}>
            <PersonAvatar person={person} size="s" />
            <span>
              <b>
                <PersonLink person={person} />
              </b>
              {person.organisation && person.organisation !== person.name && (
                <>
                  <br />
                  <span className="meta">{person.organisation}</span>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Names that fit beside the page; the others are counted. */
const NAMED_MOST = 6;

/** Who has the group's pages open. Known only once the page is live. */
function RightNow({ groupId }: { groupId: string }) {
  const { t, number } = useT();
  const me = useAccount();
  const presence = usePresence(rooms.group(groupId));
  if (!presence) return null;
  const named = presence.people.filter((person) => person.id !== me?.id).slice(0, NAMED_MOST);
  const others = presence.readers - named.length - (me ? 1 : 0);
  return (
    <Section title={t('groups.aside.right-now')} action={<span className="meta">{t('groups.aside.people-here', { count: presence.readers })}</span>}>
      <ul role="list" className="pl">
        {named.map((person) => (
          <li key={person.id}>
            <PersonAvatar person={person} size="s" present />
            <span>
              <b>
                <PersonLink person={person} />
              </b>
              {person.writing && (
                <>
                  <br />
                  <span className="meta">{t('groups.aside.writing')}</span>
                </>
              )}
            </span>
          </li>
        ))}
        {named.length === 0 && others <= 0 && <li className="meta">{t('groups.aside.nobody')}</li>}
        {others > 0 && <li className="meta">{named.length > 0 ? t('groups.aside.and-more', { count: others }) : number(others)}</li>}
      </ul>
    </Section>
  );
}

/** Beside a group's pages: who makes it up, who is here, who runs it. */
export function GroupAside({ view: { group, chairs, moderators } }: { view: GroupPageView }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <aside className="stack-l">
      <Section title={t('groups.aside.composition')} action={<Link href={`${group.address}/members`}>{t('groups.members', { count: group.members })}</Link>}>
        <Composition counts={group.composition} members={group.members} />
        <p className="meta">{t('groups.countries', { count: group.countries })}</p>
      </Section>
      <Slot name="group.aside" props={{ groupId: group.id, address: group.address }} />
      <RightNow groupId={group.id} />
      <Running title={t('groups.aside.chairs')} members={chairs} />
      <Running title={t('groups.aside.moderators')} members={moderators} />
    </aside>
  );
}
