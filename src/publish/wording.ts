/** What the formats say besides a story's own words. The interface's messages, with those of the figure, satisfy it. */
import type { Teller } from '../story/telling/teller.js';
import type { Bound, Form, Kind, Modality } from '../story/vocabulary.js';

export interface Wording {
  /** BCP 47. */
  readonly lang: string;
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly forms: Readonly<Record<Form, string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly hedged: Teller['t']['hedged'];
  readonly hedges: Teller['t']['hedges'];
  readonly bounds: Readonly<Record<Bound, (amount: string) => string>>;
  readonly each: (amount: string) => string;
  readonly date: (year: number, month: number, day?: number) => string;
  readonly asOf: (date: string) => string;
  readonly source: string;
  readonly archive: string;
  readonly channel: string;
  readonly said: string;
  readonly onTheWordOf: string;
  readonly deniedBy: Teller['t']['deniedBy'];
  readonly reportBy: Teller['t']['reportBy'];
  readonly amount: string;
  readonly alsoAbout: string;
  readonly translation: string;
  readonly original: string;
  readonly disputes: string;
  readonly disputedBy: string;
  readonly repliesTo: string;
  readonly alsoReportedBy: string;
  readonly corrections: string;
  readonly corrected: (date: string) => string;
  readonly withdrawn: (date: string) => string;
  readonly answersWithdrawn: string;
  readonly repeatsWithdrawn: string;
  readonly graphName: (title: string, entities: number, statements: number) => string;
  /** How to read a picture that answers no press. */
  readonly caption: string;
  /** Heading over the statements. */
  readonly inWords: string;
  /** Said once where translations stand. */
  readonly ourTranslations: string;
}
