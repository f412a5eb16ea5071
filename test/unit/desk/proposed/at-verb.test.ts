/** Who stands at the verb is who speaks, also where a clause between them says who that is. */
import { expect, test } from 'vitest';
import { foundIn } from '../who/found.js';

const TOLD = [
  [
    'en',
    'Thornby Town Council, which opposes the closure, said it would ask the High Court for a review.',
    'Thornby Town Council',
  ],
  ['en', 'Gemma Ash, 29, who gave birth at the unit in August, said her daughter was lucky.', 'Gemma Ash'],
  ['en', 'Ada Winslow, the owner of the Old Mill, said Rufus Thorne had paid nothing.', 'Ada Winslow'],
  ['de', 'Jasper Holm, der die Werft Nord seit Jahren leitet, sagte, Fenna Quast habe nicht gefragt.', 'Jasper Holm'],
  ['de', 'Fenna Quast, die Bürgermeisterin von Grauwiek, sagte, Jasper Holm zahle zu wenig.', 'Fenna Quast'],
] as const;

test.each(TOLD)('%s: %s', (lang, text, name) => {
  const [first] = foundIn(text, lang).proposals;
  expect(first).toMatchObject({ sure: true });
  expect(first?.speakers[0]).toBe(name);
});
