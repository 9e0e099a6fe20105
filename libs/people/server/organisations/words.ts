import type { Tx } from '@minga/kernel/server';

const REFRESH = `UPDATE organisation o SET words = to_tsvector('simple', concat_ws(' ', o.name_key, o.acronym_key,
    (SELECT string_agg(l.name_key, ' ') FROM organisation_alias l WHERE l.organisation_id = o.id))) WHERE o.id = $1`;

/** What an organisation is found by: its name, acronym and other names, as they are now. */
export const refreshWords = async (tx: Tx, id: string): Promise<void> => void (await tx.query(REFRESH, [id]));
