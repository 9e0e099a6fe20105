import { chownSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolders } from '../config/temporary-folder.testing';
import { startEmbeddedPostgres } from './embedded';
import { makeRunFolder } from './run-folder';

const temporary = temporaryFolders('refusals');

function folderOfVersion(version: string): string {
  const dir = temporary();
  mkdirSync(path.join(dir, 'cluster'));
  writeFileSync(path.join(dir, 'cluster/PG_VERSION'), `${version}\n`);
  return dir;
}

describe('a start on a folder that cannot serve', () => {
  it('names the way out when another major version made it', async () => {
    const dir = folderOfVersion('17');
    const start = startEmbeddedPostgres({ dir });
    await expect(start).rejects.toThrow(/made by PostgreSQL 17, and this Minga brings PostgreSQL 18.*minga restore .*docs\/operations\.md/);
  });

  it('asks for the password file back', async () => {
    await expect(startEmbeddedPostgres({ dir: folderOfVersion('18') })).rejects.toThrow(/password .* is missing/);
  });

  it('touches nothing that is not a database', async () => {
    const dir = temporary();
    mkdirSync(path.join(dir, 'cluster'));
    writeFileSync(path.join(dir, 'cluster/letter.txt'), 'dear');
    await expect(startEmbeddedPostgres({ dir })).rejects.toThrow(/is not a database folder/);
  });
});

describe('the folder of the socket', () => {
  const launcher = { prefix: [], uid: process.getuid?.() ?? 0, otherUser: false };

  it('is never one that others may enter', () => {
    const id = path.basename(temporary());
    const expected = makeRunFolder(id, launcher);
    rmSync(expected, { recursive: true });
    mkdirSync(expected, { mode: 0o755 });
    const other = makeRunFolder(id, launcher);
    expect(other).toBe(`${expected}-1`);
    for (const folder of [expected, other]) rmSync(folder, { recursive: true });
  });

  it('is the same at each start', () => {
    const id = path.basename(temporary());
    const first = makeRunFolder(id, launcher);
    expect(makeRunFolder(id, launcher)).toBe(first);
    rmSync(first, { recursive: true });
  });
});

if (process.getuid?.() === 0) {
  it('a folder of another user is refused with both users named', async () => {
    const dir = folderOfVersion('18');
    chownSync(path.join(dir, 'cluster'), 1000, 1000);
    await expect(startEmbeddedPostgres({ dir })).rejects.toThrow(/belongs to user 1000/);
  });
}
