import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { PHOTO_BYTES, PHOTO_TYPES } from '../contract';

/** Lets bodies of the accepted picture types in, as bytes, up to their own limit. */
@Injectable()
export class PhotoBody implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  onModuleInit(): void {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    const options = { parseAs: 'buffer', bodyLimit: PHOTO_BYTES } as const;
    fastify.addContentTypeParser([...PHOTO_TYPES], options, (_request, body, done) => done(null, body));
  }
}
