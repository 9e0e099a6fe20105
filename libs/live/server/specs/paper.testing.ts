import type { TestApp } from '@minga/kernel/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { extractText } from 'unpdf';

/** What a paper of the site says, opened and read by the reader of PDFs that Firefox has. */
export async function readPaper(app: TestApp, path: string, who?: BuiltAccount): Promise<string> {
  const answer = await fetch(`${app.url}${path}`, { headers: who ? { cookie: who.session } : {} });
  const { text } = await extractText(new Uint8Array(await answer.arrayBuffer()), { mergePages: true });
  return text.replace(/\s+/g, ' ');
}
