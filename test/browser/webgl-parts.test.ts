/** The WebGL painter's parts by themselves: colours, columns, textures, the fade and sigma's stage, on a context of the test's own. */
import { afterEach, expect, test } from 'vitest';
import { createFade } from '../../src/paint/webgl/fade.js';
import { COLOUR, createPalettes } from '../../src/paint/webgl/palette.js';
import { createProgram, createTable, type Gl } from '../../src/paint/webgl/program.js';
import { createStage, type Layer } from '../../src/paint/webgl/sigma-stage.js';
import { createDataTexture, ROW_BITS } from '../../src/paint/webgl/texture.js';
import { FADED_ALPHA } from '../../src/scene/density.js';
import { anyTheme } from '../../src/scene/print-theme.js';
import type { Scheme } from '../../src/scene/theme.js';
import { clearHosts, host } from './stage.js';

afterEach(clearHosts);

/** A context with canvas px; `read` gives the four channels of one. */
function context(width = 4, height = 4) {
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width, height];
  const gl = canvas.getContext('webgl2', { premultipliedAlpha: true, preserveDrawingBuffer: true });
  if (!gl) throw new Error('this browser has no WebGL 2');
  gl.enable(gl.BLEND);
  gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
  return {
    gl,
    read(x = 0, y = 0) {
      const pixel = new Uint8Array(4);
      gl.readPixels(x, y, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel);
      return [...pixel];
    },
    end: () => gl.getExtension('WEBGL_lose_context')?.loseContext(),
  };
}

const VERTEX = `#version 300 es
in float a_x;
void main() { gl_Position = vec4(a_x, 0.0, 0.0, 1.0); gl_PointSize = 1.0; }`;
const FRAGMENT = `#version 300 es
precision highp float;
out vec4 colour;
void main() { colour = vec4(1.0); }`;

/** As a canvas paints it, which is how a reader sees it. */
function seen(colour: string): number[] {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}
const bytes = (channels: ArrayLike<number>, at: number) =>
  [0, 1, 2].map((c) => Math.round((channels[3 * at + c] ?? Number.NaN) * 255));

test.each(['light', 'dark', 'forced', 'print'] as Scheme[])(
  'a palette has the theme’s colours, each in its place (%s)',
  (scheme) => {
    const theme = anyTheme(scheme);
    const palette = createPalettes()(theme);
    for (const name of ['tones', 'dimmed', 'bands'] as const)
      for (const [i, tone] of theme[name].entries())
        expect([name, bytes(palette[name], i)]).toEqual([name, seen(tone)]);
    const { paper, ink, faint, node, focus } = theme;
    for (const [name, colour] of Object.entries({ paper, ink, faint, node, focus, rim: ink, dim: faint }))
      expect([name, bytes(palette.others, COLOUR[name as keyof typeof COLOUR])]).toEqual([name, seen(colour)]);
  },
);

test('whatever a page may write as a colour is one; a theme that is the same is read once', () => {
  const palettes = createPalettes();
  const tones = ['rebeccapurple', 'rgb(10 20 30)', 'hsl(120 100% 25%)', '#0f08', 'oklch(0.6 0.1 200)', 'CanvasText'];
  const theme = anyTheme('light', { tones, fills: ['red'], rim: 'lime' });
  const palette = palettes(theme);
  tones.forEach((tone, i) => {
    if (!tone.startsWith('#')) expect(bytes(palette.tones, i)).toEqual(seen(tone));
  });
  expect(bytes(palette.insides, 0)).toEqual([255, 0, 0]);
  expect(bytes(palette.dots, 0)).toEqual([255, 0, 0]);
  expect(bytes(palette.insides, 1)).toEqual(seen(theme.node));
  expect(bytes(palette.dots, 1)).toEqual(seen(theme.ink));
  expect(bytes(palette.others, COLOUR.rim)).toEqual([0, 255, 0]);
  expect(palettes(theme)).toBe(palette);
  expect(palettes(anyTheme('light', { tones }))).not.toBe(palette);
});

test('the fade makes what is there fainter, twice as much the second time, and leaves the mixing as it was', () => {
  const { gl, read, end } = context();
  const fade = createFade(gl);
  gl.clearColor(1, 0.5, 0, 1);
  gl.clear(gl.COLOR_BUFFER_BIT);
  const before = read();
  fade.draw();
  for (const [i, channel] of read().entries())
    expect(Math.abs(channel - before[i]! * FADED_ALPHA)).toBeLessThanOrEqual(1);
  fade.draw();
  for (const [i, channel] of read(3, 3).entries())
    expect(Math.abs(channel - before[i]! * FADED_ALPHA ** 2)).toBeLessThanOrEqual(2);
  expect(gl.getParameter(gl.BLEND_SRC_RGB)).toBe(gl.ONE);
  expect(gl.getParameter(gl.BLEND_DST_RGB)).toBe(gl.ONE_MINUS_SRC_ALPHA);
  fade.destroy();
  expect(gl.getError()).toBe(gl.NO_ERROR);
  end();
});

test('a program that does not compile is an error, not a picture without its lines', () => {
  const { gl, end } = context();
  expect(() => createProgram(gl, VERTEX, FRAGMENT.replace('vec4(1.0)', 'nonsense'))).toThrow(/nonsense/);
  end();
});

test('columns are sent when they are another array, and only then', () => {
  const { gl, read, end } = context();
  const program = createProgram(gl, VERTEX, FRAGMENT);
  const table = createTable(gl, [{ name: 'x', type: 'float' }], 'vertex');
  const x = Float32Array.of(-0.75);
  const drawnAt = () => {
    gl.clearColor(0, 0, 0, 0);
    gl.clear(gl.COLOR_BUFFER_BIT);
    program.use();
    table.bind();
    gl.drawArrays(gl.POINTS, 0, 1);
    return [0, 1, 2, 3].filter((column) => [0, 1, 2, 3].some((line) => read(column, line)[3]! > 0));
  };
  gl.bindAttribLocation(program.handle, 0, 'a_x');
  table.put('x', x);
  expect(drawnAt()).toEqual([0]);
  // An array that is written into counts as the one that is there: our columns are never written to.
  x[0] = 0.75;
  table.put('x', x);
  expect(drawnAt()).toEqual([0]);
  table.put('x', Float32Array.of(0.75));
  expect(drawnAt()).toEqual([3]);
  table.put('unknown', x);
  table.destroy();
  program.destroy();
  expect(gl.getError()).toBe(gl.NO_ERROR);
  end();
});

test('a texture has every element where a shader looks for it, however many rows it fills, and after it has shrunk', () => {
  const { gl, read, end } = context(1, 1);
  const look = createProgram(
    gl,
    `#version 300 es
void main() { gl_Position = vec4(0.0, 0.0, 0.0, 1.0); gl_PointSize = 1.0; }`,
    `#version 300 es
precision highp float;
precision highp sampler2D;
uniform highp sampler2D u_table;
uniform int u_at;
out vec4 colour;
void main() { colour = texelFetch(u_table, ivec2(u_at & ${(1 << ROW_BITS) - 1}, u_at >> ${ROW_BITS}), 0) / 255.0; }`,
  );
  const texture = createDataTexture(gl, 'float4');
  gl.disable(gl.BLEND);
  const at = (element: number) => {
    look.use();
    texture.bind(2);
    look.whole('u_table', 2);
    look.whole('u_at', element);
    gl.drawArrays(gl.POINTS, 0, 1);
    return read();
  };
  const fill = (n: number, shift: number) =>
    Float32Array.from({ length: 4 * n }, (_, i) => (Math.floor(i / 4) * 7 + (i % 4) * 50 + shift) % 256);
  for (const [n, shift] of [
    [3, 0],
    [5000, 0],
    [(1 << ROW_BITS) + 1, 9],
    [1 << ROW_BITS, 30],
  ] as const) {
    const values = fill(n, shift);
    texture.put(values);
    for (const element of [0, Math.floor(n / 2), n - 1])
      expect([n, element, ...at(element)]).toEqual([n, element, ...values.slice(4 * element, 4 * element + 4)]);
  }
  texture.destroy();
  look.destroy();
  expect(gl.getError()).toBe(gl.NO_ERROR);
  end();
});

/** A stage that says what it is asked to draw. */
function staged() {
  const said: string[] = [];
  const named: number[] = [];
  const layer = (name: string) => (): Layer => ({
    draw: () => said.push(name),
    destroy: () => said.push(`${name} gone`),
  });
  const element = host(300, 200);
  const stage = createStage(element, {
    ground: (_: Gl) => layer('ground')(),
    figures: (_: Gl) => layer('figures')(),
    words: () => said.push('words'),
    name: (_, node) => named.push(node),
    above: () => said.push(`above ${named.length} names`),
    lost: () => said.push('lost'),
  });
  stage.resize(300, 200, 2);
  return { stage, said, named, element };
}
const CAMERA = { k: 1, x: 0, y: 0 };
const x = Float32Array.of(10, 150, 290, 9000);
const y = Float32Array.of(10, 100, 190, 9000);

test('the stage draws each of its layers, which lie over each other, and names exactly the nodes that bear one, in their order', () => {
  const { stage, said, named, element } = staged();
  stage.hold([2, 0], x, y);
  stage.draw(CAMERA, { words: true, figures: true });
  expect(new Set(said)).toEqual(new Set(['ground', 'figures', 'words', 'above 2 names']));
  expect(said.at(-1)).toBe('above 2 names');
  const canvases = [...element.querySelectorAll('canvas')].map(({ className }) => className.replace('sigma-', ''));
  const order = ['edges', 'edgeLabels', 'nodes', 'labels'].map((name) => canvases.indexOf(name));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(named).toEqual([2, 0]);
  named.length = 0;
  stage.draw({ k: 0.5, x: 40, y: 30 }, { words: true, figures: true });
  expect(new Set(named)).toEqual(new Set([2, 0]));
  named.length = 0;
  stage.hold([1], x, y);
  stage.draw(CAMERA, { words: true, figures: true });
  expect(named).toEqual([1]);
  named.length = 0;
  stage.hold([1, 0], x, y);
  stage.draw(CAMERA, { words: true, figures: true });
  expect(named).toEqual([1, 0]);
  stage.hold([], x, y);
  named.length = 0;
  stage.draw(CAMERA, { words: false, figures: true });
  expect(named).toEqual([]);
  stage.destroy();
});

test('its canvases have the pixels that were asked for, and those that would be empty are put away', () => {
  const { stage, element } = staged();
  const canvas = (name: string) => element.querySelector<HTMLCanvasElement>(`canvas.sigma-${name}`)!;
  stage.draw(CAMERA, { words: false, figures: false });
  expect(canvas('edges').width).toBe(600);
  expect([canvas('edgeLabels').style.display, canvas('nodes').style.display]).toEqual(['none', 'none']);
  expect(canvas('hovers').width).toBe(1);
  stage.draw(CAMERA, { words: true, figures: true });
  expect([canvas('edgeLabels').style.display, canvas('nodes').style.display]).toEqual(['block', 'block']);
  stage.resize(200, 100, 1);
  expect([canvas('edges').width, canvas('edges').height]).toEqual([200, 100]);
  expect(stage.size()).toEqual({ width: 200, height: 100 });
  stage.destroy();
  expect(element.children.length).toBe(0);
});

test('a context that is lost is told, once for each', async () => {
  const { stage, said, element } = staged();
  stage.draw(CAMERA, { words: true, figures: true });
  const edges = element.querySelector<HTMLCanvasElement>('canvas.sigma-edges')!;
  edges.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  await expect.poll(() => said.filter((name) => name === 'lost').length).toBe(1);
  stage.destroy();
});
