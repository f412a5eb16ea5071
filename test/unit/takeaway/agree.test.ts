/** Eight ways to the same part of a story, under random questions: filter, address, time, table, ways, money, search and files agree on ids. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { foundIn } from '../../../src/element/interface/search-box.js';
import { asking, filtering } from '../../../src/element/state/filtering.js';
import { tying } from '../../../src/element/state/path.js';
import { takeawayOf } from '../../../src/element/takeaway/files.js';
import { statementsIn } from '../../../src/element/views/table-state.js';
import type { View } from '../../../src/element/words/view.js';
import { readAddress, writeAddress } from '../../../src/explorer/address.js';
import { countClaims } from '../../../src/story/claims.js';
import type { Statement } from '../../../src/story/definition.js';
import { filtered } from '../../../src/story/filtering/filter.js';
import { periodOf } from '../../../src/story/moments.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { sumsOf } from '../../../src/story/telling/money.js';
import { momentsOf } from '../../../src/story/timeline.js';
import { recordsOf } from '../../fixtures/csv.js';
import { anyFilter } from '../../fixtures/facets.js';
import { viewOf } from '../../fixtures/flat.js';

const bytes = readFileSync('data/bell.json');
let bell: View;
beforeAll(async () => {
  const { story } = parse(bytes);
  if (story) bell = await viewOf(standing(story), 'de');
});

const idsOf = (statements: readonly Statement[]) => statements.map(({ id }) => id);
const WORDS = ['glocke', 'tadsen', 'geplant', 'widerspricht', 'eur', 'september', 'kuhlschrank', 'haus', 'packet'];
const ADDRESS = { select: null, path: [], step: null, view: null, lang: null, painter: null };

/** What a link leads to: the address is read anew, as the page does it. */
function linked(view: View): View {
  const { hidden, facets } = view.state;
  const read = readAddress(writeAddress({ ...ADDRESS, story: 'bell', hidden, facets }));
  const off = new Set(read?.hidden);
  const relation = bell.model.story.relations.flatMap(({ id }) => (off.has(id) ? [] : id));
  return { ...bell, state: asking(bell.model, { ...read?.facets, relation })(bell.state) };
}

/** Every file of ids: the table, and linked data. */
async function files(view: View): Promise<string[][]> {
  const textOf = async (kind: 'csv' | 'jsonld') =>
    (await takeawayOf(kind, { view, scene: null, given: bytes, address: 'https://example.org/' })).file.text();
  const linked = JSON.parse(await textOf('jsonld')) as { hasPart?: { '@id': string }[] };
  return [
    recordsOf(await textOf('csv')).map((row) => row['id'] ?? ''),
    (linked.hasPart ?? []).map((part) => part['@id'].split('#')[1] ?? ''),
  ];
}

test('filter, address, time, table, ways, money, search and files agree on ids under random questions', async () => {
  const { story } = bell.model;
  const party = fc.constantFrom(...story.entities.map(({ id }) => id));
  const moments = momentsOf(story);
  await fc.assert(
    fc.asyncProperty(
      anyFilter(story),
      fc.tuple(party, party),
      fc.constantFrom(...WORDS),
      async ({ facets, hidden }, [a, b], word) => {
        const view = { ...bell, state: filtering(bell.model, hidden, facets)(bell.state) };
        const shown = filtered(story, { facets, hidden }).shown;
        const ids = idsOf(shown);
        const isIn = new Set(ids);

        expect(idsOf(statementsIn(view, false)), 'table').toEqual(ids);
        expect(idsOf(statementsIn(linked(view), false)), 'address').toEqual(ids);
        for (const file of await files(view)) expect(file, 'files').toEqual(ids);

        // What the bars of a period cover, of what the source dates, is what is left where nothing else is asked.
        const { from, to } = facets;
        const alone = idsOf(
          filtered(story, { facets: { ...(from && { from }), ...(to && { to }) }, hidden: [] }).shown,
        );
        const [first, last] = periodOf(facets);
        const within = moments.filter((its) => !its.isReport && its.from <= last && its.to >= first);
        if (from != null || to != null) expect(alone, 'time').toEqual(idsOf(within.map(({ statement }) => statement)));
        if (!facets.answers) expect(alone, 'time').toEqual(expect.arrayContaining(ids));

        const amounts = statementsIn(view, true);
        expect(idsOf(amounts), 'money').toEqual(idsOf(shown.filter(({ amount }) => amount != null)));
        const sums = sumsOf(amounts);
        const claims = sums.reduce((sum, its) => sum + its.claims, 0);
        expect(claims, 'money').toBeGreaterThanOrEqual(countClaims(amounts));

        const all = foundIn({ ...bell }, word)?.statements ?? new Set();
        expect([...(foundIn(view, word)?.statements ?? [])], 'search').toEqual([...all].filter((id) => isIn.has(id)));

        // Each hop of a way has all that is shown between its ends, and nothing else.
        const hops = tying(bell.model, a, b)(view.state).path?.found?.paths.flat() ?? [];
        for (const hop of hops) {
          const ends = (its: Statement) => (its.to ? [its.from, its.to] : [its.from, its.from]);
          const ties = (its: Statement) => {
            const [one = [], other = []] = ends(its);
            return (
              (one.includes(hop.from) && other.includes(hop.to)) || (one.includes(hop.to) && other.includes(hop.from))
            );
          };
          expect(new Set(idsOf(hop.statements)), 'ways').toEqual(new Set(idsOf(shown.filter(ties))));
        }
      },
    ),
    { numRuns: 40 },
  );
});
