import type { Environment } from '@minga/kernel/client';
import { headOf } from './head';

const environment: Environment = {
  build: 'b1',
  siteName: 'Minga',
  origin: 'https://minga.example',
  language: 'es',
  theme: 'system',
  ligero: 'off',
  zone: 'America/Montevideo',
  account: null,
};

describe('headOf', () => {
  it('says what the page is, to browsers and to whoever shares it', () => {
    const head = headOf({ title: 'IPv6 & "portales"', canonical: '/t/1', kind: 'article' }, environment, '/t/1?at=3');
    expect(head).toContain('<title>IPv6 &amp; &quot;portales&quot; · Minga</title>');
    expect(head).toContain('<link rel="canonical" href="https://minga.example/t/1">');
    expect(head).toContain('<meta property="og:type" content="article">');
    expect(head).toContain('<meta property="og:title" content="IPv6 &amp; &quot;portales&quot;">');
  });

  it('tells search engines nothing of a hidden page', () => {
    const head = headOf({ title: 'Borrador', hidden: true }, environment, '/x');
    expect(head).toContain('<meta name="robots" content="noindex">');
    expect(head).not.toContain('og:');
  });

  it('carries structured data and feeds', () => {
    const meta = { title: 'T', structured: [{ '@type': 'DiscussionForumPosting', text: '</script>' }], feeds: [{ href: '/t/1/feed.atom', title: 'T' }] };
    const head = headOf(meta, environment, '/t/1');
    expect(head).toContain('{"@context":"https://schema.org","@type":"DiscussionForumPosting","text":"\\u003c/script>"}');
    expect(head).toContain('<link rel="alternate" type="application/atom+xml" href="/t/1/feed.atom" title="T">');
  });
});
