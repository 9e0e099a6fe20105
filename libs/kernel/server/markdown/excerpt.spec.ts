import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from './index';

const excerpt = (source: string) => renderMarkdown(source, { lang: 'es' }).excerpt;

describe('excerpt', () => {
  it('is the words without the marks', () => {
    expect(excerpt('## Título\n\nUn **texto** con `código`,\n[enlace](/t/a) y ![mapa](https://a.example/m.png)\n\n- uno\n- dos')).toBe(
      'Título Un texto con código, enlace y mapa uno dos',
    );
  });

  it('prefers own words to quoted ones, and any words to code', () => {
    expect(excerpt('> ajeno\n\npropio\n\n```\ncódigo\n```')).toBe('propio');
    expect(excerpt('> ajeno')).toBe('ajeno');
    expect(excerpt('```\ncódigo\n```')).toBe('código');
    expect(excerpt('')).toBe('');
  });

  it('ends at the end of a word', () => {
    const cut = excerpt('palabra '.repeat(60));
    expect(cut.length).toBeLessThanOrEqual(280);
    expect(cut).toMatch(/palabra…$/);
  });

  it('does not cut a character of several code points', () => {
    expect(excerpt(`${'x'.repeat(276)}👩🏽‍🌾 fin`)).toBe(`${'x'.repeat(276)}…`);
    expect(excerpt(`e${'\u0301'.repeat(400)}`)).toHaveLength(280);
  });

  it('drops what would reorder the text of its neighbours', () => {
    expect(excerpt('a\u202eb\u2066c')).toBe('a b c');
  });

  it('is well-formed plain text of at most 280 characters, whatever the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 900 }), (source) => {
        const text = excerpt(source);
        expect(text.length).toBeLessThanOrEqual(280);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
  });
});
