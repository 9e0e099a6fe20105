import { OwnData, system, writtenErasures, type MingaApp } from '@minga/kernel/server';
import { eraseAccount } from '@minga/people/server';

/** Whoever was erased after a backup was made is erased in what came back of it as well. @returns how many */
export async function eraseAgain(app: MingaApp, dataDir: string, madeAt: string): Promise<number> {
  const since = (await writtenErasures(dataDir)).filter(({ at }) => at > madeAt);
  const ownData = app.nest.get(OwnData);
  for (const { accountId, written } of since) await app.db.write(system('restore'), (tx) => eraseAccount(tx, ownData, accountId, written));
  return since.length;
}
