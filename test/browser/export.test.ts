/** The picture as a file: what is exported is what is shown, and says what it is. */
import { afterEach, expect, test } from 'vitest';
import sample from '../../data/sample.json';
import '../../src/element/define.js';
import type { EdgewiseGraph } from '../../src/element/index.js';

afterEach(() => document.body.replaceChildren());

async function mounted(): Promise<EdgewiseGraph> {
  const graph = document.createElement('edgewise-graph');
  graph.lang = 'en';
  graph.style.width = '860px';
  document.body.append(graph);
  const ready = new Promise((resolve) => graph.addEventListener('edgewise-ready', resolve, { once: true }));
  graph.story = sample;
  await ready;
  return graph;
}

async function parsed(graph: EdgewiseGraph): Promise<Document> {
  const svg = new DOMParser().parseFromString((await graph.toSVG()) ?? '', 'image/svg+xml');
  expect(svg.querySelector('parsererror')).toBeNull();
  return svg;
}

const texts = (svg: Document) => [...svg.querySelectorAll('text')].map((text) => text.textContent ?? '').join(' ');
const curves = (svg: Document) => svg.querySelectorAll('path[stroke-linecap="butt"]').length;

test('SVG: title, names, key, source; only what is switched on, with the count of what is left out', async () => {
  const graph = await mounted();
  const whole = await parsed(graph);
  const said = texts(whole);
  for (const word of ['Quarrel', 'Fenna', 'Quast', 'Conflict', 'Money', 'Source:']) expect(said).toContain(word);
  expect(said).not.toContain('hidden');
  expect(whole.documentElement.getAttribute('role')).toBe('img');
  graph.filter(['pays']);
  const filtered = await parsed(graph);
  expect(texts(filtered)).not.toContain('Conflict');
  expect(texts(filtered)).toMatch(/\d+ of \d+ statements: .*\d+ hidden/);
  expect(curves(filtered)).toBeLessThan(curves(whole));
  expect(curves(filtered)).toBeGreaterThan(0);
});

test('PNG: two pixels to a CSS px, on paper, with something on it', async () => {
  const graph = await mounted();
  const svg = await parsed(graph);
  const blob = await graph.toPNG();
  expect(blob?.type).toBe('image/png');
  const image = await createImageBitmap(blob ?? new Blob());
  const [width, height] = ['width', 'height'].map((name) => Number(svg.documentElement.getAttribute(name)));
  expect(Math.abs(image.width - 2 * (width ?? 0))).toBeLessThanOrEqual(1);
  expect(Math.abs(image.height - 2 * (height ?? 0))).toBeLessThanOrEqual(1);
  const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
  context?.drawImage(image, 0, 0);
  const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: new Uint8ClampedArray() };
  expect([...data.subarray(0, 4)]).toEqual([0xfb, 0xfa, 0xf7, 255]);
  const colours = new Set<number>();
  for (let i = 0; i < data.length; i += 4)
    colours.add(((data[i] ?? 0) << 16) | ((data[i + 1] ?? 0) << 8) | (data[i + 2] ?? 0));
  expect(colours.size).toBeGreaterThan(50);
});

test('before anything is drawn there is nothing to export', async () => {
  const graph = document.createElement('edgewise-graph');
  expect(await graph.toSVG()).toBeNull();
  expect(await graph.toPNG()).toBeNull();
});
