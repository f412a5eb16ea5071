/** Who and whom exchanged, where somebody demands, accuses or goes to court, by a relation's own verb, and by what the parties are. */
import { describe, expect, test } from 'vitest';
import { type Asked, codesOf } from '../../../fixtures/finding.js';

type Case = readonly [
  lang: 'de' | 'en',
  text: string,
  agent: string,
  patient: string,
  label: string,
  more?: Partial<Asked>,
];

const isTurned = ([lang, text, , , label, more = {}]: Case, from: string, to: string) =>
  codesOf(lang, text, { tone: 'conflict', label, exact: text.slice(0, -1), ...more, from, to }).includes('direction');

const support = { tone: 'support' } as const;
const other = { tone: 'other' } as const;

const CASES: readonly Case[] = [
  ['de', 'Jasper Holm fordert von der Tidelinie drei Millionen Euro.', 'holm', 'tidelinie', 'fordert von'],
  ['de', 'Von der Tidelinie fordert Holm drei Millionen Euro.', 'holm', 'tidelinie', 'fordert', { tone: 'money' }],
  ['de', 'Gefordert hatte Jasper Holm von der Tidelinie mehr.', 'holm', 'tidelinie', 'fordert', { tone: 'money' }],
  ['de', 'Jasper Holm verlangt von der Tidelinie, dass sie zahlt.', 'holm', 'tidelinie', 'fordert'],
  ['de', 'Holm wirft der Tidelinie Betrug vor.', 'holm', 'tidelinie', 'beschuldigt'],
  ['de', 'Holm wirft der Tidelinie Betrug vor.', 'holm', 'tidelinie', 'erhebt Vorwürfe gegen'],
  ['de', 'Fenna Quast bittet die Tidelinie um Geld.', 'quast', 'tidelinie', 'bittet', other],
  ['de', 'Fenna Quast bat Bo Ellerhagen um Hilfe.', 'quast', 'ellerhagen', 'bittet um Hilfe', other],
  ['de', 'Quast forderte Ellerhagen auf, das Geld zu zahlen.', 'quast', 'ellerhagen', 'fordert auf'],
  ['de', 'Quast appelliert an Ellerhagen, das Schiff zu kaufen.', 'quast', 'ellerhagen', 'appelliert an', other],
  ['de', 'Die Werft Nord klagt gegen die Tidelinie.', 'werft', 'tidelinie', 'verklagt'],
  ['de', 'Die Werft Nord verklagt die Tidelinie.', 'werft', 'tidelinie', 'verklagt', { form: 'indirect' }],
  [
    'de',
    'Bo Ellerhagen wird von der Werft Nord beschuldigt, Geld genommen zu haben.',
    'werft',
    'ellerhagen',
    'beschuldigt',
  ],
  [
    'de',
    'Ellerhagen zufolge hat die Tidelinie der Werft Nord Geld geboten.',
    'tidelinie',
    'werft',
    'zahlt',
    { tone: 'money', modality: 'alleged' },
  ],
  [
    'de',
    'Laut Ellerhagen hat die Tidelinie der Werft Nord Geld gezahlt.',
    'tidelinie',
    'werft',
    'zahlt',
    { tone: 'money', modality: 'alleged' },
  ],
  [
    'de',
    'Die Tidelinie schuldet der Werft Nord zwei Millionen Euro.',
    'tidelinie',
    'werft',
    'schuldet',
    { tone: 'money' },
  ],
  ['de', 'Die Werft Nord liefert der Tidelinie ein Schiff.', 'werft', 'tidelinie', 'liefert an', other],
  ['de', 'Quast dankte Holm für das Schiff.', 'quast', 'holm', 'dankt', support],
  ['de', 'Quast hatte Ellerhagen im Mai entlassen.', 'quast', 'ellerhagen', 'entlässt'],
  ['de', 'Der Küstenfunk zeigte die Tidelinie an.', 'funk', 'tidelinie', 'zeigt an'],
  [
    'de',
    'Als Erster hatte der „Küstenfunk“ über die Tidelinie berichtet.',
    'funk',
    'tidelinie',
    'berichtet über',
    { tone: 'report' },
  ],
  ['de', 'Jasper Holm von der Werft lehnt die Tidelinie ab.', 'holm', 'tidelinie', 'lehnt ab'],
  ['en', 'Ines Calloway demands that Garrow Steel repair the bridge.', 'calloway', 'garrow', 'demands'],
  [
    'en',
    'Ines Calloway demanded £3m from Garrow Steel.',
    'calloway',
    'garrow',
    'demands money from',
    { tone: 'money' },
  ],
  ['en', 'Ines Calloway asked Garrow Steel to wait.', 'calloway', 'garrow', 'asks', other],
  ['en', 'Ines Calloway urged Rufus Thorne to resign.', 'calloway', 'thorne', 'urges'],
  ['en', 'Ines Calloway called on Rufus Thorne to resign.', 'calloway', 'thorne', 'demands'],
  ['en', 'Rufus Thorne accused Garrow Steel of hiding the report.', 'thorne', 'garrow', 'accuses'],
  ['en', 'Thorne filed a lawsuit against Garrow Steel.', 'thorne', 'garrow', 'sues'],
  ['en', 'The Dry Dock is suing Garrow Steel over the noise.', 'dock', 'garrow', 'sues'],
  ['en', 'Garrow Steel is being sued by the Dry Dock.', 'dock', 'garrow', 'sues'],
  ['en', 'Garrow Steel owed the Dry Dock £2m.', 'garrow', 'dock', 'owes', { tone: 'money' }],
  ['en', 'Garrow Steel hired Ada Winslow.', 'garrow', 'winslow', 'hires', { tone: 'role' }],
  ['en', 'Calloway congratulated Thorne.', 'calloway', 'thorne', 'congratulates', support],
  // By what they are.
  [
    'en',
    'Garrow Steel hopes to start on the Singing Bridge in September.',
    'garrow',
    'bridge',
    'builds',
    { tone: 'role', modality: 'planned' },
  ],
  ['de', 'Bo Ellerhagen gab sich über die Seehund entsetzt.', 'ellerhagen', 'faehre', 'verspottet'],
  ['en', 'Garrow Steel boss Ada Winslow was late.', 'winslow', 'garrow', 'is head of', { tone: 'role' }],
];

test.each(CASES.map((one) => [one[1], one] as const))('%s', (_text, one) => {
  const [, , agent, patient] = one;
  expect(isTurned(one, patient, agent)).toBe(true);
  expect(isTurned(one, agent, patient)).toBe(false);
});

describe('no word says that it is turned round', () => {
  const others: readonly Case[] = [
    // A noun is no verb.
    ['en', 'Thorne rejected the demands of Garrow Steel.', 'garrow', 'thorne', 'demands'],
    ['en', 'Thorne ignored the report on Radio Estuary.', 'radio', 'thorne', 'reports on', { tone: 'report' }],
    ['de', 'Holm lehnt die Forderung der Tidelinie ab.', 'tidelinie', 'holm', 'fordert'],
    ['de', 'Die Tidelinie wies die Klagen von Holm ab.', 'holm', 'tidelinie', 'klagt gegen'],
    // Done to whom the words name first.
    ['de', 'Der Tidelinie wird von Holm Betrug vorgeworfen.', 'holm', 'tidelinie', 'beschuldigt'],
    ['de', 'Von Holm gefordert wurde die Tidelinie schon lange.', 'holm', 'tidelinie', 'fordert'],
    ['de', 'Der Tidelinie droht eine Klage von Holm.', 'holm', 'tidelinie', 'droht'],
    ['de', 'Die Tidelinie soll zahlen, fordert Holm.', 'holm', 'tidelinie', 'fordert'],
    ['de', 'Tidelinie soll nach dem Willen von Holm zahlen.', 'holm', 'tidelinie', 'fordert'],
    ['de', 'Gegen Ellerhagen hat Holm Anzeige erstattet.', 'holm', 'ellerhagen', 'zeigt an'],
    ['de', 'Die Tidelinie bittet Holm um Aufschub, Holm verlangt Geld.', 'holm', 'tidelinie', 'fordert'],
    ['en', 'Garrow Steel was asked by Calloway to wait.', 'calloway', 'garrow', 'asks', other],
    ['en', 'Garrow Steel should repair the bridge, Calloway demanded.', 'calloway', 'garrow', 'demands'],
    ['en', 'Garrow Steel faces demands from Calloway.', 'calloway', 'garrow', 'demands'],
    ['en', 'Thorne is owed £2m by Garrow Steel.', 'garrow', 'thorne', 'owes', { tone: 'money' }],
    ['en', 'Thorne received £2m from Garrow Steel.', 'garrow', 'thorne', 'pays', { tone: 'money' }],
    // Each does it to the other.
    ['en', 'Thorne sued Garrow Steel, and Garrow Steel sued Thorne.', 'garrow', 'thorne', 'sues'],
    // Somebody's words, whoever they are about.
    ['en', 'Garrow Steel had sued the Dry Dock, Thorne said.', 'thorne', 'garrow', 'accuses', { form: 'indirect' }],
    ['de', 'Die Tidelinie habe die Werft Nord verklagt.', 'holm', 'tidelinie', 'verklagt', { form: 'indirect' }],
    ['en', 'Garrow Steel sued the Dry Dock.', 'thorne', 'garrow', 'sues', { form: 'indirect' }],
    // The words themselves let the thing do it, or the relation needs no will.
    ['en', 'The Singing Bridge mocks Ines Calloway.', 'bridge', 'calloway', 'mocks'],
    ['en', 'Ines Calloway lost her sleep to the Singing Bridge.', 'bridge', 'calloway', 'threatens'],
    ['en', 'Ines Calloway is praised in the Singing Bridge.', 'bridge', 'calloway', 'is praised by', support],
    ['de', 'Die Seehund gehört der Tidelinie.', 'faehre', 'tidelinie', 'gehört', { tone: 'role' }],
  ];
  test.each(others.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    const [, , agent, patient] = one;
    expect(isTurned(one, agent, patient)).toBe(false);
  });
});

describe('a thing says nothing itself', () => {
  const text = 'People came from far. “It is a flute with a handrail,” said Rufus Thorne. “Nobody will sleep.”';
  test.each(['It is a flute with a handrail', 'Nobody will sleep'])('%s', (exact) => {
    const asked = { exact, form: 'direct', tone: 'conflict', label: 'mocks' } as const;
    expect(codesOf('en', text, { ...asked, from: 'bridge', to: 'thorne' })).toContain('speaker');
    expect(codesOf('en', text, { ...asked, from: 'thorne', to: 'bridge' })).not.toContain('speaker');
  });
  test('unless it stands at the verb', () => {
    const said = '“We are open,” said the Singing Bridge in a post.';
    expect(codesOf('en', said, { exact: 'We are open', form: 'direct', from: 'bridge', to: 'thorne' })).not.toContain(
      'speaker',
    );
  });
});

test('a sentence ends behind “seiner Art”, not behind the article of a law', () => {
  const text = 'Ein Telegramm kam, das letzte seiner Art. Fenna Quast gratulierte Holm zu dem Schiff.';
  const asked = { exact: 'Fenna Quast gratulierte Holm zu dem Schiff', tone: 'support', label: 'gratuliert' } as const;
  expect(codesOf('de', text, { ...asked, from: 'quast', to: 'holm' })).toEqual([]);
  expect(codesOf('de', text, { ...asked, from: 'holm', to: 'quast' })).toContain('direction');
  const law = 'Holm beruft sich auf Art. 5 des Gesetzes und kritisiert Quast.';
  const whole = { exact: law.slice(0, -1), tone: 'conflict', label: 'kritisiert' } as const;
  expect(codesOf('de', law, { ...whole, from: 'holm', to: 'quast' })).toEqual([]);
});
