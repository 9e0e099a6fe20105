import * as core from 'zod/v4/core';
import { Refusal, type Route, type Schema } from '../../contract';

export interface FieldIssue {
  field: string;
  code: string;
  values?: Record<string, string | number>;
}

const OWN_CODE = /^[a-z]+(-[a-z]+)*$/;

function limitCode(issue: core.$ZodIssueTooBig | core.$ZodIssueTooSmall): string {
  const big = issue.code === 'too_big';
  if (issue.origin === 'string') return big ? 'too-long' : issue.minimum === 1 ? 'required' : 'too-short';
  if (issue.origin === 'array' || issue.origin === 'set') return big ? 'too-many' : 'too-few';
  return big ? 'too-large' : 'too-small';
}

/** Our stable code for what zod found. A schema may name one itself as its error. */
function issueCode(issue: core.$ZodIssue): string {
  if (OWN_CODE.test(issue.message)) return issue.message;
  switch (issue.code) {
    case 'too_big':
    case 'too_small':
      return limitCode(issue);
    case 'invalid_type':
      return issue.input === undefined ? 'required' : 'invalid';
    case 'invalid_format':
      return 'malformed';
    case 'invalid_value':
      return 'not-an-option';
    case 'unrecognized_keys':
      return 'unknown-field';
    default:
      return 'invalid';
  }
}

function limits(issue: core.$ZodIssue): Record<string, string | number> {
  if (issue.code === 'too_big') return { most: Number(issue.maximum) };
  if (issue.code === 'too_small') return { least: Number(issue.minimum) };
  return {};
}

const toFieldIssue = (issue: core.$ZodIssue): FieldIssue => ({
  field: issue.path.join('.') || '.',
  code: issueCode(issue),
  values: limits(issue),
});

/** Reports as many fields as a person can correct at once. */
const MOST_FIELDS = 20;

/** What is wrong with a value that stands in the field of this name; nothing when it holds. */
export function issuesOf(schema: Schema, value: unknown, field: string): FieldIssue[] {
  const result = core.safeParse(schema, value, { reportInput: true });
  if (result.success) return [];
  return result.error.issues.slice(0, MOST_FIELDS).map((issue) => ({ ...toFieldIssue(issue), field }));
}

function parsePart(schema: Schema, value: unknown): unknown {
  // The input tells a missing field from one of the wrong kind
  const result = core.safeParse(schema, value, { reportInput: true });
  if (result.success) return result.data;
  const fields = result.error.issues.slice(0, MOST_FIELDS).map(toFieldIssue);
  throw new Refusal('invalid-input', { status: 422, fields });
}

export interface RawInput {
  params?: unknown;
  query?: unknown;
  body?: unknown;
}

/**
 * What the contract makes of a request's parts. An address that can name nothing is not found, rather than invalid.
 * @throws Refusal 404 for params, 415 for a body of bytes, 422 `invalid-input` naming each field for query and body
 */
export function parseInput(route: Route, raw: RawInput): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  if (route.params) {
    const params = core.safeParse(route.params, raw.params);
    if (!params.success) throw new Refusal('not-found', { status: 404 });
    input['params'] = params.data;
  }
  if (route.query) input['query'] = parsePart(route.query, raw.query ?? {});
  if (route.body) {
    // Bytes are for the few routes that take files: an object without fields is what a schema would see in them
    if (Buffer.isBuffer(raw.body)) throw new Refusal('unsupported-media-type', { status: 415 });
    input['body'] = parsePart(route.body, raw.body ?? {});
  }
  return input;
}
