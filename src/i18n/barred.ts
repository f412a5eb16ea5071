/** What the rules of the page around a graph keep from it, said where a language's own file may not have come. */
import type { Language } from './index.js';

export const BARRED: Readonly<Record<Language, { readonly policies: string }>> = {
  de: {
    policies:
      'Die Sicherheitsregeln dieser Seite lassen das Bild nicht fertig werden: In ihrer Content-Security-Policy fehlt „trusted-types edgewise lit-html“.',
  },
  en: {
    policies:
      'The security policy of this page keeps the picture from being completed: its Content-Security-Policy lacks “trusted-types edgewise lit-html”.',
  },
};
