/** @jest-environment jsdom */
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMarkdown } from './index';
import { faultsOf } from './testing/html-check';
import { sharedText } from '../../testing/shared-data';

/** Our own few, for machines without the public list of naughty strings. */
const OWN = [
  '', 'null', '\\', '\u0000', '\ud800', '\udc00x', '\u202eabc\u2066', '\ufeff', '𝕋𝕖𝕩𝕥 👩🏽‍🌾', 'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '"><svg/onload=alert(1)>', "javascript:alert('x')",
  '[a](javascript:alert(1))', '[a](java\nscript:alert(1))', '[a](&#106;avascript:alert(1))', '![a](data:image/svg+xml,<svg>)',
  '<a href="javascript:x">a</a>', '<javascript:alert(1)>', '[a]: javascript:x\n\n[a]', '[a](https://a.example" onclick="x)',
  '`<script>`', '```"><script>\n<script>\n```', '|<script>|\n|-|\n|"onclick="|', '> [!quote post=" onclick="x by=@"><script>]', '@"><script>',
];
const NAUGHTY: string[] = JSON.parse(sharedText('security/blns.json') ?? '[]');

/** The same text where it could do harm: as a word, an address, a title, code, a cell, a name. */
const placesOf = (text: string): string[] => [
  text, `[x](${text})`, `[x](<${text}>)`, `[x](/a "${text}")`, `![${text}](https://a.example)`, `![x](${text})`, `<${text}>`, `[x]: ${text}\n\n[x]`,
  `\`${text}\``, `\`\`\`${text}\n${text}\n\`\`\``, `> ${text}`, `- ${text}`, `|${text}|\n|-|\n|${text}|`, `# ${text}`, `@${text}`, `https://${text}`,
  `> [!quote post=${text} by=@${text}]\n> ${text}`,
];

const SAFE = /^(?:https?:|mailto:)$/;
const render = (text: string) => {
  const mentions = new Map([['aa', { accountId: '1', name: text }]]);
  return renderMarkdown(text, { lang: 'es', mentions }).html;
};

/** What a browser makes of the HTML: nothing that runs, loads or leads to something that runs. */
function expectHarmless(html: string): void {
  expect(faultsOf(html)).toEqual([]);
  const { body, head } = new DOMParser().parseFromString(html, 'text/html');
  expect(head.children).toHaveLength(0);
  expect(body.querySelectorAll('script,style,img,iframe,svg,object,embed,form,input,base,meta,link,h1,h2,[id],[style],[src]')).toHaveLength(0);
  for (const element of body.querySelectorAll('*')) {
    expect(element.getAttributeNames().filter((name) => name.startsWith('on'))).toEqual([]);
  }
  for (const link of body.querySelectorAll('a')) {
    const url = new URL(link.getAttribute('href')!, 'https://here.example');
    expect(url.protocol).toMatch(SAFE);
    if (url.origin !== 'https://here.example') expect(link.rel).toBe('nofollow ugc noopener');
  }
}

describe('hostile text', () => {
  it.each([
    ['own', OWN],
    ['public', NAUGHTY],
  ])('does nothing in the %s list of naughty strings, wherever it stands', (_, strings) => {
    for (const text of strings) for (const source of placesOf(text)) expectHarmless(render(source));
  });

  it('does nothing whatever is made of the marks of the language', () => {
    const marks = fc.constantFrom(
      ...'<>"\'`*_~[]()!#|-+=:\\/&;@ \n\t\u0000'.split(''), '1. ', '> ', '```', '~~~', '](', '![', '&#x', 'javascript:', 'https://a.example', '@aa', '<a ', '</a>', 'onclick=', '[!quote ', 'post=', 'by=@aa', '---', '|-|', 'é', '\ud83d', '\u202e',
    );
    const source = fc.array(marks, { maxLength: 80 }).map((parts) => parts.join(''));
    fc.assert(fc.property(source, (text) => expectHarmless(render(text))), { numRuns: 1_000 });
  });

  it('does nothing whatever the characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectHarmless(render(text))), { numRuns: 300 });
  });

  it('gives the same again: rendering leaves nothing behind in the shared instance', () => {
    const source = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(fc.property(source, source, (a, b) => {
      const before = render(a);
      render(`[x]: /leak\n${b}`);
      expect(render(a)).toBe(before);
    }));
  });
});
