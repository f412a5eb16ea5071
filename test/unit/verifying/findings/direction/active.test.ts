/** In the active the subject does it: a statement that runs the other way is told of. */
import { describe, expect, test } from 'vitest';
import { type Asked, codesOf } from '../../../../fixtures/finding.js';

type Case = readonly [lang: 'de' | 'en', text: string, agent: string, patient: string, more?: Partial<Asked>];

const isTurned = ([lang, text, , , more = {}]: Case, from: string, to: string) =>
  codesOf(lang, text, { exact: text.slice(0, -1), ...more, from, to }).includes('direction');

const conflict = (label: string) => ({ tone: 'conflict', label });
const role = (label: string) => ({ tone: 'role', label });

const ACTIVE: readonly Case[] = [
  ['en', 'Garrow Steel paid the Dry Dock £40,000.', 'garrow', 'dock'],
  ['en', 'Garrow Steel is to pay 4.5 million pounds for the Singing Bridge.', 'garrow', 'bridge'],
  [
    'en',
    'Thorne also alleged that Garrow Steel had paid Ada Winslow at least £40,000.',
    'garrow',
    'winslow',
    { modality: 'alleged' },
  ],
  ['en', 'In May Garrow Steel secretly offered the Dry Dock a share.', 'garrow', 'dock'],
  ['en', 'Rufus Thorne sharply criticised Ines Calloway on Monday.', 'thorne', 'calloway', conflict('criticises')],
  ['en', 'Ada Winslow has praised Ines Calloway.', 'winslow', 'calloway', { tone: 'support', label: 'backs' }],
  [
    'en',
    'Rufus Thorne, who owns the Dry Dock, came late.',
    'thorne',
    'dock',
    { ...role('owns'), exact: 'Rufus Thorne, who owns the Dry Dock' },
  ],
  ['en', 'Ada Winslow leads Garrow Steel.', 'winslow', 'garrow', role('leads')],
  [
    'en',
    'Radio Estuary was the first to report on the Singing Bridge.',
    'radio',
    'bridge',
    { tone: 'report', label: 'reports on' },
  ],
  ['de', 'Die Tidelinie zahlte der Werft Nord zwölf Millionen Euro.', 'tidelinie', 'werft'],
  ['de', 'Heimlich hat die Tidelinie der Werft Nord Geld geboten.', 'tidelinie', 'werft'],
  ['de', 'Im Mai zahlte die Tidelinie der Werft Nord zwölf Millionen Euro.', 'tidelinie', 'werft'],
  [
    'de',
    'Die Tidelinie soll der Werft Nord zwölf Millionen Euro zahlen.',
    'tidelinie',
    'werft',
    { modality: 'planned' },
  ],
  [
    'de',
    'Holm sagt, dass die Tidelinie der Werft Nord Geld gezahlt hat.',
    'tidelinie',
    'werft',
    { exact: 'dass die Tidelinie der Werft Nord Geld gezahlt hat', modality: 'alleged' },
  ],
  ['de', 'Das zahlte die Tidelinie der Werft Nord.', 'tidelinie', 'werft'],
  ['de', 'Der Küstenfunk überwies der Werft Nord im Oktober 2,4 Millionen Euro.', 'funk', 'werft'],
  [
    'de',
    'Die Tidelinie soll das Schiff betreiben und der Werft Nord zwölf Millionen Euro zahlen.',
    'tidelinie',
    'werft',
    { exact: 'der Werft Nord zwölf Millionen Euro zahlen', modality: 'planned' },
  ],
  ['de', 'Jasper Holm, der seit Jahren Boote baut, zahlte der Werft Nord zwölf Millionen Euro.', 'holm', 'werft'],
  [
    'en',
    'Ada Winslow, who tunes the organ, supports Ines Calloway.',
    'winslow',
    'calloway',
    { tone: 'support', label: 'supports' },
  ],
  ['de', 'Fenna Quast leitet die Werft Nord.', 'quast', 'werft', role('leitet')],
  ['de', 'Bürgermeisterin Fenna Quast kritisierte Bo Ellerhagen.', 'quast', 'ellerhagen', conflict('kritisiert')],
  [
    'de',
    'Der Küstenfunk berichtete als Erster über die Tidelinie.',
    'funk',
    'tidelinie',
    { tone: 'report', label: 'berichtet über' },
  ],
];

test.each(ACTIVE.map((one) => [one[1], one] as const))('%s', (_text, one) => {
  const [, , agent, patient] = one;
  expect(isTurned(one, patient, agent)).toBe(true);
  expect(isTurned(one, agent, patient)).toBe(false);
});

describe('no word says that it is turned round', () => {
  const others: readonly Case[] = [
    // Who is done something to.
    ['en', 'Rufus Thorne was paid £40,000 and thanked Garrow Steel.', 'garrow', 'thorne'],
    ['en', 'Rufus Thorne faces a lawsuit by Ines Calloway.', 'calloway', 'thorne', conflict('sues')],
    ['en', 'The Dry Dock sold its beer to Garrow Steel.', 'garrow', 'dock'],
    ['en', 'Garrow Steel promised Ines Calloway to pay the Dry Dock.', 'dock', 'calloway'],
    ['en', 'The Dry Dock belongs to Rufus Thorne.', 'thorne', 'dock', role('owns')],
    ['en', 'The Dry Dock is led by Ada Winslow.', 'winslow', 'dock', role('leads')],
    [
      'en',
      'Thorne met Calloway, who tunes the organ, and praised Winslow.',
      'thorne',
      'winslow',
      { tone: 'support', label: 'praises' },
    ],
    // Both do it, each to the other.
    ['en', 'Garrow Steel paid the Dry Dock, and the Dry Dock paid Garrow Steel.', 'dock', 'garrow'],
    // What somebody says runs from who says it.
    [
      'en',
      'Calloway said that Thorne criticised the Singing Bridge.',
      'calloway',
      'thorne',
      { ...conflict('criticises'), form: 'indirect' },
    ],
    ['de', 'Der Werft Nord zahlte die Tidelinie zwölf Millionen Euro.', 'tidelinie', 'werft'],
    ['de', 'Die Werft Nord wurde bezahlt, die Tidelinie schwieg.', 'tidelinie', 'werft'],
    // Before the verb stands who does it, whom no list knows.
    ['de', 'Die Aufsicht kritisierte die Tidelinie, sagt Holm.', 'holm', 'tidelinie', conflict('kritisiert')],
    ['de', 'Den Kauf der Seehund kritisierte Quast.', 'quast', 'faehre', conflict('kritisiert')],
    ['de', 'Von der Tidelinie kaufte Holm ein Boot.', 'holm', 'tidelinie', { label: 'kauft von' }],
    ['de', 'Die Werft Nord erhält von der Tidelinie zwölf Millionen Euro.', 'tidelinie', 'werft'],
    ['de', 'Die Werft Nord gehört Jasper Holm.', 'holm', 'werft', role('besitzt')],
    ['de', 'Quast sagte, die Kritik von Holm an Ellerhagen sei falsch.', 'holm', 'ellerhagen', conflict('kritisiert')],
  ];
  test.each(others.map((one) => [one[1], one] as const))('%s', (_text, one) => {
    const [, , agent, patient] = one;
    expect(isTurned(one, agent, patient)).toBe(false);
  });
});
