import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '@minga/kernel/contract';
import { actorOf, FileStore } from '@minga/kernel/server';
import { PHOTO_PATH } from './cards';
import type { PhotoSize } from './photo-images';
import { photoKey } from './photos.service';
import { isGuarded } from './privacy/photo-name';

const NAME = /^(m?[0-9a-f]{40})-(small|large)\.webp$/;
/** A picture's name is never used again. */
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept by the reader's browser only, and not for long: they may sign out, or the picture's owner change their mind. */
const FOR_THE_READER = 'private, max-age=600';

/** Pictures of people: public ones without a look at any cookie, guarded ones to signed-in people; to others they are not there. */
@Controller(PHOTO_PATH)
export class PhotoController {
  constructor(private readonly files: FileStore) {}

  @Get(':name')
  async photo(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, photo, size] = NAME.exec(name) ?? [];
    const guarded = photo !== undefined && isGuarded(photo);
    if (guarded && (await actorOf(request)).kind === 'guest') throw notFound();
    const file = photo && (await this.files.get(photoKey(photo, size as PhotoSize)));
    if (!file) throw notFound();
    await reply
      .header('cache-control', guarded ? FOR_THE_READER : FOR_EVER)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .type(file.contentType)
      .send(file.bytes);
  }
}
