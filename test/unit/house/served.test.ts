/** What a server says of itself when it has started. */
import { expect, test } from 'vitest';
import { tellOfDesk } from '../../../src/build/site.js';

test('the desk’s address stands below the explorer’s, for each local one', () => {
  const said: string[] = [];
  const server = {
    resolvedUrls: { local: ['http://localhost:4173/', 'http://localhost:4173/stories/'], network: [] },
    config: { logger: { info: (line: string) => said.push(line) } },
    printUrls: () => said.push('explorer'),
  };
  tellOfDesk(server as unknown as Parameters<typeof tellOfDesk>[0]);
  server.printUrls();
  expect(said.map((line) => line.replace(/^\W+Desk:\s+/, ''))).toEqual([
    'explorer',
    'http://localhost:4173/desk.html',
    'http://localhost:4173/stories/desk.html',
  ]);
});
