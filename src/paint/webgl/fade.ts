/** Makes everything drawn so far fainter: one triangle over all of it, which multiplies and adds nothing. */
import { FADED_ALPHA } from '../../scene/density.js';
import { createProgram, type Gl } from './program.js';

const FADE_VERTEX = `#version 300 es
void main() {
  gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0);
}
`;

const FADE_FRAGMENT = `#version 300 es
precision mediump float;
out vec4 colour;
void main() {
  colour = vec4(0.0);
}
`;

export interface Fade {
  draw(): void;
  destroy(): void;
}

export function createFade(gl: Gl): Fade {
  const program = createProgram(gl, FADE_VERTEX, FADE_FRAGMENT);
  return {
    draw() {
      program.use();
      gl.blendColor(0, 0, 0, FADED_ALPHA);
      gl.blendFunc(gl.ZERO, gl.CONSTANT_ALPHA);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
    },
    destroy: program.destroy,
  };
}
