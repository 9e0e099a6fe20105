import { useT, type RefusedForm } from '@minga/kernel/client';
import { LANGUAGES } from '@minga/kernel/contract';
import { TextField } from '@minga/ui';
import { type TermLabels } from '../../contract';

/** A term’s name in every language of the site. */
export function LabelFields({ refused, labels }: { refused: RefusedForm | undefined; labels?: TermLabels }) {
  const { t } = useT();
  return LANGUAGES.map((lang) => {
    const name = `labels.${lang}`;
    return (
      <TextField
        key={lang}
        id={`t-${lang}`}
        name={name}
        lang={lang}
        label={t(`exchange.terms.label.${lang}`)}
        error={refused?.fields.find(({ field }) => field === name)?.message}
        defaultValue={refused?.values[name] ?? labels?.[lang]}
        required
        autoComplete="off"
      />
    );
  });
}
