/** What the interface says, in every language the same keys. A language is one file that satisfies this type. */
import type { FilterMessages } from './filter.js';

/** Whose claim it is. */
export interface Voices {
  /** On whose word the source has it; empty where it names nobody. */
  readonly voice: string;
  /** Whether those, or else the speakers, are several: those pass it on to each other, and none of them alone claims or denies it. */
  readonly many: boolean;
  /** Who speaks, where the claim is what somebody says; empty where it is the source's own. */
  readonly speaker: string;
}

/** One language of the interface. Functions take what they speak of; plurals are decided in the language's own file. */
export interface Messages {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Opening and closing marks, outer then inner. */
  readonly quotes: readonly [open: string, close: string, innerOpen: string, innerClose: string];
  readonly tones: Readonly<Record<'conflict' | 'support' | 'money' | 'role' | 'report' | 'other', string>>;
  readonly kinds: Readonly<
    Record<
      'person' | 'company' | 'organisation' | 'government' | 'media' | 'project' | 'product' | 'place' | 'other',
      string
    >
  >;
  readonly forms: Readonly<Record<'direct' | 'partial' | 'indirect' | 'reported', string>>;
  /** One sentence each: what the form means for the reader. */
  readonly formHints: Readonly<Record<'direct' | 'partial' | 'indirect' | 'reported', string>>;
  /** `asserted` of any statement; of one alone `asserted` below says more. */
  readonly modalities: Readonly<Record<'asserted' | 'planned' | 'alleged' | 'denied', string>>;
  /** That a report is its source's fact holds of no word that somebody says. */
  readonly asserted: Readonly<Record<'said' | 'reported', string>>;
  readonly modalityHints: Readonly<Record<'planned' | 'alleged' | 'denied', string>>;
  /** In brackets behind a verb, where there is no room for a sentence. */
  readonly hedged: Readonly<Record<'planned' | 'alleged' | 'denied', string>>;
  /** What stands before and after a claim, so that the two and the claim are a sentence nobody takes for a fact. */
  readonly hedges: Readonly<
    Record<'asserted' | 'planned' | 'alleged' | 'denied', (voices: Voices) => readonly [before: string, after: string]>
  >;

  readonly mutual: string;
  readonly statements: (count: number) => string;
  /** "No. 2 of 3 statements" that share a line. */
  readonly statementOf: (place: number, all: number) => string;
  /** "12 of 45 statements shown" */
  readonly shown: (shown: number, all: number) => string;
  readonly graphName: (title: string, entities: number, statements: number) => string;
  readonly loading: string;
  readonly retry: string;
  /** Something of the interface could not be fetched. */
  readonly partLost: string;
  readonly partTried: string;
  readonly close: string;
  readonly back: string;

  readonly legend: string;
  readonly all: string;
  readonly none: string;
  readonly only: (tone: string) => string;
  readonly openRelations: (tone: string) => string;
  readonly nothingShown: string;
  readonly showAll: string;
  readonly filter: FilterMessages;

  readonly search: string;
  readonly searchHint: string;
  readonly noMatch: (query: string) => string;
  readonly matches: (count: number) => string;

  readonly tools: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  /** Opens the menu of files. */
  readonly takeAway: string;

  readonly howToRead: string;
  readonly readLine: string;
  readonly readDirection: string;
  readonly readHead: string;
  readonly readWidth: string;
  readonly readPlace: string;
  readonly readShort: string;
  /** The same as `readPlace`, where there is less room. */
  readonly readPlaceShort: string;
  readonly startHere: string;
  readonly aboutStory: string;
  /** "23. Januar 2025", "Januar 2025"; months from 1. In words of its own: the browser's tables take a slow phone a tenth of a second to load. */
  readonly date: (year: number, month: number, day?: number) => string;
  readonly asOf: (date: string) => string;

  /** Between speaker and subject where words are spoken about somebody: "Musk about Stargate". */
  readonly about: string;
  readonly and: string;
  readonly alsoAbout: string;
  /** Heads the other lines that lie under a press. */
  readonly alsoHere: string;
  readonly source: string;
  readonly channel: string;
  readonly said: string;
  readonly onTheWordOf: string;
  /** Instead of `onTheWordOf`, where what is reported is denied by those who are named; many: they may pass it on to each other. */
  readonly deniedBy: (many: boolean) => string;
  /** Whose word it is where nobody but the source says it. */
  readonly reportBy: (publisher: string) => string;
  readonly amount: string;
  readonly bounds: Readonly<
    Record<'exact' | 'about' | 'more-than' | 'at-least' | 'at-most', (amount: string) => string>
  >;
  readonly each: (amount: string) => string;
  readonly translation: string;
  /** Heads the source's words where they stand beneath our translation. */
  readonly wording: string;
  /** Turns the two round. */
  readonly sourceFirst: string;
  readonly original: string;
  readonly disputes: string;
  readonly disputedBy: string;
  readonly repliesTo: string;
  readonly repliedBy: string;
  /** Heads the other sources that tell the same claim. */
  readonly alsoReportedBy: string;
  readonly copyQuote: string;
  readonly copyLink: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly more: (count: number) => string;

  readonly asSpeaker: string;
  readonly asSource: string;
  readonly asSubject: string;
  readonly alias: string;
  readonly connections: (count: number) => string;
  readonly hiddenByFilter: (count: number) => string;

  /** On an entity's card: leads to the paths between it and another. */
  readonly pathTo: string;
  readonly pathChoose: string;
  readonly pathChooseHint: string;
  readonly pathFilter: string;
  readonly pathBetween: (from: string, to: string) => string;
  /** Heads those that are so many steps away. */
  readonly pathSteps: (count: number) => string;
  /** How many paths there are, and how many of them are shown. */
  readonly pathCount: (count: number, shown: number) => string;
  readonly pathNone: (from: string, to: string) => string;
  readonly pathNobody: (name: string) => string;
  /** Leaves out paths that lead through channels or places. */
  readonly pathBare: string;
  readonly pathOther: string;

  /** `claim` is what the open statement says; `count` are open with it. */
  readonly selectedEdge: (claim: string, count: number) => string;
  readonly selectedEntity: (name: string, count: number) => string;

  /** The four ways to read a story, and the switch between them. */
  readonly views: Readonly<Record<'picture' | 'conversation' | 'outline' | 'table', string>>;
  readonly viewSwitch: string;

  readonly reading: (steps: number) => string;
  readonly read: string;
  readonly step: (step: number, steps: number) => string;
  readonly next: string;
  readonly previous: string;
  readonly finish: string;
  readonly leaveReading: string;
  readonly moreRoom: string;
  /** The grip of the sheet of words, and how high that may be. */
  readonly sheet: string;
  readonly sheetHeights: Readonly<Record<'low' | 'half' | 'full', string>>;

  readonly kindCounts: Readonly<
    Record<
      'person' | 'company' | 'organisation' | 'government' | 'media' | 'project' | 'product' | 'place' | 'other',
      (count: number) => string
    >
  >;
  /** `kinds` is a list of the above. */
  readonly summary: (kinds: string, statements: string, tones: number) => string;
  /** `list` reads "A (9), B (7)". */
  readonly centre: (list: string) => string;
  readonly groups: (count: number) => string;

  readonly elsewhere: string;
  readonly threads: string;
  readonly singleWords: string;
  readonly reportedFacts: string;
  readonly unanswered: string;
  readonly columns: Readonly<Record<'who' | 'relation' | 'whom' | 'words' | 'form' | 'source', string>>;

  readonly archive: string;
  readonly corrections: string;
  readonly corrected: (date: string) => string;
  /** Words that were taken back: in the log, in their place, and at what answers them. */
  readonly withdrawn: (date: string) => string;
  readonly withdrawnStatement: string;
  readonly isWithdrawn: string;
  readonly answersWithdrawn: string;
  readonly repeatsWithdrawn: string;

  readonly help: string;
  /** What screen readers say of the picture when it is reached. */
  readonly walk: string;
  readonly keys: string;
  /** Keys as they are printed, and what they do. */
  readonly keyHelp: readonly (readonly [keys: string, does: string])[];
  readonly signs: Readonly<Record<'filled' | 'open' | 'denied' | 'mutual' | 'count' | 'disputed', string>>;
  readonly signsOfTones: string;
  readonly signsOfKinds: string;
  readonly means: string;
  readonly meansNothing: string;

  /** The page's first link, which leads past its head. */
  readonly skip: string;
  readonly openFile: string;
  readonly whatChanged: string;
  readonly exampleArticle: string;
  readonly makeStory: string;
  readonly share: string;
  readonly linkToView: string;
  readonly linkToOpen: string;
  readonly embedHere: string;
  readonly embedHint: string;
  readonly embedView: string;
  readonly embedMore: string;
  readonly embedMoreHint: string;
  readonly preview: string;
  readonly copy: string;
  readonly badName: string;
  readonly problems: (count: number) => string;
  readonly problemsKept: string;
  readonly warnings: (count: number) => string;
  /** How to do with the picture what a gesture did with the page instead. */
  readonly gestures: Readonly<Record<'touch' | 'wheel', string>>;
  readonly failures: Readonly<
    Record<
      | 'offline'
      | 'network'
      | 'cors'
      | 'barred'
      | 'missing'
      | 'refused'
      | 'server'
      | 'html'
      | 'empty'
      | 'cut'
      | 'large'
      | 'slow',
      /** `place`: where the file is looked for, as it was asked for. */
      (name: string, place: string) => string
    >
  >;
}
