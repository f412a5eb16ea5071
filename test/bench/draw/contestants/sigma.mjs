import { drive } from '../driver.js';
import { mountSigma } from './sigma-common.mjs';

// As it comes, with edges that can be pressed, since ours can.
await drive(mountSigma({ enableEdgeEvents: true }));
