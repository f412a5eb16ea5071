/** The plain dots of a crowd, each a point; those large enough to have a shape are left to the node ink. */
import { DOT, type Look } from '../../scene/density.js';
import { isDim } from '../../scene/marks.js';
import { SHAPES } from '../../scene/shapes.js';
import { MARK } from '../../scene/types.js';
import { float, HEADER, PLACE } from './glsl.js';
import type { NodeColumns } from './node-ink.js';
import { COLOUR, type Palette } from './palette.js';
import { createProgram, createTable, type Gl } from './program.js';
import { type CameraUniforms, tell } from './uniforms.js';

const DOT_INK_VERTEX = `${HEADER}
layout(location = 0) in float a_x;
layout(location = 1) in float a_y;
layout(location = 2) in float a_radius;
layout(location = 3) in uint a_kind;
layout(location = 4) in uint a_mark;
uniform float u_ratio;
uniform float u_dot;
uniform bool u_dim;
uniform vec3 u_faint;
uniform vec3 u_dots[${SHAPES.length}];
flat out float v_radius;
flat out vec3 v_ink;
${PLACE}
void main() {
  float radius = a_radius * u_dot;
  gl_Position = NOWHERE;
  gl_PointSize = 1.0;
  if ((a_mark & ${MARK.hidden}u) != 0u || ((a_mark & ${MARK.dim}u) != 0u) != u_dim || radius >= ${float(DOT.shaped)}) return;
  v_radius = radius * u_ratio;
  v_ink = u_dim ? u_faint : u_dots[a_kind];
  gl_PointSize = 2.0 * v_radius + 1.0;
  gl_Position = place(vec2(a_x, a_y) * u_camera.x + u_camera.yz);
}
`;

const DOT_INK_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_ink;
flat in float v_radius;
flat in vec3 v_ink;
out vec4 colour;
void main() {
  float off = length((gl_PointCoord - 0.5) * (2.0 * v_radius + 1.0));
  // A speck smaller than a pixel covers no more of it than its area.
  float most = min(1.0, 4.0 * v_radius * v_radius);
  colour = vec4(v_ink, 1.0) * u_ink * clamp(v_radius + 0.5 - off, 0.0, most);
}
`;

export interface DotInk {
  put(columns: NodeColumns): void;
  /** Those that are dim, or all others. */
  draw(uniforms: CameraUniforms, palette: Palette, look: Look, dim: boolean): void;
  destroy(): void;
}

export function createDotInk(gl: Gl): DotInk {
  const program = createProgram(gl, DOT_INK_VERTEX, DOT_INK_FRAGMENT);
  const table = createTable(
    gl,
    [
      { name: 'x', type: 'float' },
      { name: 'y', type: 'float' },
      { name: 'radius', type: 'float' },
      { name: 'kind', type: 'ubyte' },
      { name: 'mark', type: 'ubyte' },
    ],
    'vertex',
  );
  let count = 0;
  let marks: Uint8Array | null = null;
  let dims = false;

  return {
    put(columns) {
      count = columns.x.length;
      if (marks !== columns.mark) dims = columns.mark.some(isDim);
      marks = columns.mark;
      for (const name of ['x', 'y', 'radius', 'kind', 'mark'] as const) table.put(name, columns[name]);
    },
    draw(uniforms, palette, look, dim) {
      if (count === 0 || (dim && !dims)) return;
      program.use();
      tell(program, uniforms);
      program.number('u_dot', look.dot);
      program.number('u_ink', look.ink);
      program.list('u_faint', 3, palette.others.subarray(3 * COLOUR.faint, 3 * COLOUR.faint + 3));
      program.list('u_dots', 3, palette.dots);
      table.bind();
      program.whole('u_dim', dim ? 1 : 0);
      gl.drawArrays(gl.POINTS, 0, count);
      gl.bindVertexArray(null);
    },
    destroy() {
      table.destroy();
      program.destroy();
    },
  };
}
