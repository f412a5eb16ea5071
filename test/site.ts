/** Global setup of the projects on the built site: builds once, as a user would, and serves it with the policy that the page must stand. */
import { execFileSync } from 'node:child_process';
import { preview } from 'vite';
import type { TestProject } from 'vitest/node';

/** Each project has this module anew, but they all run in one process. */
const once = globalThis as { edgewiseBuilt?: boolean };

function build(): void {
  if (once.edgewiseBuilt) return;
  // Under Vitest's own NODE_ENV Vite would make a development bundle.
  const { NODE_ENV: _node, VITEST: _vitest, ...env } = process.env;
  execFileSync('npm', ['run', '--silent', 'build'], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  once.edgewiseBuilt = true;
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  build();
  const server = await preview({ logLevel: 'error', preview: { port: 0, host: '127.0.0.1' } });
  project.provide('site', server.resolvedUrls?.local[0] ?? '');
  return () => server.close();
}

declare module 'vitest' {
  export interface ProvidedContext {
    site: string;
  }
}
