/** What the paper itself tells nobody of the story says, and it is hearsay. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { toldByPaper } from '../../../../src/desk/model/proposed/speaker/told-by-paper.js';
import { knowAll } from '../../../../src/propose/languages/all.js';
import { proposeWithParties } from '../../../../src/propose/propose.js';
import { given, spanOf } from '../desk.js';

knowAll();

function pasted(text: string, lang: string) {
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title: 'T', lang }, text);
  const proposals = desk.heard(text, lang, proposeWithParties(text, { lang }));
  return { draft: apply(empty), source: id, proposals };
}

const HEAD = {
  de: 'Die Staatsanwaltschaft Lauterstadt bestätigte am Mittwoch, dass sie gegen einen Mitarbeiter ermittelt. Jette Brodersen leitet das Bauamt. ',
  en: 'The regulator Ofwell confirmed on Monday that it had opened an inquiry. Robin Ellery runs Kestrel Water. ',
};

const TOLD = [
  [
    'de',
    'Nach Informationen dieser Zeitung handelt es sich um Jette Brodersen, die bis 2022 als Architektin gearbeitet haben soll',
  ],
  ['de', 'Das Projekt der Brodersen GmbH ist nach SZ-Informationen mit neun Millionen Euro verschuldet'],
  ['de', 'Recherchen dieser Zeitung zufolge zahlte das Bauamt 30.000 Euro an Jette Brodersen'],
  ['de', 'Recherchen unserer Redaktion zeigen, dass das Bauamt 30.000 Euro an Jette Brodersen zahlte'],
  ['de', 'Wie unsere Zeitung erfuhr, prüft das Umweltministerium den Fall'],
  ['de', 'Wie der Lauterbote erfahren hat, prüft das Umweltministerium den Fall'],
  ['de', 'Den Unterlagen zufolge, die dieser Zeitung vorliegen, zahlte das Bauamt 30.000 Euro an Jette Brodersen'],
  ['en', 'This newspaper has learned that Ofwell is examining Kestrel Water'],
  ['en', 'An investigation by this newspaper found that Kestrel Water promised Robin Ellery a job'],
  ['en', 'This newspaper’s investigation found that Kestrel Water promised Robin Ellery a job'],
  ['en', 'The Examiner understands that Ofwell fined Kestrel Water in March'],
  ['en', 'According to documents seen by the Skelby Examiner, Kestrel Water paid £2m to Robin Ellery'],
  ['en', 'Documents seen by this newspaper say that Kestrel Water promised Robin Ellery a job'],
  ['en', 'Emails obtained by this newspaper show that Kestrel Water promised Robin Ellery a job'],
] as const;

test.each(TOLD)('%s: “%s”: a report, alleged, nobody chosen, proposed or taken by hand', (lang, words) => {
  const text = `${HEAD[lang]}${words}.`;
  const { draft, source, proposals } = pasted(text, lang);
  const span = spanOf(text, words);
  proposals
    .map((its, i) => ({ its, i }))
    .filter(({ its }) => its.start >= span.start)
    .forEach(({ its, i }) => {
      expect(its).toMatchObject({ form: 'reported', modality: 'alleged' });
      // Neither whoever spoke before nor the paper is offered as who acts.
      expect(its.speakers.join()).not.toMatch(/Staatsanwaltschaft|Zeitung|Lauterbote|Examiner|newspaper/);
      if (/Informationen|understands|According|Emails/.test(words)) expect(its.sure).toBe(false);
      const [taken] = given(desk.takeProposal(draft, source, proposals, i)).apply(draft).story.statements;
      expect(taken).toMatchObject({ form: 'reported', modality: 'alleged' });
    });
  const [byHand] = given(desk.takeByHand(draft, source, span)).apply(draft).story.statements;
  expect(byHand).toMatchObject({ form: 'reported', modality: 'alleged' });
});

describe('somebody says so, to the paper or of it', () => {
  test.each([
    ['de', 'Jette Brodersen sagte dieser Zeitung, sie habe nichts gewusst.'],
    ['de', 'Jette Brodersen sagte im Gespräch mit unserer Zeitung, das Bauamt arbeite gut.'],
    ['de', '„Nach Informationen dieser Zeitung war ich Architektin“, spottete Jette Brodersen.'],
    ['de', 'Jette Brodersen hat davon erst aus dieser Zeitung erfahren.'],
    ['en', 'Robin Ellery told the Examiner he had never met Ofwell.'],
    ['en', 'The union understands that members are worried.'],
    ['en', 'Robin Ellery said a document seen by members was false.'],
  ])('%s: “%s”', (_, text) => {
    expect(toldByPaper(text, { start: 0, end: text.length })).toBeNull();
  });

  test('whose verb stands beside it speaks all the same', () => {
    const text = `${HEAD.de}Wie unsere Zeitung erfahren hat, sagte Jette Brodersen, das Bauamt habe nichts gewusst.`;
    const { proposals } = pasted(text, 'de');
    const its = proposals.find(({ cue }) => cue === 'sagte');
    expect(its).toMatchObject({ form: 'indirect', speakers: [expect.stringContaining('Brodersen')] });
  });
});
