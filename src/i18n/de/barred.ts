/** What the rules of the page around a graph keep from it, in German. */
import type { BarredMessages } from '../types/barred.js';

export const de: BarredMessages = {
  policies:
    'Die Sicherheitsregeln dieser Seite lassen das Bild nicht fertig werden: In ihrer Content-Security-Policy fehlt „trusted-types edgewise lit-html“.',
};
