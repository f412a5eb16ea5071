/** The table to begin with: one example in every sheet that a story needs, all columns, drop-down lists. */
import { sheetMessages } from '../i18n/sheets.js';
import type { StoryFile } from '../story/definition.js';
import { packSheets } from './pack.js';

/** `lang`: BCP 47; of the example. */
export function templateOf(lang: string): Uint8Array<ArrayBuffer> {
  return packSheets(exampleOf(lang), 'xlsx', true);
}

/** A story of one statement between two, as its maker is to overwrite it. */
export function exampleOf(lang: string): StoryFile {
  const { title, speaker, about, label, source, quote, translation } = sheetMessages(lang).example;
  const own = /^de(?![a-z])/i.test(lang) ? 'de' : 'en';
  return {
    format: 1,
    id: 'my-story',
    lang: own,
    title,
    relations: [{ id: 'doubts', tone: 'conflict', label }],
    sources: [{ id: 'report', title: source, published: '2025-01-23', lang: own }],
    entities: [
      { id: 'mayor', kind: 'person', name: speaker },
      { id: 'bridge', kind: 'project', name: about },
    ],
    statements: [
      {
        id: 'mayor-doubts',
        from: ['mayor'],
        to: ['bridge'],
        relation: 'doubts',
        form: 'direct',
        modality: 'asserted',
        source: 'report',
        quote: { exact: quote, translations: { [own === 'de' ? 'en' : 'de']: translation } },
      },
    ],
  };
}
