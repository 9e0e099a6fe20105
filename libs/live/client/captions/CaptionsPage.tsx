import '@minga/ui/styles/screens/session-captions.css';
import { liveOptions, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { LinkButton } from '@minga/ui';
import { useLoaderData, useLocation, useSearchParams } from 'react-router';
import { liveRoutes, type RoomView } from '../../contract';
import { captionsQuery } from '../participation/participation.queries';
import { roomKey, roomQuery } from '../room/room.query';
import { CaptionLanguages } from './CaptionLanguages';
import { captionsIn } from './captions-in';

/** Without script the page is asked for again after so many seconds. */
const AGAIN_SECONDS = 5;
const SIZES = [1, 2, 3] as const;
/** Captions that fit a projector. */
const SHOWN = 6;

export const loader = pageLoader(async (page) => {
  const sessionId = idFromAddress(page.params['address'] ?? '');
  if (!sessionId) throw notFound();
  const api = page.api(liveRoutes);
  await Promise.all([page.queries.ensureQueryData(liveOptions(roomQuery(api, sessionId))), page.queries.ensureQueryData(liveOptions(captionsQuery(api, sessionId)))]);
  return { sessionId };
});

export const handle: PageHandle<{ sessionId: string }> = {
  nav: 'sessions',
  projected: true,
  meta({ data, queries }) {
    const room = queries.getQueryData<RoomView>(roomKey(data.sessionId))!;
    return { title: room.title, lang: room.lang, hidden: true };
  },
};

/** Captions in large type, for a projector or a phone held up: of all languages that are typed, or of one. */
export function Component() {
  const { t } = useT();
  const { sessionId } = useLoaderData<typeof loader>();
  const api = useApi(liveRoutes);
  const room = useLiveQuery(roomQuery(api, sessionId));
  const { items } = useLiveQuery(captionsQuery(api, sessionId));
  const [search] = useSearchParams();
  const { pathname } = useLocation();
  const size = SIZES.find((one) => String(one) === search.get('size')) ?? 1;
  const { languages, chosen, shown: all } = captionsIn(items, search.get('lang'));
  const address = (lang: string | null, text: number): string => `${pathname}?${new URLSearchParams({ ...(lang && { lang }), size: String(text) }).toString()}`;
  const shown = all.slice(-SHOWN);
  return (
    <main id="main" className={`caps size-${size}`}>
      <noscript>
        <meta httpEquiv="refresh" content={String(AGAIN_SECONDS)} />
      </noscript>
      <header className="row row-s between">
        <h1 className="h4" lang={room.lang}>{room.title}</h1>
        <nav className="row row-s" aria-label={t('live.captions.choices')}>
          <CaptionLanguages languages={languages} chosen={chosen} addressOf={(lang) => address(lang, size)} />
          <LinkButton size="xs" href={address(chosen, (size % SIZES.length) + 1)}>
            A+<span className="vh"> {t('live.captions.larger')}</span>
          </LinkButton>
          <LinkButton size="xs" href={`${room.address}/room`}>{t('live.captions.room')}</LinkButton>
        </nav>
      </header>
      <div className="lines" role="log" aria-live="polite" aria-label={t('live.captions.title')}>
        {shown.length === 0 && <p className="old">{t('live.captions.none')}</p>}
        {shown.map((caption, index) => (
          <p key={caption.id} lang={caption.lang} className={index < shown.length - 1 ? 'old' : undefined}>
            {caption.speaker && caption.speaker.id !== shown[index - 1]?.speaker?.id && <b>{caption.speaker.name}: </b>}
            {caption.text}
          </p>
        ))}
      </div>
    </main>
  );
}
