/** What is said while a second story is made one with the first, in English. */
import type { ImportMessages } from '../types/importing.js';

export const en: ImportMessages = {
  title: (file) => `Import “${file}”`,
  ways: 'What shall become of it?',
  merge: 'Merge both: nothing is lost, parties are known by id, name and other names',
  replace: 'Take it instead: what it does not have is gone',
  differ: (count) =>
    count === 1 ? 'The two differ once: which holds?' : `The two differ ${count} times: which holds?`,
  mine: 'what is open',
  allMine: 'All from what is open',
  allTheirs: (file) => `All from “${file}”`,
  nothing: 'Nothing would change.',
  take: 'Import',
  refused: (why) => `Together they are no story: choose otherwise. ${why}`,
};
