import { useT } from '@minga/kernel/client';
import { LANGUAGES } from '@minga/kernel/contract';
import { errorBeside, spokenName } from '@minga/people/client';
import type { SpokenLanguageCode } from '@minga/people/contract';
import { Checkbox, FieldGroup, RadioOption, SelectField, TextAreaField, TextField } from '@minga/ui';
import { CURRENCIES, FUNDING_KINDS, MODALITIES, PROSE_LENGTH, REQUEST_VISIBILITIES, TITLE_LENGTH } from '../../contract';
import { amountField } from './amount-lines';
import { FIELD_PREFIX, type FieldsProps } from './field-props';
import { TermBoxes } from './TermFields';
import { BUDGET, FIRST_LANGUAGES, OTHER_LANGUAGES, type FormValues } from './request-form';

const NEED_ROWS = 7;
const SHORT_ROWS = 2;
const LINK_ROWS = 3;

function useField({ values, refused }: FieldsProps) {
  const { t } = useT();
  return (name: string, label = `exchange.form.${name}`) => ({
    id: FIELD_PREFIX + name, name, label: t(label), error: errorBeside(refused, name), defaultValue: values[name] ?? '',
  });
}

/** What is needed, in one’s own words. `onTitle` is told what is typed as the title. */
export function NeedFields({ onTitle, ...props }: FieldsProps & { onTitle?: (title: string) => void }) {
  const { t } = useT();
  const field = useField(props);
  const optional = t('exchange.form.optional');
  return (
    <>
      <TextField
        {...field('title', 'exchange.form.titleField')} most={TITLE_LENGTH}
        hint={t('exchange.form.title-hint')}
        onChange={onTitle && ((event) => onTitle(event.target.value))}
      />
      <TextAreaField {...field('need')} most={PROSE_LENGTH} hint={t('exchange.form.need-hint')} rows={NEED_ROWS} />
      <TextAreaField {...field('aim')} most={PROSE_LENGTH} hint={t('exchange.form.aim-hint')} rows={SHORT_ROWS} />
      <TextField {...field('beneficiaries')} most={PROSE_LENGTH} mark={optional} hint={t('exchange.form.beneficiaries-hint')} />
      <SelectField {...field('lang')}>
        {LANGUAGES.map((language) => (
          <option key={language} value={language}>
            {t(`exchange.form.written.${language}`)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function LanguageBoxes({ codes, values }: { codes: readonly SpokenLanguageCode[]; values: FormValues }) {
  const translator = useT();
  return codes.map((code) => (
    <Checkbox
      key={code}
      name={`language-${code}`}
      defaultChecked={values[`language-${code}`] !== undefined}
      label={<span suppressHydrationWarning>{spokenName(translator, code)}</span>}
    />
  ));
}

/** In which way, in which languages, when, and how long. */
export function HowFields(props: FieldsProps) {
  const { t } = useT();
  const { values, refused } = props;
  const field = useField(props);
  const group = (name: string) => ({ id: FIELD_PREFIX + name, legend: t(`exchange.form.${name}`), error: errorBeside(refused, name) });
  return (
    <>
      <TermBoxes kind="theme" {...props} />
      <TermBoxes kind="skill" {...props} />
      <FieldGroup {...group('modalities')}>
        {MODALITIES.map((modality) => (
          <Checkbox key={modality} name={`modality-${modality}`} defaultChecked={values[`modality-${modality}`] !== undefined} label={t(`exchange.modalities.${modality}`)} />
        ))}
      </FieldGroup>
      <FieldGroup {...group('languages')}>
        <LanguageBoxes codes={FIRST_LANGUAGES} values={values} />
        <details open={OTHER_LANGUAGES.some((code) => values[`language-${code}`]) || undefined}>
          <summary className="btn s q">{t('exchange.form.more-languages')}</summary>
          <LanguageBoxes codes={OTHER_LANGUAGES} values={values} />
        </details>
      </FieldGroup>
      <div className="two">
        <TextField {...field('from')} type="date" />
        <TextField {...field('until')} type="date" />
        <TextField {...field('effortDays')} inputMode="numeric" hint={t('exchange.form.effort-hint')} />
        <TextField {...field('offersUntil')} type="date" hint={t('exchange.form.tip3')} />
      </div>
    </>
  );
}

/** What money is asked for, who sees it, and where it is announced. */
export function MoneyFields(props: FieldsProps) {
  const { t } = useT();
  const { values, refused, form } = props;
  const field = useField(props);
  return (
    <>
      <FieldGroup id={`${FIELD_PREFIX}budget`} legend={t('exchange.form.budget')} hint={t('exchange.form.budget-hint')} error={errorBeside(refused, 'budget')}>
        <div className="two">
          <SelectField {...field('currency')}>
            {CURRENCIES.map((currency) => (
              <option key={currency}>{currency}</option>
            ))}
          </SelectField>
          {FUNDING_KINDS.map((kind) => (
            <TextField key={kind} {...field(amountField(BUDGET, kind), `exchange.money-for.is-${kind}`)} inputMode="decimal" autoComplete="off" />
          ))}
        </div>
      </FieldGroup>
      <FieldGroup id={`${FIELD_PREFIX}visibility`} legend={t('exchange.form.visibility')} error={errorBeside(refused, 'visibility')}>
        {REQUEST_VISIBILITIES.map((visibility) => (
          <RadioOption key={visibility} name="visibility" value={visibility} defaultChecked={values['visibility'] === visibility} label={t(`exchange.form.sees.${visibility}`)} />
        ))}
      </FieldGroup>
      <SelectField {...field('groupId')} hint={t('exchange.form.group-hint')}>
        <option value="">{t('exchange.form.no-group')}</option>
        {form.groups.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <TextAreaField {...field('links')} mark={t('exchange.form.optional')} hint={t('exchange.form.links-hint')} rows={LINK_ROWS} />
    </>
  );
}
