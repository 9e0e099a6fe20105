import { describe, expect, it } from '@jest/globals';
import { newId } from '@minga/kernel/contract';
import type { Caption } from '../../contract';
import { captionsIn } from './captions-in';

const caption = (lang: Caption['lang']): Caption => ({ id: newId(), speaker: null, text: 'Demo', lang, at: '2026-11-24T13:00:00.000Z' });
const items = [caption('es'), caption('pt'), caption('es')];

describe('captions in more than one language', () => {
  it('are read in all of them, in the order in which they were typed', () => {
    expect(captionsIn(items, null)).toEqual({ languages: ['es', 'pt'], chosen: null, shown: items });
  });

  it('are read in the one that is asked for, and in all where it was not typed', () => {
    expect(captionsIn(items, 'pt')).toEqual({ languages: ['es', 'pt'], chosen: 'pt', shown: [items[1]] });
    expect(captionsIn(items, 'fr')).toMatchObject({ chosen: null, shown: items });
  });
});
