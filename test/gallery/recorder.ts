/** Ink that writes down what is drawn, one command a line, numbers rounded: for snapshots and for measuring. */
import type { Ink } from '../../src/paint/vector/ink.js';

export interface Recorder extends Ink {
  readonly lines: string[];
  /** Every point that a path or a text names. */
  readonly points: { x: number; y: number }[];
}

const round = (value: number) => String(Math.round(value * 10) / 10 + 0);

export function createRecorder(): Recorder {
  const lines: string[] = [];
  const points: { x: number; y: number }[] = [];
  let path: string[] = [];
  const add = (letter: string, ...at: number[]) => {
    path.push(letter + at.map(round).join(' '));
  };
  const end = (x: number, y: number) => points.push({ x, y });
  return {
    lines,
    points,
    begin() {
      path = [];
    },
    moveTo(x, y) {
      add('M', x, y);
      end(x, y);
    },
    lineTo(x, y) {
      add('L', x, y);
      end(x, y);
    },
    curveTo(x1, y1, x2, y2, x, y) {
      add('C', x1, y1, x2, y2, x, y);
      end(x, y);
    },
    circle(x, y, radius) {
      add('O', x, y, radius);
      points.push({ x: x - radius, y: y - radius }, { x: x + radius, y: y + radius });
    },
    close: () => add('Z'),
    fill: (colour) => lines.push(`fill ${colour} ${path.join(' ')}`),
    stroke({ colour, width, dash, cap }) {
      const style = [
        colour,
        round(width),
        ...(dash?.length ? [`dash ${dash.map(round).join(',')}`] : []),
        ...(cap ? [cap] : []),
      ];
      lines.push(`stroke ${style.join(' ')} ${path.join(' ')}`);
    },
    text(text, x, y, { size, weight, italic, align, fill, angle }) {
      const style = [
        size,
        weight,
        italic ? 'italic' : 'upright',
        align,
        fill,
        ...(angle ? [`turned ${round((angle * 180) / Math.PI)}`] : []),
      ];
      lines.push(`text ${JSON.stringify(text)} ${round(x)} ${round(y)} ${style.join(' ')}`);
      end(x, y);
    },
  };
}
