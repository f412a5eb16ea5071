/** What a plain canvas needs at least: straight lines, squares, nothing else. No product, a measure. */
import { drive } from '../driver.js';
import { HEIGHT, WIDTH } from '../placed.js';
import { COLOURS, sizeFor, widthFor } from './looks.js';

await drive((host, { n, m, source, target, type, ...at }) => {
  const [x, y] = [Float32Array.from(at.x), Float32Array.from(at.y)];
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  host.append(canvas);
  const context = canvas.getContext('2d', { alpha: false })!;
  let camera: readonly [number, number, number] = [1, 0, 0];
  let hidden: ReadonlySet<number> | null = null;
  let waits = false;
  const byType = COLOURS.map((_, of) => [...type.keys()].filter((e) => type[e] === of));

  function draw(): void {
    waits = false;
    const [zoom, dx, dy] = camera;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = '#fff';
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.setTransform(zoom, 0, 0, zoom, WIDTH / 2 - (WIDTH / 2 + dx) * zoom, HEIGHT / 2 - (HEIGHT / 2 + dy) * zoom);
    context.lineWidth = widthFor(n) / zoom;
    byType.forEach((edges, of) => {
      if (hidden?.has(of)) return;
      context.strokeStyle = COLOURS[of] ?? '#000';
      context.beginPath();
      for (const e of edges) {
        context.moveTo(x[source[e]!]!, y[source[e]!]!);
        context.lineTo(x[target[e]!]!, y[target[e]!]!);
      }
      context.stroke();
    });
    context.fillStyle = '#333';
    const r = sizeFor(n) / zoom;
    context.beginPath();
    for (let i = 0; i < n; i++) context.rect(x[i]! - r, y[i]! - r, 2 * r, 2 * r);
    context.fill();
  }
  const soon = () => {
    if (!waits) requestAnimationFrame(draw);
    waits = true;
  };
  if (m > 0) draw();
  return {
    camera(...its) {
      camera = its;
      soon();
    },
    filter(its) {
      hidden = its;
      soon();
    },
    rest: soon,
  };
});
