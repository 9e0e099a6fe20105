import type { Ref } from 'react';
import type { Formatting } from '../composer/markdown-edit';

/** What the friendly editor offers, without its code: that is loaded when somebody writes. */
export interface RichHandle {
  focus(): void;
  /** Markdown, at once. */
  text(): string;
  insert(markdown: string): void;
  format(what: Formatting, address?: string): void;
}

export interface RichEditorProps {
  ref: Ref<RichHandle>;
  label: string;
  /** Markdown. A value that the editor did not give itself replaces what it holds. */
  value: string;
  onChange(markdown: string): void;
  placeholder?: string;
  describedBy?: string;
}
