/** All that is left to do, step by step: what the desk shows beside each of its steps, and whether the story can be published. */
import { partyName } from '../edit.js';
import { usesOf } from '../edits/parties.js';
import { marked } from '../marked.js';
import { coverage } from '../passage/coverage.js';
import { correctionsDue, type ReaderStanding, standingOf, toldOf } from '../publishing.js';
import { recordOf } from '../records.js';
import { soundStory } from '../sound.js';
import { type Draft, type LeftCode, STEPS, type Todo } from '../types.js';
import { beyond } from './beyond.js';
import { errors, findings, quotes, warnings } from './checks.js';
import { echoes } from './echoes.js';
import { grave } from './grave.js';
import { limits } from './limits.js';
import { left, placeOf, titleOf } from './place.js';
import { presumed } from './presumed.js';
import { reasons } from './reasons.js';

/** In the order of the steps, what must be done first. */
export function todo(draft: Draft, lang: string, now = new Date()): Todo[] {
  const steps = todoInSteps(draft, lang, now);
  for (let its = steps.next(); ; its = steps.next()) if (its.done) return its.value;
}

/** The same, a few milliseconds of it at a time: between two steps somebody may type. What is left halfway is not done twice. */
export function* todoInSteps(draft: Draft, lang: string, now = new Date()): Generator<void, Todo[]> {
  const all: Todo[] = [];
  for (const part of [
    sources,
    parties,
    statements,
    reading,
    title,
    presumed,
    reasons,
    echoes,
    beyond,
    errors,
    quotes,
    limits,
    grave,
  ]) {
    all.push(...part(draft, lang));
    yield;
  }
  const sound = soundStory(draft);
  yield;
  all.push(...(yield* findings(draft, sound, lang)));
  yield;
  all.push(...warnings(draft, sound, lang, now));
  yield;
  all.push(...published(draft, lang));
  return inOrder(all);
}

function inOrder(all: readonly Todo[]): Todo[] {
  const rank = (its: Todo) => STEPS.indexOf(its.step) * 2 + (its.weight === 'must' ? 0 : 1);
  return all
    .map((its, i) => ({ its, i }))
    .sort((a, b) => rank(a.its) - rank(b.its) || a.i - b.i)
    .map(({ its }) => its);
}

/** Nothing is left that must be done. */
export function isReady(todos: readonly Todo[]): boolean {
  return todos.every(({ weight }) => weight !== 'must');
}

function sources(draft: Draft, lang: string): Todo[] {
  const { story, texts } = draft;
  if (story.sources.length === 0)
    return [left('no-source', 'source', 'must', placeOf(draft, 'story', '', 'sources'), lang)];
  const used = new Set(story.statements.map(({ source }) => source));
  return story.sources.flatMap(({ id, published, updated, url }) => {
    const name = titleOf(draft, id);
    const weight = used.has(id) ? 'must' : 'may';
    const its = (field: string) => placeOf(draft, 'source', id, field);
    return [
      ...(texts.get(id)?.trim()
        ? []
        : [left('no-text', 'source', weight, { ...its(''), kind: 'text' }, lang, { name })]),
      ...((published ?? updated) ? [] : [left('no-source-day', 'source', 'may', its('published'), lang, { name })]),
      ...(url ? [] : [left('no-source-url', 'source', 'may', its('url'), lang, { name })]),
    ];
  });
}

function parties(draft: Draft, lang: string): Todo[] {
  return draft.story.entities
    .filter(({ id }) => usesOf(draft, id) === 0)
    .map(({ id }) =>
      left('unused-party', 'who', 'may', placeOf(draft, 'entity', id), lang, { name: partyName(draft, id) }),
    );
}

function statements(draft: Draft, lang: string): Todo[] {
  if (draft.story.statements.length > 0) return [];
  return [left('no-statements', 'say', 'must', placeOf(draft, 'story', '', 'statements'), lang)];
}

function reading(draft: Draft, lang: string): Todo[] {
  return [...draft.texts.keys()].flatMap((source) => {
    const { sentences, counts } = coverage(draft, source);
    const next = sentences.find(({ state }) => state === 'unread');
    if (!next) return [];
    const place = {
      kind: 'text',
      id: source,
      field: '',
      pointer: '',
      span: { source, start: next.start, end: next.end },
    } as const;
    const params = { count: String(counts.unread), all: String(sentences.length), name: titleOf(draft, source) };
    return [{ ...left('unread', 'read', 'may', place, lang, params), waits: counts.unread }];
  });
}

function title(draft: Draft, lang: string): Todo[] {
  const { takeaway, asOf } = draft.story;
  return [
    ...(takeaway == null ? [left('no-takeaway', 'title', 'may', placeOf(draft, 'story', '', 'takeaway'), lang)] : []),
    ...(asOf == null ? [left('no-day', 'title', 'may', placeOf(draft, 'story', '', 'asOf'), lang)] : []),
  ];
}

/** What is still to be made, by how the story stands with its readers. */
const UNMADE: Readonly<Record<ReaderStanding, LeftCode | null>> = {
  none: 'unpublished',
  zip: null,
  elsewhere: null,
  'zip-before': 'republish',
  'elsewhere-before': 'republish-elsewhere',
};

function published(draft: Draft, lang: string): Todo[] {
  const whole = placeOf(draft, 'story', '');
  const due = correctionsDue(draft).map((id) => {
    const text = marked(draft, id);
    if (recordOf(draft, 'statements', id))
      return left('correction-due', 'check', 'must', placeOf(draft, 'statement', id), lang, { text });
    // Of what the story lost, readers' own words tell which it is; it comes back where corrections are written.
    const its = { kind: 'correction', id, field: '', pointer: '' } as const;
    return left('statement-lost', 'check', 'must', its, lang, { text: toldOf(draft, id)?.words ?? id });
  });
  const rest = draft.leftOver.map(({ message, pointer }) =>
    left('left-over', 'check', 'may', { ...whole, pointer }, lang, { text: message }),
  );
  const code = UNMADE[standingOf(draft)];
  return [...due, ...rest, ...(code == null ? [] : [left(code, 'publish', 'may', whole, lang)])];
}
