/** From where a drawing is looked at: what every program of ours is told in each frame. */
import type { Camera } from '../../scene/types.js';
import type { Program } from './program.js';

export interface CameraUniforms {
  readonly camera: Camera;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Device pixels per CSS px. */
  readonly ratio: number;
}

export function tell(program: Program, { camera, width, height, ratio }: CameraUniforms): void {
  program.number('u_camera', camera.k, camera.x, camera.y);
  program.number('u_size', width, height);
  program.number('u_ratio', ratio);
}
