/** A server before a server: the same pages, each with a script before all others that keeps whatever goes wrong. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Watched {
  /** Without a slash at its end. */
  readonly origin: string;
  /** What was asked for, and as what: `worker /chunks/…`. */
  readonly asked: string[];
  close(): Promise<void>;
}

declare global {
  // In a watched page and its frames:
  /** What went wrong since it was opened. */
  var wrongs: string[] | undefined;
  /** The first element that can be seen at the end of a path, `host >>> selector in its shadow`. */
  var seek: (path: string) => HTMLElement | undefined;
}

/** A file of its own, as the policy of the pages asks for; ahead of a policy that stands in the page itself. */
const WATCH = '/-watch.js';

function watch(): void {
  const seen: string[] = [];
  globalThis.wrongs = seen;
  addEventListener('error', ({ message }) => seen.push(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => seen.push(`rejection: ${reason}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    seen.push(`violation: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  globalThis.seek = (path) => {
    let root: Document | ShadowRoot | null | undefined = document;
    let found: HTMLElement | undefined;
    for (const part of path.split(' >>> ')) {
      found = [...(root?.querySelectorAll<HTMLElement>(part) ?? [])].find((its) => its.getClientRects().length > 0);
      root = found?.shadowRoot;
    }
    return found;
  };
  for (const level of ['error', 'warn'] as const) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      seen.push(`${level}: ${words.join(' ')}`);
      say.apply(console, words);
    };
  }
}

/** A page as narrow as no window of every browser can be. */
const framed = (query: URLSearchParams) => `<!doctype html><html lang="de"><meta charset="utf-8"><title>Rahmen</title>
<style>body { margin: 0 } iframe { border: 0; display: block }</style>
<iframe width="${Number(query.get('width'))}" height="${Number(query.get('height'))}"
  src="${new URL(query.get('url') ?? '').href.replaceAll('"', '%22')}"></iframe></html>`;

async function answer(request: IncomingMessage, response: ServerResponse, upstream: string, its: Watched) {
  const { pathname, search, searchParams } = new URL(request.url ?? '/', its.origin);
  if (pathname === WATCH)
    return void response.writeHead(200, { 'content-type': 'text/javascript' }).end(`(${watch})()`);
  if (pathname === '/-frame')
    return void response.writeHead(200, { 'content-type': 'text/html' }).end(framed(searchParams));
  its.asked.push(`${request.headers['sec-fetch-dest'] ?? ''} ${pathname}`);
  const found = await fetch(upstream + pathname + search, { redirect: 'manual' });
  const type = found.headers.get('content-type') ?? '';
  const policy = found.headers.get('content-security-policy');
  response.writeHead(found.status, { 'content-type': type, ...(policy ? { 'content-security-policy': policy } : {}) });
  if (!type.startsWith('text/html')) return void response.end(Buffer.from(await found.arrayBuffer()));
  // Frames of the page lead to the watched copy, too.
  const page = (await found.text()).replaceAll(upstream, its.origin);
  response.end(page.replace(/<head[^>]*>/, (head) => `${head}<script src="${its.origin}${WATCH}"></script>`));
}

/** Watches an origin; its pages may name it themselves. */
export async function watched(upstream: string): Promise<Watched> {
  const from = upstream.replace(/\/$/, '');
  const server = createServer((request, response) => {
    answer(request, response, from, its).catch((error) => response.writeHead(502).end(String(error)));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const its: Watched = {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
  return its;
}
