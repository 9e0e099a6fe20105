const escape = (text: string): string => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

interface Operation {
  summary: string;
  tags: string[];
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: unknown;
}

/** A page that a person can read, of an OpenAPI description: plain HTML, no script. */
export function apiPage(description: { info: { title: string }; paths: Record<string, Record<string, Operation>> }): string {
  const operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const sections = [...Map.groupBy(operations, ({ operation }) => operation.tags[0] ?? '')].map(
    ([tag, some]) => `<h2>${escape(tag)}</h2><dl>${some.map(entry).join('')}</dl>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(description.info.title)}</title></head><body><main><h1>${escape(description.info.title)}</h1>
<p>OpenAPI 3.1: <a href="/api/openapi.json">/api/openapi.json</a>. Refusals are problem documents (RFC 9457).
Send changes with an <code>Idempotency-Key</code> header, so that they may be sent again.</p>${sections.join('')}</main></body></html>`;
}

function entry({ path, method, operation }: { path: string; method: string; operation: Operation }): string {
  const names = operation.parameters.map((parameter) => `${parameter.name} (${parameter.in}${parameter.required ? '' : ', optional'})`);
  const body = operation.requestBody ? ['JSON body'] : [];
  return `<dt><code>${method} ${escape(path)}</code></dt><dd>${escape(operation.summary)}${
    names.length + body.length > 0 ? `<br><small>${escape([...names, ...body].join(', '))}</small>` : ''
  }</dd>`;
}
