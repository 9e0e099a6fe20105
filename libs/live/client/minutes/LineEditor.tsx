import { useT } from '@minga/kernel/client';
import { cx, TextAreaField, TextField } from '@minga/ui';
import { useLayoutEffect, useRef, type KeyboardEvent } from 'react';
import * as Y from 'yjs';
import { MINUTE_LENGTH, MINUTE_WHO_LENGTH, type MinuteKind } from '../../contract';
import { wordIn, writeInto, type LineMap } from './shared-minutes';

/** One key marks the line; again makes it a note. */
export const KEYS: Readonly<Record<string, MinuteKind>> = { F8: 'decision', F9: 'action' };
const MARKS = ['decision', 'action'] as const;

export interface LineEditorProps {
  line: LineMap;
  moment: string;
  /** Adds a line below. */
  onEnter(): void;
  /** Takes this line, which is empty, away. */
  onErase(): void;
}

/** The caret's place in a shared text, which stays where it is while others write before it. */
function useCaret(text: Y.Text, value: string) {
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<Y.RelativePosition | null>(null);
  const keep = (): void => {
    caret.current = field.current ? Y.createRelativePositionFromTypeIndex(text, field.current.selectionStart) : null;
  };
  useLayoutEffect(() => {
    const { current } = field;
    if (!current || !caret.current || document.activeElement !== current || !text.doc) return;
    const place = Y.createAbsolutePositionFromRelativePosition(caret.current, text.doc);
    if (place && current.selectionStart === current.selectionEnd) current.setSelectionRange(place.index, place.index);
  }, [text, value]);
  return { field, keep };
}

/** One line of the shared minutes: its words, what it is, who does it by when. */
export function LineEditor({ line, moment, onEnter, onErase }: LineEditorProps) {
  const { t } = useT();
  const text = line.get('text') as Y.Text;
  const value = text.toJSON();
  const kind = line.get('kind') as MinuteKind;
  const { field, keep } = useCaret(text, value);
  const mark = (next: MinuteKind): void => void line.set('kind', kind === next ? 'note' : next);
  function pressed(event: KeyboardEvent<HTMLTextAreaElement>) {
    const marked = KEYS[event.key];
    const acts = marked ? () => mark(marked) : event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing ? onEnter : event.key === 'Backspace' && value === '' ? onErase : undefined;
    if (!acts) return;
    event.preventDefault();
    acts();
  }
  return (
    <li className={cx('minl', kind !== 'note' && 'marked')}>
      <span className="num meta">{moment}</span>
      <div>
        <TextAreaField bare label={t('live.minutes.line', { moment })} ref={field} rows={1} most={MINUTE_LENGTH} value={value} onSelect={keep}
          onChange={(event) => { writeInto(text, event.currentTarget.value); keep(); }} onKeyDown={pressed} data-line={wordIn(line, 'id')} />
        <div className="row row-s">
          {MARKS.map((one) => (
            <button key={one} type="button" className="btn xs" aria-pressed={kind === one} onClick={() => mark(one)}>
              {t(`live.minutes.kinds.${one}`)}
            </button>
          ))}
          {kind === 'action' && <ActionFields line={line} moment={moment} />}
        </div>
      </div>
    </li>
  );
}

function ActionFields({ line, moment }: Pick<LineEditorProps, 'line' | 'moment'>) {
  const { t } = useT();
  const set = (key: 'who' | 'due') => (event: { currentTarget: HTMLInputElement }) => void line.set(key, event.currentTarget.value);
  return (
    <>
      <TextField bare label={`${t('live.minutes.who')} ${moment}`} className="s" placeholder={t('live.minutes.who')} most={MINUTE_WHO_LENGTH} value={wordIn(line, 'who')} onChange={set('who')} />
      <input className="in s" type="date" aria-label={`${t('live.minutes.due')} ${moment}`} value={wordIn(line, 'due')} onChange={set('due')} />
    </>
  );
}
