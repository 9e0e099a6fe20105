import { expect, type Locator, type Page } from '@playwright/test';

/** More stops than any page has before what somebody looks for. */
const STOPS_MOST = 120;

const isFocused = (target: Locator): Promise<boolean> => target.evaluate((element) => element === document.activeElement);

/** Goes to a control by the Tab key alone, and sees that each stop on the way shows where one is. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < STOPS_MOST; stop++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
    expect(await page.evaluate(unmarkedStop)).toBe('');
  }
  throw new Error(`No way to ${String(target)} by the keyboard`);
}

/** Goes to a control by the Tab key and presses it. */
export async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** What has the focus without showing it; empty when it shows, or when the page itself has it. */
function unmarkedStop(): string {
  const at = document.activeElement;
  if (!at || at === document.body) return '';
  const marked = [at, ...(at.parentElement ? [at.parentElement] : [])].some((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
  });
  return marked ? '' : at.outerHTML.slice(0, 200);
}
