/** Columns as textures, for shaders that look up what they need: an element that changes costs its own bytes, not the picture's. */
import type { Gl } from './program.js';

/** Elements per row; a power of two, so that a shift finds the row. */
export const ROW_BITS = 11;
const ROW = 1 << ROW_BITS;

/** Four floats, four integers or one byte per element. */
export type Texel = 'float4' | 'uint4' | 'byte';

export interface DataTexture {
  /** `values`: as many as an element has, for each element. */
  put(values: Float32Array | Uint32Array | Uint8Array): void;
  /** Binds it to texture unit `unit`. */
  bind(unit: number): void;
  destroy(): void;
}

export function createDataTexture(gl: Gl, texel: Texel): DataTexture {
  const texture = gl.createTexture();
  const [inside, format, type, each] = {
    float4: [gl.RGBA32F, gl.RGBA, gl.FLOAT, 4],
    uint4: [gl.RGBA32UI, gl.RGBA_INTEGER, gl.UNSIGNED_INT, 4],
    byte: [gl.R8UI, gl.RED_INTEGER, gl.UNSIGNED_BYTE, 1],
  }[texel] as [number, number, number, number];
  let room = 0;
  return {
    put(values) {
      const rows = Math.max(1, Math.ceil(values.length / each / ROW));
      // A texture has whole rows; the last is filled up.
      const full = values.length === rows * ROW * each ? values : padded(values, rows * ROW * each);
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
      if (rows === room) gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, ROW, rows, format, type, full);
      else gl.texImage2D(gl.TEXTURE_2D, 0, inside, ROW, rows, 0, format, type, full);
      room = rows;
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.NEAREST);
      gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.NEAREST);
    },
    bind(unit) {
      gl.activeTexture(gl.TEXTURE0 + unit);
      gl.bindTexture(gl.TEXTURE_2D, texture);
    },
    destroy: () => gl.deleteTexture(texture),
  };
}

function padded<T extends Float32Array | Uint32Array | Uint8Array>(values: T, length: number): T {
  const make = values.constructor as new (length: number) => T;
  const full = new make(length);
  full.set(values);
  return full;
}
