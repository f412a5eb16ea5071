import { createVectorPainter } from '../../../../src/paint/vector/painter.js';
import { run } from './edgewise.js';

await run(createVectorPainter);
