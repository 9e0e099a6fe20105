import { useT } from '@minga/kernel/client';
import { Refusal } from '@minga/kernel/contract';
import { Button, Section } from '@minga/ui';
import { useEffect, useRef, useState, type ChangeEvent } from 'react';
import { Form } from 'react-router';
import { PHOTO_TYPES, type Profile } from '../../contract';
import { PersonAvatar } from '../parts/person';
import { uploadPhoto } from './upload-photo';

/** What is being sent, or what became of it. */
type Sending = 'nothing' | 'sending' | 'done' | { refused: string };

/** The picture: chosen and sent at once, or removed. The room brings the new one to every open page. */
export function PhotoSection({ profile }: { profile: Profile }) {
  const { t } = useT();
  const [sending, setSending] = useState<Sending>('nothing');
  const send = async (event: ChangeEvent<HTMLInputElement>) => {
    const [picture] = event.target.files ?? [];
    event.target.value = '';
    if (!picture) return;
    setSending('sending');
    try {
      await uploadPhoto(picture);
      setSending('done');
    } catch (error) {
      setSending({ refused: error instanceof Refusal ? (error.problem?.title ?? t(`problems.${error.code}`)) : t('problems.unavailable') });
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
