import { Time, useApi, useRefusedForm, useT } from '@minga/kernel/client';
import { Refusal } from '@minga/kernel/contract';
import { Button, List, ListRow, Section, Status, TextField } from '@minga/ui';
import { useRef, useState } from 'react';
import { Form, useNavigate } from 'react-router';
import { PASSKEY_NAME_LENGTH, peopleRoutes, type Passkey } from '../../contract';
import { errorBeside } from '../parts/FormErrors';
import { confirmAddress } from '../second-factor/or-confirm';
import { makePasskey } from './passkey-browser';
import { PasskeyButton } from './PasskeyButton';

const WORDS = 'people.second-factor.passkeys';

/** One's passkeys: each with its name, its last use and a way to remove it; and one more. */
export function PasskeysPart({ passkeys }: { passkeys: readonly Passkey[] }) {
  const { t } = useT();
  return (
    <Section title={t(`${WORDS}.title`)} id="passkeys" level={3}>
      <div className="stack">
        <p className="ink2">{t(`${WORDS}.lead`)}</p>
        {passkeys.length === 0 && <p className="meta">{t(`${WORDS}.none`)}</p>}
        {passkeys.length > 0 && (
          <List>
            {passkeys.map((passkey) => (
              <PasskeyRow key={passkey.id} passkey={passkey} />
            ))}
          </List>
        )}
        <AddPasskey />
      </div>
    </Section>
  );
}

function PasskeyRow({ passkey: { id, name, createdAt, lastUsedAt, synced } }: { passkey: Passkey }) {
  const { t } = useT();
  return (
    <ListRow>
      <div className="row between">
        <div>
          <b>{name}</b> {synced && <Status tone="ok">{t(`${WORDS}.synced`)}</Status>}
          <p className="meta">
            {t(`${WORDS}.added`)} <Time at={createdAt} />, {lastUsedAt ? t(`${WORDS}.used`) : t(`${WORDS}.unused`)} {lastUsedAt && <Time at={lastUsedAt} />}
          </p>
        </div>
        <Form method="post" action="/account">
          <input type="hidden" name="intent" value="remove-passkey" />
          <input type="hidden" name="passkeyId" value={id} />
          <Button type="submit" size="s" aria-label={t(`${WORDS}.remove-label`, { name })}>
            {t(`${WORDS}.remove`)}
          </Button>
        </Form>
      </div>
      <Rename id={id} name={name} />
    </ListRow>
  );
}

function Rename({ id, name }: { id: string; name: string }) {
  const { t } = useT();
  const refused = useRefusedForm('rename-passkey');
  const mine = refused?.values['passkeyId'] === id ? refused : undefined;
  return (
    <details className="det" open={mine !== undefined}>
      <summary aria-label={t(`${WORDS}.rename-label`, { name })}>{t(`${WORDS}.rename`)}</summary>
      <Form method="post" action="/account" className="stack">
        <input type="hidden" name="intent" value="rename-passkey" />
        <input type="hidden" name="passkeyId" value={id} />
        <TextField
          id={`k-${id}`}
          name="name"
          label={t(`${WORDS}.name`)}
          defaultValue={mine?.values['name'] ?? name}
          most={PASSKEY_NAME_LENGTH}
          required
          error={errorBeside(mine, 'name')}
        />
        <Button type="submit" size="s">
          {t(`${WORDS}.save-name`)}
        </Button>
      </Form>
    </details>
  );
}

/** Making one needs script, so the field comes with its button. */
function AddPasskey() {
  const { t } = useT();
  const api = useApi(peopleRoutes);
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [done, setDone] = useState(false);
  const add = async () => {
    setDone(false);
    const name = field.current?.value.trim() ?? '';
    if (name.length > PASSKEY_NAME_LENGTH) return field.current?.focus();
    try {
      await makePasskey(api, name || t(`${WORDS}.title`));
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'step-up-required') throw error;
      await navigate(confirmAddress('/account#means'));
      return;
    }
    if (field.current) field.current.value = '';
    setDone(true);
  };
  return (
    <div className="stack">
      <TextField ref={field} id="k-new" label={t(`${WORDS}.new-name`)} hint={t(`${WORDS}.name-hint`)} most={PASSKEY_NAME_LENGTH} />
      <PasskeyButton label={t(`${WORDS}.add`)} act={add} />
      <p role="status">{done && t(`${WORDS}.added-done`)}</p>
    </div>
  );
}
