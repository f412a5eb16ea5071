/** How somebody without a name is called: with the genitive where their own noun has one, and not where another noun stands for them. */
import { expect, test } from 'vitest';
import { foundIn } from './found.js';

test.each([
  ['Das Gesundheitsministerium zahlt. Ein Sprecher des Ministeriums sagte, das sei sicher.', 'Gesundheitsministerium'],
  ['Das Finanzamt prüft den Fall. Ein Sprecher der Behörde sagte, es dauere.', 'Finanzamt'],
  ['Der Naturschutzbund klagt. Eine Sprecherin des Verbands sagte, es sei nötig.', 'Naturschutzbund'],
  ['Ein Sprecher des Hafenbetreibers sagte, es sei spät. Der Hafenbetreiber schwieg.', 'Hafenbetreiber'],
  ['Eine Sprecherin der Bank sagte, die Aufsicht irre. Die Bank sagte, es sei spät.', 'Bank'],
] as const)('no call is made of two: “%s”: %s', (text, name) => {
  const { proposals } = foundIn(text, 'de');
  expect(proposals.map(({ speakers }) => speakers[0])).toContain(name);
  expect(proposals.flatMap(({ speakers }) => speakers).filter((one) => one.startsWith(`${name} `))).toEqual([]);
});

test.each([
  ['Die Fraktion der Grünen lehnt ab. Ein Sprecher der Fraktion sagte, es bleibe dabei.', 'Fraktion der Grünen'],
  ['Das Umweltamt der Stadt teilte mit, es prüfe den Fall.', 'Umweltamt der Stadt'],
  ['Die Geschäftsführung der Werft sagte, es sei spät. Die Geschäftsführung schwieg.', 'Geschäftsführung der Werft'],
  ['Das Landesamt für Umwelt prüft. Ein Sprecher des Landesamts sagte, es sei spät.', 'Landesamt für Umwelt'],
  ['Das Bad sei zu, teilte die Stadt der Presse mit.', 'Stadt'],
] as const)('its own noun says whose it is: “%s”: %s', (text, name) => {
  expect(foundIn(text, 'de').proposals.at(-1)?.speakers[0]).toBe(name);
});
