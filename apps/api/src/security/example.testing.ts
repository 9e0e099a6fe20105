import * as core from 'zod/v4/core';
import { newId, type Schema } from '@minga/kernel/contract';

/** JSON Schema, as far as the contracts use it. */
export interface Shape {
  type?: string;
  format?: string;
  pattern?: string;
  enum?: unknown[];
  const?: unknown;
  anyOf?: Shape[];
  properties?: Record<string, Shape>;
  items?: Shape;
  minimum?: number;
  minLength?: number;
}

const DAY_MS = 86_400_000;
/** A day that plans lie after and that no day of a test's is before. */
const aDay = (): string => new Date(Date.now() + 40 * DAY_MS).toISOString().slice(0, 10);

/** What the field of this name holds; undefined leaves it to its shape. */
export type Given = (name: string) => unknown;

/** Texts of fields that take no other. */
const TEXTS: Record<string, string> = {
  email: 'alguien@example.org',
  emails: 'alguien@example.org',
  domain: 'propio.example',
  mailDomains: 'propio.example',
  trustedDomains: 'propio.example',
  issuer: 'https://identidad.example',
  site: 'https://propio.example',
  link: 'https://propio.example/informe.pdf',
  links: 'https://propio.example/informe.pdf',
  documents: 'https://propio.example/informe.pdf',
  next: '/',
  type: 'request',
  code: '000000',
  tags: 'ipv6',
  pattern: 'palabra',
  newPassword: 'otra frase distinta',
  password: 'una frase de prueba',
};

/** Whatever is of a form, unless somebody gives more. */
const FORMATS: Record<string, () => string> = { uuid: newId, date: aDay };

const shapes = new WeakMap<Schema, Shape>();

/** Made once: every request of these specs asks for it. */
export function shapeOf(schema: Schema): Shape {
  const known = shapes.get(schema) ?? (core.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape);
  shapes.set(schema, known);
  return known;
}

export const isIdShape = ({ format, anyOf, items }: Shape): boolean =>
  format === 'uuid' || (anyOf?.some(isIdShape) ?? false) || (items !== undefined && isIdShape(items));

/** Whatever the contract takes there: every field filled in, lists with one entry. */
export function exampleOf(shape: Shape, given: Given, name = ''): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.anyOf) return exampleOf(shape.anyOf.find(isIdShape) ?? shape.anyOf.find(({ type }) => type !== 'null' && type !== undefined) ?? shape.anyOf[0]!, given, name);
  switch (shape.type) {
    case 'object':
      return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([key, of]) => [key, exampleOf(of, given, key)]));
    case 'array':
      return shape.items ? [exampleOf(shape.items, given, name)] : [];
    case 'boolean':
      return given(name) ?? true;
    case 'number':
    case 'integer':
      return given(name) ?? Math.max(1, shape.minimum ?? 1);
    default:
      return given(name) ?? shape.enum?.[0] ?? FORMATS[shape.format ?? '']?.() ?? TEXTS[name] ?? 'Texto de prueba'.padEnd(shape.minLength ?? 0, '.');
  }
}

/** The fields of a body or query that hold ids, at any depth. */
export const idFields = ({ properties = {}, items, anyOf = [] }: Shape): string[] => [
  ...Object.entries(properties).flatMap(([name, of]) => (isIdShape(of) ? [name] : idFields(of))),
  ...(items ? idFields(items) : []),
  ...anyOf.flatMap(idFields),
];
