/** What the names that browsers give their renderers tell of a GPU, and how they are asked for without a word in the console. */
import { expect, test } from 'vitest';
import { isGpu, probe } from '../../../src/paint/gpu.js';

const LINUX = 'Linux x86_64';

test.each([
  ['ANGLE (NVIDIA, NVIDIA GeForce RTX 3060 Direct3D11 vs_5_0 ps_5_0, D3D11)', 'Win32', true],
  ['ANGLE (Apple, ANGLE Metal Renderer: Apple M1, Unspecified Version)', 'MacIntel', true],
  ['Apple M1, or similar', 'MacIntel', true],
  ['NVIDIA GeForce GTX 980, or similar', LINUX, true],
  ['Adreno (TM) 640', 'Linux armv81', true],
  ['ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device (Subzero) (0x0000C0DE)), SwiftShader driver)', LINUX, false],
  ['llvmpipe, or similar', LINUX, false],
  ['llvmpipe (LLVM 15.0.6, 256 bits)', LINUX, false],
  ['softpipe', LINUX, false],
  ['Microsoft Basic Render Driver', 'Win32', false],
  ['Apple Software Renderer', 'MacIntel', false],
])('%s on %s: %s', (name, platform, gpu) => {
  expect(isGpu(name, platform)).toBe(gpu);
});

test('what WebKit calls every device is a GPU on the machines of its maker alone', () => {
  for (const platform of ['MacIntel', 'MacARM', 'iPhone', 'iPad', 'iPod touch'])
    expect(isGpu('Apple GPU', platform), platform).toBe(true);
  for (const platform of [LINUX, 'Linux aarch64', 'FreeBSD amd64', 'Win32', ''])
    expect(isGpu('Apple GPU', platform), platform).toBe(false);
});

test('a hidden name tells of none', () => {
  for (const name of ['', ' ', 'Mozilla', 'WebKit WebGL', 'Generic Renderer', 'Generic Renderer, or similar'])
    expect(isGpu(name, LINUX), name).toBe(false);
});

const RENDERER = 0x1f01;
const UNMASKED = 0x9246;

/** A canvas of a browser that tells these names; what it is asked for is written down. */
function browser(names: { plain: string | null; unmasked?: string }) {
  const asked: string[] = [];
  const extensions: Record<string, object> = {
    WEBGL_lose_context: { loseContext: () => asked.push('loseContext') },
    ...(names.unmasked == null ? {} : { WEBGL_debug_renderer_info: { UNMASKED_RENDERER_WEBGL: UNMASKED } }),
  };
  const gl = {
    RENDERER,
    getParameter: (which: number) => (which === RENDERER ? names.plain : which === UNMASKED ? names.unmasked : null),
    getExtension(name: string) {
      asked.push(name);
      return extensions[name] ?? null;
    },
  };
  return { asked, canvas: { getContext: () => gl } as unknown as HTMLCanvasElement };
}

test('Firefox, which tells the name at once, is asked for no more, and no context is taken from it', () => {
  for (const plain of ['NVIDIA GeForce GTX 980, or similar', 'llvmpipe, or similar', 'Mozilla']) {
    const { asked, canvas } = browser({ plain, unmasked: plain });
    expect(probe(canvas, LINUX)).toBe(/NVIDIA/.test(plain));
    expect(asked).toEqual([]);
  }
});

test('the others are asked for the name behind the name, and their context is given back', () => {
  const real = browser({ plain: 'WebKit WebGL', unmasked: 'Adreno (TM) 640' });
  expect(probe(real.canvas, LINUX)).toBe(true);
  const software = browser({ plain: 'WebKit WebGL', unmasked: 'llvmpipe (LLVM 15.0.6, 256 bits)' });
  expect(probe(software.canvas, LINUX)).toBe(false);
  const webkit = browser({ plain: 'WebKit WebGL', unmasked: 'Apple GPU' });
  expect([LINUX, 'MacIntel'].map((platform) => probe(webkit.canvas, platform))).toEqual([false, true]);
  const silent = browser({ plain: 'WebKit WebGL' });
  expect(probe(silent.canvas, 'MacIntel')).toBe(false);
  for (const { asked } of [real, software, webkit, silent]) expect(asked).toContain('loseContext');
});

test('no context, no GPU', () => {
  expect(probe({ getContext: () => null }, 'MacIntel')).toBe(false);
});
