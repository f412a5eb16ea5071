/** Every example, drawn; what is under the pointer stands out. */
import { canvasMeasure } from '../../src/paint/vector/measure.js';
import { createVectorPainter } from '../../src/paint/vector/painter.js';
import { identity } from '../../src/scene/camera.js';
import { hitTest } from '../../src/scene/hit.js';
import { marksOf } from '../../src/scene/marks.js';
import { anyTheme } from '../../src/scene/print-theme.js';
import { EXAMPLES, type Example, sceneOf } from './scenes.js';

const measure = canvasMeasure();
const NOTHING = { hiddenEdges: null, focus: null, selected: null };

function show(example: Example): void {
  const { width, height, name, state = {} } = example;
  const scene = sceneOf(example, measure);
  const theme = anyTheme(example.scheme ?? 'light');
  const figure = document.createElement('figure');
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('div');
  host.style.setProperty('width', `${width}px`);
  host.style.setProperty('background', theme.paper);
  figure.append(caption, host);
  document.body.append(figure);
  const painter = createVectorPainter(host);
  painter.resize(width, height, devicePixelRatio);
  const draw = (emphasis = {}) => {
    painter.draw({ scene, theme, camera: identity, marks: marksOf(scene, { ...NOTHING, ...state, ...emphasis }) });
  };
  const plain = marksOf(scene, { ...NOTHING, ...state });
  host.addEventListener('pointermove', ({ offsetX, offsetY }) => {
    draw({ focus: hitTest(scene, plain, identity, offsetX, offsetY) });
  });
  host.addEventListener('pointerleave', () => draw());
  draw();
}

for (const example of EXAMPLES) show(example);
