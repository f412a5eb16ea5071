/** The geometry of src/scene in the GPU's language: where edges run, what lies outside a node. The same numbers, taken from there. */
import { GAP, HEAD_LENGTH, LOOP, PIECES } from '../../scene/curves/curves.js';
import { SHAPES } from '../../scene/shapes.js';
import { SIDES_MOST } from './outlines.js';
import { ROW_BITS } from './texture.js';

/** A number as GLSL wants it. */
export const float = (value: number): string => (Number.isInteger(value) ? `${value}.0` : String(value));

/** Tones that a theme has at most: those of a story, or of a graph's groups. */
export const TONES = 11;

export const HEADER = `#version 300 es
precision highp float;
precision highp int;
precision highp sampler2D;
uniform vec3 u_camera;
uniform vec2 u_size;
`;

/** CSS px of the stage → clip space. */
export const PLACE = `
vec4 place(vec2 at) {
  vec2 clip = at / u_size * 2.0 - 1.0;
  return vec4(clip.x, -clip.y, 0.0, 1.0);
}
const vec4 NOWHERE = vec4(2.0, 2.0, 2.0, 1.0);
`;

/** Node → (x, y, radius, kind), x and y in CSS px of the stage. */
export const NODE = `
uniform sampler2D u_nodes;
ivec2 texel(uint i) { return ivec2(int(i & ${(1 << ROW_BITS) - 1}u), int(i >> ${ROW_BITS}u)); }
vec4 node(uint i) {
  vec4 its = texelFetch(u_nodes, texel(i), 0);
  return vec4(its.xy * u_camera.x + u_camera.yz, its.zw);
}
`;

/** As courseInto: the four points of an edge's cubic. */
export const COURSE = `
struct Curve { vec2 a; vec2 b; vec2 c; vec2 d; };
Curve course(vec4 s, vec4 t, bool loop, float bend) {
  if (loop) {
    float reach = s.z * 2.0 + ${float(LOOP.reach)};
    vec2 b = vec2(cos(bend - ${float(LOOP.turn)}), sin(bend - ${float(LOOP.turn)}));
    vec2 c = vec2(cos(bend + ${float(LOOP.turn)}), sin(bend + ${float(LOOP.turn)}));
    return Curve(s.xy, s.xy + reach * b, s.xy + reach * c, t.xy);
  }
  vec2 chord = t.xy - s.xy;
  float size = max(length(chord), 1e-4);
  vec2 q = (s.xy + t.xy) / 2.0 + vec2(chord.y, -chord.x) / size * bend * u_camera.x;
  return Curve(s.xy, mix(s.xy, q, 2.0 / 3.0), mix(t.xy, q, 2.0 / 3.0), t.xy);
}
vec2 turned(vec2 centre, vec2 at, float angle) {
  vec2 off = at - centre;
  return centre + vec2(cos(angle) * off.x - sin(angle) * off.y, sin(angle) * off.x + cos(angle) * off.y);
}
/** The same with its two ends turned around their nodes. */
Curve fanned(Curve k, float leave, float arrive) {
  return Curve(k.a, turned(k.a, k.b, leave), turned(k.d, k.c, arrive), k.d);
}
vec2 pointAt(Curve k, float u) {
  float v = 1.0 - u;
  return v * v * v * k.a + 3.0 * v * v * u * k.b + 3.0 * v * u * u * k.c + u * u * u * k.d;
}
vec2 slopeAt(Curve k, float u) {
  float v = 1.0 - u;
  vec2 slope = v * v * (k.b - k.a) + 2.0 * v * u * (k.c - k.b) + u * u * (k.d - k.c);
  if (dot(slope, slope) < 1e-6) slope = k.d - k.a;
  if (dot(slope, slope) < 1e-6) slope = vec2(1.0, 0.0);
  return normalize(slope);
}
`;

/** As clearance, boundary, away and traceInto: the visible part of a curve, and how long it is. */
export const CLIP = `
const int PIECES = ${PIECES};
uniform vec3 u_sides[${SHAPES.length * SIDES_MOST}];
uniform float u_counts[${SHAPES.length}];
float clearance(int kind, float radius, vec2 off) {
  int count = int(u_counts[kind]);
  if (count == 0) return length(off) - radius;
  float most = -1e9;
  for (int i = 0; i < count; i++) {
    vec3 side = u_sides[kind * ${SIDES_MOST} + i];
    most = max(most, dot(side.xy, off) - side.z * radius);
  }
  return most;
}
float boundary(Curve k, vec4 its, float end) {
  float inside = end;
  float outside = 0.5;
  for (int i = 0; i < 14; i++) {
    float u = (inside + outside) / 2.0;
    if (clearance(int(its.w), its.z, pointAt(k, u) - its.xy) < ${float(GAP)}) inside = u;
    else outside = u;
  }
  return outside;
}
float away(Curve k, float end, float other, float distance) {
  vec2 at = pointAt(k, end);
  for (int i = 0; i < 12; i++) {
    float u = (end + other) / 2.0;
    if (length(pointAt(k, u) - at) < distance) end = u;
    else other = u;
  }
  return other;
}
float headLength(float stroke) {
  return ${float(HEAD_LENGTH.least)} + ${float(HEAD_LENGTH.stroke)} * stroke;
}
`;
