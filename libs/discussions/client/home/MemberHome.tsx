import { Slot, useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { countWaiting, MyGroups, waitingInGroupsQuery, WaitingRows } from '@minga/groups/client';
import { groupsRoutes } from '@minga/groups/contract';
import { Empty, List, Section } from '@minga/ui';
import { readerRoutes } from '../../contract';
import { News } from './News';
import { homeSentence } from './sentence';
import { NoticeRow } from './NoticeRow';
import { Today } from './Today';
import { WaitingRow } from './WaitingRow';
import { whatsNewQuery } from './whats-new.query';

/** Home begins with a sentence that counts what waits, then says what to do about each. */
export function MemberHome() {
  const translator = useT();
  const { t } = translator;
  const news = useLiveQuery(whatsNewQuery(useApi(readerRoutes)));
  const inGroups = useLiveQuery(waitingInGroupsQuery(useApi(groupsRoutes)));
  const waiting = news.waiting.length + news.notices.length + countWaiting(inGroups);
  return (
    <main id="main" className="wrap page">
      <header className="hello">
        <Today />
        <h1 className="h1">{homeSentence(translator, waiting)}</h1>
      </header>
      <Slot name="home.now" props={{}} />
      <div className="lay">
        <div className="stack-l">
          <Section title={t('discussions.home.waits-for-you')}>
            {waiting === 0 && <Empty title={t('discussions.home.up-to-date')}>{t('discussions.home.up-to-date-text')}</Empty>}
            <List>
              {news.notices.map((notice) => (
                <NoticeRow key={notice.id} notice={notice} />
              ))}
              {news.waiting.map((item) => (
                <WaitingRow key={`${item.kind}${item.postId}`} item={item} />
              ))}
              <WaitingRows waiting={inGroups} />
            </List>
          </Section>
          <MyGroups />
        </div>
        <aside className="stack-l">
          <Slot name="home.aside" props={{}} />
          <News groups={news.groups} />
        </aside>
      </div>
    </main>
  );
}
