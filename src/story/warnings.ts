/** What lets a story open but should make its author look again. */
import { startOf } from './dates.js';
import type { Story, Text } from './definition.js';
import { type Fault, faultAt, type Path, type Report } from './faults.js';
import { negationAfter } from './negation.js';
import { spoken } from './spoken.js';

const DAY_MS = 86_400_000;

/** `now` decides which dates lie in the future. */
export function warningsOf(story: Story, now: Date): Fault[] {
  const faults: Fault[] = [];
  const report: Report = (code, path, params) => faults.push(faultAt(code, path, params));
  checkNames(story, report);
  checkDates(story, now, report);
  checkExcerpts(story, report);
  return faults;
}

function checkExcerpts({ statements, sources, lang: home }: Story, report: Report): void {
  statements.forEach(({ form, quote, source }, i) => {
    const lang = sources.find(({ id }) => id === source)?.lang ?? home;
    const path: Path = ['statements', i, 'quote', 'exact'];
    const word = negationAfter(quote.exact, quote.suffix ?? '', form);
    if (word != null) report('cut-negation', path, { found: word });
    if (form === 'partial' && spoken(quote.exact, lang).length === 0) report('no-inner-marks', path);
  });
}

function checkNames({ entities }: Story, report: Report): void {
  const seen = new Map<string, string>();
  entities.forEach(({ id, name }, i) => {
    const keys = spellings(name);
    const first = keys.map((key) => seen.get(key)).find((other) => other != null);
    if (first != null) report('same-name', ['entities', i, 'name'], { found: keys[0] ?? '', first });
    else for (const key of keys) seen.set(key, id);
  });
}

/** A name as readers compare it; the languages of a name may well agree with each other. */
function spellings(name: Text): string[] {
  const all = typeof name === 'string' ? [name] : Object.values(name);
  return all.map((text) => text.normalize('NFKC').trim().toLowerCase());
}

function checkDates(story: Story, now: Date, report: Report): void {
  // Somewhere it is tomorrow already.
  const latest = now.getTime() + DAY_MS;
  const check = (date: string | undefined, path: Path) => {
    if (date != null && startOf(date) > latest) report('future-date', path, { found: date });
  };
  check(story.asOf, ['asOf']);
  story.sources.forEach((source, i) => {
    for (const field of ['published', 'updated', 'retrieved'] as const) check(source[field], ['sources', i, field]);
  });
  story.statements.forEach(({ said }, i) => {
    check(said, ['statements', i, 'said']);
  });
  story.corrections?.forEach(({ date }, i) => {
    check(date, ['corrections', i, 'date']);
  });
}
