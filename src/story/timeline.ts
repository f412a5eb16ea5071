/** When a story's statements were said, as a histogram: bars of what has its day, spans of what has only a month, a year or a period. */
import { countClaims } from './claims.js';
import type { Statement, Story } from './definition.js';
import { endOf, spanOf, startOf } from './moments.js';

const DAY_MS = 86_400_000;

/** How long a bar is. */
export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/** When one statement was said, as far as that is known. */
export interface Moment {
  readonly statement: Statement;
  /** First and last moment that its date can mean, ms since 1970 (UTC). */
  readonly from: number;
  readonly to: number;
  /** The source calls the date uncertain or approximate (`?`, `~`, `%`), or leaves digits or an end of it open. */
  readonly isUnsure: boolean;
  /** Nothing is said of its day: it stands where its source was published. */
  readonly isReport: boolean;
}

/** One bar: what falls into it as a whole. */
export interface TimeBin {
  readonly from: number;
  readonly to: number;
  readonly said: readonly Moment[];
  /** Known by the report's day alone. */
  readonly reported: readonly Moment[];
}

export interface Timeline {
  readonly unit: TimeUnit;
  /** So many units make a bar: 1, but for years 1, 10, 100 and so on. */
  readonly every: number;
  /** Without a gap, from the first moment to the last; empty where no statement has a day of its own. */
  readonly bins: readonly TimeBin[];
  /** What is longer than a bar, the earliest first. */
  readonly spans: readonly Moment[];
  /** On how many days something was said, as far as the source gives the day. */
  readonly days: number;
  /** Neither a day nor a source that has one; and what is out of mind. */
  readonly undated: readonly Statement[];
}

/** The most bars of a unit before the next larger is taken. */
const MOST_BARS = 62;
/** In ms; of months and years the mean. */
const LENGTHS = { day: DAY_MS, week: 7 * DAY_MS, month: 30.436875 * DAY_MS, year: 365.2425 * DAY_MS } as const;

/** The years of which a filter can ask. */
const [FIRST_MOMENT, LAST_MOMENT] = [startOf('0000'), endOf('9999')];

/** The moment of each statement that has one, by the story's sources where the statement itself has none; in the file's order. */
export function momentsOf(story: Pick<Story, 'statements' | 'sources'>): Moment[] {
  const published = new Map(story.sources.map((source) => [source.id, source.published ?? source.updated]));
  return story.statements.flatMap((statement) => {
    const date = statement.said ?? published.get(statement.source);
    if (date == null) return [];
    const [from, to] = drawnAt(date);
    if (from < FIRST_MOMENT || to > LAST_MOMENT) return [];
    const isUnsure = /[?~%X]|\.\.|^\/|\/$/.test(date);
    return [{ statement, from, to, isUnsure, isReport: statement.said == null }];
  });
}

/** Of an open end only the other is known: it is drawn there. */
function drawnAt(date: string): [from: number, to: number] {
  const [from, to] = spanOf(date);
  const known = startOf(date);
  return [Number.isFinite(from) ? from : known, Number.isFinite(to) ? to : known + DAY_MS - 1];
}

/** The bars of a story. Days of reports stand in them only where at least one statement has a day of its own. */
export function timelineOf(story: Pick<Story, 'statements' | 'sources'>): Timeline {
  const moments = momentsOf(story);
  const dated = new Set(moments.map(({ statement }) => statement));
  const undated = story.statements.filter((its) => !dated.has(its));
  const own = moments.filter(({ isReport }) => !isReport);
  if (own.length === 0) return { unit: 'day', every: 1, bins: [], spans: [], days: 0, undated };
  const first = moments.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY);
  const last = moments.reduce((most, { to }) => Math.max(most, to), Number.NEGATIVE_INFINITY);
  const [unit, every] = barsFor(last - first);
  const bins = edgesBetween(first, last, unit, every).map(([from, to]) => {
    const inside = moments.filter((its) => its.from >= from && its.to <= to);
    return { from, to, said: inside.filter((its) => !its.isReport), reported: inside.filter((its) => its.isReport) };
  });
  const whole = new Set(bins.flatMap(({ said, reported }) => [...said, ...reported]));
  const spans = moments.filter((its) => !whole.has(its)).sort((a, b) => a.from - b.from || a.to - b.to);
  const days = new Set(own.filter(({ from, to }) => to - from < DAY_MS).map(({ from }) => Math.floor(from / DAY_MS)));
  return { unit, every, bins, spans, days: days.size, undated };
}

/** How many claims a bar stands for. */
export const heightOf = ({ said, reported }: TimeBin): number =>
  countClaims([...said, ...reported].map(({ statement }) => statement));

/** The smallest unit with which the bars are not too many. */
function barsFor(length: number): [unit: TimeUnit, every: number] {
  for (const unit of ['day', 'week', 'month'] as const) if (length / LENGTHS[unit] <= MOST_BARS) return [unit, 1];
  return ['year', 10 ** Math.max(0, Math.ceil(Math.log10(length / LENGTHS.year / MOST_BARS)))];
}

/** First and last moment of each bar; weeks begin on Mondays, all in UTC. */
function edgesBetween(first: number, last: number, unit: TimeUnit, every: number): [from: number, to: number][] {
  const edges: [number, number][] = [];
  for (let from = floorOf(first, unit, every); from <= last; ) {
    const next = nextOf(from, unit, every);
    edges.push([from, next - 1]);
    from = next;
  }
  return edges;
}

function floorOf(moment: number, unit: TimeUnit, every: number): number {
  const day = Math.floor(moment / DAY_MS) * DAY_MS;
  const date = new Date(day);
  if (unit === 'day') return day;
  if (unit === 'week') return day - ((date.getUTCDay() + 6) % 7) * DAY_MS;
  date.setUTCDate(1);
  if (unit === 'month') return date.getTime();
  return date.setUTCFullYear(Math.floor(date.getUTCFullYear() / every) * every, 0);
}

function nextOf(from: number, unit: TimeUnit, every: number): number {
  if (unit === 'day' || unit === 'week') return from + LENGTHS[unit];
  const date = new Date(from);
  return unit === 'month'
    ? date.setUTCMonth(date.getUTCMonth() + 1)
    : date.setUTCFullYear(date.getUTCFullYear() + every);
}
