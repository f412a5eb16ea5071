/** What the parser, the quote check and the findings say of a draft, each at its place. */
import type { Statement, StoryFile } from '../../../story/definition.js';
import { type Fault, warningAt } from '../../../story/faults.js';
import type { Finding } from '../../../story/findings/index.js';
import { judgedValue } from '../../../story/findings/review.js';
import { problemsOf } from '../../../story/problems/index.js';
import { warningsOf } from '../../../story/reading/warnings.js';
import type { FindingCode } from '../../../story/vocabulary.js';
import { partyName } from '../edit.js';
import { faultsOf, stepsOf } from '../faults.js';
import { marked } from '../marked.js';
import { fates, placesIn, verdictsIn } from '../passage/verdicts.js';
import type { Draft, LeftCode, Todo } from '../types.js';
import { judging } from './judged.js';
import { left, placeAt, placeOf } from './place.js';

/** Fields for which the desk asks in its own words. */
const ASKED: Readonly<Record<string, LeftCode>> = {
  'statements/from': 'no-speaker',
  'statements/to': 'no-about',
  'statements/relation': 'no-relation',
  'entities/kind': 'no-kind',
  'sources/title': 'no-source-title',
  title: 'no-title',
};

/** What keeps the file from being a story. */
export function errors(draft: Draft, lang: string): Todo[] {
  return faultsOf(draft.story).map((fault) => told(draft, fault, draft.story, lang));
}

/** What lets it open but should make its maker look again; `sound` is what of it is a story. */
export function warnings(draft: Draft, sound: StoryFile, lang: string, now: Date): Todo[] {
  const faults = warningsOf(sound, now);
  const known = new Set(faults.map(({ code, pointer }) => code + pointer));
  const verdicts = verdictsIn(draft);
  sound.statements.forEach(({ id }, i) => {
    const verdict = verdicts.get(id);
    if (!verdict || !('negation' in verdict) || verdict.negation == null) return;
    const fault = warningAt('cut-negation', ['statements', i, 'quote', 'exact'], { found: verdict.negation });
    if (!known.has(fault.code + fault.pointer)) faults.push(fault);
  });
  return faults.map((fault) => ({ ...told(draft, fault, sound, lang), weight: 'may' as const, step: stepOf(fault) }));
}

const stepOf = ({ code, pointer }: Fault) =>
  code === 'same-name' ? 'who' : pointer.startsWith('/sources') ? 'source' : 'check';

function told(draft: Draft, fault: Fault, story: object, lang: string): Todo {
  const { place, step } = placeAt(draft, fault.pointer, story);
  const [list = '', , field] = stepsOf(fault.pointer);
  const asked = fault.code === 'missing' ? ASKED[field == null ? list : `${list}/${field}`] : undefined;
  if (asked) {
    const params = { id: place.id, name: partyName(draft, place.id), text: marked(draft, place.id) };
    return left(asked, step, 'must', place, lang, params);
  }
  const [problem] = problemsOf([fault], story, lang);
  const where = problem?.place ? `${problem.place}: ` : '';
  return {
    step,
    code: fault.code,
    weight: 'must',
    place,
    message: `${where}${problem?.message ?? ''}`,
    hint: problem?.hint ?? '',
  };
}

/** Excerpts that are not where they were, each with its fate. */
export function quotes(draft: Draft, lang: string): Todo[] {
  const fate = fates(draft);
  return [...verdictsIn(draft)].flatMap(([id, verdict]) => {
    const params = { text: marked(draft, id) };
    const place = placeOf(draft, 'statement', id, 'quote');
    if (verdict.verdict !== 'failed')
      return fate.get(id) === 'moved' ? [left('moved', 'check', 'may', place, lang, params)] : [];
    const code = verdict.code === 'not-found' ? (fate.get(id) === 'gone' ? 'gone' : 'changed') : verdict.code;
    return [left(code, 'check', 'must', place, lang, params)];
  });
}

/** What the rules find in the sentences, unless it was answered; answers that meet nothing. */
export function* findings(draft: Draft, sound: StoryFile, lang: string): Generator<void, Todo[]> {
  const places = new Map(
    [...draft.texts.keys()].flatMap((source) => placesIn(draft, source)).map((one) => [one.id, one]),
  );
  const all = yield* judging(draft, sound, lang);
  return all.flatMap(({ statement, its }): Todo[] => {
    const span = places.get(statement.id);
    const place = { ...placeOf(draft, 'statement', statement.id), ...(span && { span }) };
    const unmet = its.unmet.map(({ code }) =>
      left('unmet', 'check', 'may', place, lang, { text: marked(draft, statement.id), code }),
    );
    return [...its.findings.map((finding) => found(finding, statement, place)), ...unmet];
  });
}

/** Where a finding is mended. */
const FIELDS: Readonly<Record<FindingCode, string>> = {
  speech: 'form',
  speaker: 'from',
  hedge: 'modality',
  amount: 'amount',
  date: 'said',
  direction: 'from',
  negation: 'quote',
  unnamed: 'to',
};

function found({ code, message, hint }: Finding, statement: Statement, place: Todo['place']): Todo {
  const of = judgedValue(statement, code);
  const pointer = place.pointer === '' ? '' : `${place.pointer}/${FIELDS[code]}`;
  const its = { ...place, field: FIELDS[code], pointer };
  // That somebody is not named there may well be right.
  const weight = code === 'unnamed' ? 'may' : 'must';
  return { step: 'check', code, weight, place: its, message, hint, finding: { code, of } };
}
