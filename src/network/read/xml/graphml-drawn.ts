/** What yEd draws of a node or an edge within GraphML: its name, its place, its colour. Everything else there is how it looks. */
import { numeric } from '../json.js';
import type { XmlAttributes } from './parser.js';

export interface Drawn {
  readonly label: string;
  /** The middle, y growing downwards; NaN where it is not drawn. */
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  /** Labels beside the first, by the names of their elements. */
  readonly more: readonly (readonly [element: string, label: string])[];
  /** `words`: what stood before this element in the one around it. */
  begin(name: string, given: XmlAttributes, words: string): void;
  /** Whether what it says was read. */
  end(name: string, words: string): boolean;
}

/** How it looks beside that. */
export const DRAWN_LEFT_OUT: ReadonlySet<string> = new Set(
  'shape borderstyle linestyle arrows bendstyle point image styleproperties geometry'.split(' '),
);

const isLabel = (name: string) => name === 'nodelabel' || name === 'edgelabel';

export function createDrawn(): Drawn {
  /** The label that is open, as far as it has come: how it is to stand is said within it, after its words. Null while none is. */
  let label: string | null = null;
  const more: [string, string][] = [];
  const its = {
    ...{ label: '', x: Number.NaN, y: Number.NaN, colour: '', more },
    begin(name: string, given: XmlAttributes, words: string): void {
      if (label === '') label = textOf(words);
      if (isLabel(name)) label = '';
      if (name === 'geometry' && Number.isNaN(its.x)) {
        const [width, height] = [numeric(given['width']), numeric(given['height'])];
        its.x = numeric(given['x']) + (Number.isNaN(width) ? 0 : width / 2);
        its.y = numeric(given['y']) + (Number.isNaN(height) ? 0 : height / 2);
      } else if (name === 'fill' && its.colour === '') its.colour = given['color'] ?? '';
    },
    end(name: string, words: string): boolean {
      if (!isLabel(name)) return label != null || words.trim() === '';
      const whole = label || textOf(words);
      label = null;
      if (its.label === '') its.label = whole;
      else if (whole !== '') more.push([name, whole]);
      return true;
    },
  };
  return its;
}

/** Of what nothing is drawn, as nothing is of most. */
export const NOT_DRAWN: Drawn = createDrawn();

const textOf = (words: string) => words.trim().replace(/\s+/g, ' ');
