/** What lets a story open but should make its author look again. */

import { inAllLanguages } from '../all-languages.js';
import type { StoryFile, Text } from '../definition.js';
import { type Fault, type Path, type Report as ReportOf, type WarningCode, warningAt } from '../faults.js';
import { startOf } from '../moments.js';
import { isWithdrawn } from '../standing.js';
import { negationAfter } from '../verifying/negation.js';
import { spoken } from '../verifying/spoken.js';
import { checkRepeats } from './repeats.js';

type Report = ReportOf<WarningCode>;

const WARNINGS_DAY_MS = 86_400_000;

/** `now` decides which dates lie in the future. */
export function warningsOf(story: StoryFile, now: Date): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (code, path, params) => faults.push(warningAt(code, path, params));
  checkNames(story, report);
  checkDates(story, now, report);
  checkExcerpts(story, report);
  checkAnswers(story, report);
  checkRepeats(story, report);
  return faults;
}

function checkExcerpts({ statements, sources, lang: home }: StoryFile, report: Report): void {
  statements.forEach(({ form, quote, source, withdrawn }, i) => {
    if (!quote || withdrawn) return;
    const lang = sources.find(({ id }) => id === source)?.lang ?? home;
    const path: Path = ['statements', i, 'quote', 'exact'];
    const word = negationAfter(quote.exact, quote.suffix ?? '', form);
    if (word != null) report('cut-negation', path, { found: word });
    if (form === 'partial' && spoken(quote.exact, lang).length === 0) report('no-inner-marks', path);
  });
}

/** Never an error: nothing may stand in the way of taking words back. */
function checkAnswers({ statements }: StoryFile, report: Report): void {
  const gone = new Set(statements.filter(isWithdrawn).map(({ id }) => id));
  statements.forEach((statement, i) => {
    if (isWithdrawn(statement)) return;
    for (const field of ['repliesTo', 'disputes'] as const)
      statement[field]?.forEach((id, k) => {
        if (gone.has(id)) report('answers-withdrawn', ['statements', i, field, k], { found: id });
      });
  });
}

function checkNames({ entities }: StoryFile, report: Report): void {
  const seen = new Map<string, string>();
  entities.forEach(({ id, name }, i) => {
    const keys = spellings(name);
    const first = keys.map((key) => seen.get(key)).find((other) => other != null);
    if (first != null) report('same-name', ['entities', i, 'name'], { found: keys[0] ?? '', first });
    else for (const key of keys) seen.set(key, id);
  });
}

/** A name as readers compare it; the languages of a name may well agree with each other. */
const spellings = (name: Text): string[] =>
  inAllLanguages(name).map((text) => text.normalize('NFKC').trim().toLowerCase());

function checkDates(story: StoryFile, now: Date, report: Report): void {
  // Somewhere it is tomorrow already.
  const latest = now.getTime() + WARNINGS_DAY_MS;
  const check = (date: string | undefined, path: Path) => {
    if (date != null && startOf(date) > latest) report('future-date', path, { found: date });
  };
  check(story.asOf, ['asOf']);
  story.sources.forEach((source, i) => {
    for (const field of ['published', 'updated', 'retrieved'] as const) check(source[field], ['sources', i, field]);
  });
  story.statements.forEach(({ said, withdrawn }, i) => {
    check(said, ['statements', i, 'said']);
    check(withdrawn?.date, ['statements', i, 'withdrawn', 'date']);
  });
  story.corrections?.forEach(({ date }, i) => {
    check(date, ['corrections', i, 'date']);
  });
}
