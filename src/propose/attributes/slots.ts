/** Where a speaker stands, to a verb of speech or behind "laut": what stands there is somebody, whatever noun it is. */
import { type CueLexicon, lexiconOf } from '../lexicon/index.js';
import { isDeterminer, isSmall } from './names/run.js';
import type { NameToken } from './tokens.js';
import type { LanguageWords } from './words/index.js';

/** How far a helping verb looks for its participle, a "wie" for its verb. */
const REACH = 16;

/** Places of the nouns and names in such slots. */
export function speakerSlots(tokens: readonly NameToken[], words: LanguageWords, lang: string): ReadonlySet<number> {
  const lexicon = lexiconOf(lang);
  return lexicon ? new Slots(tokens, words, lexicon).all() : new Set();
}

class Slots {
  private readonly found = new Set<number>();
  /** Place of the last word so far that opens a sentence or what stands in marks. */
  private opened = 0;
  private readonly tokens: readonly NameToken[];
  private readonly words: LanguageWords;
  private readonly lexicon: CueLexicon;

  constructor(tokens: readonly NameToken[], words: LanguageWords, lexicon: CueLexicon) {
    this.tokens = tokens;
    this.words = words;
    this.lexicon = lexicon;
  }

  all(): ReadonlySet<number> {
    this.tokens.forEach((token, i) => {
      this.at(token, i);
      if (token.initial) this.opened = i;
    });
    return this.found;
  }

  private at(token: NameToken, i: number): void {
    if (token.sentence < 0 || token.quoted) return;
    if (this.words.slots.before.test(token.lower)) {
      if (this.isSource(i)) this.behind(i, i + 1, false);
      else if (this.lexicon.hasCapitalNouns) this.opening(i);
    } else if (this.words.slots.after.test(token.lower)) this.noun(i - 1, false);
    else if (!token.capital && (this.speaks(i) || this.helps(i))) this.atVerb(i);
    else if (this.words.slots.as.test(token.lower) && this.isBoundary(i)) this.atAs(i);
    else if (this.isBehindMarks(i)) this.unlisted(i);
    else if (this.lexicon.content.has(token.lower) && token.gap.includes(',')) this.beforeContent(i);
    else if (token.lower === 'that' && !this.lexicon.hasCapitalNouns) this.beforeThought(i);
    else if (token.gap === ', ' && this.closes(i)) this.behind(i, i + 1);
  }

  private atAs(i: number): void {
    const { lower, gap } = this.tokens[i] as NameToken;
    // ", so die Bahn"
    if (this.verbAhead(i)) this.behind(i, i + 1);
    else if (lower === 'so' && gap.includes(',')) this.behind(i, i + 1, false);
  }

  /** "Die Parkraum West prüft nach eigenen Angaben …": whose sentence it is. */
  private opening(i: number): void {
    let k = i;
    while (k > 0 && !(this.tokens[k] as NameToken).initial) k--;
    const first = this.tokens[k];
    if (first && isDeterminer(first.lower, this.words)) this.behind(i, k, false);
  }

  private atVerb(i: number): void {
    const token = this.tokens[i] as NameToken;
    // "“ …, sagte die Tagesschau", "Zuvor hatte das Nobelkomitee erklärt".
    // Behind somebody's words "die Mahnung" is somebody, too.
    if (this.isInverted(i)) this.behind(i, i + 1, !this.isBehindMarks(i));
    if (token.gap !== ' ') return;
    let k = i - 1;
    while (k > 0 && this.words.slots.adverbs.test((this.tokens[k] as NameToken).lower)) k--;
    if (this.isSubject(k)) this.noun(k);
  }

  private isInverted(i: number): boolean {
    if (this.lexicon.hasCapitalNouns) return this.isBoundary(i) || this.opensWithAdverb(i);
    const { gap, lower } = this.tokens[i] as NameToken;
    return /[,“”"«»‘’›‹]/u.test(gap) && !this.lexicon.helping.has(lower);
  }

  /** Right behind a quotation and its comma, in the reporter's words. */
  private isBehindMarks(i: number): boolean {
    const { gap, capital } = this.tokens[i] as NameToken;
    return !capital && gap.includes(',') && /[“”"«»‘’›‹']/u.test(gap);
  }

  /** "“, knurrte die Küferin", "muttered the cooper", "the cooper muttered": a verb of no list has its subject beside it all the same. */
  private unlisted(i: number): void {
    const token = this.tokens[i] as NameToken;
    const next = this.tokens[i + 1];
    if (next?.gap !== ' ') return;
    if (!isSmall(token.lower, this.words) && !this.words.slots.adverbs.test(token.lower)) {
      const isVerb = this.lexicon.hasCapitalNouns || /(?:ed|[^e]d|t|ew|oke|ang)$/.test(token.lower);
      if (isVerb && (next.capital || isDeterminer(next.lower, this.words))) this.behind(i, i + 1, false);
    } else if (!this.lexicon.hasCapitalNouns && isDeterminer(token.lower, this.words)) {
      for (let k = i + 2; k <= i + 4 && this.tokens[k]?.gap === ' '; k++)
        if (/\p{Ll}{2}ed$/u.test(this.tokens[k]?.lower ?? '') && this.tokens[k + 1]?.gap !== ' ')
          this.noun(k - 1, false);
    }
  }

  /** "Das Holz sei morsch, wittert die alte Zunft.": put behind, with nothing after its subject. */
  private closes(i: number): boolean {
    const verb = this.tokens[i] as NameToken;
    const article = this.tokens[i + 1];
    if (!this.lexicon.hasCapitalNouns || verb.capital || !/(?:t|te|ten)$/.test(verb.lower)) return false;
    if (isSmall(verb.lower, this.words) || !article || !/^(?:der|die|das|ein|eine)$/.test(article.lower)) return false;
    const noun = this.tokens[i + 2]?.capital ? i + 2 : i + 3;
    const next = this.tokens[noun + 1];
    if (!this.tokens[noun]?.capital || (next && !/^[.!?]/.test(next.gap))) return false;
    return !this.words.conjunctions.test(this.tokens[this.opened]?.lower ?? '');
  }

  /** "Die Zunft wittert, dass …": what a sentence begins with and has a thought. */
  private beforeContent(i: number): void {
    const verb = this.tokens[i - 1];
    if (!this.lexicon.hasCapitalNouns || !verb || verb.capital || !/(?:t|te|ten|en)$/.test(verb.lower)) return;
    if (isSmall(verb.lower, this.words) || this.words.slots.adverbs.test(verb.lower)) return;
    const from = this.opened;
    if (from >= i - 2 || from < i - 6) return;
    if (/^(?:der|die|das|ein|eine)$/.test(this.tokens[from]?.lower ?? '')) this.behind(i - 1, from);
  }

  /** "The fuel depot at Carse is insisting that": what a sentence begins with, up to its verb or what hangs on it. */
  private beforeThought(that: number): void {
    const from = this.opened;
    if (that - from < 3 || that - from > 12 || !isDeterminer(this.tokens[from]?.lower ?? '', this.words)) return;
    for (let k = from + 1; k < that; k++) {
      const token = this.tokens[k] as NameToken;
      if (token.gap !== ' ' || token.capital) return;
      const isOver =
        this.words.prepositions.test(token.lower) || this.lexicon.helping.has(token.lower) || /ed$/.test(token.lower);
      if (isOver || k === that - 1) {
        if (k - 1 > from) this.noun(k - 1, false);
        return;
      }
    }
  }

  /** A finite verb of speech. */
  private speaks(i: number): boolean {
    const { lower } = this.tokens[i] as NameToken;
    const forms = this.lexicon.verbs.get(lower);
    if (!forms) return false;
    const before = this.tokens[i - 1];
    // "The union wants answers"
    const isObject =
      !this.lexicon.hasCapitalNouns &&
      before &&
      !before.capital &&
      /s$/.test(lower) &&
      /(?:s|ed)$/.test(before.lower) &&
      (this.lexicon.verbs.has(before.lower) || this.lexicon.lights.has(before.lower));
    if (isObject) return false;
    return forms.some(
      ({ verb, shape, isPast, isJoined }) =>
        verb.cue != null &&
        (shape === 'finite' || isJoined) &&
        (this.lexicon.hasCapitalNouns || isPast || /s$/.test(lower) || /s$/.test(before?.lower ?? '')) &&
        (verb.particle == null || isJoined || this.hasAhead(i, verb.particle)),
    );
  }

  /** "Hat … mitgeteilt", "has said": with a participle of speech behind. */
  private helps(i: number): boolean {
    if (!this.lexicon.helping.has((this.tokens[i] as NameToken).lower)) return false;
    const reach = this.lexicon.hasCapitalNouns ? REACH : 3;
    for (let k = i + 1; k <= i + reach; k++) {
      const token = this.tokens[k];
      if (!token || token.sentence !== this.tokens[i]?.sentence) return false;
      if (this.lexicon.verbs.get(token.lower)?.some(({ verb, shape }) => verb.cue != null && shape === 'participle'))
        return true;
    }
    return false;
  }

  /** "To" is one behind "according" alone. */
  private isSource(i: number): boolean {
    const before = this.tokens[i - 1]?.lower ?? '';
    // "Nach eigenen Angaben": whose they are stands elsewhere.
    return this.lexicon.hasCapitalNouns ? !/^(?:eigene|seine|ihre)[nrm]?$/.test(before) : before === 'according';
  }

  private hasAhead(i: number, particle: string): boolean {
    for (let k = i + 1; k <= i + REACH; k++) {
      const token = this.tokens[k];
      if (!token || token.sentence !== this.tokens[i]?.sentence) return false;
      if (token.lower === particle) return true;
    }
    return false;
  }

  /** ", wie die FIFA am Dienstag mitteilte": before the next comma. */
  private verbAhead(i: number): boolean {
    for (let k = i + 1; k <= i + REACH; k++) {
      const token = this.tokens[k];
      if (!token || token.sentence !== this.tokens[i]?.sentence || token.gap.includes(',')) return false;
      if (this.lexicon.verbs.get(token.lower)?.some(({ verb }) => verb.cue != null)) return true;
    }
    return false;
  }

  private isBoundary(i: number): boolean {
    const { gap, initial } = this.tokens[i] as NameToken;
    return initial || /[,“”"„«»‘’›‹–—-]/u.test(gap);
  }

  /** The sentence's verb stands second; what stands first is no subject. */
  private opensWithAdverb(i: number): boolean {
    if (!this.lexicon.hasCapitalNouns) return false;
    for (let k = i - 1; k >= 0 && k > i - 6; k--) {
      const token = this.tokens[k] as NameToken;
      if (this.tokens[k + 1]?.gap !== ' ') return false;
      if (token.initial)
        return this.words.slots.adverbs.test(token.lower) || (this.words.prepositions.test(token.lower) && k < i - 1);
    }
    return false;
  }

  /** Nothing governs it: the clause begins with it. */
  private isSubject(head: number): boolean {
    let lead = head;
    while (lead > head - 5) {
      const token = this.tokens[lead] as NameToken | undefined;
      if (!token) return false;
      const before = this.tokens[lead - 1];
      if (lead < head && isDeterminer(token.lower, this.words)) {
        return token.gap !== ' ' || token.initial || !before || !this.words.prepositions.test(before.lower);
      }
      if (token.initial || token.gap !== ' ')
        return /^\p{Lu}/u.test(token.text) || /s$/.test((this.tokens[head] as NameToken).lower);
      if (!before) return false;
      if (this.words.conjunctions.test(before.lower)) return true;
      if (isSmall(before.lower, this.words) && !isDeterminer(before.lower, this.words)) return false;
      lead--;
    }
    return false;
  }

  /** The noun or the name that begins at this word. */
  private behind(verb: number, from: number, isVerb = true): void {
    let last = -1;
    for (let k = from; k < from + 6; k++) {
      const token = this.tokens[k];
      if (!token || token.quoted || token.sentence !== this.tokens[verb]?.sentence) break;
      if (k > from && token.gap !== ' ' && token.gap !== '. ') break;
      const small = isSmall(token.lower, this.words);
      if (small && !isDeterminer(token.lower, this.words) && !(k === from && /^(?:von|vom)$/.test(token.lower))) break;
      if (this.lexicon.hasCapitalNouns) {
        if (token.capital && !small) {
          this.noun(k, isVerb);
          if (this.tokens[k + 1]?.capital !== true) return;
        } else if (!small && !/e[nrsm]?$/.test(token.lower)) return;
      } else if (!small) {
        if (this.words.documents.test(token.lower)) return;
        // "People close to the talks"
        if (/^(?:close|familiar)$/.test(token.lower)) break;
        if (/(?:ed|ing)$/.test(token.lower) && (this.tokens[k + 1]?.gap !== ' ' || k > from)) break;
        if (last >= 0 && this.lexicon.verbs.has(token.lower) && !/s$/.test(token.lower)) break;
        last = k;
      }
    }
    if (last < 0 || (last === from && !/s$/.test((this.tokens[last] as NameToken).lower))) return;
    this.noun(last, isVerb);
  }

  /** "Die Regierung", "Northern Broadcasting Corporation". */
  private isNamed(k: number): boolean {
    const before = this.tokens[k - 1];
    return (
      this.words.bodies.test((this.tokens[k] as NameToken).text) ||
      (before?.capital === true && !before.initial && !isSmall(before.lower, this.words))
    );
  }

  private noun(k: number, isVerb = true): void {
    const token = this.tokens[k];
    if (!token || token.quoted || this.words.noNames.test(token.text) || isSmall(token.lower, this.words)) return;
    if ((this.lexicon.hasCapitalNouns && !token.capital) || this.words.slots.adverbs.test(token.lower)) return;
    // A capital is a name's or its end: "Nkechi Marsden KC alleged".
    if (!this.lexicon.hasCapitalNouns && token.capital && !token.initial && this.tokens[k - 1]?.capital) return;
    if (this.words.slots.nothing.test(token.lower) || this.words.documents.test(token.lower)) return;
    // "Die Ermittlung ergab": what somebody does is nobody.
    if (isVerb && this.words.slots.deeds.test(token.lower) && !this.isNamed(k)) return;
    this.found.add(k);
  }
}
