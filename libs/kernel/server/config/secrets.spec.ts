import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { loadSecrets, rotateSecrets } from './secrets';
import { temporaryFolders } from './temporary-folder.testing';

const temporary = temporaryFolders('secrets');
const newFolder = (): string => path.join(temporary(), 'data');
const ACCESS_BITS = 0o777;

describe('the secrets of a site', () => {
  it('are made once, for the owner only', () => {
    const dataDir = newFolder();
    const first = loadSecrets({ dataDir, secretKey: null }).key('cursor');
    expect(loadSecrets({ dataDir, secretKey: null }).key('cursor')).toEqual(first);
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & ACCESS_BITS).toBe(0o600);
    expect(statSync(dataDir).mode & ACCESS_BITS).toBe(0o700);
  });

  it('differ from site to site and from purpose to purpose', () => {
    const one = loadSecrets({ dataDir: newFolder(), secretKey: null });
    const other = loadSecrets({ dataDir: newFolder(), secretKey: null });
    const keys = [one.key('a'), one.key('b'), other.key('a')].map((key) => key.toString('hex'));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('read what was signed before a rotation', () => {
    const dataDir = newFolder();
    const before = loadSecrets({ dataDir, secretKey: null }).key('cursor');
    rotateSecrets({ dataDir });
    const after = loadSecrets({ dataDir, secretKey: null });
    expect(after.key('cursor')).not.toEqual(before);
    expect(after.oldKeys('cursor')).toEqual([before]);
  });

  it('are the same on every machine that is given SECRET_KEY, and no file is made', () => {
    const dataDir = newFolder();
    const secretKey = 'k'.repeat(40);
    expect(loadSecrets({ dataDir, secretKey }).key('a')).toEqual(loadSecrets({ dataDir: newFolder(), secretKey }).key('a'));
    expect(() => readFileSync(path.join(dataDir, 'secrets.json'))).toThrow(/ENOENT/);
  });

  it('say so when their file is damaged, instead of making new ones', () => {
    const dataDir = newFolder();
    loadSecrets({ dataDir, secretKey: null });
    writeFileSync(path.join(dataDir, 'secrets.json'), '{"current":');
    expect(() => loadSecrets({ dataDir, secretKey: null })).toThrow(/secrets\.json; put it back/);
  });
});
