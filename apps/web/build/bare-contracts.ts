import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

interface Edit {
  start: number;
  end: number;
  text: string;
}

const CONTRACT = /[\\/]libs[\\/]\w+[\\/]contract[\\/].*\.ts$/;
/** Of a route the browser needs its method, its path and whether it has a body; of an event its type and version. */
const ROUTE_SCHEMAS = new Set(['summary', 'params', 'query', 'response', 'limit']);
const EVENT_SCHEMAS = new Set(['payload']);

const keyOf = (property: Node): string | undefined => {
  const key = property['key'] as Node | undefined;
  return (key?.['name'] as string | undefined) ?? (key?.['value'] as string | undefined);
};

function editsOf(object: Node): Edit[] {
  const properties = (object['properties'] as Node[]).filter((property) => property.type === 'Property');
  const keys = new Set(properties.map(keyOf));
  const route = keys.has('method') && keys.has('path') && keys.has('response');
  const event = keys.has('version') && keys.has('payload');
  if (!route && !event) return [];
  const schemas = route ? ROUTE_SCHEMAS : EVENT_SCHEMAS;
  const emptied = properties.filter((property) => schemas.has(keyOf(property)!));
  const body = route ? properties.find((property) => keyOf(property) === 'body') : undefined;
  return [...emptied.map(({ start, end }) => ({ start, end, text: '...null' })), ...(body ? [{ start: body.start, end: body.end, text: 'body: true' }] : [])];
}

function walk(node: unknown, edits: Edit[]): void {
  if (Array.isArray(node)) return node.forEach((item) => walk(item, edits));
  if (typeof node !== 'object' || node === null) return;
  const found = (node as Node).type === 'ObjectExpression' ? editsOf(node as Node) : [];
  edits.push(...found);
  if (found.length === 0) for (const value of Object.values(node)) walk(value, edits);
}

/** What schemas are made by, and what groups of them stand in. */
const MADE = new Set(['CallExpression', 'ObjectExpression']);

/** Top-level constants, each made in a function of its own that is known to do nothing else: unused ones go. */
function lonely(program: Node): Edit[] {
  const statements = (program['body'] as Node[]).map((node) => (node.type === 'ExportNamedDeclaration' ? (node['declaration'] as Node | null) : node));
  const declarators = statements.flatMap((node) => (node?.type === 'VariableDeclaration' ? (node['declarations'] as Node[]) : []));
  const made = declarators.flatMap((node) => (MADE.has((node['init'] as Node | null)?.type ?? '') ? [node['init'] as Node] : []));
  return made.flatMap(({ start, end }) => [
    { start, end: start, text: '/*#__PURE__*/ (() => (' },
    { start: end, end, text: '))()' },
  ]);
}

/**
 * The contract's code without its schemas, or undefined when it has none.
 * @param program its syntax tree (ESTree, with offsets)
 */
export function withoutSchemas(code: string, program: unknown): string | undefined {
  const edits = lonely(program as Node);
  walk(program, edits);
  if (edits.length === 0) return undefined;
  return edits.sort((a, b) => b.start - a.start).reduce((text, { start, end, text: by }) => text.slice(0, start) + by + text.slice(end), code);
}

/**
 * Takes the schemas out of the contracts that go to the browser: the server validates what it is asked and cuts what it
 * answers, so there they would only weigh (a tenth of a topic page's script). Whoever parses with a schema by name in a page
 * still gets it, and zod with it.
 */
export function bareContracts(): Plugin {
  return {
    name: 'minga-bare-contracts',
    enforce: 'post',
    transform(code, id) {
      if (this.environment.name !== 'client' || !CONTRACT.test(id)) return undefined;
      const bare = withoutSchemas(code, this.parse(code));
      return bare === undefined ? undefined : { code: bare, map: null };
    },
  };
}
