import { describe, expect, it } from '@jest/globals';
import { findHandles, renderMarkdown } from './index';

const LACNIC = { accountId: '0190a000-0000-7000-8000-000000000001', name: 'Demo · LACNIC' };
const mentions = new Map([['lacnic', LACNIC]]);
const POST = '0123456789abcdefABCDEF';
const render = (source: string) => renderMarkdown(source, { lang: 'es', mentions });
const html = (source: string) => render(source).html;

describe('a post as HTML', () => {
  it('keeps h1 and h2 for the page', () => {
    expect(html('# Uno\n\n## Dos\n\n##### Cinco')).toBe('<h3>Uno</h3>\n<h4>Dos</h4>\n<h5>Cinco</h5>\n');
    expect(html('## Dos\n\n# Uno')).toBe('<h3>Dos</h3>\n<h3>Uno</h3>\n');
  });

  it('keeps the lines as they were typed', () => {
    expect(html('una\notra')).toBe('<p>una<br>\notra</p>\n');
  });

  it('shows HTML as text', () => {
    expect(html('<b onclick="x()">a</b>')).toBe('<p>&lt;b onclick=&quot;x()&quot;&gt;a&lt;/b&gt;</p>\n');
  });

  it('strikes out, quotes, lists and writes code', () => {
    expect(html('~~no~~')).toBe('<p><s>no</s></p>\n');
    expect(html('> cita')).toBe('<blockquote>\n<p>cita</p>\n</blockquote>\n');
    expect(html('1. uno\n2. dos')).toBe('<ol>\n<li>uno</li>\n<li>dos</li>\n</ol>\n');
    expect(html('```JS onload=1\nx < 1\n```')).toBe('<pre><code class="language-js">x &lt; 1\n</code></pre>\n');
    expect(html('```"><script>\nx\n```')).toBe('<pre><code>x\n</code></pre>\n');
  });

  it('aligns the cells of a table by class, inside a box that the keyboard reaches', () => {
    const table = html('|a|b|\n|-:|:-:|\n|1|2|');
    expect(table).toMatch(/^<div class="md-table" tabindex="0"><table>\n/);
    expect(table).toContain('<td class="md-right">1</td>\n<td class="md-center">2</td>');
    expect(table).not.toContain('style');
  });
});

describe('links', () => {
  it('marks what leads out', () => {
    expect(html('https://agesic.example/guia')).toBe(
      '<p><a href="https://agesic.example/guia" rel="nofollow ugc noopener" class="md-ext">https://agesic.example/guia</a></p>\n',
    );
  });

  it('leaves paths of the site, and its own origin, unmarked', () => {
    expect(html('[tema](/t/abc)')).toBe('<p><a href="/t/abc">tema</a></p>\n');
    const own = renderMarkdown('<https://minga.example/t/abc>', { lang: 'es', origin: 'https://minga.example' });
    expect(own.html).toBe('<p><a href="https://minga.example/t/abc">https://minga.example/t/abc</a></p>\n');
  });

  it.each(['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', '/\\evil.example', '#c', 'ftp://a.example', 'file:///etc/passwd', `https://a.example/${'x'.repeat(2_001)}`])(
    'makes no link to %s',
    (href) => expect(html(`[x](<${href}>)`)).not.toContain('<a href="' + href.slice(0, 4)),
  );

  it('does not let a user name disguise a host', () => {
    expect(html('[x](https://lacnic.example@evil.example)')).not.toMatch(/href="[^"]*evil/);
  });

  it('makes no link without an address', () => {
    expect(html('[x]() ![y]()')).toBe('<p>x y</p>\n');
  });

  it('does not take a file name or a missing space for an address', () => {
    expect(html('Lea guia.md y hola.es')).toBe('<p>Lea guia.md y hola.es</p>\n');
  });

  it('makes links of images, so that nothing is loaded from elsewhere', () => {
    expect(html('![el **mapa**](https://a.example/m.png)')).toBe(
      '<p><a href="https://a.example/m.png" rel="nofollow ugc noopener" class="md-ext md-img">el mapa</a></p>\n',
    );
    expect(html('![](https://a.example/m.png)')).toContain('>https://a.example/m.png</a>');
    expect(html('[![mapa](https://a.example/m.png)](/t/abc)')).toBe('<p><a href="/t/abc">mapa</a></p>\n');
  });
});

describe('mentions', () => {
  it('names and links somebody known, and leaves others as text', () => {
    expect(html('Hola @LACNIC, ¿y @nadie?')).toBe(
      '<p>Hola <a class="mention" href="/p/lacnic">@Demo · LACNIC</a>, ¿y @nadie?</p>\n',
    );
    expect(render('Hola @LACNIC, ¿y @nadie?').mentions).toEqual(['lacnic', 'nadie']);
  });

  it.each(['`@lacnic`', '```\n@lacnic\n```', '[@lacnic](/t/abc)', 'correo@lacnic', 'a@lacnic.example', 'https://a.example/@lacnic', '\\@lacnic', '@lacnic.example', '@lacnic_2'])(
    'finds none in %s',
    (source) => {
      expect(html(source)).not.toContain('mention');
      expect(render(source).mentions).toEqual([]);
    },
  );

  it('escapes the name', () => {
    const sly = new Map([['lacnic', { accountId: '1', name: '<script>"' }]]);
    expect(renderMarkdown('@lacnic', { lang: 'es', mentions: sly }).html).toBe(
      '<p><a class="mention" href="/p/lacnic">@&lt;script&gt;&quot;</a></p>\n',
    );
  });

  it('tells which names to look up before rendering, and does not mention the quoted again', () => {
    const source = `> [!quote post=${POST} by=@bid]\n> Como dijo @lacnic\n\nDe acuerdo, @uruguay`;
    expect(findHandles(source)).toEqual(['lacnic', 'uruguay', 'bid']);
    expect(render(source).mentions).toEqual(['uruguay']);
    expect(findHandles('sin nadie')).toEqual([]);
  });
});

describe('quotes of a post', () => {
  it('cites who said it, with a link to where', () => {
    expect(render(`> [!quote post=${POST} by=@lacnic]\n> No a la fecha única.\n\nCierto.`)).toMatchObject({
      html:
        `<blockquote class="md-quote">\n<p class="md-cite"><a href="/t/post/${POST}">Demo · LACNIC</a></p>\n` +
        '<p>No a la fecha única.</p>\n</blockquote>\n<p>Cierto.</p>\n',
      excerpt: 'Cierto.',
      quotes: [{ post: POST, by: 'lacnic' }],
    });
  });

  it('takes the path from the caller, a name alone, and brackets that an editor escaped', () => {
    const context = { lang: 'es', mentions, postHref: (post: string) => `/t/abc?post=${post}&x` };
    expect(renderMarkdown(`> \\[!quote post=${POST} by=@lacnic\\]\n> a`, context).html).toContain(`href="/t/abc?post=${POST}&amp;x"`);
    expect(html('> [!quote by=@bid]\n> a')).toContain('<p class="md-cite">@bid</p>\n<p>a</p>');
  });

  it.each(['> [!quote]\n> a', '> [!quote post=../x]\n> a', `[!quote post=${POST}]\na`, `> a\n> [!quote post=${POST}]`])(
    'leaves %j an ordinary text',
    (source) => {
      expect(html(source)).not.toContain('md-');
      expect(render(source).quotes).toEqual([]);
    },
  );
});
