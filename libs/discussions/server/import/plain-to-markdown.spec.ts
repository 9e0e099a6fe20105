import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from '@minga/kernel/server';
import { plainToMarkdown } from './plain-to-markdown';

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
/** What a reader sees of the rendered text. */
const seen = (text: string) =>
  renderMarkdown(plainToMarkdown(text), { lang: 'es' })
    .html.replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!);
const folded = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('plain text as Markdown', () => {
  it.each(['# no es título', '1. no es lista', '- guion', '> no es cita', '*a* _b_ `c` [d](e)', '<b>', 'a\n===', '---', '```', '|a|\n|-|', '    sangrado', '&copy;', '2015. Fue un año', '~~a~~', '\\', '+ 1', '[a]: /b'])(
    'shows %j as it is, in one paragraph of plain words',
    (text) => {
      expect(folded(seen(text))).toBe(folded(text));
      expect(renderMarkdown(plainToMarkdown(text), { lang: 'es' }).html).toMatch(/^<p>[^]*<\/p>\n$/);
    },
  );

  it('leaves addresses whole', () => {
    expect(plainToMarkdown('Ver https://a.example/b_c_d?e=*f*, ¿no?')).toBe('Ver https://a.example/b_c_d?e=*f*, ¿no?');
  });

  it('keeps paragraphs and lines', () => {
    expect(plainToMarkdown('a\r\nb\r\n\r\n  c')).toBe('a\nb\n\nc');
  });

  it('shows any text as it is', () => {
    const part = fc.constantFrom(...'abc #>-+=*_`[]()<>~|&;.1) !:\\"\n'.split(''), '10. ', '&amp;', '```', '---', 'é');
    fc.assert(fc.property(fc.array(part, { maxLength: 40 }), (parts) => expect(folded(seen(parts.join('')))).toBe(folded(parts.join('')))), { numRuns: 2_000 });
  });
});
