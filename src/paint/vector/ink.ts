/** What the drawing routine needs of a surface: so little that a canvas and a writer of SVG markup can both be it. */

export interface TextStyle {
  readonly size: number;
  readonly weight: number;
  readonly family: string;
  readonly italic?: boolean;
  readonly align: 'start' | 'middle' | 'end';
  readonly fill: string;
  /** Colour of the outline beneath the letters, which parts them from what lies below. */
  readonly halo?: string;
  /** Radians, around the text's own point. */
  readonly angle?: number;
}

export interface StrokeStyle {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round' | 'butt';
  /** Opacity; 1 where nothing is said. */
  readonly alpha?: number;
}

/** A path is begun, drawn, then stroked, filled or both (fill first). Units are CSS px of the stage. */
export interface Ink {
  begin(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  curveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void;
  circle(x: number, y: number, radius: number): void;
  close(): void;
  fill(colour: string, alpha?: number): void;
  stroke(style: StrokeStyle): void;
  /** `y` is the middle between baseline and the height of capitals. */
  text(text: string, x: number, y: number, style: TextStyle): void;
  /** What follows is that edge or node; null: no particular one. Markup keeps it, a canvas has no use for it. */
  about?(kind: 'node' | 'edge' | null, index?: number): void;
}
