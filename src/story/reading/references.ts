/** What one record says of another: ids that must be unique, ids that must exist, and which fields go together. */
import type { StoryFile } from '../definition.js';
import { type ErrorCode, type Path, type Report, shown } from '../faults.js';

/** Most pairs that all statements together are drawn as; `from` × `to` of one valid statement could otherwise be millions. */
const MOST_PAIRS = 20_000;

type Filed = StoryFile['statements'][number];

export function checkReferences(story: StoryFile, report: Report): void {
  const taken = new Map<string, string>();
  const entities = claim(story.entities, 'entities', taken, report);
  // Entities and statements share one space: `select(id)` must mean one of them.
  const statements = claim(story.statements, 'statements', taken, report);
  const entity = known('unknown-entity', entities, report);
  const statement = known('unknown-statement', statements, report);
  const focus = known('unknown-focus', [...entities, ...statements], report);
  const relation = known('unknown-relation', claim(story.relations, 'relations', new Map(), report), report);
  const source = known('unknown-source', claim(story.sources, 'sources', new Map(), report), report);

  const again = new Set(story.statements.flatMap(({ id, repeats }) => (repeats ? id : [])));
  let pairs = 0;
  story.statements.forEach((one, i) => {
    const at: Path = ['statements', i];
    for (const field of ['from', 'to', 'about', 'attributedTo'] as const) entity.all(one[field], [...at, field]);
    for (const [field, code] of [
      ['repliesTo', 'self-reply'],
      ['disputes', 'self-dispute'],
      ['repeats', 'repeats-again'],
    ] as const) {
      statement.all(one[field], [...at, field]);
      one[field]?.forEach((id, k) => {
        if (id === one.id || (field === 'repeats' && again.has(id))) report(code, [...at, field, k], { found: id });
      });
    }
    if (one.channel != null) entity.one(one.channel, [...at, 'channel']);
    relation.one(one.relation, [...at, 'relation']);
    source.one(one.source, [...at, 'source']);
    checkEnds(one, at, report);
    pairs += one.from.length * (one.mutual ? one.from.length - 1 : (one.to?.length ?? 0));
  });
  if (pairs > MOST_PAIRS) report('too-many-pairs', ['statements'], { length: pairs, max: MOST_PAIRS });
  story.steps?.forEach((step, i) => {
    focus.all(step.focus, ['steps', i, 'focus']);
  });
  story.corrections?.forEach((correction, i) => {
    statement.all(correction.statements, ['corrections', i, 'statements']);
  });
}

/**
 * Each id once; all of them. Ids that only a machine can tell apart (another encoding of the same letters, invisible characters,
 * space at an end) count as the same. `taken` leads from an id to where it stands.
 */
function claim(records: readonly { id: string }[], list: string, taken: Map<string, string>, report: Report): string[] {
  return records.map(({ id }, i) => {
    const seen =
      id
        .normalize()
        .replace(/\p{Cf}/gu, '')
        .trim() || id;
    const first = taken.get(seen);
    if (first != null) report('duplicate-id', [list, i, 'id'], { found: id, first });
    else taken.set(seen, `/${list}/${i}/id`);
    return id;
  });
}

function known(code: ErrorCode, ids: readonly string[], report: Report) {
  const set = new Set(ids);
  function one(id: string, path: Path): void {
    if (!set.has(id)) report(code, path, { found: id, known: ids });
  }
  function all(list: readonly string[] | undefined, path: Path): void {
    const seen = new Set<string>();
    list?.forEach((id, i) => {
      if (seen.has(id)) report('repeated-id', [...path, i], { found: id });
      else one(id, [...path, i]);
      seen.add(id);
    });
  }
  return { one, all };
}

/** Which ends a statement has: a report of both alike has no `to`, speech has one speaker. */
function checkEnds(statement: Filed, at: Path, report: Report): void {
  const { from, to, mutual, form, quote, withdrawn } = statement;
  if (mutual) {
    if (form !== 'reported') report('mutual-form', [...at, 'form'], { found: form });
    if (from.length < 2) report('mutual-from', [...at, 'from']);
    if (to) report('mutual-to', [...at, 'to']);
  } else if (!to) report('missing', [...at, 'to'], { found: 'to' });
  if (form !== 'reported' && from.length > 1) report('speech-from', [...at, 'from'], { length: from.length });
  if (!quote && !withdrawn) report('missing', [...at, 'quote'], { found: 'quote' });
  if (form === 'direct' && quote && /^["„“«»][^"„“”«»]*["“”«»]$/.test(quote.exact)) {
    report('outer-marks', [...at, 'quote', 'exact'], { found: shown(quote.exact) });
  }
}
