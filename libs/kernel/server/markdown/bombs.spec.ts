import { describe, expect, it } from '@jest/globals';
import { MAX_SOURCE_LENGTH, renderMarkdown } from './index';
import { depthOf, faultsOf } from './testing/html-check';

const N = 50_000;
/** Containers (18 levels, a list two elements each), bold and the like (8), and what is around and in between. */
const DEEPEST = 60;
/** Longest output for one character of input: `<p>a</p>` and the like; a quote mark becomes six. */
const LONGEST_PER_CHARACTER = 15;

const bombs: Record<string, string> = {
  quotes: '>'.repeat(N),
  brackets: '['.repeat(N),
  stars: '*'.repeat(N),
  'balanced stars': `${'*'.repeat(N / 2)}a${'*'.repeat(N / 2)}`,
  'stars and words': '*a_ '.repeat(N / 4),
  images: '!['.repeat(N),
  'open links': '[a]('.repeat(N / 4),
  'closed links': `${'['.repeat(N / 3)}a${'](/b)'.repeat(N / 5)}`,
  ticks: Array.from({ length: 400 }, (_, i) => '`'.repeat(i)).join(' '),
  'less than': '<'.repeat(N),
  lists: '- '.repeat(N),
  'numbered lists': '1. '.repeat(N / 3),
  stairs: Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- a`).join('\n'),
  'lazy lines under deep quotes': `${'> '.repeat(100)}a\n${'a\n'.repeat(N / 2)}`,
  'many definitions': '[a]: /b\n'.repeat(N / 8),
  'one long definition, used often': `[a]: /${'x'.repeat(1_900)}\n\n${'[a]'.repeat(N / 3)}`,
  'one title, used often': `[a]: /b "${'x'.repeat(N / 2)}"\n\n${'[a]'.repeat(N / 3)}`,
  'one image, used often': `[a]: /${'x'.repeat(1_900)}\n\n${'![a]'.repeat(N / 4)}`,
  'tables filled up': `|${'a|'.repeat(300)}\n|${'-|'.repeat(300)}\n${'|\n'.repeat(218)}\n`.repeat(40),
  addresses: 'http://a.b/('.repeat(N / 12),
  mentions: '@aa '.repeat(N / 4),
  citations: '> [!quote post=0123456789abcdefABCDEF by=@aa]\n\n'.repeat(N / 48),
  backslashes: '\\'.repeat(N),
  entities: '&#'.repeat(N / 2),
};

describe('a text made to do harm', () => {
  const mentions = new Map([['aa', { accountId: '1', name: 'Demo · Nombre largo de una organización' }]]);

  it.each(Object.keys(bombs))('%s: stays small, shallow and well-formed', (name) => {
    const source = bombs[name]!;
    const result = renderMarkdown(source, { lang: 'es', mentions });
    expect(faultsOf(result.html)).toEqual([]);
    expect(depthOf(result.html)).toBeLessThanOrEqual(DEEPEST);
    expect(result.html.length).toBeLessThanOrEqual(LONGEST_PER_CHARACTER * source.length);
    expect(result.excerpt.length).toBeLessThanOrEqual(280);
  });

  it('loses no words below the deepest level', () => {
    const deep = `${'> '.repeat(100)}hondo\n`;
    expect(renderMarkdown(`${deep}sigue\n\n- a\n\nfin`, { lang: 'es' }).html).toMatch(/hondo[^]*sigue[^]*fin/);
    const stairs = Array.from({ length: 40 }, (_, i) => `${'  '.repeat(i)}- n${i}`).join('\n');
    const { html } = renderMarkdown(`${stairs}\n\nfin`, { lang: 'es' });
    for (let i = 0; i < 40; i++) expect(html).toContain(`n${i}`);
    expect(html).toMatch(/fin<\/p>\n$/);
  });

  it('reports a bounded number of people and quotes', () => {
    const crowd = Array.from({ length: 500 }, (_, i) => `@persona-${i}`).join(' ');
    const quotes = Array.from({ length: 500 }, (_, i) => `> [!quote by=@persona-${i}]\n> a\n\n`).join('');
    const result = renderMarkdown(`${crowd}\n\n${quotes}`, { lang: 'es' });
    expect(result.mentions).toHaveLength(50);
    expect(result.quotes).toHaveLength(50);
  });

  it('shows a table beyond the budget as the text it was typed as', () => {
    const { html } = renderMarkdown(bombs['tables filled up']!, { lang: 'es' });
    expect(html.match(/<t[hd]>/g)!.length).toBeLessThanOrEqual(10_000);
    expect(html).toContain('|-|-|');
  });

  it('reads no more than the longest post', () => {
    const { html } = renderMarkdown('a'.repeat(MAX_SOURCE_LENGTH + 10), { lang: 'es' });
    expect(html).toBe(`<p>${'a'.repeat(MAX_SOURCE_LENGTH)}</p>\n`);
  });
});
