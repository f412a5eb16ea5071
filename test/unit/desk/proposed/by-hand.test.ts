/** What is taken by hand has filled in what its words say beyond doubt, as what is proposed has, and nothing else. */
import { describe, expect, test } from 'vitest';
import * as desk from '../../../../src/desk/model/index.js';
import { sentencesAround } from '../../../../src/desk/model/passage/coverage.js';
import { knowAll } from '../../../../src/propose/languages/all.js';
import { proposeWithParties } from '../../../../src/propose/propose.js';
import { pairsIn } from '../../../../src/story/findings/marks.js';
import { type Article, articles } from '../../../fixtures/articles.js';
import { given, spanOf } from '../desk.js';

knowAll();

function pasted(text: string, lang: string) {
  const empty = desk.newDraft({ lang });
  const { id, apply } = desk.addSource(empty, { title: text.split('\n')[0] ?? '', lang }, text);
  const draft = apply(empty);
  const proposals = desk.withAgents(
    text,
    lang,
    desk.heard(text, lang, proposeWithParties(desk.withoutBylines(text), { lang })),
  );
  return { draft, source: id, text, proposals, names: desk.namesFound(draft, proposals) };
}
type Pasted = ReturnType<typeof pasted>;

function taken({ draft, source, proposals, names }: Pasted, span: desk.PassageSpan) {
  const edit = given(desk.takeByHand(draft, source, span, { proposals, names }));
  const next = edit.apply(draft);
  const statement = next.story.statements.find(({ id }) => id === edit.id) as desk.DraftStatement;
  const from = (statement.from ?? []).map((id) => String(next.story.entities.find((its) => its.id === id)?.name));
  return { edit, next, statement, from, filled: () => desk.filledIn(next, edit.id, proposals) };
}

const bare = (name: string) => name.replace(/^(?:an?|one|eine?) /, '').toLowerCase();

/** Each passage that somebody is known to say: its sentence, the words in marks, and its first half. */
function passagesOf({ text }: Pasted, words: string): desk.PassageSpan[] {
  const start = text.indexOf(words);
  const whole = sentencesAround(text, { start, end: start + words.length });
  const pair = pairsIn(text).find(({ open, close }) => open <= start && close > start);
  const half = text.slice(whole.start, whole.end).lastIndexOf(' ', 0.6 * (whole.end - whole.start));
  return [
    whole,
    ...(pair ? [{ start: pair.open, end: pair.close + 1 }] : []),
    ...(half > words.length ? [{ start: whole.start, end: whole.start + half }] : []),
  ];
}

function counted(article: Article) {
  const its = pasted(article.text, article.lang);
  return article.said.flatMap(([words, speaker]) =>
    passagesOf(its, words).map((span, i) => {
      const { from } = taken(its, span);
      const isRight = speaker != null && bare(from[0] ?? '').startsWith(speaker.toLowerCase());
      const told = `${article.name}: ${from.join()}: ${article.text.slice(span.start, span.end)}`;
      return { isWhole: i === 0, isRight: isRight && from.length === 1, isFilled: from.length > 0, told };
    }),
  );
}

// Of the whole sentences 62 and 92; whoever is filled in is who says it.
test.each([
  ['de', { whole: 48, all: 104 }],
  ['en', { whole: 67, all: 141 }],
] as const)(
  '%s: in articles that nobody fitted a rule to no speaker is filled in who is not the one',
  (lang, least) => {
    const all = articles.filter((its) => its.lang === lang).flatMap(counted);
    expect(all.filter(({ isFilled, isRight }) => isFilled && !isRight).map(({ told }) => told)).toEqual([]);
    const right = all.filter(({ isRight }) => isRight);
    expect(right.filter(({ isWhole }) => isWhole).length).toBeGreaterThanOrEqual(least.whole);
    expect(right.length).toBeGreaterThanOrEqual(least.all);
  },
);

const EN =
  'Rufus Thorne runs a hotel. Ines Calloway is the mayor. Thorne said the bridge was ugly. “It is ugly,” Thorne said, “and it hums.” Ada Moss told Thorne that Calloway had lied. Thorne paid Calloway £3m. The bridge was bought by Ada Moss. ';
const DE =
  'Rufus Thorne führt ein Hotel. Ines Kallow ist Bürgermeisterin. Thorne sagte, die Brücke sei hässlich. „Sie ist hässlich“, sagte Thorne. Ada Moss sagte Thorne, Kallow habe gelogen. Die Brücke wurde von Ada Moss gekauft. ';

describe('who says it is filled in', () => {
  test.each([
    ['en', 'Thorne said the bridge was ugly.', 'Rufus Thorne'],
    ['en', 'said the bridge was ugly', 'Rufus Thorne'],
    ['en', 'It is ugly', 'Rufus Thorne'],
    ['en', 'Ada Moss told Thorne that Calloway had lied.', 'Ada Moss'],
    ['en', 'Thorne paid Calloway £3m.', 'Rufus Thorne'],
    ['en', 'The bridge was bought by Ada Moss.', 'Ada Moss'],
    ['de', 'Thorne sagte, die Brücke sei hässlich.', 'Rufus Thorne'],
    ['de', 'Sie ist hässlich', 'Rufus Thorne'],
    ['de', 'Ada Moss sagte Thorne, Kallow habe gelogen.', 'Ada Moss'],
    ['de', 'Die Brücke wurde von Ada Moss gekauft.', 'Ada Moss'],
  ] as const)('%s: “%s”: %s', (lang, words, name) => {
    const its = pasted(lang === 'en' ? EN : DE, lang);
    const { from, edit, next } = taken(its, spanOf(its.text, words));
    expect(from).toEqual([name]);
    // With whom it brought into the story it is one step.
    const log = desk.done(desk.logOf(its.draft), edit);
    expect(log.draft).toEqual(next);
    expect(desk.undone(log).draft).toBe(its.draft);
  });

  test('somebody who is in the story already is that party, and comes no second time', () => {
    const its = pasted(EN, 'en');
    const draft = desk.addParty(its.draft, 'Thorne', { kind: 'person', aliases: ['Rufus Thorne'] }).apply(its.draft);
    const { next, statement } = taken({ ...its, draft }, spanOf(EN, 'Thorne said the bridge was ugly'));
    expect(statement.from).toHaveLength(1);
    expect(next.story.entities.filter(({ name }) => String(name).includes('Thorne'))).toHaveLength(1);
  });
});

test.each([
  ['en', 'Thorne said the bridge was ugly, but Calloway said it was fine.'],
  ['en', 'Ada Moss and Thorne said it was late.'],
  ['en', 'Thorne stood by while the bridge was called ugly.'],
  ['en', 'Thorne’s lawyer said it was late.'],
  ['en', 'The bridge was sold to Rufus Thorne.'],
  ['en', 'The council, said by Thorne to be broke, stopped the project.'],
  ['en', 'This newspaper has learned that Thorne paid Calloway £3m.'],
  ['en', 'Ines Calloway denied that she had paid £3m.'],
  ['en', 'Nobody said that.'],
  ['en', 'The club said it was late.'],
  ['en', 'The hotel’s chairman, Lord Eddison, faces calls to resign.'],
  ['de', 'Thorne sagte, die Brücke sei hässlich, Kallow sagte aber, sie sei schön.'],
  ['de', 'Kallow und Thorne sagten, es sei spät.'],
  ['de', 'Thorne stand daneben, als die Brücke hässlich genannt wurde.'],
  ['de', 'Thornes Anwalt sagte, es sei spät.'],
  ['de', 'Ines Kallow bestritt, 3 Millionen Euro gezahlt zu haben.'],
  ['de', 'Nach Informationen dieser Zeitung zahlte Thorne 3 Millionen Euro an Kallow.'],
  ['de', 'Der SV Nordhafen Bockhorst hat Trainer Rufus Thorne entlassen.'],
] as const)('%s: nobody is filled in where anything is open: “%s”', (lang, sentence) => {
  const its = pasted(`${lang === 'en' ? EN : DE}${sentence}`, lang);
  expect(taken(its, spanOf(its.text, sentence)).from).toEqual([]);
});

test('two sentences are two claims: of neither the speaker is filled in', () => {
  const its = pasted(`${EN}Calloway said it was late. Ada Moss waited at the bridge until the evening.`, 'en');
  expect(
    taken(its, spanOf(its.text, 'Calloway said it was late. Ada Moss waited at the bridge until the evening')).from,
  ).toEqual([]);
});

test('a speaker whose name is ignored is nobody’s', () => {
  const its = pasted(EN, 'en');
  const draft = desk.ignoreName(its.draft, 'Rufus Thorne').apply(its.draft);
  const names = desk.namesFound(draft, its.proposals);
  expect(taken({ ...its, draft, names }, spanOf(EN, 'Thorne said the bridge was ugly')).from).toEqual([]);
});

describe('the one amount at stake is filled in, and can be taken away', () => {
  test.each([
    ['en', 'Thorne paid Calloway £3m.', { value: 3_000_000, unit: 'GBP' }],
    ['en', 'Thorne paid Calloway more than £3m in 2021.', { value: 3_000_000, unit: 'GBP', bound: 'more-than' }],
    ['en', 'On 3 May 2024 Thorne paid Calloway £3m.', { value: 3_000_000, unit: 'GBP' }],
    ['en', 'Thorne held 3 meetings.', undefined],
    ['en', 'Thorne pays Calloway £14,000 a year.', undefined],
    ['en', 'Thorne paid £3m for 40 flats.', { value: 3_000_000, unit: 'GBP' }],
    ['en', 'Thorne paid Calloway £3m and Moss £4m.', undefined],
    ['de', 'Thorne zahlte Kallow 3 Millionen Euro.', { value: 3_000_000, unit: 'EUR' }],
    ['de', 'Am 3. Mai 2024 zahlte Ines Kallow Geld.', undefined],
    ['de', 'Am 3. Mai 2024 zahlte Ines Kallow 3 Millionen Euro.', { value: 3_000_000, unit: 'EUR' }],
    ['de', 'Kallow zahlte 3 Millionen Euro für 40 Wohnungen.', { value: 3_000_000, unit: 'EUR' }],
    ['de', 'Kallow kritisierte Delmont Invest, der 2022 für 18 Millionen Euro eingestiegen war.', undefined],
  ] as const)('%s: “%s”', (lang, sentence, amount) => {
    const its = pasted(`${lang === 'en' ? EN : DE}${sentence}`, lang);
    const { statement, filled } = taken(its, spanOf(its.text, sentence, (lang === 'en' ? EN : DE).length));
    expect(statement.amount).toEqual(amount);
    expect(filled().includes('amount')).toBe(amount != null);
  });

  test('what its maker changes is the maker’s', () => {
    const its = pasted(EN, 'en');
    const { next, edit } = taken(its, spanOf(EN, 'Thorne paid Calloway £3m'));
    expect(desk.filledIn(next, edit.id, its.proposals)).toEqual(['amount']);
    const other = desk.setStatement(next, edit.id, { amount: { value: 4 } }).apply(next);
    expect(desk.filledIn(other, edit.id, its.proposals)).toEqual([]);
  });
});

test.each([
  ['en', 'On 3 May 2024 Ines Calloway paid Ada Moss £3m.', '2024-05-03'],
  ['en', 'Thorne said on 3 May 2024 that he would go.', '2024-05-03'],
  ['en', 'On 3 May 2024 Thorne said that he would go.', '2024-05-03'],
  ['en', 'Thorne said the bridge opened on 3 May 2019.', undefined],
  ['en', 'On 3 May 2027 the pool will close, Thorne said.', undefined],
  ['en', 'The council decided to close the pool on 3 May 2027.', undefined],
  ['en', 'Thorne paid Moss on 3 May.', undefined],
  ['en', '“We opened on 3 May 2019,” said Thorne.', undefined],
  ['de', 'Am 3. Mai 2024 zahlte Ines Kallow 3 Millionen Euro.', '2024-05-03'],
  ['de', 'Thorne sagte am 3. Mai 2024, er gehe.', '2024-05-03'],
  ['de', 'Thorne sagte, die Brücke sei am 3. Mai 2019 eröffnet worden.', undefined],
  ['de', 'Am 3. Mai 2027 soll das Bad schließen.', undefined],
] as const)('%s: the day is the deed’s own, or none: “%s”', (lang, sentence, day) => {
  const its = pasted(`${lang === 'en' ? EN : DE}${sentence}`, lang);
  const { statement, filled } = taken(its, spanOf(its.text, sentence));
  expect(statement.said).toBe(day);
  expect(filled().includes('said')).toBe(day != null);
});
