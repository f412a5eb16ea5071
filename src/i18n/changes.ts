/** What is said of a story's changes: apart from the story's messages, as few readers ever ask. */
import { de } from './de/changes.js';
import { en } from './en/changes.js';
import type { ChangeMessages } from './types/changes.js';

export const CHANGES: Readonly<Record<'de' | 'en', ChangeMessages>> = { de, en };
