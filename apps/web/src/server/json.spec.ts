import fc from 'fast-check';
import { scriptJson } from './json';

describe('scriptJson', () => {
  it.each(['</script><script>alert(1)</script>', '<!--<script>', '</SCRIPT >'])('lets nothing end the element: %s', (text) => {
    const json = scriptJson({ text });
    expect(json).not.toMatch(/<\/script|<script|<!--/i);
    expect(JSON.parse(json)).toEqual({ text });
  });

  it('gives back whatever was put in', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(JSON.stringify(value)))));
  });
});
