/** A place to paint on, and what came of it. */
import type { Frame, Painter } from '../../src/paint/painter.js';

const hosts: HTMLElement[] = [];

export function host(width: number, height: number, parent: Node = document.body): HTMLElement {
  const element = document.createElement('div');
  element.style.setProperty('width', `${width}px`);
  element.style.setProperty('height', `${height}px`);
  parent.appendChild(element);
  hosts.push(element);
  return element;
}

export function clearHosts(): void {
  for (const element of hosts.splice(0)) element.remove();
}

/** Draws, and where the painter still waits for something, draws again when it is there. */
export async function drawn(painter: Painter, frame: Frame, ready: () => Promise<void>): Promise<void> {
  while (!painter.draw(frame)) await ready();
}

/** All layers of a host on its paper, as many pixels as its canvases have. Must be asked for in the task that drew. */
export function pixelsOf(element: HTMLElement, width: number, height: number, paper: string): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d')!;
  context.fillStyle = paper;
  context.fillRect(0, 0, width, height);
  for (const layer of element.querySelectorAll('canvas'))
    if (layer.width > 1) context.drawImage(layer, 0, 0, width, height);
  return context.getImageData(0, 0, width, height);
}

const STRONG = 110;
const WEAK = 25;

/** How far a pixel's colour is from the paper's, 0…255. */
function inkAt({ data }: ImageData, i: number, paper: readonly number[]): number {
  return Math.max(...[0, 1, 2].map((c) => Math.abs(data[4 * i + c]! - paper[c]!)));
}

/** Places where one picture has clear ink and the other has none within `reach` pixels. */
export function strays(a: ImageData, b: ImageData, reach: number): string[] {
  const paper = [...a.data.slice(0, 3)];
  const { width, height } = a;
  const weak = [a, b].map((its) =>
    Uint8Array.from({ length: width * height }, (_, i) => Number(inkAt(its, i, paper) > WEAK)),
  );
  const found: string[] = [];
  [a, b].forEach((its, which) => {
    const other = weak[1 - which]!;
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        if (!weak[which]![y * width + x] || inkAt(its, y * width + x, paper) < STRONG) continue;
        let near = false;
        for (let v = Math.max(0, y - reach); v <= Math.min(height - 1, y + reach) && !near; v++)
          for (let u = Math.max(0, x - reach); u <= Math.min(width - 1, x + reach); u++)
            near ||= other[v * width + u] === 1;
        if (!near) found.push(`${which === 0 ? 'first' : 'second'} ${x},${y}`);
      }
  });
  return found;
}

/** Mean difference of two pictures per pixel and channel, 0…255. */
export function difference(a: ImageData, b: ImageData): number {
  let sum = 0;
  for (let i = 0; i < a.data.length; i++) sum += Math.abs(a.data[i]! - b.data[i]!);
  return sum / (a.data.length * 0.75);
}

/** Mean of all channels, 0…255. */
export function darkness({ data }: ImageData): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) if (i % 4 < 3) sum += 255 - data[i]!;
  return sum / (data.length * 0.75);
}

/** How much of the ink of a black line this browser's canvas lays down, of what its width and length ask for. */
export function inkShare(width: number): number {
  const size = 400;
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = size;
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, size, size);
  context.lineWidth = width;
  let asked = 0;
  for (let turn = 0; turn < 30; turn++) {
    const [x, y] = [Math.cos(turn * 0.21), Math.sin(turn * 0.21)];
    context.beginPath();
    context.moveTo(size * (0.5 + 0.2 * x), size * (0.5 + 0.2 * y));
    context.lineTo(size * (0.5 + 0.48 * x), size * (0.5 + 0.48 * y));
    context.stroke();
    asked += size * 0.28 * width;
  }
  return ((darkness(context.getImageData(0, 0, size, size)) / 255) * size * size) / asked;
}
