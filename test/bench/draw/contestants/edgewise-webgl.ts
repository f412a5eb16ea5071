import { createWebglPainter } from '../../../../src/paint/webgl/painter.js';
import { run } from './edgewise.js';

await run(createWebglPainter);
