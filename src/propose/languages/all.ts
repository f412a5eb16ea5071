/** Both languages at once, for whoever does not care how much is fetched. */
import { german } from './de.js';
import { english } from './en.js';
import { know } from './known.js';

export function knowAll(): void {
  know(german);
  know(english);
}
