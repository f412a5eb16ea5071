/** The look on paper, apart from the others, as nobody needs it before something is printed. */
import { type Scheme, type Theme, themeOf } from './theme.js';

/** The look of a scheme, paper's among them. */
export function anyTheme(scheme: Scheme, override: Partial<Theme> = {}): Theme {
  if (scheme !== 'print') return themeOf(scheme, override);
  return themeOf('light', { scheme, paper: '#ffffff', ink: '#000000', muted: '#55534d', ...override });
}
