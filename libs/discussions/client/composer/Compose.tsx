import { useEnvironment } from '@minga/kernel/client';
import { useCallback, useEffect, useImperativeHandle, useRef, useState, type ComponentType, type KeyboardEvent, type Ref } from 'react';
import type { RichEditorProps, RichHandle } from '../editor/rich';
import { formatMarkdown, type Formatting } from './markdown-edit';
import { PeopleList } from './PeopleList';
import { replaceIn } from './replace-in';
import { usePlainMentions } from './use-plain-mentions';

/** What the frame around a text can ask of it. */
export interface ComposeHandle {
  focus(): void;
  /** The text as it stands, at once. */
  text(): string;
  /** Puts Markdown where the caret is. */
  insert(markdown: string): void;
  format(what: Formatting, address?: string): void;
}

export interface ComposeProps {
  ref: Ref<ComposeHandle>;
  id: string;
  /** Accessible name. */
  label: string;
  /** Markdown. */
  value: string;
  onChange(markdown: string): void;
  /** Somebody writes: the friendly editor may be loaded. */
  active: boolean;
  /** `markdown` keeps the plain text area. */
  mode: 'friendly' | 'markdown';
  placeholder?: string;
  describedBy?: string;
  invalid?: boolean;
}

type Rich = ComponentType<RichEditorProps>;

/** A text in Markdown: a plain text area, which the friendly editor takes the place of once it is there. */
export function Compose({ ref, id, label, value, onChange, active, mode, placeholder, describedBy, invalid }: ComposeProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const rich = useRef<RichHandle>(null);
  const mentions = usePlainMentions();
  const Friendly = useFriendly(active && mode === 'friendly', field, value);
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  useImperativeHandle(ref, () => ({
    focus: () => (rich.current ? rich.current.focus() : focusEnd(field.current)),
    text: () => rich.current?.text() ?? field.current?.value ?? latest.current,
    insert: (markdown) => (rich.current ? rich.current.insert(markdown) : insertInto(field.current, markdown)),
    format(what, address) {
      if (rich.current) return rich.current.format(what, address);
      const { value: text, selectionStart, selectionEnd } = field.current!;
      replaceIn(field.current!, formatMarkdown({ text, start: selectionStart, end: selectionEnd }, what, address));
    },
  }));
  const keyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => mentions.key(event);
  return (
    <>
      <label className="vh" htmlFor={id}>
        {label}
      </label>
      {!Friendly && <PeopleList id={mentions.list} people={mentions.people} active={mentions.active} onPick={(person) => mentions.pick(field.current, person)} />}
      <textarea
        ref={field}
        id={id}
        name="source"
        hidden={Boolean(Friendly)}
        value={value}
        onChange={(event) => {
          onChange(event.target.value);
          mentions.look(event);
        }}
        onKeyDown={keyDown}
        onBlur={mentions.close}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-invalid={invalid || undefined}
        {...mentions.aria}
      />
      {Friendly && <Friendly ref={rich} label={label} value={value} onChange={onChange} placeholder={placeholder} describedBy={describedBy} />}
    </>
  );
}

/** At the end of the text: where one goes on writing. */
function focusEnd(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

function insertInto(field: HTMLTextAreaElement | null, markdown: string): void {
  if (!field) return;
  const at = field.selectionEnd;
  const gap = at > 0 && !field.value.slice(0, at).endsWith('\n\n') ? '\n\n' : '';
  const insert = gap + markdown;
  replaceIn(field, { from: at, to: at, insert, select: [at + insert.length, at + insert.length] });
}

/**
 * The friendly editor once it is loaded and may take the text area's place: not in the middle of a word that is being
 * composed, nor when it could not hold what the text says.
 */
function useFriendly(wanted: boolean, field: { current: HTMLTextAreaElement | null }, value: string): Rich | undefined {
  const { ligero } = useEnvironment();
  const [loaded, setLoaded] = useState<{ Editor: Rich; holds(markdown: string): boolean }>();
  const [shown, setShown] = useState(false);
  const enough = wanted && ligero === 'off';
  useEffect(() => {
    if (!enough || loaded) return;
    let stopped = false;
    // Without a line the text area stays: nothing is lost by it.
    void import('../editor/rich-module').then(
      ({ RichEditor, holds }) => stopped || setLoaded({ Editor: RichEditor, holds }),
      () => undefined,
    );
    return () => void (stopped = true);
  }, [enough, loaded]);
  const mayTakeOver = useCallback(() => {
    const area = field.current;
    return !area || document.activeElement !== area || area.selectionStart === area.value.length;
  }, [field]);
  useEffect(() => {
    if (!enough) return setShown(false);
    if (loaded && !shown && mayTakeOver() && loaded.holds(value)) setShown(true);
  }, [enough, loaded, shown, mayTakeOver, value]);
  return shown && loaded ? loaded.Editor : undefined;
}

