import { createVectorPainter } from '../../../../src/paint/vector/painter.js';
import { run } from './own.js';

await run('own-vector', createVectorPainter);
