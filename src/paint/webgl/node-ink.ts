/** Nodes with their shapes: one by one with outline and ring, or as the larger dots of a crowd. */
import { DOT, type Look } from '../../scene/density.js';
import { isDim } from '../../scene/marks.js';
import { SHAPES } from '../../scene/shapes.js';
import { MARK } from '../../scene/types.js';
import { OUTLINE, RING, SOFT } from '../vector/draw-node.js';
import { float, HEADER, PLACE } from './glsl.js';
import { OUTLINES, SIDES_MOST } from './outlines.js';
import type { Palette } from './palette.js';
import { createProgram, createTable, type Gl } from './program.js';
import { type CameraUniforms, tell } from './uniforms.js';

const NODE_INK_VERTEX = `${HEADER}
layout(location = 0) in float a_x;
layout(location = 1) in float a_y;
layout(location = 2) in float a_radius;
layout(location = 3) in uint a_kind;
layout(location = 4) in uint a_mark;
uniform float u_ratio;
/** 0: one by one; else what radii are multiplied by, of those that are dim or of all others. */
uniform float u_dot;
uniform bool u_dim;
uniform vec3 u_others[7];
uniform vec3 u_insides[${SHAPES.length}];
uniform vec3 u_faded[${SHAPES.length}];
flat out vec3 v_fill;
flat out vec3 v_outline;
/** Radius, width of the outline, kind, radius of the rounding. */
flat out vec4 v_size;
out vec2 v_off;
uniform vec2 u_rounding[${SHAPES.length}];
${PLACE}
void main() {
  gl_Position = NOWHERE;
  bool dim = (a_mark & ${MARK.dim}u) != 0u;
  bool crowd = u_dot > 0.0;
  if ((a_mark & ${MARK.hidden}u) != 0u || (crowd && (dim != u_dim || a_radius * u_dot < ${float(DOT.shaped)}))) return;
  float radius = a_radius;
  float kind = float(a_kind);
  v_fill = dim && !crowd ? u_faded[a_kind] : u_insides[a_kind];
  v_outline = u_others[dim ? 6 : 5];
  float line = ${float(OUTLINE)};
  if (crowd) {
    radius *= u_dot;
    line = ${float(DOT.outline)};
  } else {
    if ((a_mark & ${MARK.selected}u) != 0u) v_fill = u_others[1];
    if ((a_mark & ${MARK.focus}u) != 0u) {
      v_outline = u_others[4];
      line = ${float(RING)};
    }
  }
  vec2 rounding = u_rounding[int(kind)];
  v_size = vec4(radius, line, kind, min(0.25 * rounding.x * radius, ${float(SOFT)}) * rounding.y);
  float reach = radius * 1.7 + line / 2.0 + 1.0 / u_ratio;
  v_off = vec2(float(gl_VertexID & 1) * 2.0 - 1.0, float(gl_VertexID >> 1) * 2.0 - 1.0) * reach;
  gl_Position = place(vec2(a_x, a_y) * u_camera.x + u_camera.yz + v_off);
}
`;

const NODE_INK_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_ratio;
uniform float u_counts[${SHAPES.length}];
uniform vec4 u_corners[${SHAPES.length * SIDES_MOST}];
flat in vec3 v_fill;
flat in vec3 v_outline;
flat in vec4 v_size;
in vec2 v_off;
out vec4 colour;
float cover(float off) { return clamp(0.5 - off * u_ratio, 0.0, 1.0); }
vec2 corner(int at) {
  vec4 its = u_corners[at];
  return its.xy * v_size.x - its.zw * v_size.w;
}
float outside() {
  int kind = int(v_size.z);
  int count = int(u_counts[kind]);
  if (count == 0) return length(v_off) - v_size.x;
  // Distance to a polygon: to its nearest side, negative where the point lies within.
  float least = 1e9;
  float within = -1.0;
  vec2 b = corner(kind * ${SIDES_MOST} + count - 1);
  for (int i = 0; i < count; i++) {
    vec2 a = corner(kind * ${SIDES_MOST} + i);
    vec2 side = b - a;
    vec2 off = v_off - a;
    vec2 away = off - side * clamp(dot(off, side) / dot(side, side), 0.0, 1.0);
    least = min(least, dot(away, away));
    if (side.x * off.y - side.y * off.x > 0.0) within = 1.0;
    b = a;
  }
  return within * sqrt(least) - v_size.w;
}
void main() {
  float off = outside();
  float fill = cover(off);
  float line = cover(abs(off) - v_size.y / 2.0);
  colour = vec4(v_outline * line, line) + vec4(v_fill * fill, fill) * (1.0 - line);
  if (colour.a == 0.0) discard;
}
`;

/** Columns over the nodes to be drawn. */
export interface NodeColumns {
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly radius: Float32Array;
  readonly kind: Uint8Array;
  readonly mark: Uint8Array;
}

export interface NodeInk {
  put(columns: NodeColumns): void;
  /** One by one; with a look, as dots, those that are large enough for a shape: of them those that are dim, or all others. */
  draw(uniforms: CameraUniforms, palette: Palette, look: Look | null, dim?: boolean): void;
  destroy(): void;
}

export function createNodeInk(gl: Gl): NodeInk {
  const program = createProgram(gl, NODE_INK_VERTEX, NODE_INK_FRAGMENT);
  const table = createTable(gl, [
    { name: 'x', type: 'float' },
    { name: 'y', type: 'float' },
    { name: 'radius', type: 'float' },
    { name: 'kind', type: 'ubyte' },
    { name: 'mark', type: 'ubyte' },
  ]);
  let count = 0;
  let largest = 0;
  let radii: Float32Array | null = null;
  let marks: Uint8Array | null = null;
  let dims = false;
  program.use();
  program.list('u_counts', 1, OUTLINES.counts);
  program.list('u_corners', 4, OUTLINES.corners);
  program.list('u_rounding', 2, OUTLINES.rounding);

  return {
    put(columns) {
      count = columns.x.length;
      if (radii !== columns.radius) largest = columns.radius.reduce((most, radius) => Math.max(most, radius), 0);
      radii = columns.radius;
      if (marks !== columns.mark) dims = columns.mark.some(isDim);
      marks = columns.mark;
      for (const name of ['x', 'y', 'radius', 'kind', 'mark'] as const) table.put(name, columns[name]);
    },
    draw(uniforms, palette, look, dim = false) {
      if (count === 0 || (dim && !dims) || (look && largest * look.dot < DOT.shaped)) return;
      program.use();
      tell(program, uniforms);
      program.list('u_others', 3, palette.others);
      program.list('u_insides', 3, palette.insides);
      program.list('u_faded', 3, palette.faded);
      program.number('u_dot', look?.dot ?? 0);
      program.whole('u_dim', dim ? 1 : 0);
      table.bind();
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 4, count);
      gl.bindVertexArray(null);
    },
    destroy() {
      table.destroy();
      program.destroy();
    },
  };
}
