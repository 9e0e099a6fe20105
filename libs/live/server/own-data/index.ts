import type { JsonValue } from '@minga/kernel/contract';
import type { OwnDataSlice } from '@minga/kernel/server';
import { afterParts, eraseAfter } from './after';
import { beforeParts, eraseBefore } from './before';
import { eraseParticipation, participationParts } from './participation';
import { eraseRoom, roomParts } from './room';

/** What the slice keeps of a person, file by file; each part adds its own. */
const PARTS = [...beforeParts, ...roomParts, ...afterParts, ...participationParts];
/** What takes a person out of each part. */
const ERASURES = [eraseRoom, eraseAfter, eraseParticipation, eraseBefore];

const FIGURES = `SELECT (SELECT count(*)::int FROM live_question WHERE author_id = $1) AS "live-questions",
  (SELECT count(*)::int FROM live_message WHERE author_id = $1) AS "live-messages"`;

/** What live sessions keep of a person. */
export const liveOwnData: OwnDataSlice = {
  slice: 'live',
  async *export(sql, accountId) {
    for (const [name, text] of PARTS) {
      const found = await sql.query<{ row: Record<string, JsonValue> }>(`SELECT to_jsonb(own) AS row FROM (${text}) own`, [accountId]);
      yield { name, records: found.map(({ row }) => row) };
    }
  },
  async figures(sql, accountId) {
    const [found] = await sql.query<Record<string, number>>(FIGURES, [accountId]);
    return { ...found! };
  },
  async erase(tx, person) {
    for (const erase of ERASURES) await erase(tx, person);
  },
};
