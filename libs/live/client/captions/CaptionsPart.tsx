import { useApi, useLiveQuery, useT } from '@minga/kernel/client';
import { LANGUAGES, type Language } from '@minga/kernel/contract';
import { spokenName } from '@minga/people/client';
import { countryName, type Country } from '@minga/people/contract';
import { Button, Icon, LinkButton, Select, TextField } from '@minga/ui';
import type { ChangeEvent } from 'react';
import { useSearchParams } from 'react-router';
import { CAPTION_LENGTH, liveRoutes, roomCan, runsRoom, type Caption } from '../../contract';
import { captionsQuery, loadView } from '../participation/participation.queries';
import { errorBeside, useFormRefusal } from '../participation/parts';
import { RoomForm } from '../room/room-acts';
import type { RoomPart, RoomPartProps } from '../room/tabs';
import { useRoomAddress } from '../room/use-room-address';
import { CAPTION_FORM_ACTS } from './caption-acts';
import { CaptionLanguages } from './CaptionLanguages';
import { captionsIn } from './captions-in';

/** The present words, and those before them. */
const SHOWN = 3;

function Captions({ room }: RoomPartProps) {
  const { t } = useT();
  const { items } = useLiveQuery(captionsQuery(useApi(liveRoutes), room.id));
  const [search] = useSearchParams();
  const addressOf = useRoomAddress();
  const { languages, chosen, shown } = captionsIn(items, search.get('captions'));
  const types = room.mine.roles.includes('captioner') && roomCan(room, 'caption').allowed;
  if (items.length === 0 && !types) return null;
  return (
    <section className={runsRoom(room) ? 'capt' : 'at-cap'} aria-label={t('live.captions.title')}>
      <div className="row row-s between">
        <Speaker caption={shown.at(-1)} />
        <CaptionLanguages languages={languages} chosen={chosen} addressOf={(lang) => addressOf({ captions: lang })} />
        <LinkButton size="xs" href={`${room.address}/captions${chosen ? `?lang=${chosen}` : ''}`}>
          A+<span className="vh"> {t('live.captions.larger')}</span>
        </LinkButton>
      </div>
      <p role="log" aria-live="polite" aria-label={t('live.captions.title')}>
        {shown.slice(-SHOWN).map((caption, index, latest) => (
          <span key={caption.id} lang={caption.lang} className={index < latest.length - 1 ? 'old' : undefined}>
            {caption.text}{' '}
          </span>
        ))}
      </p>
      {types && <TypeForm spoken={room.lang} />}
    </section>
  );
}

function Speaker({ caption }: { caption: Caption | undefined }) {
  const { t, language } = useT();
  const speaker = caption?.speaker;
  const word = speaker?.country ? countryName(speaker.country as Country, language) : (speaker?.name ?? t('live.captions.title'));
  return (
    <span className="meta" suppressHydrationWarning>
      <Icon name="cc" /> {word}
    </span>
  );
}

/** What was chosen stays when the form is emptied for the next line. */
function keepChoice({ currentTarget }: ChangeEvent<HTMLSelectElement>) {
  for (const option of currentTarget.options) option.defaultSelected = option.selected;
}

/** For the captioner: Enter sends, and the field is ready for what is said next, in the language of the line before. @param spoken the session’s */
function TypeForm({ spoken }: { spoken: Language }) {
  const translator = useT();
  const { t } = translator;
  const refused = useFormRefusal('caption');
  return (
    <RoomForm intent="caption" className="row row-s captioner">
      <TextField bare label={t('live.captions.field')} name="text" most={CAPTION_LENGTH} error={errorBeside(refused, 'text')} defaultValue={refused?.values['text']} autoComplete="off" required />
      <Select name="lang" aria-label={t('live.captions.language')} defaultValue={refused?.values['lang'] ?? spoken} onChange={keepChoice}>
        {LANGUAGES.map((code) => (
          <option key={code} value={code} suppressHydrationWarning>
            {spokenName(translator, code)}
          </option>
        ))}
      </Select>
      <Button type="submit" size="s">
        {t('live.captions.send')}
      </Button>
    </RoomForm>
  );
}

export const captionsPart: RoomPart = {
  id: 'captions',
  load: (page, room) => loadView(page, captionsQuery, room.id),
  acts: CAPTION_FORM_ACTS,
  Component: Captions,
};
