/**
 * A scripted maker: sees what the page shows, presses what a person would press, and counts each press. It knows beforehand what it wants to
 * say of the article, statement by statement, and nothing else.
 */
import type { Page } from 'playwright';
import { KINDS as ALL_KINDS } from '../../../src/story/vocabulary.js';
import { type Field, type Offered, type Seen, seenOn } from './seen.js';

/** What is to be said of a passage; names and relation as the maker would call them. */
export interface Wanted {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly modality: string;
  readonly from: readonly (readonly string[])[];
  readonly to: readonly (readonly string[])[];
  readonly mutual: boolean;
  readonly relation: string;
  /** Name → the number by which its kind is chosen. */
  readonly kinds: ReadonlyMap<string, number>;
}

/** A story's statements as wishes, by their places in the text. */
export function wantedOf(text: string, story: StoryLike, lang: string): Wanted[] {
  const texts = (its: string | Readonly<Record<string, string>>) =>
    typeof its === 'string' ? [its] : Object.values(its);
  const names = (ids: readonly string[] = []) =>
    ids.map((id) => {
      const its = story.entities.find((one) => one.id === id);
      return its ? [...texts(its.name), ...(its.aliases ?? [])] : [id];
    });
  const kinds = new Map(
    story.entities.flatMap(({ id, kind }) =>
      names([id])
        .flat()
        .map((name) => [folded(name), KINDS.indexOf(kind) + 1]),
    ),
  );
  return story.statements
    .map(({ quote, form, modality, from, to, mutual, relation }): Wanted => {
      const prefixed = quote.prefix == null ? -1 : text.indexOf(`${quote.prefix} ${quote.exact}`);
      const start = prefixed < 0 ? text.indexOf(quote.exact) : prefixed + (quote.prefix?.length ?? 0) + 1;
      const label = story.relations.find(({ id }) => id === relation)?.label ?? relation;
      return {
        exact: quote.exact,
        start,
        end: start + quote.exact.length,
        form,
        modality: modality ?? 'asserted',
        from: names(from),
        to: names(to),
        mutual: mutual ?? false,
        relation: typeof label === 'string' ? label : (label[lang] ?? relation),
        kinds,
      };
    })
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start);
}

export interface StoryLike {
  readonly entities: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string | Readonly<Record<string, string>>;
    readonly aliases?: readonly string[];
  }[];
  readonly relations: readonly { readonly id: string; readonly label: string | Readonly<Record<string, string>> }[];
  readonly statements: readonly {
    readonly quote: { readonly exact: string; readonly prefix?: string };
    readonly form: string;
    readonly modality?: string;
    readonly from: readonly string[];
    readonly to?: readonly string[];
    readonly mutual?: boolean;
    readonly relation: string;
  }[];
}

export class ScriptedMaker {
  readonly #page: Page;
  readonly #text: string;
  #presses = 0;
  /** Presses of each statement, what was set aside on the way to it counted, too. */
  readonly counts: number[] = [];

  constructor(page: Page, text: string) {
    this.#page = page;
    this.#text = text;
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.#presses++;
      await this.#page.keyboard.press(key);
      await this.#shown();
    }
  }

  async type(words: string): Promise<void> {
    this.#presses += words.length;
    await this.#page.keyboard.type(words);
    await this.#shown();
  }

  #shown = () => this.#page.evaluate(() => new Promise(requestAnimationFrame));

  /** Works through the text until everything that is wanted is said; what is left over could not be said. */
  async work(wanted: readonly Wanted[]): Promise<Wanted[]> {
    const left = [...wanted];
    for (let round = 0; left.length > 0 && round < 400; round++) {
      await this.press('Control+Enter');
      const seen = await this.look();
      const passage = seen.focus === 'proposal' ? (seen.proposal?.words ?? '') : seen.selected;
      if (passage === '') break;
      const start = this.#text.indexOf(passage);
      const mine = left.filter((its) => overlap(its, { start, end: start + passage.length }) > 0.5);
      const [first, ...more] = mine;
      if (!first) {
        await this.press('Backspace');
        continue;
      }
      if (seen.focus === 'proposal') await this.#take(first, seen.proposal?.speakers ?? [], seen.proposal?.about ?? []);
      else await this.press('t');
      await this.#fill(first);
      for (const its of more) {
        await this.#to('next');
        await this.press('o');
        await this.#fill(its);
      }
      for (const its of mine) left.splice(left.indexOf(its), 1);
    }
    return left;
  }

  /** Selected by mouse: a press, a release. */
  async takeSelected(its: Wanted): Promise<void> {
    this.#presses += 2;
    await this.press('t');
    await this.#fill(its);
  }

  async #take({ from, to }: Wanted, speakers: readonly Offered[], about: readonly Offered[]): Promise<void> {
    const isIn =
      (wanted: Wanted['from']) =>
      ({ name }: Offered) =>
        wanted.some((names) => isOneOf(name, names));
    const at = speakers.findIndex(isIn(from));
    if (at >= 0 && !speakers[at]?.isChosen) await this.press(String(at + 1));
    for (const [i, its] of about.entries()) if (isIn(to)(its)) await this.press(String(i + 4));
    await this.press(at < 0 && speakers.some(({ isChosen }) => isChosen) ? '0' : 'Enter');
  }

  async #fill(its: Wanted): Promise<void> {
    // Of what holds both ways the second is whom it is about, until the key turns it.
    const [from, to] = its.mutual ? [its.from.slice(0, 1), its.from.slice(1)] : [its.from, its.to];
    await this.#choose('from', from);
    await this.#choose('to', to);
    await this.#relate(its.relation);
    await this.#sayKinds(its);
    await this.#mend(its);
    this.counts.push(this.#presses);
    this.#presses = 0;
  }

  /** Of those who are new in the story it is asked last what they are. */
  async #sayKinds({ kinds }: Wanted): Promise<void> {
    for (let seen = await this.look(); seen.asked !== ''; seen = await this.look()) {
      await this.#to('kinds');
      await this.#toNumbers();
      const name = [...seen.from.chips, ...seen.to.chips].find((chip) => seen.asked.includes(chip)) ?? '';
      await this.press(String(kinds.get(folded(name)) ?? KINDS.length));
    }
  }

  /** Goes to a field where the keys are not there yet. */
  async #to(field: Field | 'kinds' | 'next'): Promise<void> {
    const order = ['from', 'to', 'relation', 'kinds', 'next'];
    for (let seen = await this.look(); seen.focus !== field; seen = await this.look()) {
      if (field === 'next') await this.press('Escape');
      else if (order.indexOf(field) > order.indexOf(seen.focus)) await this.press('Tab');
      else if (seen.focus === 'relation' && seen.relation.chips.length === 0) await this.press('Backspace');
      else await this.press('Shift+Tab');
      if (this.#presses > 300) throw new Error(`no way to ${field} from ${seen.focus}`);
    }
  }

  /** From the line of a field to its suggestions, where numbers choose. */
  async #toNumbers(): Promise<void> {
    if ((await this.look()).isTyping) await this.press('Tab');
  }

  async #choose(field: 'from' | 'to', wanted: readonly (readonly string[])[]): Promise<void> {
    const { [field]: now } = await this.look();
    const wrong = now.chips.filter((chip) => !wanted.some((names) => isOneOf(chip, names)));
    const missing = wanted.filter((names) => !now.chips.some((chip) => isOneOf(chip, names)));
    if (wrong.length > 0) {
      await this.#to(field);
      // From the last one back to the first that is wrong.
      const first = now.chips.findIndex((chip) => wrong.includes(chip));
      for (let i = now.chips.length; i > first; i--) await this.press('Backspace');
      return this.#choose(field, wanted);
    }
    for (const [i, names] of missing.entries()) {
      await this.#to(field);
      const { [field]: now } = await this.look();
      const at = now.options.findIndex((option) => isOneOf(option, names));
      const isLast = i === missing.length - 1;
      if (hasKey(at)) await this.#toNumbers();
      if (hasKey(at)) await this.press(isLast ? String(at + 1) : `Shift+Digit${at + 1}`);
      else await this.#typeUntil(field, (option) => isOneOf(option, names), names[0] ?? '');
    }
  }

  async #relate(relation: string): Promise<void> {
    const { relation: now } = await this.look();
    if (now.chips.includes(relation)) return;
    await this.#to('relation');
    const { rows } = await this.look();
    const row = rows.find(({ verbs }) => hasKey(verbs.indexOf(relation)));
    if (row) await this.#toNumbers();
    // What the words name has one digit, every other verb has that of its tone before it.
    if (row) await this.press(...row.number, String(row.verbs.indexOf(relation) + 1));
    else await this.#typeUntil('relation', (option) => option === relation, relation);
  }

  /** As few letters as lead there, else the whole name; Enter takes what stands first. */
  async #typeUntil(field: Field, isIt: (option: string) => boolean, words: string): Promise<void> {
    for (const letter of words) {
      await this.type(letter);
      const [first] = (await this.look())[field].options;
      if (first != null && isIt(first)) break;
    }
    await this.press('Enter');
  }

  /** What the page says is wrong, by the keys that it names; what is right as it stands gets a note. */
  async #mend({ mutual, form, modality }: Wanted): Promise<void> {
    const seen = await this.look();
    const keys = [
      ...(mutual ? ['b'] : []),
      ...turns(FORMS, seen.form, seen.problems.length > 0 || mutual ? form : seen.form).map(() => 'f'),
      ...turns(MODALITIES, seen.modality, seen.problems.length > 0 ? modality : seen.modality).map(() => 'c'),
    ].sort((a, b) => (a === 'f' ? -1 : b === 'f' ? 1 : 0));
    if (keys.length > 0) {
      await this.#to('next');
      await this.press(...keys);
    }
    for (let rest = await this.look(); rest.problems.length > 0; rest = await this.look()) {
      await this.#to('next');
      await this.press('r');
      if ((await this.look()).focus !== 'note') break;
      await this.type('stimmt so');
      await this.press('Enter');
    }
  }

  readonly look = (): Promise<Seen> => seenOn(this.#page);
}

/** The first nine suggestions have a number key. */
const hasKey = (at: number) => at >= 0 && at < 9;
const KINDS: readonly string[] = ALL_KINDS;
const FORMS = ['direct', 'partial', 'indirect', 'reported'];
const MODALITIES = ['asserted', 'planned', 'alleged', 'denied'];

/** The steps of a wheel from one to another. */
function turns(wheel: readonly string[], from: string, to: string): string[] {
  const count = (wheel.indexOf(to) - wheel.indexOf(from) + wheel.length) % wheel.length;
  return wheel.slice(0, count);
}

/** Share of the shorter one. */
function overlap(a: { start: number; end: number }, b: { start: number; end: number }): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common / Math.min(a.end - a.start, b.end - b.start);
}

const folded = (name: string) => name.toLowerCase().replace(/^(?:der|die|das|the) /, '');
const isOneOf = (name: string, names: readonly string[]) => names.some((one) => folded(one) === folded(name));

export const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
