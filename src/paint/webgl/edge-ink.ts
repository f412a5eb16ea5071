/** Edges one by one, in the order given: band, casing, dashed line and head of each are mixed in one pass over its ribbon. */
import { PIECES, SLENDER } from '../../scene/curves/curves.js';
import { HEAD, MARK, type Marks, type Scene } from '../../scene/types.js';
import { BAND, BARE, CASING } from '../vector/draw-edge.js';
import { CLIP, COURSE, float, HEADER, NODE, PLACE, TONES } from './glsl.js';
import { OUTLINES } from './outlines.js';
import { COLOUR, type Palette } from './palette.js';
import { createProgram, createTable, type Gl } from './program.js';
import type { Tables } from './tables.js';
import { type CameraUniforms, tell } from './uniforms.js';

const EDGE_INK_VERTEX = `${HEADER}
layout(location = 0) in uint a_source;
layout(location = 1) in uint a_target;
layout(location = 2) in float a_bend;
layout(location = 3) in float a_stroke;
layout(location = 4) in uint a_tone;
layout(location = 5) in uint a_head;
layout(location = 6) in uint a_mark;
layout(location = 7) in float a_leave;
layout(location = 8) in float a_arrive;
uniform vec3 u_tones[${TONES}];
uniform vec3 u_dimmed[${TONES}];
uniform vec3 u_bands[${TONES}];
flat out vec3 v_line;
flat out vec3 v_band;
/** Width of line and band, length of the visible part, tone. */
flat out vec4 v_size;
/** Where the casing begins and ends and the line ends, px from the visible part's start; the kind of head. */
flat out vec4 v_cut;
/** The head's tip and the middle of its base. */
flat out vec4 v_head;
/** Along the curve from the visible part's start, and to its left, px. */
out vec2 v_at;
out vec2 v_place;
${PLACE}${NODE}${COURSE}${CLIP}
void main() {
  gl_Position = NOWHERE;
  vec4 s = node(a_source);
  vec4 t = node(a_target);
  Curve curve = fanned(course(s, t, a_source == a_target, a_bend), a_leave, a_arrive);
  float from = boundary(curve, s, 0.0);
  float to = boundary(curve, t, 1.0);
  if (to - from < 0.01) return;

  bool dim = (a_mark & ${MARK.dim}u) != 0u;
  float band = (a_mark & ${MARK.selected}u) != 0u ? a_stroke + ${float(BAND)} : (a_mark & ${MARK.focus}u) != 0u ? a_stroke + ${float(BAND / 2)} : 0.0;
  float head = a_head == ${HEAD.none}u ? 0.0 : headLength(a_stroke);
  float reach = max(max(a_stroke / 2.0 + ${float(CASING)}, band / 2.0), head * ${float(SLENDER)} + 1.0) + 1.5;

  // One row of the ribbon for each point of the trace, and one beyond each end for round ends.
  int row = (gl_VertexID >> 1) - 1;
  float along = 0.0;
  float total = 0.0;
  vec2 before = pointAt(curve, from);
  for (int i = 1; i <= PIECES; i++) {
    vec2 at = pointAt(curve, mix(from, to, float(i) / float(PIECES)));
    total += length(at - before);
    if (i == row) along = total;
    before = at;
  }
  float u = mix(from, to, clamp(float(row) / float(PIECES), 0.0, 1.0));
  vec2 slope = slopeAt(curve, u);
  vec2 at = pointAt(curve, u);
  if (row < 0) { at -= slope * reach; along = -reach; }
  if (row > PIECES) { at += slope * reach; along = total + reach; }
  float side = (float(gl_VertexID & 1) * 2.0 - 1.0) * reach;
  at += vec2(-slope.y, slope.x) * side;

  vec2 tip = pointAt(curve, to);
  vec2 base = head > 0.0 ? pointAt(curve, away(curve, to, from, head)) : tip;
  v_line = dim ? u_dimmed[a_tone] : u_tones[a_tone];
  v_band = u_bands[a_tone];
  v_size = vec4(a_stroke, band, total, float(a_tone));
  v_cut = vec4(${float(BARE)}, total - ${float(BARE)}, max(0.0, total - head * (a_head == ${HEAD.open}u ? 1.0 : 0.8)), float(a_head));
  v_head = vec4(tip, base);
  v_at = vec2(along, side);
  v_place = at;
  gl_Position = place(at);
}
`;

const EDGE_INK_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_ratio;
uniform vec3 u_paper;
uniform vec4 u_dashes[${2 * TONES}];
flat in vec3 v_line;
flat in vec3 v_band;
flat in vec4 v_size;
flat in vec4 v_cut;
flat in vec4 v_head;
in vec2 v_at;
in vec2 v_place;
out vec4 colour;

/** Share of a pixel that lies within an outline \`off\` px away. */
float cover(float off) { return clamp(0.5 - off * u_ratio, 0.0, 1.0); }
void over(vec3 ink, float share) { colour = vec4(ink * share, share) + colour * (1.0 - share); }
/** Distance to a stretch of the line with round ends. */
float stretch(float a, float b) { return length(vec2(max(max(a - v_at.x, v_at.x - b), 0.0), v_at.y)); }

float dashed(float end) {
  int tone = int(v_size.w);
  vec4 first = u_dashes[tone * 2];
  vec4 rest = u_dashes[tone * 2 + 1];
  if (rest.w < 0.5) return stretch(0.0, end);
  // Dashes are made for a line 2 px wide; a wider line has longer ones.
  float factor = 0.5 + v_size.x / 4.0;
  float period = rest.z * factor;
  float start = floor(v_at.x / period) * period;
  float least = 1e9;
  for (int turn = -1; turn <= 1; turn++) {
    float at = start + float(turn) * period;
    for (int i = 0; i < 3; i++) {
      if (float(i) > rest.w - 0.5) break;
      vec2 dash = (i == 0 ? first.xy : i == 1 ? first.zw : rest.xy) * factor + at;
      if (dash.x < -0.01 || dash.x > end) continue;
      least = min(least, stretch(dash.x, min(dash.y, end)));
    }
  }
  return least;
}

float triangle(vec2 p, vec2 a, vec2 b, vec2 c) {
  vec2 ab = b - a, bc = c - b, ca = a - c, ap = p - a, bp = p - b, cp = p - c;
  vec2 x = ap - ab * clamp(dot(ap, ab) / dot(ab, ab), 0.0, 1.0);
  vec2 y = bp - bc * clamp(dot(bp, bc) / dot(bc, bc), 0.0, 1.0);
  vec2 z = cp - ca * clamp(dot(cp, ca) / dot(ca, ca), 0.0, 1.0);
  float way = sign(ab.x * ca.y - ab.y * ca.x);
  vec2 d = min(min(vec2(dot(x, x), way * (ap.x * ab.y - ap.y * ab.x)), vec2(dot(y, y), way * (bp.x * bc.y - bp.y * bc.x))),
    vec2(dot(z, z), way * (cp.x * ca.y - cp.y * ca.x)));
  return -sqrt(d.x) * sign(d.y);
}

void main() {
  colour = vec4(0.0);
  float stroke = v_size.x;
  float total = v_size.z;
  if (v_size.y > 0.0) over(v_band, cover(stretch(0.0, total) - v_size.y / 2.0));
  if (v_cut.x < v_cut.y) {
    float beyond = max(v_cut.x - v_at.x, v_at.x - v_cut.y);
    over(u_paper, min(cover(beyond), cover(abs(v_at.y) - stroke / 2.0 - ${float(CASING)})));
  }
  over(v_line, cover(dashed(v_cut.z) - stroke / 2.0));
  if (v_cut.w > 0.5) {
    vec2 tip = v_head.xy;
    vec2 base = v_head.zw;
    vec2 wing = vec2(base.y - tip.y, tip.x - base.x) * ${float(SLENDER)};
    float off = triangle(v_place, tip, base + wing, base - wing);
    over(v_cut.w > 1.5 ? u_paper : v_line, cover(off));
    over(v_line, cover(abs(off) - (distance(tip, base) > 10.0 ? 0.75 : 0.65)));
  }
  if (colour.a == 0.0) discard;
}
`;

export interface EdgeInk {
  draw(scene: Scene, marks: Marks, edges: readonly number[], uniforms: CameraUniforms, palette: Palette): void;
  destroy(): void;
}

export function createEdgeInk(gl: Gl, tables: Tables): EdgeInk {
  const program = createProgram(gl, EDGE_INK_VERTEX, EDGE_INK_FRAGMENT);
  const table = createTable(gl, [
    { name: 'source', type: 'uint' },
    { name: 'target', type: 'uint' },
    { name: 'bend', type: 'float' },
    { name: 'stroke', type: 'float' },
    { name: 'tone', type: 'ubyte' },
    { name: 'head', type: 'ubyte' },
    { name: 'mark', type: 'ubyte' },
    { name: 'leave', type: 'float' },
    { name: 'arrive', type: 'float' },
  ]);
  program.use();
  program.list('u_sides', 3, OUTLINES.sides);
  program.list('u_counts', 1, OUTLINES.counts);

  return {
    draw(scene, marks, edges, uniforms, palette) {
      if (edges.length === 0) return;
      for (const name of ['source', 'target', 'bend', 'stroke', 'tone'] as const)
        table.put(name, gathered(scene[name], edges));
      // What crosses a denied line out is drawn with counts and words.
      table.put(
        'head',
        gathered(scene.head, edges).map((head) => head & ~HEAD.denied),
      );
      table.put('mark', gathered(marks.edge, edges));
      for (const [end, name] of ['leave', 'arrive'].entries()) table.put(name, turnsOf(scene, edges, end));
      program.use();
      tell(program, uniforms);
      tables.putNodes(scene);
      tables.nodes.bind(0);
      program.whole('u_nodes', 0);
      program.list('u_tones', 3, palette.tones);
      program.list('u_dimmed', 3, palette.dimmed);
      program.list('u_bands', 3, palette.bands);
      program.list('u_dashes', 4, palette.dashes);
      program.list('u_paper', 3, palette.others.subarray(3 * COLOUR.paper, 3 * COLOUR.paper + 3));
      table.bind();
      gl.drawArraysInstanced(gl.TRIANGLE_STRIP, 0, 2 * (PIECES + 3), edges.length);
      gl.bindVertexArray(null);
    },
    destroy() {
      table.destroy();
      program.destroy();
    },
  };
}

/** How far these edges are turned at one end. */
const turnsOf = ({ turn }: Scene, edges: readonly number[], end: number) =>
  Float32Array.from(edges, (e) => turn?.[2 * e + end] ?? 0);

/** The values of a column for `these`, in their order. */
export function gathered<T extends Float32Array | Uint32Array | Uint8Array>(column: T, these: readonly number[]): T {
  const out = column.slice(0, these.length) as T;
  for (let i = 0; i < these.length; i++) out[i] = column[these[i] as number] as number;
  return out;
}
