/** The parties of a text by name: runs of capitals put together that call the same one. */
import type { KnownParty } from '../types.js';
import { isDeterminer, type NameRun, type Usage } from './names/run.js';
import type { NameToken } from './tokens.js';
import { genderOfFirstName } from './words/first-names.js';
import type { Gender, LanguageWords } from './words/index.js';

export interface NamedParty {
  /** The fullest that the text has, or that the open story has. */
  name: string;
  kind: 'person' | 'body' | 'unknown';
  gender: Gender | null;
  /** What the text says they are, lower case: "bürgermeisterin", "fund". */
  readonly roles: Set<string>;
  readonly known: boolean;
  /** Stands only where places stand: "in Birkenried". */
  place?: boolean;
  /** Called by a noun alone: "Anwohnerin". */
  readonly unnamed?: boolean;
}

export interface Named {
  readonly run: NameRun;
  /** Index of the party, or several whom a surname may mean, likeliest first. */
  readonly parties: readonly number[];
  /** With a genitive's "s": "Karbachs". */
  readonly genitive: boolean;
}

export interface Register {
  readonly parties: NamedParty[];
  readonly named: Named[];
}

const nameOf = (tokens: readonly NameToken[], from: number, to: number) => {
  let name = '';
  for (let i = from; i <= to; i++)
    name +=
      (i > from ? (tokens[i] as NameToken).gap.replace(/\s+/g, ' ') : '') +
      (tokens[i] as NameToken).text +
      (i < to && (tokens[i] as NameToken).possessive ? (tokens[i] as NameToken).tail : '');
  return tokens[to]?.dotted && !name.endsWith('.') ? `${name}.` : name;
};
const keyOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[\s.]+/g, ' ')
    .trim();
const wordsIn = (name: string) => keyOf(name).split(' ');

/** Of very many parties with one word in common the last ones. */
const NAMESAKES = 12;

class Names {
  readonly parties: NamedParty[] = [];
  private readonly byKey = new Map<string, number>();
  private readonly byWord = new Map<string, number[]>();

  add(name: string, kind: NamedParty['kind'], gender: Gender | null, known = false): number {
    const index = this.parties.push({ name, kind, gender, roles: new Set(), known }) - 1;
    this.call(index, name);
    return index;
  }

  /** From now on this, too, means the party. */
  call(index: number, name: string): void {
    const key = keyOf(name);
    if (key === '') return;
    if (!this.byKey.has(key)) this.byKey.set(key, index);
    for (const word of new Set(wordsIn(name))) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [index]);
      // A party that is called again stands in it already, where the list is looked at.
      else if (!list.includes(index, -NAMESAKES)) list.push(index);
    }
  }

  exact(name: string): number | undefined {
    return this.byKey.get(keyOf(name));
  }

  /** Whose name begins or ends with these words, or theirs with its. */
  alike(name: string, kind: NamedParty['kind']): number | undefined {
    const own = wordsIn(name);
    const candidates = [
      ...new Set([own[0], own.at(-1)].flatMap((word) => (this.byWord.get(word ?? '') ?? []).slice(-NAMESAKES))),
    ];
    return candidates.find((index) => {
      const party = this.parties[index] as NamedParty;
      const theirs = wordsIn(party.name);
      const [short, long] = own.length < theirs.length ? [own, theirs] : [theirs, own];
      if (short.length < 2) return false;
      const longer = short !== long && long.length > short.length && short.every((word, i) => word === long[i]);
      if (kind !== 'unknown' && party.kind !== 'unknown' && party.kind !== kind) return longer;
      return party.kind === 'person' && kind === 'person'
        ? short[0] === long[0] && short.at(-1) === long.at(-1)
        : short.every((word, i) => word === long[i]);
    });
  }

  /** Whom one word may mean: a surname, a first name, the first word of a body's name. */
  byOneWord(word: string): number[] {
    return (this.byWord.get(word.toLowerCase()) ?? []).slice(-NAMESAKES).filter((index) => {
      const party = this.parties[index] as NamedParty;
      const all = wordsIn(party.name);
      const place = all.indexOf(word.toLowerCase());
      if (party.known || place < 0) return true;
      return party.kind === 'person'
        ? place === 0 || place === all.length - 1
        : place === 0 || (place === 1 && all.length > 1);
    });
  }
}

export function registerOf(
  runs: readonly NameRun[],
  tokens: readonly NameToken[],
  words: LanguageWords,
  usage: Usage,
  known: readonly KnownParty[],
): Register {
  const names = new Names();
  for (const { name, aliases } of known) {
    const first = genderOfFirstName(name.split(/\s/)[0] ?? '');
    const index = names.add(name, first && name.includes(' ') ? 'person' : 'unknown', first, true);
    for (const alias of aliases) names.call(index, alias);
  }
  const alone = new Set(runs.filter(({ from, to }) => from === to).map(({ from }) => (tokens[from] as NameToken).text));
  for (const run of runs.filter(({ from, to }) => to > from)) addFull(names, run, tokens, alone);
  const called: Named[] = [];
  for (const run of runs) {
    const one = run.to > run.from ? fullNamed(names, run, tokens) : singleNamed(names, run, tokens, words, usage);
    if (!one) continue;
    called.push(one);
    const [index] = one.parties;
    if (index == null) continue;
    const party = names.parties[index] as NamedParty;
    if (party.kind !== 'body') for (const role of agedAs(tokens, run.to)) party.roles.add(role);
    if (one.parties.length === 1 || run.roles.length > 0) for (const role of run.roles) party.roles.add(role);
    if (run.from < run.to || run.lead < run.from || !party.name.includes(' ')) party.gender ??= run.gender;
  }
  return { parties: names.parties, named: called };
}

/** "Raimund Dreyling, 58,": whom "der 58-Jährige", "the 58-year-old" will mean. */
function agedAs(tokens: readonly NameToken[], at: number): readonly string[] {
  const [age, next] = [tokens[at + 1], tokens[at + 2]];
  if (age == null || !/^\p{N}{1,2}$/u.test(age.text) || !/^(?:,\s|\s\()$/u.test(age.gap)) return [];
  if (!/^[),.]/u.test(next?.gap || '.') && next?.lower !== 'jahre') return [];
  return [`${age.text}-jährige`, `${age.text}-jährigen`, `${age.text}-jähriger`, `${age.text}-year-old`];
}

function addFull(names: Names, run: NameRun, tokens: readonly NameToken[], alone: ReadonlySet<string>): void {
  const name = nameOf(tokens, run.from, run.to);
  const [first, last] = [tokens[run.from] as NameToken, tokens[run.to] as NameToken];
  const kind = run.kind !== 'unknown' ? run.kind : kindByUse(run, tokens, alone, first.text, last.text);
  const index = names.exact(name) ?? names.alike(name, kind);
  if (index == null) {
    names.add(name, kind, run.gender);
    return;
  }
  const party = names.parties[index] as NamedParty;
  if (party.kind === 'unknown' || (kind === 'body' && run.kind === 'body')) party.kind = kind;
  party.gender ??= run.gender;
  if (!party.known && name.length > party.name.length) party.name = name;
  names.call(index, name);
}

/** What stands behind it, and which of its words stands for the whole. */
function kindByUse(
  { to }: NameRun,
  tokens: readonly NameToken[],
  alone: ReadonlySet<string>,
  first: string,
  last: string,
): NamedParty['kind'] {
  const next = tokens[to + 1];
  // "Kofi Mensah of the Bakery Workers’ League"
  if (next?.gap === ' ' && next.lower === 'of' && /^(?:the|\p{Lu})/u.test(tokens[to + 2]?.text ?? '')) return 'person';
  if (next?.gap === ', ') {
    // "Rhona Holling, who farms", "Nkem Marden, 48, said"; "Verdane Carbon, which trades".
    if (next.lower === 'who' || /^\p{N}{2}$/u.test(next.text)) return 'person';
    if (next.lower === 'which') return 'body';
  }
  if (alone.has(first) === alone.has(last)) return 'unknown';
  return alone.has(last) ? 'person' : 'body';
}

function fullNamed(names: Names, run: NameRun, tokens: readonly NameToken[]): Named | null {
  const index = names.exact(nameOf(tokens, run.from, run.to));
  return index == null ? null : { run, parties: [index], genitive: false };
}

function singleNamed(
  names: Names,
  run: NameRun,
  tokens: readonly NameToken[],
  words: LanguageWords,
  usage: Usage,
): Named | null {
  const token = tokens[run.from] as NameToken;
  const bare = token.text.replace(/s$/, '');
  const exact = names.byOneWord(token.text);
  const found = exact.length > 0 || bare === token.text ? exact : names.byOneWord(bare);
  const fitting = found.filter((index) => fits(names.parties[index] as NamedParty, run, token));
  if (fitting.length > 0) return { run, parties: fitting, genitive: exact.length === 0 };
  if (run.weak && !usedAsName(token, usage, words) && !speaks(tokens, run.from, usage, words)) return null;
  const index = names.add(token.text, run.kind, run.gender);
  return { run, parties: [index], genitive: false };
}

function fits(party: NamedParty, { kind, gender, lead, from }: NameRun, { text }: NameToken): boolean {
  if (kind === 'person' && party.kind === 'body') return false;
  // "Anders" is a man's first name, but Solveig Anders' surname.
  const isSurname = lead === from && party.kind === 'person' && party.name.endsWith(` ${text}`);
  return isSurname || gender == null || party.gender == null || party.gender === gender;
}

/** "Bloomberg reported", "so Amnesty": where a speaker stands, without an article, and no noun by its ending. */
function speaks(tokens: readonly NameToken[], at: number, usage: Usage, words: LanguageWords): boolean {
  const { text, lower, gap } = tokens[at] as NameToken;
  const before = tokens[at - 1];
  if (!usage.slots.has(at) || usage.withArticle.has(text) || usage.small.has(lower)) return false;
  if (before && gap === ' ' && (isDeterminer(before.lower, words) || /^\p{N}/u.test(before.text))) return false;
  return !/(?:ung|heit|keit|schaft|tion|er|nis|tät|en|s)$/.test(lower) && !words.adjectives.test(lower);
}

/** Several times without an article, never small, at least once where a sentence begins with it: "Borealis dementiert". */
function usedAsName(token: NameToken, usage: Usage, words: LanguageWords): boolean {
  const { text, lower } = token;
  return (
    (usage.count.get(text) ?? 0) > 1 &&
    (usage.inner.has(text) || !words.capitalNouns) &&
    !usage.withArticle.has(text) &&
    !usage.small.has(lower) &&
    !words.noNames.test(text) &&
    !/(?:ung|heit|keit|schaft|tion|en|er|nis|tät)$/.test(lower)
  );
}
