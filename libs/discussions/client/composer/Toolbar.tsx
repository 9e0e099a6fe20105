import { useT } from '@minga/kernel/client';
import { IconButton } from '@minga/ui';
import { useState, type KeyboardEvent } from 'react';
import { linkAddress, type Formatting } from './markdown-edit';
import type { EditorMode } from './editor-wish';

export interface ToolbarProps {
  format(what: Formatting, address?: string): void;
  mode: EditorMode;
  onMode(mode: EditorMode): void;
  /** The friendly editor can be had here. */
  choice: boolean;
}

const BUTTONS = ['bold', 'list', 'link', 'quote'] as const satisfies Formatting[];

/** What gives a text its form; the same for both editors. */
export function Toolbar({ format, mode, onMode, choice }: ToolbarProps) {
  const { t } = useT();
  const [linking, setLinking] = useState(false);
  const other: EditorMode = mode === 'friendly' ? 'markdown' : 'friendly';
  return (
    <>
      {BUTTONS.map((what) => (
        <IconButton key={what} small icon={what} label={t(`discussions.format.${what}`)} pressed={what === 'link' && linking ? true : undefined} onClick={() => (what === 'link' ? setLinking(!linking) : format(what))} />
      ))}
      {choice && <IconButton small icon={other === 'markdown' ? 'code' : 'text'} label={t(`discussions.format.${other}`)} onClick={() => onMode(other)} />}
      {linking && (
        <LinkField
          onDone={(address) => {
            setLinking(false);
            if (address) format('link', address);
          }}
        />
      )}
    </>
  );
}

/** Asks where a link leads. Not a form of its own: it stands in the composer's. */
function LinkField({ onDone }: { onDone(address: string | undefined): void }) {
  const { t } = useT();
  const [typed, setTyped] = useState('');
  const address = linkAddress(typed);
  function key(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') onDone(undefined);
    else if (address) onDone(address);
  }
  return (
    <span className="row row-s link-f">
      <input
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- asked for by the button just pressed
        autoFocus
        className="in"
        type="url"
        aria-label={t('discussions.format.address')}
        placeholder="https://"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={key}
      />
      <button type="button" className="btn s" disabled={!address} onClick={() => onDone(address)}>
        {t('discussions.format.put-link')}
      </button>
    </span>
  );
}
