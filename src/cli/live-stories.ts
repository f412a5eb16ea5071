/**
 * Stories as they lie in `data/` now: a file that somebody has copied there is shown without a new build, and one that was changed as it is.
 * Only a name that the explorer would ask for is looked up, so that no address leads out of the folder.
 */
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect, Plugin } from 'vite';
import { STORY_NAME } from '../story/name.js';
import { publishedBytes } from './published-files.js';

type Headers = Readonly<Record<string, number | string | readonly string[] | undefined>>;

/** The name in `/data/NAME.json`; null for every other address. */
function nameIn(url: string): string | null {
  const file = /^\/data\/([^/?#]+)\.json(?:[?#]|$)/.exec(url)?.[1] ?? '';
  try {
    const name = decodeURIComponent(file);
    return STORY_NAME.test(name) ? name : null;
  } catch {
    return null;
  }
}

async function answer(path: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.setHeader('cache-control', 'no-cache');
  try {
    const bytes = Buffer.from(publishedBytes(await readFile(path)));
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.setHeader('content-length', bytes.length);
    response.end(request.method === 'HEAD' ? undefined : bytes);
  } catch {
    // What has been taken away is gone, though a build may still hold a copy.
    response.statusCode = 404;
    response.end();
  }
}

function answering(folder: string, headers: Headers = {}): Connect.NextHandleFunction {
  return (request, response, next) => {
    const name = request.method === 'GET' || request.method === 'HEAD' ? nameIn(request.url ?? '') : null;
    if (name == null) return next();
    for (const [header, value] of Object.entries(headers))
      if (value != null) response.setHeader(header, typeof value === 'object' ? [...value] : value);
    answer(join(folder, `${name}.json`), request, response).catch(next);
  };
}

/** `folder`: where the stories lie. */
export function liveStories(folder: string): Plugin {
  return {
    name: 'live-stories',
    configureServer({ middlewares, config }) {
      middlewares.use(answering(folder, config.server.headers));
    },
    configurePreviewServer({ middlewares, config }) {
      middlewares.use(answering(folder, config.preview.headers));
    },
  };
}
