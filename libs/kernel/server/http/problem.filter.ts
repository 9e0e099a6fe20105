import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type Language, type Problem } from '../../contract';
import { knownActorOf, requestLanguage, servicesOf } from './context';
import { logRefusal } from './refusal-log';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** What Fastify and Nest refuse before a handler is reached, as our codes. */
const FRAMEWORK_CODES: Record<number, string> = {
  400: 'malformed-body',
  404: 'not-found',
  405: 'not-found',
  413: 'body-too-large',
  414: 'not-found',
  415: 'unsupported-media-type',
};

/** Text that PostgreSQL cannot hold; the contract refuses it first, this is the net below. */
const BAD_TEXT = new Set(['22021', '22P05', '22P02']);

/** The refusal behind anything that was thrown; undefined for a fault of ours. */
export function refusalOf(error: unknown): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const { statusCode, code } = error as { statusCode?: number; code?: string };
  const status = error instanceof HttpException ? error.getStatus() : statusCode;
  if (status && FRAMEWORK_CODES[status]) return new Refusal(FRAMEWORK_CODES[status], { status });
  if (code && BAD_TEXT.has(code)) return new Refusal('invalid-input', { status: 422 });
  return undefined;
}

/** The language of whoever sends the request where that is known by now, else the one that the request asks for. */
const readerLanguage = async (request: FastifyRequest): Promise<Language> => {
  const actor = await knownActorOf(request)?.catch(() => undefined);
  return actor?.language ?? requestLanguage(request);
};

/** The problem document of a refusal, in the request's language unless told otherwise. */
export function problemOf(refusal: Refusal, request: FastifyRequest, language = requestLanguage(request)): Problem {
  const { words } = servicesOf(request);
  const { status, fields, facts } = refusal.details;
  return {
    type: `about:blank#${refusal.code}`,
    status,
    code: refusal.code,
    title: words.problem(language, refusal.code, status, facts as never),
    fields: fields?.map((field) => ({
      field: field.field,
      code: field.code,
      message: words.field(language, field.code, field.values),
    })),
    facts,
    requestId: request.id,
  };
}

/** Every failure leaves as an RFC 9457 document; ours are logged with the request's id and say nothing of their inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const refusal = refusalOf(error) ?? new Refusal('internal', { status: 500 });
    void logRefusal(request, refusal);
    if (refusal.status >= 500) request.log.error({ err: error }, 'request failed');
    const retryAfter = refusal.details.facts?.['retryAfterSeconds'];
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter as number));
    void reply.status(refusal.status).type(PROBLEM_TYPE).send(JSON.stringify(problemOf(refusal, request, await readerLanguage(request))));
  }
}
