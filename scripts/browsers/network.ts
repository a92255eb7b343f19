/** A wall around a browser under test: its proxy, which lets nothing out and writes down what was asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What browsers ask of their makers by themselves; nothing of ours names these hosts (test/unit/bundles). */
const BROWSERS_OWN =
  /(^|\.|\/\/)([a-z0-9-]+\.)*(google|googleapis|gvt1|gstatic|mozilla|firefox|mozgcp)\.(com|net|org)\b/;

export interface Wall {
  port: number;
  /** Hosts or addresses outside this machine that pages or an extension tried to reach. */
  tried: string[];
  close(): Promise<void>;
}

export async function raiseWall(): Promise<Wall> {
  const tried: string[] = [];
  const note = (address = '') => {
    if (!BROWSERS_OWN.test(address)) tried.push(address);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(403, { connection: 'close' });
    response.end();
  });
  server.on('connect', (request, socket) => {
    note(request.url);
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    tried,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
