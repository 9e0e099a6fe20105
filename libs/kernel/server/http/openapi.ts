import * as core from 'zod/v4/core';
import type { Route, Schema } from '../../contract';
import { successStatus } from './endpoint';
import type { SiteSettings } from './settings';

type Json = Record<string, unknown>;

/** JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. What JSON Schema cannot say (a refinement) is left out. */
const toJsonSchema = (schema: Schema, io: 'input' | 'output'): Json => {
  const { $schema: _, ...rest } = core.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json;
  return rest;
};

function parameters(schema: Schema | undefined, place: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = toJsonSchema(schema, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: of,
  }));
}

const json = (schema: Json) => ({ content: { 'application/json': { schema } } });
const PROBLEM_RESPONSE = { description: 'Problem document (RFC 9457)', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };

function operation(route: Route): Json {
  return {
    summary: route.summary,
    tags: [route.path.split('/')[2] ?? 'site'],
    parameters: [...parameters(route.params, 'path'), ...parameters(route.query, 'query')],
    ...(route.body && { requestBody: { required: true, ...json(toJsonSchema(route.body, 'input')) } }),
    responses: {
      [successStatus(route)]: { description: 'Success', ...json(toJsonSchema(route.response, 'output')) },
      default: PROBLEM_RESPONSE,
    },
  };
}

/** The OpenAPI 3.1 description of the routes, made from the same data that serves them. */
export function describeApi(routes: Iterable<Route>, settings: SiteSettings, problem: Schema): Json {
  const paths: Record<string, Json> = {};
  for (const route of [...routes].sort((a, b) => a.path.localeCompare(b.path, 'en'))) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    (paths[path] ??= {})[route.method.toLowerCase()] = operation(route);
  }
  return {
    openapi: '3.1.0',
    info: { title: `${settings.siteName} API`, version: settings.build },
    servers: [{ url: settings.origins[0] }],
    paths,
    components: { schemas: { Problem: toJsonSchema(problem, 'output') } },
  };
}
