/** All edges of a crowd in one call: lines from centre to centre, each as faint as its length asks for. */
import { CLASSES, LOOPLET, type Look, STRAND, THREAD, USUAL } from '../../scene/density.js';
import { APART, MARK, type Marks, type Scene } from '../../scene/types.js';
import { COURSE, float, HEADER, NODE, PLACE, TONES } from './glsl.js';
import type { Palette } from './palette.js';
import { type Bent, mostBent, piecesFor } from './pieces.js';
import { createProgram, type Gl } from './program.js';
import type { Tables } from './tables.js';
import { type CameraUniforms, tell } from './uniforms.js';

// Each vertex finds its edge by its number: instances of four vertices each would leave most of a GPU idle.
const THREAD_INK_VERTEX = `${HEADER}
uniform highp usampler2D u_edges;
uniform highp usampler2D u_marks;
uniform float u_ratio;
uniform int u_pieces;
uniform bool u_apart;
/** One of how many is drawn. */
uniform uint u_each;
uniform uint u_count;
/** Half a ribbon's width, device px; 0 for a bare line, one device pixel wide. */
uniform float u_half;
uniform float u_alphas[${CLASSES}];
uniform vec3 u_tones[${TONES}];
flat out vec4 v_colour;
out float v_across;
${PLACE}${NODE}${COURSE}
void main() {
  bool bare = u_half == 0.0;
  int each = u_pieces * (bare ? 2 : 6);
  uint turn = uint(gl_VertexID / each);
  // Anyone of so many: an order in the file must not show.
  uint edge = turn * u_each + ((turn * 2654435761u) >> 16) % u_each;
  if (edge >= u_count) {
    gl_Position = NOWHERE;
    return;
  }
  int corner = gl_VertexID % each;
  uint mark = texelFetch(u_marks, texel(edge), 0).r;
  if ((mark & ${MARK.hidden}u) != 0u || (u_apart && (mark & ${APART}u) == 0u)) {
    gl_Position = NOWHERE;
    return;
  }
  uvec4 its = texelFetch(u_edges, texel(edge), 0);
  Curve curve = course(node(its.x), node(its.y), its.x == its.y, uintBitsToFloat(its.z));
  if (its.x == its.y) {
    curve.b = mix(curve.a, curve.b, ${float(LOOPLET)});
    curve.c = mix(curve.a, curve.c, ${float(LOOPLET)});
  }
  float alpha = u_apart ? ${float(STRAND.alpha)} : u_alphas[int(its.w >> 8u)];
  int piece = (corner + 1) / 2;
  float side = 0.0;
  if (bare) {
    alpha = min(1.0, alpha * ${float(THREAD)} * u_ratio);
  } else {
    // Two triangles for each piece: 0 1 2, 2 1 3, of which 0 and 1 lie at its start, 1 and 3 to its left.
    int of = corner % 6;
    int spot = of < 3 ? of : of == 3 ? 2 : of == 4 ? 1 : 3;
    piece = corner / 6 + spot / 2;
    side = float(spot % 2) * 2.0 - 1.0;
  }
  // As dark as those would be together for which it stands.
  alpha = 1.0 - pow(1.0 - alpha, float(u_each));
  float u = float(piece) / float(u_pieces);
  vec2 along = slopeAt(curve, u);
  // Half a pixel more for the soft edge.
  v_across = side * (u_half + 0.5);
  v_colour = vec4(u_tones[int(its.w & 255u)] * alpha, alpha);
  gl_Position = place(pointAt(curve, u) + vec2(-along.y, along.x) * v_across / u_ratio);
}
`;

/** Fainter threads cannot be told from each other: bare lines will do, without soft edges, at half the pixels or less. */
const THREAD_INK_BARE = 0.08;

const THREAD_INK_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_half;
flat in vec4 v_colour;
in float v_across;
out vec4 colour;
void main() {
  colour = u_half > 0.0 ? v_colour * clamp(u_half + 0.5 - abs(v_across), 0.0, min(1.0, 2.0 * u_half)) : v_colour;
}
`;

export interface ThreadInk {
  put(scene: Scene, marks: Marks): void;
  /** One of `each`; or, where `each` is 'apart', only those that stand out, as strands. */
  draw(uniforms: CameraUniforms, palette: Palette, look: Look, each: number | 'apart'): void;
  destroy(): void;
}

export function createThreadInk(gl: Gl, tables: Tables): ThreadInk {
  const program = createProgram(gl, THREAD_INK_VERTEX, THREAD_INK_FRAGMENT);
  let count = 0;
  let most: Bent = { of: null, bend: 0, loops: false };

  return {
    put(scene, marks) {
      count = scene.m;
      tables.putNodes(scene);
      tables.putEdges(scene);
      tables.putMarks(marks.edge);
      if (most.of !== scene.bend) most = mostBent(scene);
    },
    draw(uniforms, palette, look, each) {
      const apart = each === 'apart';
      const share = apart ? 1 : each;
      const drawn = Math.ceil(count / share);
      const pieces = piecesFor(most, uniforms.camera.k, drawn);
      const ribbons = apart || (look.alphas[USUAL] ?? 1) > THREAD_INK_BARE;
      program.use();
      tell(program, uniforms);
      [tables.nodes, tables.edges, tables.marks].forEach((texture, unit) => {
        texture.bind(unit);
        program.whole(['u_nodes', 'u_edges', 'u_marks'][unit] ?? '', unit);
      });
      program.whole('u_pieces', pieces);
      program.whole('u_apart', apart ? 1 : 0);
      program.natural('u_each', share);
      program.natural('u_count', count);
      program.number('u_half', ribbons ? ((apart ? STRAND.width : THREAD) / 2) * uniforms.ratio : 0);
      program.list('u_alphas', 1, Float32Array.from(look.alphas));
      program.list('u_tones', 3, palette.tones);
      gl.drawArrays(ribbons ? gl.TRIANGLES : gl.LINES, 0, pieces * (ribbons ? 6 : 2) * drawn);
    },
    destroy: program.destroy,
  };
}
