import { existsSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolders } from '../config/temporary-folder.testing';
import type { FileStore } from './file-store';
import { openFileStore } from './open-file-store';
import { S3Server, credentials } from './s3-server.testing';

const temporary = temporaryFolders('files');
const server = new S3Server();
let endpoint: string;
beforeAll(async () => {
  endpoint = await server.start();
});
afterAll(() => server.stop());

const local = (dataDir = temporary()): FileStore => openFileStore({ s3: null, dataDir });
const bucket = (changes: Partial<typeof credentials> = {}): FileStore => openFileStore({ s3: { endpoint, ...credentials, ...changes }, dataDir: '' });
const photo = Buffer.from([0xff, 0xd8, 0x00, 0x0a, 0x0a, 0x80]);

describe.each([
  ['a folder', () => local()],
  ['a bucket', () => bucket()],
])('files in %s', (_, open) => {
  it('come back as they were put, bytes and type', async () => {
    const files = open();
    await files.put('photo/0199/ab12.webp', photo, 'image/webp');
    expect(await files.get('photo/0199/ab12.webp')).toEqual({ bytes: photo, contentType: 'image/webp' });
  });

  it('may be empty', async () => {
    const files = open();
    await files.put('empty', Buffer.alloc(0), 'text/plain');
    expect((await files.get('empty'))?.bytes).toHaveLength(0);
  });

  it('that are not there are undefined, before and after deletion, and deleting twice is no error', async () => {
    const files = open();
    expect(await files.get('photo/none')).toBeUndefined();
    await files.put('photo/one', photo, 'image/webp');
    await files.delete('photo/one');
    await files.delete('photo/one');
    expect(await files.get('photo/one')).toBeUndefined();
  });

  it.each([
    { key: '', why: 'nothing in it' },
    { key: '/etc/passwd', why: 'a path from the root' },
    { key: '../secrets.json', why: 'a way up' },
    { key: 'photo/../../secrets.json', why: 'a way up in the middle' },
    { key: 'photo//x', why: 'an empty part' },
    { key: 'photo/', why: 'an empty end' },
    { key: 'photo/.hidden', why: 'a hidden file' },
    { key: 'photo\\..\\x', why: 'a way up of another system' },
    { key: 'a\0b', why: 'a NUL' },
    { key: 'ñ', why: 'letters that systems write in two ways' },
    { key: 'x'.repeat(201), why: 'a part that is too long' },
    { key: 'x/'.repeat(300) + 'x', why: 'too much' },
  ])('have no key with $why', async ({ key }) => {
    const files = open();
    await expect(files.put(key, photo, 'image/webp')).rejects.toThrow(RangeError);
    await expect(files.get(key)).rejects.toThrow(RangeError);
    await expect(files.delete(key)).rejects.toThrow(RangeError);
  });
});

describe('a folder of files', () => {
  it('shows a file whole or not at all to those who read while it is written', async () => {
    const files = local();
    const versions = [1, 2].map((n) => Buffer.alloc(1_000_000, n));
    const writes = versions.map((bytes) => files.put('photo/same', bytes, 'image/webp'));
    const seen = await Promise.all(Array.from({ length: 20 }, () => files.get('photo/same')));
    await Promise.all(writes);
    for (const file of seen) if (file) expect(versions.some((bytes) => bytes.equals(file.bytes))).toBe(true);
  });

  it('is closed to other users and keeps nothing unfinished', async () => {
    const dataDir = temporary();
    await local(dataDir).put('photo/one', photo, 'image/webp');
    expect(statSync(path.join(dataDir, 'files')).mode & 0o777).toBe(0o700);
    expect(statSync(path.join(dataDir, 'files/photo/one')).mode & 0o777).toBe(0o600);
    expect(readdirSync(path.join(dataDir, 'files/.unfinished'))).toEqual([]);
  });

  it('writes over a link instead of through it', async () => {
    const dataDir = temporary();
    const files = local(dataDir);
    const outside = path.join(temporary(), 'outside');
    writeFileSync(outside, 'untouched');
    await files.put('photo/a', photo, 'image/webp');
    symlinkSync(outside, path.join(dataDir, 'files/photo/link'));
    await files.put('photo/link', photo, 'image/webp');
    expect(statSync(outside).size).toBe('untouched'.length);
    expect(existsSync(path.join(dataDir, 'files/photo/link'))).toBe(true);
  });
});

describe('a bucket of files', () => {
  it('is asked again when the store is busy', async () => {
    server.failures = 2;
    const files = bucket();
    await files.put('photo/busy', photo, 'image/webp');
    expect((await files.get('photo/busy'))?.bytes).toEqual(photo);
  });

  it('that is missing is a fault, not an absent file', async () => {
    await expect(bucket({ bucket: 'other' }).get('photo/one')).rejects.toThrow(/404 NoSuchBucket/);
  });

  it('with the wrong secret says what the store said, and no secret', async () => {
    const refused = bucket({ secretAccessKey: 'wrong-secret' }).put('photo/one', photo, 'image/webp');
    await expect(refused).rejects.toThrow(/refused to put: 403 SignatureDoesNotMatch/);
    await expect(refused).rejects.not.toThrow(/wrong-secret/);
  });
});
