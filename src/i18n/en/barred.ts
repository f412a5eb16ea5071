/** What the rules of the page around a graph keep from it, in English. */
import type { BarredMessages } from '../types/barred.js';

export const en: BarredMessages = {
  policies:
    'The security policy of this page keeps the picture from being completed: its Content-Security-Policy lacks “trusted-types edgewise lit-html”.',
};
