/** What yEd draws of a node or an edge within GraphML: its name, its place, its colour. Everything else there is how it looks. */
import { numeric } from '../json.js';
import type { XmlAttributes } from './parser.js';

export interface Drawn {
  readonly label: string;
  /** The middle, y growing downwards; NaN where it is not drawn. */
  readonly x: number;
  readonly y: number;
  readonly colour: string;
  /** `words`: what stood before this element in the one around it. */
  begin(name: string, given: XmlAttributes, words: string): void;
  end(name: string, words: string): void;
}

/** How it looks beside that. */
export const DRAWN_LEFT_OUT: ReadonlySet<string> = new Set('shape borderstyle linestyle arrows bendstyle'.split(' '));

const isLabel = (name: string) => name === 'nodelabel' || name === 'edgelabel';

export function createDrawn(): Drawn {
  /** Labels that are open: how they are to stand is said within them. */
  let labels = 0;
  /** A node may have several; the first is its name. */
  function call(words: string): void {
    its.label ||= words.trim().replace(/\s+/g, ' ');
  }
  const its = {
    label: '',
    x: Number.NaN,
    y: Number.NaN,
    colour: '',
    begin(name: string, given: XmlAttributes, words: string): void {
      if (labels > 0) call(words);
      if (isLabel(name)) labels++;
      if (name === 'geometry' && Number.isNaN(its.x)) {
        const [width, height] = [numeric(given['width']), numeric(given['height'])];
        its.x = numeric(given['x']) + (Number.isNaN(width) ? 0 : width / 2);
        its.y = numeric(given['y']) + (Number.isNaN(height) ? 0 : height / 2);
      } else if (name === 'fill' && its.colour === '') its.colour = given['color'] ?? '';
    },
    end(name: string, words: string): void {
      if (!isLabel(name)) return;
      call(words);
      labels--;
    },
  };
  return its;
}
