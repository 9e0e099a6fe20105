import { useId, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { Kept, KeptContext } from './Kept';
import { KeptParts } from './kept-parts';

const ROOM = 10_000;
const PAGE = { language: 'es' };

/** Draws pages with what is kept between them, and counts how often the part itself is drawn. */
function drawing(room = ROOM) {
  const kept = new KeptParts(room);
  let drawn = 0;
  const Part = ({ text }: { text: string }) => {
    drawn++;
    return <b>{text}</b>;
  };
  const page = (body: (part: (text: string) => ReactNode) => ReactNode, facts: unknown = PAGE) => {
    const parts = kept.page(facts);
    const part = (text: string) => (
      <Kept by={() => [text]}>
        <Part text={text} />
      </Kept>
    );
    return parts.joined(renderToString(<KeptContext value={parts}>{body(part)}</KeptContext>));
  };
  return { page, kept, drawn: () => drawn };
}

describe('Kept', () => {
  it('draws a part until it is asked for again, and pages to the byte as they are without it', () => {
    const { page, drawn } = drawing();
    const body = (part: (text: string) => ReactNode) => (
      <p>
        before {part('a')} between {part('b')}
        {part('a')} after
      </p>
    );
    const bare = renderToString(body((text) => <b>{text}</b>));
    expect([page(body), page(body), page(body)]).toEqual([bare, bare, bare]);
    // Three on the first page, which asks for `a` twice and keeps it; `b` once more on the second; nothing on the third.
    expect(drawn()).toBe(4);
  });

  it('draws anew what other facts make, and on pages of another kind', () => {
    const { page, drawn } = drawing();
    const body = (text: string) => (part: (text: string) => ReactNode) => <p>{part(text)}</p>;
    for (let time = 0; time < 3; time++) {
      expect([page(body('a')), page(body('b')), page(body('a'), { language: 'pt' })]).toEqual(['<p><b>a</b></p>', '<p><b>b</b></p>', '<p><b>a</b></p>']);
    }
    expect(drawn()).toBe(6);
  });

  it('keeps nothing that is said not to be kept, nor what has an id of its own place', () => {
    const { kept } = drawing();
    const Labelled = () => <b id={useId()} />;
    const page = () => {
      const parts = kept.page(PAGE);
      const drawn = renderToString(
        <KeptContext value={parts}>
          <Kept by={() => null}>
            <i>mine</i>
          </Kept>
          <Kept by={() => ['labelled']}>
            <Labelled />
          </Kept>
        </KeptContext>,
      );
      return { drawn: drawn.split(kept.secret).length, page: parts.joined(drawn) };
    };
    page();
    const marks = page().drawn;
    expect(marks).toBeGreaterThan(1);
    expect(page()).toEqual({ drawn: marks, page: expect.stringMatching(/^<i>mine<\/i><b id="_R_[^"]*"><\/b>$/) as unknown });
  });

  it('takes no text for a mark', () => {
    const { page } = drawing();
    const text = 'here 0;begin 0;<!-- -->end 0;';
    const body = (part: (text: string) => ReactNode) => <p>{part(text)}</p>;
    const bare = renderToString(body((words) => <b>{words}</b>));
    expect([page(body), page(body), page(body)]).toEqual([bare, bare, bare]);
  });

  it('lets what was not asked for lately go when there is no room', () => {
    const { page, drawn } = drawing(400);
    const one = (text: string) => page((part) => part(text));
    const drawnFor = (texts: string[]) => {
      const before = drawn();
      texts.forEach(one);
      return drawn() - before;
    };
    expect(drawnFor(['a', 'a', 'a', 'a'])).toBe(2);
    expect(drawnFor(['b', 'b', 'c', 'c', 'd', 'd', 'e', 'e'])).toBe(8);
    expect(drawnFor(['a', 'a', 'a'])).toBe(2);
  });
});
