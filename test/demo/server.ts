/**
 * Serves the demo site, and any page a test adds, on 127.0.0.1 under one host name an outlet (`kurier.localhost`).
 * Browsers resolve `*.localhost` to the machine itself. Keeps a list of what was asked for.
 */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ARTICLES, DEMO_HOSTS, type DemoArticle, readDemo } from './site';

export interface Asked {
  url: string;
  headers: IncomingHttpHeaders;
}

export interface DemoServer {
  port: number;
  /** Every request since the start, oldest first. */
  asked: Asked[];
  address(host: string, path: string): string;
  of(article: DemoArticle): string;
  /** Serves this HTML at `http://HOST.localhost:PORT/PATH` from now on. Returns the address. */
  add(host: string, path: string, html: string, headers?: Record<string, string>): string;
  close(): Promise<void>;
}

interface Served {
  type: string;
  body: string;
  headers?: Record<string, string>;
}

/** @param port 0 takes any free one. */
export async function serveDemo(port = 0): Promise<DemoServer> {
  const added = new Map<string, Served>();
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const path = (request.url ?? '/').split(/[?#]/)[0] ?? '/';
    asked.push({ url: `http://${request.headers.host}${request.url}`, headers: request.headers });
    const outlet = host.replace(/\.localhost$/, '');
    const page = added.get(`${outlet}${path}`) ?? demoPage(outlet, path);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end('<!doctype html><title>404</title><p>This part of the demo site was not written.</p>');
      return;
    }
    response.writeHead(200, { 'content-type': page.type, 'cache-control': 'no-store', ...page.headers });
    response.end(page.body.replaceAll('{{port}}', String(listening())));
  });
  const listening = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

  const address = (host: string, path: string) => `http://${host}.localhost:${listening()}${path}`;
  return {
    port: listening(),
    asked,
    address,
    of: (article) => address(article.host, article.path),
    add(host, path, body, headers) {
      added.set(`${host}${path}`, { type: 'text/html; charset=utf-8', body, ...(headers && { headers }) });
      return address(host, path);
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

const ICON = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><rect width="8" height="8" /></svg>';

function demoPage(outlet: string, path: string): Served | null {
  // Asked for by browsers, whatever the page.
  if (path === '/favicon.ico') return { type: 'image/svg+xml', body: ICON };
  if (!DEMO_HOSTS.some((host) => host === outlet)) return null;
  if (path === '/') return { type: 'text/html; charset=utf-8', body: readDemo(`${outlet}/index.html`) };
  if (path === '/style.css') return { type: 'text/css', body: readDemo(`${outlet}/style.css`) };
  if (/^\/img\/[a-z]+\.svg$/.test(path)) {
    return { type: 'image/svg+xml', body: readDemo(`${outlet}${path}`) };
  }
  const found = ARTICLES.find((article) => article.host === outlet && article.path === path);
  return found ? { type: 'text/html; charset=utf-8', body: readDemo(`${found.file}.html`) } : null;
}
