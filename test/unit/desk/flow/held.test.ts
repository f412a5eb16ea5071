/** What a part of the page remembers beside the draft goes with it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { held } from '../../../../src/desk/page/held.js';
import { firstState } from '../../../../src/desk/page/state.js';
import { filesOf } from '../../../fixtures/source.js';

test('nothing that was refused, typed or opened in one draft is there in the next; in the same it stays', () => {
  const refused = held((): { address: string | null } => ({ address: null }));
  const opened = held(() => new Set<string>());
  const one = { state: firstState('en') };
  refused(one).address = 'ftp://x';
  opened(one).add('thorne');
  const later = { state: { ...one.state, step: 'publish' as const, said: 'No.' } };
  expect([refused(later).address, ...opened(later)]).toEqual(['ftp://x', 'thorne']);
  const other = { state: firstState('en') };
  expect([refused(other).address, ...opened(other)]).toEqual([null]);
  expect(refused(one).address).toBe('ftp://x');
});

/** Found again from what it is of, or of no draft at all: each says so where it stands. */
const OF_NO_DRAFT = [
  'files/start.ts: beginning',
  'proposals/names.ts: known',
  'proposals/proposing.ts: queued',
  'steps/preview.ts: graph',
  'steps/preview.ts: shown',
  'steps/preview.ts: theme',
  'steps/preview.ts: width',
  'todos.ts: joined',
  'todos.ts: known',
  'todos.ts: timer',
  'todos.ts: typing',
];

test('no file of the page has a variable of its own that a draft could leave something in', () => {
  const page = 'src/desk/page';
  const found = filesOf(page, /\.ts$/).flatMap((file) =>
    [...readFileSync(join(page, file), 'utf8').matchAll(/^(?:export )?let (\w+)/gm)].map(
      ([, name]) => `${file}: ${name}`,
    ),
  );
  expect(found.sort()).toEqual(OF_NO_DRAFT);
});
