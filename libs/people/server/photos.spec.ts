import sharp from 'sharp';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { peopleRoutes, PHOTO_BYTES, type Profile } from '../contract';
import { buildAccount } from '../testing';
import { peopleSlice } from './index';
import { Sweeper } from './sweeper';
import { PeopleModule } from './people.module';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ slices: [peopleSlice] });
});
afterAll(() => app.close());

const picture = () =>
  sharp({ create: { width: 640, height: 400, channels: 3, background: '#1f2152' } })
    .jpeg()
    .withExif({ IFD0: { Copyright: 'secreto-del-archivo' } })
    .toBuffer();

const upload = (session: string, rawBody: Buffer, type = 'image/jpeg') =>
  app.request('/api/me/photo', { method: 'PUT', cookie: session, rawBody, headers: { 'content-type': type } });

const served = async (path: string | null) => {
  const answer = await fetch(`${app.url}${path}`);
  return { status: answer.status, headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
};

describe('a picture', () => {
  it('is kept as two squares without anything that came with it, for ever under its name', async () => {
    const { session } = await buildAccount(app);
    const profile = (await upload(session, await picture())).json<Profile>();
    for (const [path, side] of [[profile.photo, 96], [profile.photoLarge, 320]] as const) {
      const { headers, bytes } = await served(path);
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: side, height: side });
      expect((await sharp(bytes).metadata()).exif).toBeUndefined();
      expect(bytes.includes('secreto-del-archivo')).toBe(false);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('content-type')).toBe('image/webp');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('is decided by its bytes, not by what it is called', async () => {
    const { session } = await buildAccount(app);
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>');
    for (const bytes of [svg, Buffer.from('<html>'), Buffer.from('%PDF-1.7'), (await picture()).subarray(0, 300), Buffer.alloc(0)]) {
      const answer = await upload(session, bytes, 'image/png');
      expect([answer.status, answer.json<{ code: string }>().code]).toEqual([answer.status, 'photo-unreadable']);
      expect([415, 422]).toContain(answer.status);
    }
  });

  it('is refused when it is larger than allowed, or unpacks to too much', async () => {
    const { session } = await buildAccount(app);
    expect((await upload(session, Buffer.alloc(PHOTO_BYTES + 1))).status).toBe(413);
    const bomb = await sharp({ create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' } }).png().toBuffer();
    expect(bomb.length).toBeLessThan(PHOTO_BYTES);
    expect((await upload(session, bomb, 'image/png')).status).toBe(422);
  });

  it('is refused as another type', async () => {
    const { session } = await buildAccount(app);
    expect((await upload(session, Buffer.from('<svg/>'), 'image/svg+xml')).status).toBe(415);
  });

  it('goes, and its files after it', async () => {
    const { session } = await buildAccount(app);
    const profile = (await upload(session, await picture())).json<Profile>();
    expect((await app.client(peopleRoutes, session).removePhoto({})).photo).toBeNull();
    await app.db.query(`UPDATE discarded_photo SET at = now() - interval '2 hours'`);
    await app.nest.select(PeopleModule).get(Sweeper).sweep();
    expect((await served(profile.photo)).status).toBe(404);
  });

  it('stays while somebody shows it, whatever is swept', async () => {
    const { session } = await buildAccount(app);
    const profile = (await upload(session, await picture())).json<Profile>();
    await app.db.query(`UPDATE discarded_photo SET at = now() - interval '2 hours'`);
    await app.nest.select(PeopleModule).get(Sweeper).sweep();
    expect((await served(profile.photo)).status).toBe(200);
  });
});

describe('the path of pictures', () => {
  it.each(['x.webp', '..%2f..%2fsecrets.json', `${'a'.repeat(40)}-huge.webp`, `${'a'.repeat(40)}-small.webp`])('knows no %s', async (name) => {
    expect((await served(`/files/photos/${name}`)).status).toBe(404);
  });
});
