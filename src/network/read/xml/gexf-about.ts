/** What a GEXF file says of its graph as a whole: its title is kept, the rest has no column and is told of. */
import type { Losses } from '../losses.js';
import type { XmlAttributes } from './parser.js';

/** What is read, or says only how the file is written: values stay as they are written. */
const GEXF_ABOUT_OWN = new Set('xmlns mode defaultedgetype idtype timeformat count'.split(' '));
/** What may be a title, the best first: networkx gives the graph a name, we and others only describe it. */
const GEXF_ABOUT_TITLES = ['title', 'name', 'description'];

export interface GexfAbout {
  /** Attributes of the graph or of what is said about it. */
  given(given: XmlAttributes): void;
  /** An element within `meta`. */
  said(name: string, words: string): void;
  /** The title; what else might have been one is told of. */
  finish(): string;
}

export function createAbout(losses: Losses): GexfAbout {
  const titles = new Map<string, string>();
  function said(name: string, words: string): void {
    if (words === '') return;
    if (GEXF_ABOUT_TITLES.includes(name)) titles.set(name, words);
    else losses.once('about', name);
  }
  return {
    said,
    given(given) {
      for (const [name, value] of Object.entries(given))
        if (!GEXF_ABOUT_OWN.has(name) && !name.includes(':')) said(name, value.trim());
    },
    finish() {
      const [first, ...others] = GEXF_ABOUT_TITLES.filter((name) => titles.has(name));
      const title = titles.get(first ?? '') ?? '';
      for (const name of others) if (titles.get(name) !== title) losses.once('about', name);
      return title;
    },
  };
}
