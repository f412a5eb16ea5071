/**
 * What is said of the words, held against them: speaker, form, certainty, amount, day. The characters are `verify`'s business; these
 * rules read the sentence around them. They find, a person judges: nothing here is an error.
 */

import { de } from '../../i18n/de/findings.js';
import { en } from '../../i18n/en/findings.js';
import type { FindingWords } from '../../i18n/types/findings.js';
import type { Review, Statement, Story } from '../definition.js';
import type { Verdict } from '../verifying/verify.js';
import type { FindingCode } from '../vocabulary.js';
import { type Clean, cleaned } from './clean.js';
import type { Rule, Saying, Seen } from './finding.js';
import { passageOf, readingOf, type SourceReading } from './passage.js';
import { answers, judgedValue } from './review.js';
import { amount } from './rules/amount.js';
import { date } from './rules/date.js';
import { direction } from './rules/direction.js';
import { hedge } from './rules/hedge.js';
import { negation } from './rules/negation.js';
import { speaker } from './rules/speaker.js';
import { speech } from './rules/speech.js';
import { unnamed } from './rules/unnamed.js';

export interface Finding {
  readonly code: FindingCode;
  /** One sentence: what was seen. Plain text, never markup. */
  readonly message: string;
  /** What would answer it. */
  readonly hint: string;
}

export interface Judgement {
  /** Those that no review answers. */
  readonly findings: readonly Finding[];
  /** The reviews that answer one. */
  readonly reviewed: readonly Review[];
  /** The reviews that meet none: what they judged has changed, or the rule is content. */
  readonly unmet: readonly Review[];
}

const RULES: readonly Rule[] = [speech, speaker, hedge, amount, date, direction, negation, unnamed];

/** The sentences of the command line, which name the keys of the file. */
const inFile = (lang: string): FindingWords<Saying> => (/^de(?![a-z])/i.test(lang) ? de : en);

/**
 * One judgement per verdict, in the same order. A statement whose excerpt was not found has none; nor are its reviews held against it. `words`:
 * the sentences; those of the command line where none are given.
 */
export function judgementsOf(
  story: Story,
  texts: ReadonlyMap<string, string>,
  verdicts: readonly Verdict[],
  lang = 'en',
  words: FindingWords<Saying> = inFile(lang),
): Judgement[] {
  const judge = judgeOf(story, texts, words);
  return story.statements.map((statement, i) => judge(statement, verdicts[i]));
}

/** The same for one statement after the other, in any order: a source is read once for all of its statements. */
export function judgeOf(
  story: Story,
  texts: ReadonlyMap<string, string>,
  words: FindingWords<Saying>,
): (statement: Statement, verdict: Verdict | undefined) => Judgement {
  const readings = new Map<string, SourceReading & Clean>();
  return (statement, verdict) => {
    const source = story.sources.find(({ id }) => id === statement.source);
    const text = texts.get(statement.source);
    if (source == null || text == null || verdict == null || !('start' in verdict)) return FINDINGS_NOTHING;
    const reading = readings.get(source.id) ?? cleanReading(story, source, text);
    readings.set(source.id, reading);
    const passage = passageOf(reading, statement, reading.place(verdict));
    const seen = RULES.map((rule) => rule(passage)).filter((one) => one != null);
    return judged(statement, seen, words);
  };
}

function cleanReading(story: Story, source: Story['sources'][number], text: string): SourceReading & Clean {
  const clean = cleaned(text.normalize('NFC'));
  return { ...readingOf(story, source, clean.text), place: clean.place };
}

const FINDINGS_NOTHING: Judgement = { findings: [], reviewed: [], unmet: [] };

function judged(statement: Statement, seen: readonly Seen[], words: FindingWords<Saying>): Judgement {
  const reviews = statement.reviewed ?? [];
  const meets = (review: Review) => seen.some(({ code }) => answers(review, code, statement));
  const open = seen.filter(({ code }) => !reviews.some((review) => answers(review, code, statement)));
  return {
    findings: open.map((one) => told(one, statement, words)),
    reviewed: reviews.filter(meets),
    unmet: reviews.filter((review) => !meets(review)),
  };
}

function told({ code, say, params }: Seen, statement: Statement, words: FindingWords<Saying>): Finding {
  const [message, hint] = words.codes[say];
  const names = Object.entries(words.values ?? {}).find(([group]) => say.startsWith(group))?.[1];
  const called = Object.entries(params).map(([key, value]) => [
    key,
    VALUED.has(key) ? (names?.[value] ?? value) : value,
  ]);
  const named = Object.fromEntries(called) as Seen['params'];
  const cure = fill(hint, named);
  const review = words.review && fill(words.review, { code, of: JSON.stringify(judgedValue(statement, code)) });
  return { code, message: fill(message, named), hint: review ? `${cure} ${review}` : cure };
}

/** Parameters that are a value of the file; the others are the source's words. */
const VALUED: ReadonlySet<string> = new Set(['form', 'given', 'found']);

function fill(template: string, params: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (gap, name: string) =>
    Object.hasOwn(params, name) ? (params[name] ?? gap) : gap,
  );
}
