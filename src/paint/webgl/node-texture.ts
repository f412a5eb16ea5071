/** Where the nodes are, as a texture from which edges look up their ends: a node that moves changes four numbers. */
import type { Scene } from '../../scene/types.js';
import { ROW_BITS } from './glsl.js';
import type { Gl } from './program.js';

export interface NodeTexture {
  /** Brings it up to date; the same columns cost nothing. */
  put(scene: Scene): void;
  /** Binds it to texture unit `unit`. */
  bind(unit: number): void;
  destroy(): void;
}

export function createNodeTexture(gl: Gl): NodeTexture {
  const texture = gl.createTexture();
  let known: Pick<Scene, 'x' | 'y' | 'radius' | 'kind'> | null = null;
  return {
    put(scene) {
      const { x, y, radius, kind, n } = scene;
      if (known?.x === x && known.y === y && known.radius === radius && known.kind === kind) return;
      known = { x, y, radius, kind };
      const columns = 1 << ROW_BITS;
      const rows = Math.max(1, Math.ceil(n / columns));
      const texels = new Float32Array(rows * columns * 4);
      for (let i = 0; i < n; i++) {
        texels[4 * i] = x[i] as number;
        texels[4 * i + 1] = y[i] as number;
        texels[4 * i + 2] = radius[i] as number;
        texels[4 * i + 3] = kind[i] as number;
      }
      gl.bindTexture(gl.TEXTURE_2D, texture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA32F, columns, rows, 0, gl.RGBA, gl.FLOAT, texels);
      // Floats are looked up, never blended.
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
