/** What is said while a second story is made one with the first, in German. */
import type { ImportMessages } from '../types/importing.js';

export const de: ImportMessages = {
  title: (file) => `„${file}“ importieren`,
  ways: 'Was soll daraus werden?',
  merge: 'Beide zusammenführen: Nichts geht verloren, Beteiligte werden an id, Namen und weiteren Namen erkannt',
  replace: 'Stattdessen nehmen: Was darin fehlt, entfällt',
  differ: (count) =>
    count === 1
      ? 'Die beiden unterscheiden sich einmal: Was gilt?'
      : `Die beiden unterscheiden sich ${count}-mal: Was gilt?`,
  mine: 'was offen ist',
  allMine: 'Alles aus dem, was offen ist',
  allTheirs: (file) => `Alles aus „${file}“`,
  nothing: 'Nichts würde sich ändern.',
  take: 'Importieren',
  refused: (why) => `Zusammen sind sie keine Geschichte: Wählen Sie anders. ${why}`,
};
