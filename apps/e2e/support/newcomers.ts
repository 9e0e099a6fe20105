import { sampleLine } from './people';

/** The steward of the sample network. */
const STEWARD = 'secretaria';
/** A journey lays out a topic of many posts in a moment, which nobody types. */
const MANY = 1000;
const OPEN = { 'gates.first-posts': 0, 'gates.hold-duplicates': false, 'limits.post-burst': MANY, 'limits.change-burst': MANY };

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
