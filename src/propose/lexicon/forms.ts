/** Makes the forms of verbs, so that the lists hold each verb once. */
import type { CueKind, Verb, VerbForm, VerbFrame } from './types.js';

type Shape = VerbForm['shape'];
export type Forms = readonly (readonly [form: string, shape: Shape, isPast?: boolean])[];

export interface VerbLists {
  readonly cues: Readonly<Record<CueKind, string>>;
  readonly ties: Readonly<Record<string, string>>;
}

/** By form; a verb that both speaks and ties is one entry. */
export function verbsFrom(lists: VerbLists, formsOf: (word: string) => Forms, split: string): Map<string, VerbForm[]> {
  const known = new Map<string, { cue: CueKind | null; relation: string | null }>();
  const note = (list: string, set: (of: { cue: CueKind | null; relation: string | null }) => void) => {
    for (const word of list.trim().split(/\s+/)) {
      const of = known.get(word) ?? { cue: null, relation: null };
      set(of);
      known.set(word, of);
    }
  };
  for (const [cue, list] of Object.entries(lists.cues))
    note(list, (of) => {
      of.cue ??= cue as CueKind;
    });
  for (const [relation, list] of Object.entries(lists.ties))
    note(list, (of) => {
      of.relation ??= relation;
    });
  const verbs = new Map<string, VerbForm[]>();
  for (const [word, of] of known) addForms(verbs, word, of, formsOf, split);
  return verbs;
}

function addForms(
  verbs: Map<string, VerbForm[]>,
  word: string,
  of: { cue: CueKind | null; relation: string | null },
  formsOf: (word: string) => Forms,
  split: string,
): void {
  // "step~down_from" stands apart, with a preposition behind its particle.
  const isTight = word.includes('_') && split === '~' && !word.includes('~');
  const [first = '', second] = word.split(isTight ? '_' : split);
  const isGerman = split === '|';
  const base = isGerman && second != null ? second : first;
  const particle = second == null ? null : (isGerman ? first : second).replaceAll('_', ' ');
  const lemma = isGerman
    ? word.replaceAll(/[|+>]/g, '').replaceAll('_', ' ')
    : word.replaceAll(/[~_]/g, ' ').replace('*', '');
  const verb: Verb = { lemma, ...of, particle, isTight };
  const put = (form: string, shape: Shape, isJoined: boolean, isPast = false) => {
    const entries = verbs.get(form) ?? [];
    if (entries.length === 0) verbs.set(form, entries);
    if (!entries.some((entry) => entry.verb === verb && entry.shape === shape))
      entries.push({ verb, shape, isJoined, isPast });
  };
  for (const [form, shape, isPast] of formsOf(base)) {
    if (shape === 'finite' || !isGerman || particle == null) put(form, shape, false, isPast);
    // "eingeräumt", "dass er einräumte", "einzuräumen".
    if (isGerman && particle != null && !/[ >]/.test(particle)) {
      put(particle + form, shape, true);
      if (shape === 'infinitive') put(`${particle}zu${form}`, shape, true);
    }
  }
}

const NEEDS_E = /(?:[td]|(?:[^aeiouäöülrhmn]|ch)[mn])$/;
const NO_GE = /^(?:be(?!t|ich)|ge(?!h|b)|er(?!n|d)|ver|zer|ent|emp|miss|wider|über|unter|hinter|voll)/;

/** `strong` by infinitive: present, past, past plural, participle. */
export function germanForms(strong: ReadonlyMap<string, readonly string[]>): (infinitive: string) => Forms {
  return (infinitive) => {
    const plain = infinitive.replace('+', '');
    const [prefix, base] = strongBase(infinitive, strong);
    const changed = strong.get(base);
    if (changed) {
      const [present = '', past = '', pastPlural = '', participle = ''] = changed;
      const done = prefix === '' ? participle : prefix + participle.replace(/^ge/, '');
      const finite = [present, past, pastPlural].map((form) => [prefix + form, 'finite'] as const);
      return [...finite, [plain, 'finite'], [plain, 'infinitive'], [done, 'participle']];
    }
    const stem = plain.replace(/e?n$/, '');
    const link = NEEDS_E.test(stem) ? 'e' : '';
    const done = /ier$/.test(stem) || NO_GE.test(stem) ? `${stem}${link}t` : `ge${stem}${link}t`;
    const finite = [`${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, plain].map(
      (form) => [form, 'finite'] as const,
    );
    return [...finite, [plain, 'infinitive'], [done, 'participle']];
  };
}

/** "versprechen" is "ver" and "sprechen". */
function strongBase(infinitive: string, strong: ReadonlyMap<string, readonly string[]>): [string, string] {
  if (strong.has(infinitive)) return ['', infinitive];
  const [, prefix = '', base = infinitive] =
    /^(be|ge|er|ver|zer|ent|emp|miss|wider|über|unter|hinter|voll|an|unter)\+?(.+)$/.exec(infinitive) ?? [];
  return strong.has(base) ? [prefix, base] : ['', infinitive];
}

export function strongFrom(list: string): Map<string, readonly string[]> {
  const table = new Map<string, readonly string[]>();
  for (const line of list.trim().split(/[|\n]/)) {
    const [infinitive = '', ...forms] = line.trim().split(/\s+/);
    table.set(infinitive, forms);
  }
  return table;
}

/** Of each plain verb's forms, which verb it is. */
export function lightsFrom(
  frames: ReadonlyMap<string, readonly VerbFrame[]>,
  formsOf: (word: string) => Forms,
  be: string,
  parted: readonly string[] = [],
): Map<string, string> {
  const lights = new Map<string, string>();
  for (const light of new Set([...frames.values()].flat().flatMap((frame) => [...frame.lights])))
    for (const [form, shape] of formsOf(light)) {
      lights.set(form, light);
      // "legte … ein", "eingelegt"
      if (shape !== 'finite') for (const part of parted) lights.set(part + form, light);
    }
  const [name = '', ...forms] = be.split(' ');
  for (const form of forms) lights.set(form, name);
  return lights;
}

/** The third person of reported speech, "er lobe", of every verb. */
export function subjunctivesFrom(lists: VerbLists, more: string): Set<string> {
  const words = [...Object.values(lists.cues), ...Object.values(lists.ties)].join(' ').trim().split(/\s+/);
  const stems = words.map((word) => word.replace(/^.*[|]/, '').replace('+', ''));
  return new Set([
    ...more.trim().split(/\s+/),
    ...stems.filter((one) => one.endsWith('en')).map((one) => one.slice(0, -1)),
  ]);
}

/** "ship", "plan", "run" double their last letter. */
const SHORT = /^[^aeiou]+[aeiou][bdgmnprt]$/;

/** `irregular` by base: past, participle. A `*` behind a verb doubles its last letter. */
export function englishForms(irregular: ReadonlyMap<string, readonly string[]>): (base: string) => Forms {
  return (word) => {
    const base = word.replace('*', '');
    const stem = word.endsWith('*') || SHORT.test(base) ? base + base.slice(-1) : base.replace(/e$/, '');
    const soft = /[^aeiou]y$/.test(base);
    const third = soft ? base.replace(/y$/, 'ies') : base + (/(?:s|x|z|ch|sh|o)$/.test(base) ? 'es' : 's');
    const regular = soft ? base.replace(/y$/, 'ied') : `${stem}ed`;
    const [past = regular, participle = past] = irregular.get(base) ?? [];
    const ing = /(?:ee|ye|oe)$/.test(base) ? `${base}ing` : `${stem}ing`;
    return [
      // "beat", "bid", "hit": what a plural does now somebody did.
      [base, 'finite', past === base],
      [base, 'infinitive'],
      [third, 'finite'],
      [past, 'finite', true],
      [participle, 'participle'],
      [ing, 'participle'],
    ];
  };
}
