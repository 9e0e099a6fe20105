import { Time, useT } from '@minga/kernel/client';
import { PersonLink } from '@minga/people/client';
import { LinkButton, List, ListRow, Section } from '@minga/ui';
import type { SettingChangeView } from '../../contract';
import { useSettingWords } from './SettingField';

const LONGEST = 200;

/** A value in words: a choice by its name, the rest as it is. */
function useShown() {
  const { t } = useT();
  const words = useSettingWords();
  return (key: string, value: unknown): string => {
    if (typeof value === 'boolean') return t(value ? 'admin.settings.on' : 'admin.settings.off');
    const text = typeof value === 'string' ? words.choice(key, value) : Array.isArray(value) ? value.join(', ') : JSON.stringify(value);
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text || t('admin.settings.empty');
  };
}

/** Who changed what and when, before and after. */
export function Changes({ changes: { items, next } }: { changes: { items: readonly SettingChangeView[]; next: string | null } }) {
  const { t } = useT();
  const words = useSettingWords();
  const shown = useShown();
  if (items.length === 0) return null;
  return (
    <Section title={t('admin.settings.changes')} id="changes">
      <List>
        {items.map(({ id, key, before, after, by, at }) => (
          <ListRow key={id}>
            <h3>{words.label(key)}</h3>
            <p>
              <del>{shown(key, before)}</del> → <ins>{shown(key, after)}</ins>
            </p>
            <p className="meta">
              {by ? <PersonLink person={by} /> : t('admin.settings.the-system')} · <Time at={at} />
            </p>
          </ListRow>
        ))}
      </List>
      {next && <LinkButton href={`?before=${next}#changes`}>{t('admin.earlier')}</LinkButton>}
    </Section>
  );
}
