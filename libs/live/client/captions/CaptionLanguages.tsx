import { useT } from '@minga/kernel/client';
import type { Language } from '@minga/kernel/contract';
import { spokenName } from '@minga/people/client';
import { Segmented } from '@minga/ui';

const ALL = 'all';

interface CaptionLanguagesProps {
  languages: readonly Language[];
  chosen: Language | null;
  /** Of the same page with one language, or with all. */
  addressOf(language: Language | null): string;
}

/** Which captions are read, where they are typed in more than one language. */
export function CaptionLanguages({ languages, chosen, addressOf }: CaptionLanguagesProps) {
  const translator = useT();
  const { t } = translator;
  if (languages.length < 2) return null;
  const options = [{ value: ALL, label: t('live.captions.all-languages'), href: addressOf(null) }, ...languages.map((code) => ({ value: code, label: spokenName(translator, code), href: addressOf(code) }))];
  return <Segmented label={t('live.captions.which')} options={options} value={chosen ?? ALL} />;
}
