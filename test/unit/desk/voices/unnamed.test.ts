/** Whom nobody names speaks all the same, and is called as the text does. */
import { expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { given } from '../desk.js';
import { foundIn } from '../who/found.js';

const HEAD = {
  de: 'Die Reederei Tidelinie verhandelt mit der Stadt Lauter. ',
  en: 'Kestrel Water is in talks with Ofwell. ',
};

const UNNAMED = [
  [
    'en',
    'A person close to the talks said Kestrel Water would pay two million pounds.',
    'a person close to the talks',
    'person',
  ],
  ['en', '“Kestrel Water will pay,” said a person close to the talks.', 'a person close to the talks', 'person'],
  ['en', '“Kestrel Water will pay,” an insider said.', 'an insider', 'person'],
  [
    'en',
    'Kestrel Water would pay, according to people familiar with the matter.',
    'people familiar with the matter',
    'other',
  ],
  ['en', 'Two sources told the Examiner that Kestrel Water would pay.', 'sources', 'other'],
  ['en', 'Sources close to Ofwell say Kestrel Water will pay.', 'sources close to Ofwell', 'other'],
  [
    'en',
    'Someone briefed on the talks told reporters that Kestrel Water would pay.',
    'someone briefed on the talks',
    'person',
  ],
  ['en', 'According to insiders, Kestrel Water will pay two million pounds.', 'insiders', 'other'],
  ['de', '„Die Stadt Lauter wird zahlen“, sagte ein Insider.', 'ein Insider', 'person'],
  ['de', 'Laut einem Insider wird die Stadt Lauter zahlen.', 'ein Insider', 'person'],
  ['de', 'Laut Insidern wird die Stadt Lauter zahlen.', 'Insider', 'other'],
  ['de', 'Informanten zufolge wird die Stadt Lauter zahlen.', 'Informanten', 'other'],
  [
    'de',
    'Die Stadt Lauter werde zahlen, hieß es aus Kreisen der Stadtverwaltung.',
    'Kreise der Stadtverwaltung',
    'other',
  ],
  ['de', 'Aus Verhandlungskreisen verlautete, die Stadt Lauter werde zahlen.', 'Verhandlungskreise', 'other'],
  ['de', '„Die Stadt Lauter wird zahlen“, heißt es in Parteikreisen.', 'Parteikreise', 'other'],
  ['de', 'Nach Angaben aus Verhandlungskreisen wird die Stadt Lauter zahlen.', 'Verhandlungskreise', 'other'],
  [
    'de',
    'Eine mit den Gesprächen vertraute Person sagte, die Stadt Lauter werde zahlen.',
    'eine mit den Gesprächen vertraute Person',
    'person',
  ],
] as const;

test.each(UNNAMED)(
  '%s: “%s”: %s speaks, and nobody speaks of them; taken they are a party: %s',
  (lang, words, name, kind) => {
    const { draft, source, proposals, names } = foundIn(`${HEAD[lang]}${words}`, lang);
    const its = proposals.at(-1);
    expect([its?.speakers[0], its?.sure]).toEqual([name, true]);
    expect(its?.about).not.toContain(name);
    expect(names.find((one) => one.name === name)).toMatchObject({ kind, isNoun: true });
    const { story } = given(desk.takeProposal(draft, source, proposals, proposals.length - 1)).apply(draft);
    expect(story.entities.find(({ id }) => id === story.statements[0]?.from?.[0])).toMatchObject({ name, kind });
  },
);

test.each([
  ['en', 'Ada Moss said a person close to the talks had lied about Kestrel Water.', 'Ada Moss'],
  ['en', 'People in Ofwell said Kestrel Water would pay.', null],
  ['de', 'In Fachkreisen war der Verdacht gegen die Stadt Lauter laut geworden.', null],
  ['de', 'Petra Holm sagte, ein Insider habe der Stadt Lauter alles verraten.', 'Petra Holm'],
  ['de', 'Die Landkreise sagten, die Stadt Lauter werde zahlen.', null],
] as const)('%s: “%s”: nobody unnamed speaks', (lang, words, name) => {
  const speakers = foundIn(`${HEAD[lang]}${words}`, lang).proposals.at(-1)?.speakers ?? [];
  if (name != null) expect(speakers[0]).toBe(name);
  expect(speakers.join()).not.toMatch(/person close|Insider|kreise|people in/iu);
});
