// Serves a folder as a newsroom's server does, compressed, and knows in which order it was asked.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

function fileAt(path) {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}

/** `asked` holds the paths of all requests so far. */
export async function serveFolder(dir) {
  /** @type {string[]} */
  const asked = [];
  const server = createServer(({ url }, response) => {
    const { pathname } = new URL(url, 'http://x');
    asked.push(pathname);
    const content = fileAt(join(dir, pathname));
    if (!content) return response.writeHead(404).end();
    const type = TYPES[extname(pathname)] ?? 'application/octet-stream';
    response.setHeader('content-type', type);
    response.setHeader('cache-control', 'no-store');
    if (type === 'image/png') return response.end(content);
    response.setHeader('content-encoding', 'gzip');
    return response.end(gzipSync(content));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    asked,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
