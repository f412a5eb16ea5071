/**
 * SVG markup as ink: what a canvas would show, as text. Presentation attributes only, no style, no script, no link, so that it can stand
 * in any page under any policy. Runs in Node (the figure) and in the page (export).
 */
import { asLine } from '../../scene/line.js';
import type { Frame } from '../painter.js';
import { CAPITALS, HALO } from './canvas-ink.js';
import { drawPicture } from './draw-crowd.js';
import type { Ink, TextStyle } from './ink.js';

export interface SvgOptions {
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** The picture's name and what it shows, for readers who cannot see it. */
  readonly title: string;
  readonly description: string;
  /** Parts the ids of several pictures on a page. */
  readonly idPrefix?: string;
  /** What an edge or a node says when a pointer rests on it; null for nothing. */
  readonly tell?: (kind: 'node' | 'edge', index: number) => string | null;
}

export interface SvgInk extends Ink {
  /** Everything drawn so far; nothing may be drawn afterwards. */
  markup(): string;
}

/** The frame as a whole SVG document. */
export function toSvg(frame: Frame, options: SvgOptions): string {
  return svgDocument(options, frame.theme, (ink) => drawPicture(ink, frame));
}

/** A document of which `draw` makes the inside; the ground is `paper`, texts are set in `font` where they name no other face. */
export function svgDocument(
  { width, height, title, description, idPrefix = 'edgewise', tell }: SvgOptions,
  { paper, font }: { readonly paper: string; readonly font: string },
  draw: (ink: Ink) => void,
): string {
  const ink = svgInk(font, tell);
  draw(ink);
  const [w, h] = [short(width), short(height)];
  const id = xml(idPrefix);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-labelledby="${id}-title ${id}-desc">` +
    `<title id="${id}-title">${xml(title)}</title><desc id="${id}-desc">${xml(description)}</desc>` +
    `<rect width="${w}" height="${h}" fill="${xml(paper)}"/>` +
    `<g fill="none" stroke-linecap="round" stroke-linejoin="round" font-family="${xml(unquoted(font))}">${ink.markup()}</g></svg>`
  );
}

/** Ink that writes markup; `font` is what the surrounding element sets. */
export function svgInk(font: string, tell?: SvgOptions['tell']): SvgInk {
  const parts: string[] = [];
  let path = '';
  let fill = '';
  let stroke = '';
  let grouped = false;

  /** Fill and stroke of one path become one element. */
  function flush(): void {
    if (path !== '' && (fill !== '' || stroke !== '')) parts.push(`<path d="${path}"${fill}${stroke}/>`);
    fill = stroke = '';
  }
  function about(kind: 'node' | 'edge' | null, index = 0): void {
    flush();
    if (grouped) parts.push('</g>');
    const said = kind == null ? null : tell?.(kind, index);
    grouped = said != null;
    if (said != null) parts.push(`<g><title>${xml(said)}</title>`);
  }

  return {
    begin() {
      flush();
      path = '';
    },
    moveTo(x, y) {
      path += `M${short(x)} ${short(y)}`;
    },
    lineTo(x, y) {
      path += `L${short(x)} ${short(y)}`;
    },
    curveTo(x1, y1, x2, y2, x, y) {
      path += `C${short(x1)} ${short(y1)} ${short(x2)} ${short(y2)} ${short(x)} ${short(y)}`;
    },
    circle(x, y, radius) {
      const r = short(radius);
      const arc = (to: number) => `A${r} ${r} 0 0 1 ${short(to)} ${short(y)}`;
      path += `M${short(x + radius)} ${short(y)}${arc(x - radius)}${arc(x + radius)}Z`;
    },
    close() {
      path += 'Z';
    },
    fill(colour, alpha = 1) {
      flush();
      fill = attribute('fill', colour) + (alpha < 1 ? attribute('fill-opacity', fine(alpha)) : '');
    },
    stroke({ colour, width, dash, cap = 'round', alpha = 1 }) {
      if (stroke !== '') flush();
      stroke =
        attribute('stroke', colour) +
        attribute('stroke-width', fine(width)) +
        (dash?.length ? attribute('stroke-dasharray', dash.map(fine).join(' ')) : '') +
        (cap === 'butt' ? attribute('stroke-linecap', 'butt') : '') +
        (alpha < 1 ? attribute('stroke-opacity', fine(alpha)) : '');
    },
    text(text, x, y, style) {
      flush();
      path = '';
      parts.push(`<text${placed(x, y, style)}${dressed(style, font)}>${xml(asLine(text))}</text>`);
    },
    about,
    markup() {
      about(null);
      return parts.join('');
    },
  };
}

function placed(x: number, y: number, { size, align, angle }: TextStyle): string {
  const baseline = y + (size * CAPITALS) / 2;
  return (
    attribute('x', short(x)) +
    attribute('y', short(baseline)) +
    (align === 'start' ? '' : attribute('text-anchor', align)) +
    (angle ? attribute('transform', `rotate(${fine((angle * 180) / Math.PI)} ${short(x)} ${short(y)})`) : '')
  );
}

function dressed({ size, weight, family, italic, fill, halo }: TextStyle, font: string): string {
  return (
    attribute('font-size', fine(size)) +
    (weight === 400 ? '' : attribute('font-weight', fine(weight))) +
    (italic ? attribute('font-style', 'italic') : '') +
    (family === font ? '' : attribute('font-family', unquoted(family))) +
    attribute('fill', fill) +
    (halo ? attribute('stroke', halo) + attribute('stroke-width', fine(HALO)) + attribute('paint-order', 'stroke') : '')
  );
}

/** Names of faces need no marks as long as they are words; resvg does not know quoted ones. */
const unquoted = (family: string) => family.replaceAll('"', '');

const attribute = (name: string, value: string) => ` ${name}="${xml(value)}"`;

/** Places to a tenth of a px, which no eye sees; lengths of strokes and dashes to a hundredth, as they repeat. */
const short = (value: number) => String(Math.round(value * 10) / 10 || 0);
const fine = (value: number) => String(Math.round(value * 100) / 100 || 0);

const SVG_MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as XML can hold it: five control characters apart, a document may not even name them. */
function xml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
      .replace(/[&<>"]/g, (mark) => SVG_MARKS[mark] ?? '')
  );
}
