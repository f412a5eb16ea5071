/** The figure and the words of a story, for a page that is built and not pasted: what stands in the graph until its script has run. */

import { figureMessages } from '../i18n/figure.js';
import type { Messages } from '../i18n/index.js';
import { writeFigures } from '../publish/embed/kinds.js';
import { placed } from '../publish/embed/placed.js';
import { altOf, figureMarkup, pictureMarkup } from '../publish/figure.js';
import { tell } from '../publish/telling.js';
import { parse } from '../story/parse.js';
import { standing } from '../story/standing.js';

/** Markup for the graph's light DOM; `write` is given each of its pictures. Throws where the story has faults. */
export function articleFigure(
  bytes: Uint8Array,
  t: Messages,
  write: (file: string, content: string | Uint8Array) => void,
  url: (file: string) => string,
): string {
  const { story, problems } = parse(bytes, t.lang);
  if (!story) throw new Error(problems.map(({ pointer, message }) => `${pointer}: ${message}`).join('\n'));
  const telling = tell(standing(placed(story, t.lang)), { ...t, ...figureMessages(t.lang) });
  const picture = pictureMarkup(writeFigures({ telling, t, write }, url, 'system'), altOf(telling), true);
  return figureMarkup(telling, { picture, level: 3, alone: true }).html;
}

/** For the build, which can only import what it needs in one go. */
export { messages as german } from '../i18n/de/interface.js';
