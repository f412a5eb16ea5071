/** A text of a story in every language in which it is given. */
import type { Text } from './definition.js';

/** None where there is none. */
export const inAllLanguages = (text: Text | null | undefined): readonly string[] =>
  text == null ? [] : typeof text === 'string' ? [text] : Object.values(text);
