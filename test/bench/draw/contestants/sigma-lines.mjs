// biome-ignore lint/style/noRestrictedImports: here it is a contestant
import { EdgeLineProgram } from 'sigma/rendering';
import { drive } from '../driver.js';
import { mountSigma } from './sigma-common.mjs';

// As fast as its own settings make it: edges one pixel wide that cannot be pressed.
await drive(mountSigma({ enableEdgeEvents: false, edgeProgramClasses: { line: EdgeLineProgram } }));
