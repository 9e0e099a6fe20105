/** @jest-environment jsdom */
import { shortId } from '@minga/kernel/contract';
import { buildPerson, buildPost, postId } from '../testing/build';
import { quotation, wordsOf } from './selection';

it('names the post and its author, and quotes each line', () => {
  const post = buildPost(3, 'aaa');
  expect(quotation(post, 'Uno\n\nDos')).toBe(`> [!quote post=${shortId(postId(3))} by=@persona-3]\n> Uno\n>\n> Dos\n\n`);
});

it('names no author that has no page', () => {
  const post = buildPost(3, 'aaa', 0, { author: buildPerson(3, { imported: true }) });
  expect(quotation(post, 'Uno')).toContain(`[!quote post=${shortId(postId(3))}]`);
});

it('takes the words of a post without what it quotes itself', () => {
  expect(wordsOf('<blockquote class="md-quote"><p>Antes</p></blockquote><p>Uno <b>dos</b></p><ul><li>tres</li></ul>')).toBe('Uno dos\n\ntres');
});
