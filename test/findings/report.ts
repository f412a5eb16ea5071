/** The table that `mutate.mjs` prints, and whether it is good enough. */
import type { Story } from '../../src/story/definition.js';
import { judge } from '../../src/story/findings/judge.js';
import { parse } from '../../src/story/parse.js';
import { standing } from '../../src/story/standing.js';
import { type Tally, tallyOf } from './tally.js';

export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly texts: ReadonlyMap<string, string>;
}

/** `least`: of a hundred mutations of each kind but direction, which the rule sees in denials alone. */
export function report(
  given: readonly Given[],
  { least, list }: { readonly least: number; readonly list: boolean },
): { lines: string[]; enough: boolean } {
  const stories = given.map(({ name, bytes, texts }) => ({ name, story: opened(name, bytes), texts }));
  const tally = tallyOf(stories);
  const kinds = Object.entries(tally);
  const rows = kinds.map(([kind, { found, total, excluded }]) => {
    const out = [...excluded.values()].flat().length;
    const share = total === 0 ? '' : `${((100 * found) / total).toFixed(1)} %`;
    return `${kind.padEnd(10)} ${`${found} / ${total}`.padStart(10)} ${share.padStart(8)}${out > 0 ? `   and ${out} that no word shows` : ''}`;
  });
  const short = kinds.filter(([kind, { found, total }]) => kind !== 'direction' && found * 100 < total * least);
  return {
    lines: [...stories.flatMap(asTheyAre), ...rows, ...(list ? listOf(tally) : [])],
    enough: short.length === 0,
  };
}

/** Findings of the stories themselves, as they are and with every review taken out. */
function asTheyAre({ name, story, texts }: { name: string; story: Story; texts: Given['texts'] }): string[] {
  const judged = judge(story, texts);
  const missing = judged.filter(({ verdict }) => verdict === 'failed' || verdict === 'unchecked').map(({ id }) => id);
  const open = judged.flatMap(({ id, findings }) => findings.map(({ code }) => `${id} (${code})`));
  const reviews = story.statements.flatMap(({ reviewed = [] }) => reviewed);
  const bare = judge(withoutReviews(story), texts).flatMap(({ findings }) => findings);
  const line = `${name}: ${story.statements.length} statements, ${open.length} unanswered findings, ${reviews.length} reviews, ${bare.length} findings without them`;
  return [line, ...open.map((one) => `  unanswered: ${one}`), ...missing.map((id) => `  not found in its text: ${id}`)];
}

function withoutReviews(story: Story): Story {
  return { ...story, statements: story.statements.map(({ reviewed: _reviewed, ...rest }) => rest) };
}

function listOf(tally: Tally): string[] {
  return Object.entries(tally).flatMap(([kind, { missed, excluded }]) => [
    ...missed.map(({ id, what }) => `missed ${kind}: ${id} ${what}`),
    ...[...excluded].flatMap(([reason, mutations]) => [
      `${kind} left out, ${mutations.length}: ${reason}`,
      ...mutations.map(({ id, what }) => `  ${id} ${what}`),
    ]),
  ]);
}

function opened(name: string, bytes: Uint8Array): Story {
  const { story, problems } = parse(bytes);
  if (story == null) throw new Error(`${name}: ${problems.map(({ message }) => message).join(' ')}`);
  return standing(story);
}
