import { useCallback, useEffect, useState } from 'react';

export type EditorMode = 'friendly' | 'markdown';
const PLACE = 'minga:editor';

/** Which editor this browser's reader writes in, and the way to change it. */
export function useEditorMode(): [EditorMode, (mode: EditorMode) => void] {
  const [mode, setMode] = useState<EditorMode>('friendly');
  useEffect(() => {
    if (localStorage.getItem(PLACE) === 'markdown') setMode('markdown');
  }, []);
  const choose = useCallback((next: EditorMode) => {
    setMode(next);
    try {
      localStorage.setItem(PLACE, next);
    } catch {
      // It then lasts as long as the page.
    }
  }, []);
  return [mode, choose];
}
