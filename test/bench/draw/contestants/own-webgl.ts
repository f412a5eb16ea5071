import { createWebglPainter } from '../../../../src/paint/webgl/painter.js';
import { run } from './own.js';

await run('own-webgl', createWebglPainter);
