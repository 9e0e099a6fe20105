import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LOOPBACK } from '../processes/free-port.ts';

export interface BareHttp {
  headers: IncomingHttpHeaders;
  body: string;
}

// Answers every request with the same bytes, and does nothing else: what Node itself can do.
process.on('message', ({ headers, body }: BareHttp) => {
  const bytes = Buffer.from(body);
  const server = createServer((request, response) => {
    request.resume();
    response.writeHead(200, { ...headers, 'content-length': bytes.length });
    response.end(bytes);
  });
  server.listen(0, LOOPBACK, () => process.send!({ result: (server.address() as AddressInfo).port }));
});
process.on('disconnect', () => process.exit(0));
