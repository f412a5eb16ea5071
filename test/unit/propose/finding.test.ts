/** What is found and what is left alone, sentence by sentence: rules that hold for one article only would not hold here. */
import { expect, test } from 'vitest';
import { propose } from '../../../src/propose/index.js';
import { SENTENCES } from './sentences/index.js';

/** Who the sentences speak of is introduced in a paragraph of its own. */
const CAST = {
  de: 'Petra Holtkamp, Udo Marx, Sabine Ohl und Lorenz Taub waren da. Die Nordwerke AG fehlte.\n\n',
  en: 'Among them were Helen Brask, Max Tolliver, Lorne Taub and people from Norhaven Holdings.\n\n',
};

/** Whether a tie or what was said of one is told makes no difference to what is found. */
function shownIn(lang: 'de' | 'en', sentence: string): string {
  return propose(CAST[lang] + sentence, { lang })
    .filter(({ shown, start }) => shown && start >= CAST[lang].length)
    .map(({ form }) => (form === 'indirect' || form === 'reported' ? 'told' : form))
    .join(' ');
}

test.each(SENTENCES.de)('%s', (sentence, forms) => {
  expect(shownIn('de', sentence)).toBe(forms);
});

test.each(SENTENCES.en)('%s', (sentence, forms) => {
  expect(shownIn('en', sentence)).toBe(forms);
});
