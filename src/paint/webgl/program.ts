/** A program of ours on a WebGL 2 context: shaders, uniforms by name, and the columns of typed arrays that it reads. */
import { loadFragmentShader, loadProgram, loadVertexShader } from 'sigma/rendering';

export type Gl = WebGL2RenderingContext;

/** One attribute: a column with one value per instance or vertex. */
export interface VertexAttribute {
  readonly name: string;
  /** 'uint' and 'ubyte' arrive in the shader as `uint`. */
  readonly type: 'float' | 'uint' | 'ubyte';
}

export interface Program {
  /** Makes it the one that draws. */
  use(): void;
  number(name: string, ...values: readonly [number, number?, number?, number?]): void;
  /** `values`: `size` numbers for each element of a uniform array. */
  list(name: string, size: 1 | 2 | 3 | 4, values: Float32Array): void;
  /** An integer, a truth (0 or 1) or the number of the texture unit that a sampler reads. */
  whole(name: string, value: number): void;
  /** An integer that the shader takes as `uint`. */
  natural(name: string, value: number): void;
  destroy(): void;
  readonly handle: WebGLProgram;
}

/** Throws where the context cannot compile it, as when it has been lost. */
export function createProgram(gl: Gl, vertex: string, fragment: string): Program {
  const shaders = [loadVertexShader(gl, vertex), loadFragmentShader(gl, fragment)];
  const handle = loadProgram(gl, shaders);
  const places = new Map<string, WebGLUniformLocation | null>();
  const place = (name: string) => {
    if (!places.has(name)) places.set(name, gl.getUniformLocation(handle, name));
    return places.get(name) ?? null;
  };
  return {
    handle,
    use: () => gl.useProgram(handle),
    number(name, x, y, z, w) {
      const at = place(name);
      if (y == null) gl.uniform1f(at, x);
      else if (z == null) gl.uniform2f(at, x, y);
      else if (w == null) gl.uniform3f(at, x, y, z);
      else gl.uniform4f(at, x, y, z, w);
    },
    list(name, size, values) {
      const at = place(name);
      if (size === 1) gl.uniform1fv(at, values);
      else if (size === 2) gl.uniform2fv(at, values);
      else if (size === 3) gl.uniform3fv(at, values);
      else gl.uniform4fv(at, values);
    },
    whole: (name, value) => gl.uniform1i(place(name), value),
    natural: (name, value) => gl.uniform1ui(place(name), value),
    destroy() {
      for (const shader of shaders) gl.deleteShader(shader);
      gl.deleteProgram(handle);
    },
  };
}

/** Columns on the GPU. */
export interface Table {
  /** Brings a column up to date; one that is there already, the same array, costs nothing. */
  put(name: string, values: Float32Array | Uint32Array | Uint8Array): void;
  /** Makes them what the program reads. */
  bind(): void;
  destroy(): void;
}

/** A table whose attributes take the shader's locations 0, 1, 2 … */
export function createTable(
  gl: Gl,
  attributes: readonly VertexAttribute[],
  per: 'instance' | 'vertex' = 'instance',
): Table {
  const shape = gl.createVertexArray();
  const columns = new Map<string, { readonly buffer: WebGLBuffer | null; values: object | null }>();
  gl.bindVertexArray(shape);
  attributes.forEach(({ name, type }, location) => {
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.enableVertexAttribArray(location);
    if (type === 'float') gl.vertexAttribPointer(location, 1, gl.FLOAT, false, 0, 0);
    else gl.vertexAttribIPointer(location, 1, type === 'uint' ? gl.UNSIGNED_INT : gl.UNSIGNED_BYTE, 0, 0);
    gl.vertexAttribDivisor(location, per === 'instance' ? 1 : 0);
    columns.set(name, { buffer, values: null });
  });
  gl.bindVertexArray(null);
  return {
    put(name, values) {
      const column = columns.get(name);
      if (!column || column.values === values) return;
      column.values = values;
      gl.bindBuffer(gl.ARRAY_BUFFER, column.buffer);
      gl.bufferData(gl.ARRAY_BUFFER, values, gl.DYNAMIC_DRAW);
    },
    bind: () => gl.bindVertexArray(shape),
    destroy() {
      for (const { buffer } of columns.values()) gl.deleteBuffer(buffer);
      gl.deleteVertexArray(shape);
    },
  };
}
