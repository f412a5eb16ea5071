/** Widths of texts as a canvas sets them, remembered: a story has few names and asks often. */
import { themeOf } from '../../scene/theme.js';
import type { Measure } from '../../scene/types.js';

export function canvasMeasure({ font, serif } = themeOf('light')): Measure {
  const context = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, weight, face) => {
    const style = `${face ? 'italic ' : ''}${weight} ${size}px ${face ? serif : font}`;
    const key = `${style} ${text}`;
    let width = known.get(key);
    if (width == null && context) {
      context.font = style;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width ?? text.length * size * 0.55;
  };
}
