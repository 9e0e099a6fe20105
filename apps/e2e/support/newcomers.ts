import { sampleLine } from './people';

/** The steward of the sample network. */
const STEWARD = 'secretaria';
const OPEN = { 'gates.first-posts': 0, 'gates.hold-duplicates': false };

/** The people of the journeys register for each of them, and say the same things over and over: nothing of it waits for a moderator. */
export async function letNewcomersPost(): Promise<void> {
  await changeSettings(OPEN);
}

/** Changes the site's settings as its steward. */
export async function changeSettings(values: Record<string, unknown>): Promise<void> {
  const line = await sampleLine(STEWARD);
  const headers = { 'content-type': 'application/json' };
  const answer = await line.fetch('/api/admin/settings', { method: 'PATCH', headers, body: JSON.stringify({ values }) });
  if (!answer.ok) throw new Error(`The settings were not changed: ${answer.status} ${await answer.text()}`);
}
