import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Asset } from './assets';
import { encodingFor } from './encoding';

/** Sends a file of the build in the best form it was compressed to. */
export function sendAsset(asset: Asset, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const encoding = encodingFor(request.headers['accept-encoding']);
  const compressed = encoding === 'identity' ? undefined : asset[encoding];
  void reply.type(asset.type).header('cache-control', asset.cacheControl).header('vary', 'accept-encoding');
  if (compressed) void reply.header('content-encoding', encoding);
  return reply.send(compressed ?? asset.raw);
}
