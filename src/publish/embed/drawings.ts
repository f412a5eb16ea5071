/** The pictures of an embed: figures for wide and narrow columns, light and dark, and the image that is shown where the story is shared. */
import { type SheetWords, sheetOf } from '../../paint/vector/sheet.js';
import { svgDocument } from '../../paint/vector/svg.js';
import { plainMeasure } from '../../scene/labels/measure.js';
import { type Scheme, themeOf } from '../../scene/theme.js';
import { edgesOf, isDenied } from '../../story/edges.js';
import { toldOf } from '../../story/telling/claim.js';
import { TONES, type Tone } from '../../story/vocabulary.js';
import { altOf, sourcesLine } from '../figure.js';
import type { Telling } from '../telling.js';
import { COLUMN, pictureOf, type Size } from './picture.js';

export interface SvgDrawing extends Size {
  readonly svg: string;
}

/** A phone's column. */
const EMBED_PICTURE_NARROW: Size = { width: 358, height: 470 };
/** The shape in which pages show an image of what they link to, at two thirds of its pixels, so that names can be read there. */
const CARD: Size = { width: 800, height: 420 };
export const CARD_PIXELS: Size = { width: 1200, height: 630 };

/** Characters of an excerpt that an edge says when a pointer rests on it. */
const EMBED_PICTURE_MOST = 160;

/** Key and picture; `wide` at the size for which places are found. */
export function figureDrawing(
  telling: Telling,
  tones: Readonly<Record<Tone, string>>,
  form: 'wide' | 'narrow',
  scheme: Scheme,
): SvgDrawing {
  const size = form === 'wide' ? COLUMN : EMBED_PICTURE_NARROW;
  return sheetDrawing(telling, { key: keyOf(telling, tones), foot: [] }, { ...size, scheme, form });
}

/** With headline and source, as it stands alone. */
export function cardDrawing(telling: Telling, tones: Readonly<Record<Tone, string>>): SvgDrawing {
  const { story, say } = telling;
  const words: SheetWords = {
    headline: say(story.title).text,
    key: keyOf(telling, tones),
    foot: [sourcesLine(telling)],
  };
  const { top, bottom } = sheetOf(words, CARD.width, themeOf('light'), plainMeasure);
  const height = CARD.height - top - bottom;
  return sheetDrawing(telling, words, { width: CARD.width, height, scheme: 'light', form: 'card' });
}

interface Look extends Size {
  readonly scheme: Scheme;
  readonly form: string;
}

function sheetDrawing(telling: Telling, words: SheetWords, { width, height, scheme, form }: Look): SvgDrawing {
  const { story, t } = telling;
  const { frame, edges } = pictureOf(story, { width, height, lang: t.lang, scheme });
  const sheet = sheetOf(words, width, frame.theme, plainMeasure);
  const whole = sheet.top + height + sheet.bottom;
  const tell = (kind: 'node' | 'edge', index: number) => {
    if (kind === 'node') return telling.name(story.entities[index]?.id ?? '');
    return (edges[index]?.statements ?? []).map((its) => toldOf(telling, its, EMBED_PICTURE_MOST)).join('\n');
  };
  const options = { width, height: whole, title: altOf(telling), description: t.caption, tell };
  const svg = svgDocument({ ...options, idPrefix: `edgewise-${form}` }, frame.theme, (ink) =>
    sheet.draw(ink, frame, height),
  );
  return { svg, width, height: whole };
}

/** The tones that the story has, in their order; and that a line is denied, where one is. */
function keyOf({ story, t }: Telling, names: Readonly<Record<Tone, string>>): SheetWords['key'] {
  const used = new Set(story.statements.map(({ relation }) => relation));
  const tones = new Set(story.relations.filter(({ id }) => used.has(id)).map(({ tone }) => tone));
  return [
    ...TONES.flatMap((tone, i) => (tones.has(tone) ? [{ tone: i, label: names[tone] }] : [])),
    ...(edgesOf(story).some(isDenied) ? [{ label: t.modalities.denied }] : []),
  ];
}
