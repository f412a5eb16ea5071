/** All edges of a crowd in one call: ribbons from centre to centre, each as faint as its length asks for. */
import { CLASSES, densityOf, type Look, STRAND, THREAD } from '../../scene/density.js';
import { MARK, type Marks, type Scene } from '../../scene/types.js';
import { APART } from '../cast.js';
import { COURSE, float, HEADER, NODE, PLACE } from './glsl.js';
import { type Lens, tell } from './lens.js';
import type { NodeTexture } from './node-texture.js';
import type { Palette } from './palette.js';
import { type Bent, mostBent, piecesFor } from './pieces.js';
import { createProgram, createTable, type Gl } from './program.js';

const VERTEX = `${HEADER}
layout(location = 0) in uint a_source;
layout(location = 1) in uint a_target;
layout(location = 2) in float a_bend;
layout(location = 3) in uint a_tone;
layout(location = 4) in uint a_reach;
layout(location = 5) in uint a_mark;
uniform float u_ratio;
uniform float u_pieces;
uniform float u_apart;
uniform float u_alphas[${CLASSES}];
uniform vec3 u_tones[6];
flat out vec4 v_colour;
out float v_across;
${PLACE}${NODE}${COURSE}
void main() {
  bool apart = u_apart > 0.5;
  if ((a_mark & ${MARK.hidden}u) != 0u || (apart && (a_mark & ${APART}u) == 0u)) {
    gl_Position = NOWHERE;
    return;
  }
  Curve curve = course(node(a_source), node(a_target), a_source == a_target, a_bend);
  float u = float(gl_VertexID >> 1) / u_pieces;
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  float width = apart ? ${float(STRAND.width)} : ${float(THREAD)};
  float alpha = apart ? ${float(STRAND.alpha)} : u_alphas[a_reach];
  vec2 along = slopeAt(curve, u);
  // A pixel to each side for the soft edge.
  float reach = width / 2.0 + 1.0 / u_ratio;
  v_across = side * reach * u_ratio;
  v_colour = vec4(u_tones[a_tone] * alpha, alpha);
  gl_Position = place(pointAt(curve, u) + vec2(-along.y, along.x) * side * reach);
}
`;

const FRAGMENT = `#version 300 es
precision highp float;
uniform float u_half;
flat in vec4 v_colour;
in float v_across;
out vec4 colour;
void main() {
  float cover = clamp(u_half + 0.5 - abs(v_across), 0.0, min(1.0, 2.0 * u_half));
  colour = v_colour * cover;
}
`;

export interface ThreadInk {
  put(scene: Scene, marks: Marks): void;
  /** `apart`: only those that stand out, as strands. */
  draw(lens: Lens, palette: Palette, look: Look, apart: boolean): void;
  destroy(): void;
}

export function createThreadInk(gl: Gl, nodes: NodeTexture): ThreadInk {
  const program = createProgram(gl, VERTEX, FRAGMENT);
  const table = createTable(gl, [
    { name: 'source', type: 'uint' },
    { name: 'target', type: 'uint' },
    { name: 'bend', type: 'float' },
    { name: 'tone', type: 'ubyte' },
    { name: 'reach', type: 'ubyte' },
    { name: 'mark', type: 'ubyte' },
  ]);
  let count = 0;
  let most: Bent = { of: null, bend: 0, loops: false };

  return {
    put(scene, marks) {
      count = scene.m;
      table.put('source', scene.source);
      table.put('target', scene.target);
      table.put('bend', scene.bend);
      table.put('tone', scene.tone);
      table.put('reach', densityOf(scene).reach);
      table.put('mark', marks.edge);
      if (most.of !== scene.bend) most = mostBent(scene);
    },
    draw(lens, palette, look, apart) {
      const pieces = piecesFor(most, lens.camera.k);
      program.use();
      tell(program, lens);
      program.sampler('u_nodes', 0);
      nodes.bind(0);
      program.number('u_pieces', pieces);
      program.number('u_apart', apart ? 1 : 0);
      program.number('u_half', ((apart ? STRAND.width : THREAD) / 2) * lens.ratio);
      program.list('u_alphas', 1, Float32Array.from(look.alphas));
      program.list('u_tones', 3, palette.tones);
      table.bind();
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * (pieces + 1), count);
      gl.bindVertexArray(null);
    },
    destroy() {
      table.destroy();
      program.destroy();
    },
  };
}
