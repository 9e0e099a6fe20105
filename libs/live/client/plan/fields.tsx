import { useT, type RefusedForm } from '@minga/kernel/client';
import { LANGUAGES } from '@minga/kernel/contract';
import { errorBeside, spokenName } from '@minga/people/client';
import { SPOKEN_LANGUAGES, type SpokenLanguageCode } from '@minga/people/contract';
import { Checkbox, FieldGroup, RadioOption, SelectField, TextAreaField, TextField, useUi } from '@minga/ui';
import {
  PLACE_LENGTH, QUEUE_MODES, SERIES_RHYTHMS, SESSION_KINDS, SESSION_VISIBILITIES, TITLE_LENGTH, visibilitiesIn, zoneWords, type AboutCard, type PlanFormView,
} from '../../contract';
import { FIELD_PREFIX } from './AgendaFields';
import { PeopleField } from './PeopleField';
import type { FormValues } from './plan-form';

const PURPOSE_ROWS = 4;
const LINK_ROWS = 3;
const FIRST_LANGUAGES: readonly SpokenLanguageCode[] = ['es', 'pt', 'en', 'fr', 'nl', 'ht'];
const OTHER_LANGUAGES: readonly SpokenLanguageCode[] = SPOKEN_LANGUAGES.filter((code) => !FIRST_LANGUAGES.includes(code));

export interface PlanFieldsProps {
  values: FormValues;
  refused: RefusedForm | undefined;
  form: PlanFormView;
}

function useField({ values, refused }: PlanFieldsProps) {
  const { t } = useT();
  return (name: string, label = `live.plan.${name}`) => ({ id: FIELD_PREFIX + name, name, label: t(label), error: errorBeside(refused, name), defaultValue: values[name] ?? '' });
}

/** What it is about, in which group, for whom. */
export function WhatFields(props: PlanFieldsProps) {
  const translator = useT();
  const { t } = translator;
  const { form } = props;
  const field = useField(props);
  return (
    <>
      <TextField {...field('title', 'live.plan.titleField')} most={TITLE_LENGTH} />
      <TextAreaField {...field('purpose')} mark={t('live.plan.optional')} rows={PURPOSE_ROWS} />
      <div className="plan-2">
        <SelectField {...field('kind')}>
          {SESSION_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {t(`live.kinds.${kind}`)}
            </option>
          ))}
        </SelectField>
        <SelectField {...field('lang')}>
          {LANGUAGES.map((language) => (
            <option key={language} value={language} suppressHydrationWarning>
              {spokenName(translator, language)}
            </option>
          ))}
        </SelectField>
      </div>
      {form.about ? (
        <AboutLine about={form.about} />
      ) : (
        <WhereFields {...props} />
      )}
    </>
  );
}

/** What it is about: whom it is for follows from that. */
function AboutLine({ about }: { about: AboutCard }) {
  const { t } = useT();
  const { Link } = useUi();
  return (
    <div>
      <input type="hidden" name="about" value={`${about.type}:${about.id}`} />
      <p>
        {t('live.about.of')}{' '}
        <Link href={about.address} lang={about.lang}>
          {about.title}
        </Link>
      </p>
      <p className="meta">{t('live.about.for')}</p>
    </div>
  );
}

/** In which group, and for whom. */
function WhereFields(props: PlanFieldsProps) {
  const { t } = useT();
  const { form, values, refused } = props;
  const field = useField(props);
  const group = form.groups.find(({ id }) => id === (values['groupId'] ?? form.plan.groupId));
  // Where the group may still change, all ways stand there: the server says which of them hold in it
  const offered = !form.session ? SESSION_VISIBILITIES : group ? group.visibilities : form.plan.groupId ? SESSION_VISIBILITIES : visibilitiesIn(null);
  return (
    <>
      {!form.session && (
        <SelectField {...field('groupId')}>
          {form.network && <option value="">{t('live.plan.network')}</option>}
          {form.groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectField>
      )}
      <FieldGroup id={`${FIELD_PREFIX}visibility`} legend={t('live.plan.visibility')} hint={t('live.plan.visibility-hint')} error={errorBeside(refused, 'visibility')}>
        {offered.map((visibility) => (
          <RadioOption key={visibility} name="visibility" value={visibility} defaultChecked={values['visibility'] === visibility} label={t(`live.page.sees.${visibility}`)} />
        ))}
      </FieldGroup>
    </>
  );
}

/** Day, time, zone, and whether it recurs. */
export function WhenFields(props: PlanFieldsProps) {
  const translator = useT();
  const { t } = translator;
  const { form, refused } = props;
  const field = useField(props);
  const region = form.zones.indexOf('UTC');
  const city = (zone: string) => zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' ').replaceAll('/', ', ');
  return (
    <>
      <div className="plan-2">
        <TextField {...field('day')} type="date" />
        <TextField {...field('time')} type="time" />
        <TextField {...field('minutes')} inputMode="numeric" autoComplete="off" />
        <SelectField {...field('timeZone')} hint={t('live.plan.zone-hint')}>
          <optgroup label={t('live.plan.region')}>
            {form.zones.slice(0, region).map((zone) => (
              <option key={zone} value={zone} suppressHydrationWarning>
                {city(zone)} ({zoneWords(translator, zone)})
              </option>
            ))}
          </optgroup>
          <optgroup label={t('live.plan.world')}>
            {form.zones.slice(region).map((zone) => (
              <option key={zone} value={zone}>
                {city(zone)}
              </option>
            ))}
          </optgroup>
        </SelectField>
      </div>
      {!form.session?.inSeries && (
        <FieldGroup id={`${FIELD_PREFIX}repeat`} legend={<span className="vh">{t('live.plan.repeat')}</span>} error={errorBeside(refused, 'repeat')}>
          <div className="plan-2">
            <SelectField name="repeat" label={t('live.plan.repeat')} defaultValue={props.values['repeat'] ?? 'none'}>
              {(['none', ...SERIES_RHYTHMS] as const).map((rhythm) => (
                <option key={rhythm} value={rhythm}>
                  {t(`live.plan.rhythm.${rhythm}`)}
                </option>
              ))}
            </SelectField>
            <TextField name="repeatCount" label={t('live.plan.repeatCount')} inputMode="numeric" autoComplete="off" defaultValue={props.values['repeatCount'] ?? ''} />
            <TextField name="repeatUntil" label={t('live.plan.repeatUntil')} type="date" defaultValue={props.values['repeatUntil'] ?? ''} />
          </div>
        </FieldGroup>
      )}
    </>
  );
}

/** Who moderates, writes, captions and speaks. */
export function WhoFields(props: PlanFieldsProps) {
  const { t } = useT();
  const field = useField(props);
  return (
    <>
      <PeopleField {...field('moderators')} known={props.form.people} hint={t('live.plan.people-hint')} />
      {(['rapporteurs', 'captioners', 'speakers'] as const).map((name) => (
        <PeopleField key={name} {...field(name)} known={props.form.people} mark={t('live.plan.optional')} />
      ))}
      <PeopleField {...field('invited', 'live.about.guests-field')} known={props.form.people} mark={t('live.plan.optional')} hint={t('live.about.guests-hint')} />
    </>
  );
}

/** Where, in which languages, with how many places, and how the floor is given. */
export function HowFields(props: PlanFieldsProps) {
  const translator = useT();
  const { t } = translator;
  const { values, refused } = props;
  const field = useField(props);
  const optional = t('live.plan.optional');
  const box = (code: SpokenLanguageCode) => (
    <Checkbox key={code} name={`language-${code}`} defaultChecked={values[`language-${code}`] !== undefined} label={<span suppressHydrationWarning>{spokenName(translator, code)}</span>} />
  );
  return (
    <>
      <FieldGroup id={`${FIELD_PREFIX}languages`} legend={t('live.plan.languages')} error={errorBeside(refused, 'languages')}>
        {FIRST_LANGUAGES.map(box)}
        <details open={OTHER_LANGUAGES.some((code) => values[`language-${code}`]) || undefined}>
          <summary className="btn s q">{t('live.list.more')}</summary>
          {OTHER_LANGUAGES.map(box)}
        </details>
      </FieldGroup>
      <div className="plan-2">
        <TextField {...field('callUrl')} type="url" mark={optional} hint={t('live.plan.call-hint')} autoComplete="off" />
        <TextField {...field('place')} mark={optional} most={PLACE_LENGTH} />
        <TextField {...field('capacity')} mark={optional} hint={t('live.plan.capacity-hint')} inputMode="numeric" autoComplete="off" />
        <TextField {...field('speakSeconds')} inputMode="numeric" autoComplete="off" />
      </div>
      <TextAreaField {...field('links')} mark={optional} rows={LINK_ROWS} />
      <FieldGroup id={`${FIELD_PREFIX}queueMode`} legend={t('live.plan.queueMode')} error={errorBeside(refused, 'queueMode')}>
        {QUEUE_MODES.map((mode) => (
          <RadioOption key={mode} name="queueMode" value={mode} defaultChecked={values['queueMode'] === mode} label={t(`live.plan.queue.${mode}`)} />
        ))}
      </FieldGroup>
      <Checkbox name="anonymousQuestions" defaultChecked={values['anonymousQuestions'] !== undefined} label={t('live.plan.anonymousQuestions')} />
    </>
  );
}
