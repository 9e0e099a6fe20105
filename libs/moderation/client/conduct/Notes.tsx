import { MutationField, Time, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, PersonLink } from '@minga/people/client';
import { Button, List, ListRow, Section, TextAreaField } from '@minga/ui';
import { Form } from 'react-router';
import type { ModeratorNote } from '../../contract';

/** What stewards note about somebody for each other. */
export function Notes({ notes }: { notes: readonly ModeratorNote[] }) {
  const { t } = useT();
  const refused = useRefusedForm('note');
  return (
    <Section title={t('moderation.conduct.notes')}>
      <List>
        {notes.map((note) => (
          <ListRow key={note.id} className="ends">
            <div>
              <p lang={note.lang}>{note.text}</p>
              <p className="meta">
                {note.by && <PersonLink person={note.by} />} <Time at={note.at} relative />
              </p>
            </div>
            {note.own && (
              <Form method="post" preventScrollReset>
                <MutationField />
                <input type="hidden" name="intent" value="remove-note" />
                <input type="hidden" name="noteId" value={note.id} />
                <Button type="submit" size="s">
                  {t('moderation.conduct.remove-note')}
                </Button>
              </Form>
            )}
          </ListRow>
        ))}
      </List>
      <Form method="post" className="stack si-f" preventScrollReset noValidate key={notes.length}>
        <MutationField />
        <input type="hidden" name="intent" value="note" />
        <TextAreaField id="no-text" name="text" label={t('moderation.conduct.note')} hint={t('moderation.conduct.note-hint')} error={errorBeside(refused, 'text')} rows={2} defaultValue={refused?.values['text']} required />
        <p>
          <Button type="submit">{t('moderation.conduct.add-note')}</Button>
        </p>
      </Form>
    </Section>
  );
}
