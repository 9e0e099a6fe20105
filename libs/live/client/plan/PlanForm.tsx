import { MutationField, useDraft, useT, type RefusedForm } from '@minga/kernel/client';
import { FormErrors } from '@minga/people/client';
import { Button, FieldGroup, Notice, RadioOption, Section } from '@minga/ui';
import { useEffect, useRef, useState } from 'react';
import { Form, useNavigation, useSearchParams } from 'react-router';
import type { PlanFormView } from '../../contract';
import { AgendaFields, FIELD_PREFIX } from './AgendaFields';
import { HowFields, WhatFields, WhenFields, WhoFields } from './fields';
import { valuesIn, type FormValues } from './plan-form';

const FIELDS = ['title', 'purpose', 'lang', 'kind', 'groupId', 'visibility', 'day', 'time', 'minutes', 'timeZone', 'repeat', 'items', 'moderators', 'rapporteurs', 'captioners', 'speakers', 'invited', 'languages', 'callUrl', 'place', 'capacity', 'speakSeconds', 'links', 'queueMode'];
/** Those that stand elsewhere in the catalog than their name says. */
const LABELS: Record<string, string | undefined> = { title: 'live.plan.titleField', invited: 'live.about.guests-field' };
const OURS: readonly string[] = ['mutation-id', 'intent', 'revision', 'then', 'scope'];

export interface PlanFormProps {
  form: PlanFormView;
  refused: RefusedForm | undefined;
  values: FormValues;
  /** The values came back from a button without script: they are newer than anything kept. */
  left: boolean;
}

/** What somebody writes, without what the form says of itself. */
const ownEntries = (form: FormData): FormValues => Object.fromEntries(Object.entries(valuesIn(form)).filter(([name]) => !OURS.includes(name)));

/** What this browser kept of a new session, as values; undefined when it is nothing that can be shown. */
function keptValues(text: string): FormValues | undefined {
  try {
    const kept: unknown = JSON.parse(text);
    return typeof kept === 'object' && kept !== null ? (kept as FormValues) : undefined;
  } catch {
    return undefined;
  }
}

/** The whole form. What is typed into it is kept by this browser until it is saved, and stands there again when one comes back. */
export function PlanForm({ form, refused, values, left }: PlanFormProps) {
  const { t } = useT();
  const [search] = useSearchParams();
  // What was typed of another does not stand in the way of a template or a copy that is asked for
  const begun = search.get('template') ?? search.get('from');
  const draft = useDraft(`live:${form.session?.id ?? form.about?.id ?? begun ?? 'new'}:${form.session?.revision ?? 0}`);
  const typed = useRef(false);
  const [kept, setKept] = useState<FormValues>();
  useEffect(() => {
    if (!typed.current && draft.text) setKept(keptValues(draft.text));
  }, [draft.text]);
  const newer = refused !== undefined || left;
  return (
    <>
      {kept && !newer && (
        <Notice>
          <p>{t('live.plan.kept')}</p>
          <Button
            type="button"
            size="s"
            onClick={() => {
              draft.clear();
              setKept(undefined);
            }}
          >
            {t('live.plan.discard')}
          </Button>
        </Notice>
      )}
      <Form
        method="post"
        className="plan-f"
        noValidate
        key={kept ? 'kept' : 'fresh'}
        onChange={(event) => {
          typed.current = true;
          draft.change(JSON.stringify(ownEntries(new FormData(event.currentTarget))));
        }}
        onSubmit={draft.clear}
      >
        <Fields form={form} refused={refused} values={newer || !kept ? values : kept} />
      </Form>
    </>
  );
}

function Fields({ form, refused, values }: Omit<PlanFormProps, 'left'>) {
  const { t } = useT();
  const busy = useNavigation().state === 'submitting';
  const labels = Object.fromEntries(FIELDS.map((name) => [name, t(LABELS[name] ?? `live.plan.${name}`)]));
  const stale = refused?.code === 'session-stale' ? Number(refused.facts['revision']) : undefined;
  const props = { form, refused, values };
  const later = form.session?.laterInSeries ?? 0;
  return (
    <>
      <MutationField />
      <input type="hidden" name="intent" value="save" />
      <input type="hidden" name="revision" value={stale ?? form.session?.revision ?? 0} />
      {/* Enter presses the first button of a form: it saves, and moves no item */}
      <button type="submit" hidden tabIndex={-1} aria-hidden="true" />
      <FormErrors refused={refused} labels={labels} prefix={FIELD_PREFIX} />
      <Section title={t('live.plan.what')}>
        <WhatFields {...props} />
      </Section>
      <Section title={t('live.plan.when')}>
        <WhenFields {...props} />
      </Section>
      <Section title={t('live.page.agenda')}>
        <AgendaFields values={values} refused={refused} />
      </Section>
      <Section title={t('live.plan.who')}>
        <WhoFields {...props} />
      </Section>
      <Section title={t('live.plan.how')}>
        <HowFields {...props} />
      </Section>
      {later > 0 && (
        <FieldGroup legend={t('live.plan.scope')}>
          <RadioOption name="scope" value="one" defaultChecked={values['scope'] !== 'following'} label={t('live.plan.one')} />
          <RadioOption name="scope" value="following" defaultChecked={values['scope'] === 'following'} label={t('live.plan.following', { count: later })} />
        </FieldGroup>
      )}
      <div className="row row-s">
        <Button type="submit" tone="primary" busy={busy}>
          {t(form.session && form.session.state !== 'draft' ? 'live.plan.save-changes' : 'live.plan.save')}
        </Button>
      </div>
    </>
  );
}
