/** The sheet that lies beside a published story's files: which goes where, for somebody who has never done it. */
import { readme as de } from './de/readme.js';
import { readme as en } from './en/readme.js';
import type { Sheet } from './types/readme.js';

export function readmeOf(sheet: Sheet, lang: string): { readonly name: string; readonly text: string } {
  const { name, text } = /^de(?![a-z])/i.test(lang) ? de : en;
  return { name, text: text(sheet) };
}
