import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { notFound } from '@minga/kernel/contract';
import { FileStore } from '@minga/kernel/server';
import { PHOTO_PATH } from './cards';
import type { PhotoSize } from './photo-images';
import { photoKey } from './photos.service';

const NAME = /^([0-9a-f]{40})-(small|large)\.webp$/;
/** A picture's name is never used again. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Pictures of people: public, and answered without a look at any cookie. */
@Controller(PHOTO_PATH)
export class PhotoController {
  constructor(private readonly files: FileStore) {}

  @Get(':name')
  async photo(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const [, photo, size] = NAME.exec(name) ?? [];
    const file = photo && (await this.files.get(photoKey(photo, size as PhotoSize)));
    if (!file) throw notFound();
    await reply
      .header('cache-control', FOR_EVER)
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .type(file.contentType)
      .send(file.bytes);
  }
}
