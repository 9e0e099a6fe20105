import { asDomain, domainOfEmail, unfitDomain, withParents } from './domain';

describe('a domain as it is compared', () => {
  it.each([
    ['AGESIC.gub.uy', 'agesic.gub.uy'],
    ['agesic.gub.uy.', 'agesic.gub.uy'],
    ['  organización.org ', 'xn--organizacin-zeb.org'],
    ['xn--organizacin-zeb.org', 'xn--organizacin-zeb.org'],
    ['ORGANIZACIÓN.org', 'xn--organizacin-zeb.org'],
    ['mail.agesic.gub.uy', 'mail.agesic.gub.uy'],
  ])('%s is %s', (written, domain) => {
    expect(asDomain(written)).toBe(domain);
  });

  it.each([
    ['another alphabet that looks alike', 'аgesic.gub.uy'],
    ['a zero for an o', 'g0b.cl'],
  ])('of %s is another domain', (_what, written) => {
    expect(asDomain(written)).not.toBe(written.replace('а', 'a').replace('0', 'o'));
    expect(asDomain(written)).toBeDefined();
  });

  it.each([
    ['', 'localhost', 'a..b', '-a.org', 'a b.org', 'a.org/x', 'a.org..', '.a.org', 'user@a.org', '[127.0.0.1]', '127.0.0.1', '0x7f.1'],
    // Letters and signs that would be replaced on the way, and so pass for others
    ['ｇmail.com', 'a%2eorg', '%67mail.com', 'a。org', 'ﬁ.org', 'a\u00ad.org', 'a\u200b.org', '\ud800.org', 'a\0.org', `${'a'.repeat(64)}.org`],
  ])('is none: %s …', (...written) => {
    expect(written.map(asDomain).filter(Boolean)).toEqual([]);
  });

  it('is what follows the last @ of an address', () => {
    expect([domainOfEmail('ana@Agesic.GUB.uy'), domainOfEmail('"a@gmail.com"@agesic.gub.uy'), domainOfEmail('none')]).toEqual(['agesic.gub.uy', 'agesic.gub.uy', undefined]);
  });

  it('has parents, but no single label', () => {
    expect(withParents('a.b.org')).toEqual(['a.b.org', 'b.org']);
  });
});

describe('a domain that says nothing', () => {
  it.each(['gub.uy', 'gov.br', 'sp.gov.br', 'com', 'co.uk', 'github.io', 'example'])('is a public ending: %s', (domain) => {
    expect(unfitDomain(domain)).toBe('public-suffix');
  });

  it.each(['gmail.com', 'yahoo.com.br', 'outlook.es', 'hotmail.com', 'mail.yahoo.com.mx', 'adinet.com.uy', 'uol.com.br', 'proton.me'])('is mail for everybody: %s', (domain) => {
    expect(unfitDomain(domain)).toBe('public-mail');
  });

  it.each(['agesic.gub.uy', 'uba.ar', 'lacnic.net', 'uruguay.example', 'xn--organizacin-zeb.org'])('is not %s', (domain) => {
    expect(unfitDomain(domain)).toBeUndefined();
  });
});
