/** A story on its way in: from an address or from a page's hand, through the one door; the last one asked for wins. */
import { type Language, loadMessages } from '../../i18n/index.js';
import type { Story, StoryFile } from '../../story/definition.js';
import type { Problem } from '../../story/problems/index.js';
import { readStory, type StoryReading } from '../../story/reading/read.js';
import { reportLoss } from '../../ui/report-error.js';
import type { StoryNotice } from '../state/notice.js';
import type { Failure } from './failure-reasons.js';
import { LoadError, load } from './fetch-file.js';
import { unsaid } from './plain-notice.js';

export interface Arrivals {
  /** What is told of the file, the file, and what it was read from. */
  story(story: Story, file: StoryFile, given: unknown): void;
  failed(notice: Omit<StoryNotice, 'kept'>): void;
  lang(): Language;
}

export interface Incoming {
  /** Asks for a story, now or as soon as it is awake. */
  fetch(url: string): void;
  /** Bytes, text, or a value that is already parsed. */
  give(input: unknown): void;
  /** Asks once more for what failed last. */
  again(): void;
  /** The reader is near: what was asked for is fetched. */
  wake(): void;
  /** Gives up what is on its way; it is asked for again when awake. */
  rest(): void;
}

/** Faults of a file that are a failure of its transfer. */
const TRANSFER: ReadonlyMap<string, Failure> = new Map([
  ['no-text', 'empty'],
  ['unfinished-json', 'cut'],
]);

async function sentences(reading: StoryReading, input: unknown, lang: string): Promise<Problem[]> {
  const { problemsIn } = await import('../../story/problems/index.js');
  return problemsIn(reading, input, lang);
}

/** Hardly any file holds words that were taken back: what leaves them out is fetched for those that do. */
async function hand(file: StoryFile, given: unknown, signal: AbortSignal, arrivals: Arrivals): Promise<void> {
  const taken = file.statements.some(({ withdrawn }) => withdrawn);
  const story = taken ? (await import('../../story/standing.js')).standing(file) : (file as Story);
  if (!signal.aborted) arrivals.story(story, file, given);
}

/** Asleep at first. */
export function createIncoming(arrivals: Arrivals): Incoming {
  let current: AbortController | null = null;
  let last = '';
  let awake = false;
  let due = false;

  async function accept(input: unknown, signal: AbortSignal, url?: string): Promise<void> {
    const reading = readStory(input);
    const { story, faults } = reading;
    if (story) return hand(story, input, signal, arrivals);
    const failure = url == null ? undefined : TRANSFER.get(faults[0]?.code ?? '');
    if (url != null && failure) throw new LoadError(failure, url);
    const problems = await sentences(reading, input, arrivals.lang());
    if (!signal.aborted) arrivals.failed({ problems, arrived: true });
  }

  async function refused(error: LoadError, signal: AbortSignal): Promise<void> {
    const lang = arrivals.lang();
    // Whose connection is gone gets no words from afar either.
    const message = await loadMessages(lang).then(
      ({ failures }) => failures[error.failure](error.file, last),
      () => unsaid(lang),
    );
    const problem: Problem = { severity: 'error', code: error.failure, pointer: '', message, hint: '' };
    if (!signal.aborted) arrivals.failed({ problems: [problem], arrived: false });
  }

  function next(): AbortSignal {
    current?.abort();
    current = new AbortController();
    return current.signal;
  }

  async function arrive(url: string, signal: AbortSignal): Promise<void> {
    try {
      const bytes = await load(url, signal);
      if (!signal.aborted) await accept(bytes, signal, url);
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof LoadError)) throw error;
      await refused(error, signal);
    }
    due &&= signal.aborted;
  }

  function start(): void {
    arrive(last, next()).catch(reportLoss);
  }

  return {
    fetch(url) {
      last = url;
      due = true;
      if (awake) start();
    },
    give(input) {
      due = false;
      accept(input, next()).catch(reportLoss);
    },
    again() {
      if (last) this.fetch(last);
    },
    wake() {
      if (awake) return;
      awake = true;
      if (due) start();
    },
    rest() {
      awake = false;
      current?.abort();
    },
  };
}
