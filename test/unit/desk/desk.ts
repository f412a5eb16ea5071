/** A draft of the English sample with its text, as a maker's desk has it. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Draft,
  type Edit,
  type EditRefusal,
  isRefusal,
  openStory,
  type PassageSpan,
  type Place,
  translatables,
} from '../../../src/desk/model/index.js';

const data = resolve(import.meta.dirname, '../../../data');
export const SOURCE = 'report';
export const sampleFile = readFileSync(resolve(data, 'sample-en.json'), 'utf8');
export const sampleText = readFileSync(resolve(data, 'sample-en.txt'), 'utf8');
export const germanFile = readFileSync(resolve(data, 'sample.json'), 'utf8');
export const deText = readFileSync(resolve(data, 'sample.txt'), 'utf8');

export function sampleDraft(): Draft {
  return { ...openStory(sampleFile, 'en'), texts: new Map([[SOURCE, sampleText]]) };
}

/** Where words stand in a text. */
export function spanOf(text: string, words: string, from = 0): PassageSpan {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** An edit that must not be refused. */
export function given<Its extends Edit>(edit: Its | EditRefusal): Its {
  if (isRefusal(edit)) throw new Error(`refused: ${edit.refused}`);
  return edit;
}

/** Places of what lacks a wording in the language. */
export function untranslated(draft: Draft, lang: string): Place[] {
  return translatables(draft, lang)
    .filter(({ value }) => value === '')
    .map(({ place }) => place);
}
