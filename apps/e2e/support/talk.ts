import { expect, type Locator, type Page } from '@playwright/test';

/** Where a reply is written: the plain text area, or the friendly editor once it has come. */
export const composer = (page: Page): Locator => page.getByRole('textbox', { name: 'Su respuesta' });

/** Puts words into a text; the friendly editor takes its place first, as it does while one thinks of what to say. */
export async function write(text: Locator, words: string): Promise<void> {
  await text.focus();
  await expect(text).toHaveAttribute('contenteditable', 'true');
  await text.fill(words);
}

/** When the server has taken a draft with these words; to be called before they are written. */
export const draftSaved = (page: Page, words: string): Promise<unknown> =>
  page.waitForResponse((answer) => answer.url().includes('/api/me/drafts/') && (answer.request().postData()?.includes(words) ?? false));

/** A post on a topic's page, by words of its own. */
export const postOf = (page: Page, words: string): Locator => page.getByRole('article').filter({ hasText: words });

/** Writes a reply and sends it. */
export async function say(page: Page, words: string): Promise<void> {
  await write(composer(page), words);
  await page.getByRole('button', { name: 'Publicar' }).click();
}

/** Answers a post. */
export async function answer(page: Page, post: Locator, words: string): Promise<void> {
  await post.getByRole('link', { name: 'Responder' }).click();
  await say(page, words);
}

/** An act from the menu of a post. */
export async function choose(post: Locator, act: string): Promise<void> {
  await post.getByRole('button', { name: 'Más acciones' }).click();
  await post.getByRole('menuitem', { name: act }).click();
}

/** Shows what arrived and waits to be asked for. */
export const reveal = (page: Page): Promise<void> => page.getByRole('button', { name: /respuestas? nuevas?/ }).click();
