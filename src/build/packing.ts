/** What is taken out of a bundle or made shorter in it, beyond what the bundler does by itself. */
import { minify } from 'terser';
import type { Plugin } from 'vite';

/** lit-html leaves its version on the window, where a host page must find no global of ours. */
const VERSION = /,\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\)/;

/** What is taken out must be there, so that a new Lit is looked at and not shipped unseen. */
export const guest: Plugin = {
  name: 'guest',
  apply: 'build',
  transform(code, id) {
    if (!id.endsWith('/lit-html/lit-html.js')) return null;
    if (!VERSION.test(code)) throw new Error(`${id}: no list of versions; look at Lit's new build`);
    return { code: code.replace(VERSION, ''), map: null };
  },
};

/**
 * Terser over what an embed has to fetch before its picture stands: some 600 of the 30,000 bytes that it may weigh. What it calls unsafe is
 * to take a constant table's number for the number, which holds as no table of ours is ever written to. That getters are pure lets it leave
 * out what is read and never used and read a value where it is used, which holds as no getter of ours does anything but answer, and nothing
 * is read from the browser for its effect alone.
 */
export const pack: Plugin = {
  name: 'pack',
  apply: 'build',
  enforce: 'post',
  async renderChunk(code, { name }) {
    if (!['edgewise', 'poster'].includes(name)) return null;
    const packed = await minify(code, {
      module: true,
      ecma: 2020,
      compress: { passes: 3, sequences: false, unsafe: true, pure_getters: true, conditionals: false },
    });
    return { code: packed.code ?? code, map: null };
  },
};

/** A page that is all in one file does without WebGL: the vector painter can draw everything, and sigma would double the file. */
export const light: Plugin = {
  name: 'light',
  load: (id) =>
    id.endsWith('/src/paint/webgl/painter.ts')
      ? 'export function createWebglPainter() { throw new Error("this page has no WebGL painter"); }'
      : null,
};
