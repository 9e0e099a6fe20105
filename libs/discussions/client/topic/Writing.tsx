import { useT } from '@minga/kernel/client';
import type { Presence } from '@minga/kernel/contract';
import { Typing } from '@minga/ui';
import { useTopic } from './context';

/** More names than these are counted. */
const NAMED = 2;

/** Who is writing, said politely. The line keeps its room, so that nothing moves when it fills. */
export function Writing({ presence }: { presence: Presence | undefined }) {
  const { t, list } = useT();
  const { page } = useTopic();
  const writers = (presence?.people ?? []).filter((person) => person.writing && person.id !== page.viewer.account?.id);
  const names = writers.map((person) => person.name);
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), t('discussions.others', { count: names.length - NAMED })] : names;
  return (
    <p className="meta typ" role="status">
      {names.length > 0 && <Typing>{t('discussions.writing', { count: names.length, names: list(shown) })}</Typing>}
    </p>
  );
}
