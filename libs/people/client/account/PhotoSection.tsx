import { useT } from '@minga/kernel/client';
import { Refusal } from '@minga/kernel/contract';
import { Button, Section } from '@minga/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { Form } from 'react-router';
import { PHOTO_TYPES, type Profile } from '../../contract';
import { PersonAvatar } from '../parts/person';
import { ME_KEY } from '../people.queries';
import { uploadPhoto } from './upload-photo';

/** What is being sent, or what became of it. */
type Sending = 'nothing' | 'sending' | 'done' | { refused: string };

/** The picture: chosen and sent at once, or removed. The room brings the new one to every open page. */
export function PhotoSection({ profile }: { profile: Profile }) {
  const { t } = useT();
  const queries = useQueryClient();
  const [sending, setSending] = useState<Sending>('nothing');
  const [shown, setShown] = useState(profile.photo);
  // What was said of a picture holds until there is another one, from whichever page it came.
  if (shown !== profile.photo) {
    setShown(profile.photo);
    if (typeof sending === 'object') setSending('nothing');
  }
  const send = async (event: ChangeEvent<HTMLInputElement>) => {
    const [picture] = event.target.files ?? [];
    event.target.value = '';
    if (!picture) return;
    setSending('sending');
    try {
      await uploadPhoto(picture);
      setSending('done');
    } catch (error) {
      // It may have arrived though the answer did not.
      setSending({ refused: error instanceof Refusal ? (error.problem?.title ?? t(`problems.${error.code}`)) : t('problems.unavailable') });
    } finally {
      // The tile shows what is kept, also where no line brings the news of it.
      void queries.invalidateQueries({ queryKey: ME_KEY });
    }
  };
  return (
    <Section title={t('people.account.photo')} id="photo">
      <div className="stack">
        <PersonAvatar person={{ ...profile, photo: profile.photoLarge }} size="l" />
        <p className="meta">{t('people.account.photo-hint')}</p>
        <PhotoPicker busy={sending === 'sending'} onPick={(event) => void send(event)} />
        <p role="status">
          {sending === 'sending' && t('people.account.photo-sending')}
          {sending === 'done' && t('people.account.photo-done')}
        </p>
        {typeof sending === 'object' && (
          <p role="alert" className="msg">
            {sending.refused}
          </p>
        )}
        {profile.photo && (
          <Form method="post" action="/account">
            <input type="hidden" name="intent" value="remove-photo" />
            <Button type="submit" tone="quiet" icon="trash">
              {t('people.account.photo-remove')}
            </Button>
          </Form>
        )}
      </div>
    </Section>
  );
}

/** Sending a picture needs script, so the button comes with it. */
function PhotoPicker({ busy, onPick }: { busy: boolean; onPick: (event: ChangeEvent<HTMLInputElement>) => void }) {
  const { t } = useT();
  const input = useRef<HTMLInputElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  if (!ready) return <p className="meta">{t('people.account.photo-script')}</p>;
  return (
    <>
      <input ref={input} type="file" accept={PHOTO_TYPES.join(',')} hidden onChange={onPick} />
      <Button busy={busy} onClick={() => input.current?.click()}>
        {t('people.account.photo-choose')}
      </Button>
    </>
  );
}
