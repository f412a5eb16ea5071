/** A scene as the textures that edges are drawn from; what is there already, the same columns, is not sent again. */
import { densityOf } from '../../scene/density.js';
import type { Scene } from '../../scene/types.js';
import type { Gl } from './program.js';
import { createDataTexture, type DataTexture } from './texture.js';

export interface Tables {
  /** Node → x, y in world px, radius, kind. */
  readonly nodes: Pick<DataTexture, 'bind'>;
  /** Edge → source, target, the bits of its bend, tone and class of length in a byte each. */
  readonly edges: Pick<DataTexture, 'bind'>;
  /** Edge → bits of MARK. */
  readonly marks: Pick<DataTexture, 'bind'>;
  putNodes(scene: Scene): void;
  putEdges(scene: Scene): void;
  putMarks(marks: Uint8Array): void;
  destroy(): void;
}

export function createTables(gl: Gl): Tables {
  const nodes = createDataTexture(gl, 'float4');
  const edges = createDataTexture(gl, 'uint4');
  const marks = createDataTexture(gl, 'byte');
  let places: Pick<Scene, 'x' | 'y' | 'radius' | 'kind'> | null = null;
  let ties: Pick<Scene, 'source' | 'target' | 'bend' | 'tone' | 'x'> | null = null;
  let marked: Uint8Array | null = null;
  return {
    nodes,
    edges,
    marks,
    putNodes(scene) {
      const { x, y, radius, kind } = scene;
      if (places?.x === x && places.y === y && places.radius === radius && places.kind === kind) return;
      places = { x, y, radius, kind };
      nodes.put(nodeTexels(scene));
    },
    putEdges(scene) {
      const { source, target, bend, tone, x } = scene;
      if (ties?.source === source && ties.target === target && ties.bend === bend && ties.tone === tone && ties.x === x)
        return;
      ties = { source, target, bend, tone, x };
      edges.put(edgeTexels(scene, densityOf(scene).reach));
    },
    putMarks(its) {
      if (marked === its) return;
      marked = its;
      marks.put(its);
    },
    destroy() {
      for (const texture of [nodes, edges, marks]) texture.destroy();
    },
  };
}

export function nodeTexels({ n, x, y, radius, kind }: Scene): Float32Array {
  const texels = new Float32Array(4 * n);
  for (let i = 0; i < n; i++) {
    texels[4 * i] = x[i] as number;
    texels[4 * i + 1] = y[i] as number;
    texels[4 * i + 2] = radius[i] as number;
    texels[4 * i + 3] = kind[i] as number;
  }
  return texels;
}

export function edgeTexels({ m, source, target, bend, tone }: Scene, reach: Uint8Array): Uint32Array {
  const texels = new Uint32Array(4 * m);
  const bits = new Uint32Array(bend.buffer, bend.byteOffset, m);
  for (let e = 0; e < m; e++) {
    texels[4 * e] = source[e] as number;
    texels[4 * e + 1] = target[e] as number;
    texels[4 * e + 2] = bits[e] as number;
    texels[4 * e + 3] = (tone[e] as number) | ((reach[e] as number) << 8);
  }
  return texels;
}
