/** Whatever is pasted there is an answer: markup, line ends of all systems, halves of characters, other scripts, and five megabytes. */
import { expect, test, vi } from 'vitest';
import { propose } from '../../../src/propose/index.js';
import { knowAll } from '../../../src/propose/languages/all.js';
import { lexiconOf } from '../../../src/propose/lexicon/index.js';
import { candidatesIn } from '../../../src/propose/passages/find.js';
import { readingOf } from '../../../src/propose/reading/reading.js';
import { SENTENCES } from './sentences/index.js';

knowAll();

const excerpts = (text: string, lang: string) =>
  propose(text, { lang })
    .filter(({ shown }) => shown)
    .map(({ start, end, form }) => `${form} ${text.slice(start, end)}`);

test('of a language that has no file the marks are found, nothing else', () => {
  expect(excerpts('“Não”, disse Costa. A ponte vai fechar. Segundo a câmara, não há dinheiro.', 'pt')).toEqual([
    'direct Não',
  ]);
  expect(excerpts('„Ne“, řekl. Prý je to tak.', 'cs')).toEqual(['direct Ne']);
  expect(excerpts('„Nein“, sagte Holm.', 'no language at all')).toEqual(['direct Nein']);
});

test.each([
  ['', 'de'],
  ['   \n\t\n ', 'en'],
  ['…!!! 1.234,56 — (%&) „“ "" ‘’', 'de'],
  ['12:30 +++ 12:31 +++ 12:32', 'en'],
  ['😀 😀😀 „😀“', 'de'],
])('without letters nothing is proposed: %j', (text, lang) => {
  expect(propose(text, { lang })).toEqual([]);
});

test('markup that was pasted as text is read over', () => {
  expect(excerpts('<p>„Wir gehen“, sagte <b>Petra Holm</b>.</p>\n<p class="x">Der Rat tagt.</p>', 'de')).toEqual([
    'direct Wir gehen',
  ]);
  expect(excerpts('<a href="https://example.org">Helen Brask</a> said: “We <i>will</i> go.”', 'en')).toEqual([
    'direct We <i>will</i> go',
  ]);
  expect(excerpts('3 < 4, sagte Holm, und „5 > 4“.', 'de').length).toBeGreaterThan(0);
});

test('a page’s markup proposes what its words do', () => {
  const plain = [
    'Streit um die Brücke',
    'Ministerin Petra Holm sagte am Montag: „Das ist falsch.“',
    'Die Süderbau GmbH widersprach. „Wir bleiben – bis März“, sagte Uwe Kröger.',
    'Die Stadt Bonn habe "keinen Plan", so Holm.',
  ];
  const page = [
    '<!doctype html><html><head><title>Streit um die Br&uuml;cke</title><style>\np { color: red }\n</style></head><body>',
    '<p>Ministerin <b>Petra</b>&nbsp;Holm sagte am Montag: &bdquo;Das ist falsch.&#8220;</p><script>\nlet said = "„Nein“, sagte Ole Petersen.";\n</script><p>Die S&#xfc;derbau&nbsp;GmbH',
    'widersprach. <a href="https://example.org/?a=1&amp;b=2">&bdquo;Wir bleiben &ndash; bis M&auml;rz&ldquo;</a>, sagte Uwe Kr&ouml;ger.</p>',
    '<!-- „Ja“, sagte Ole. --><div>Die Stadt Bonn habe &quot;keinen Plan&quot;, so Ho<wbr>lm.</div>',
  ].join('\n');
  const told = (text: string) =>
    propose(text, { lang: 'de' }).map(({ start, end, form, speakers }) => [text.slice(start, end), form, speakers]);
  const written = [
    ['Das ist falsch', 'Das ist falsch'],
    ['Die Süderbau GmbH widersprach', 'Die S&#xfc;derbau&nbsp;GmbH\nwidersprach'],
    ['Wir bleiben – bis März', 'Wir bleiben &ndash; bis M&auml;rz'],
    ['Die Stadt Bonn habe "keinen Plan", so Holm', 'Die Stadt Bonn habe &quot;keinen Plan&quot;, so Ho<wbr>lm'],
    ['keinen Plan', 'keinen Plan'],
  ];
  const inPage = new Map(written as [string, string][]);
  const expected = told(plain.join('\n\n'));
  expect(expected.length).toBeGreaterThan(3);
  expect(told(page)).toEqual(expected.map(([words, ...rest]) => [inPage.get(words as string), ...rest]));
});

test('an entity at the end of an excerpt is whole', () => {
  expect(excerpts('„Wir treffen uns im Caf&eacute;“, sagte Petra Holm.', 'de')).toEqual([
    'direct Wir treffen uns im Caf&eacute;',
  ]);
  // What is no character of a text stays as it is written.
  expect(excerpts('„A &unknown; B &#xd800; C &#0; D“, sagte Petra Holm.', 'de')).toEqual([
    'direct A &unknown; B &#xd800; C &#0; D',
  ]);
});

test('line ends of all systems, mixed, tell the same', () => {
  const lines = [
    'Die Werft schließt.',
    '',
    '„Das tut weh“, sagte Petra Holm.',
    '',
    'Laut Holm fehlen 3 Millionen Euro.',
  ];
  const expected = ['direct Das tut weh', 'indirect Laut Holm fehlen 3 Millionen Euro'];
  for (const ends of [['\n'], ['\r\n'], ['\r'], ['\u2028'], ['\n', '\r\n', '\r', '\n']]) {
    const text = lines.map((line, i) => line + ends[i % ends.length]).join('');
    expect(excerpts(text, 'de')).toEqual(expected);
  }
});

test('halves of characters stay where they are', () => {
  expect(excerpts('„Nein\ud83d“, sagte \udc00Holm.', 'de')).toEqual(['direct Nein\ud83d']);
  expect(excerpts('\ud800“No,” said Helen \udfffBrask.', 'en')).toEqual(['direct No']);
});

test('marks in text that runs from right to left are found', () => {
  expect(excerpts('"שלום", אמר השר. הממשלה תתכנס מחר.', 'he')).toEqual(['direct שלום']);
  expect(excerpts('قال الوزير: «لن نقبل ذلك».', 'ar')).toEqual(['direct لن نقبل ذلك']);
});

/** Paragraphs of five sentences each, over and over. */
function articleOf(lang: 'de' | 'en', length: number): string {
  const sentences = SENTENCES[lang].map(([sentence]) => sentence);
  const paragraphs: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const five = Array.from({ length: 5 }, (_, k) => sentences[(i * 5 + k) % sentences.length]).join(' ');
    paragraphs.push(five);
    size += five.length + 2;
  }
  return paragraphs.join('\n\n');
}

test('five megabytes are read to their end', { timeout: 300_000 }, () => {
  const found = (text: string) => candidatesIn(readingOf(text, 'de'), lexiconOf('de'));
  const small = articleOf('de', 50_000);
  const large = articleOf('de', 5_000_000);
  const all = found(large);
  const expected = (found(small).length * large.length) / small.length;
  expect(Math.abs(all.length - expected)).toBeLessThan(expected / 20);
  expect(all.at(-1)?.end).toBeGreaterThan(large.length - 2000);
});

/** Characters and places that are gone through, whoever asks for it. */
function workOf(run: () => unknown): number {
  let work = 0;
  const { slice } = String.prototype;
  const { exec } = RegExp.prototype;
  const spies = [
    vi.spyOn(String.prototype, 'slice').mockImplementation(function (this: string, ...args) {
      const part = slice.apply(this, args);
      work += part.length;
      return part;
    }),
    vi.spyOn(RegExp.prototype, 'exec').mockImplementation(function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const found = exec.call(this, text);
      // A sticky one that fails went no farther than it may reach.
      const end = found
        ? found.index + found[0].length
        : this.sticky
          ? Math.min(text.length, from + 2000)
          : text.length;
      work += end - from;
      return found;
    }),
  ];
  for (const name of ['filter', 'some', 'find', 'findIndex', 'map', 'forEach', 'slice'] as const) {
    const own = Array.prototype[name] as (...args: unknown[]) => unknown;
    spies.push(
      vi.spyOn(Array.prototype, name).mockImplementation(function (this: unknown[], ...args: unknown[]) {
        const result = own.apply(this, args);
        work += name === 'slice' ? (result as unknown[]).length : this.length;
        return result as never;
      }) as never,
    );
  }
  try {
    run();
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return work;
}

test.each([
  ['paragraphs', (size: number) => articleOf('de', size)],
  ['one line', (size: number) => articleOf('de', size).replaceAll('\n\n', ' ')],
  ['lines without an end mark', (size: number) => 'Der Ort hat neun Häuser und einen Hund\n'.repeat(size / 40)],
  ['opening marks', (size: number) => 'Er sagte „Nein '.repeat(size / 16)],
  ['straight marks', (size: number) => `He said "no" and '`.repeat(size / 18)],
  ['tags that never close', (size: number) => '<a '.repeat(size / 3)],
  ['scripts that never end', (size: number) => '<script>Nein '.repeat(size / 13)],
  ['one sentence', (size: number) => 'und die Stadt, die '.repeat(size / 19)],
])('the work grows with the text, not with its square: %s', (_, textOf) => {
  const work = (size: number) => {
    const text = textOf(size);
    return workOf(() => candidatesIn(readingOf(text, 'de'), lexiconOf('de')));
  };
  work(4000);
  expect(work(32_000) / work(8000)).toBeLessThan(5);
});

/** Another one for every number. */
const nameOf = (i: number) => `Hol${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26))}mann`;
const repeated = (size: number, part: (i: number) => string) =>
  Array.from({ length: size / part(0).length }, (_, i) => part(i)).join('');

test.each([
  ['quotations in one sentence', 'de', (size: number) => repeated(size, (i) => `„Nein“, sagte ${nameOf(i)}, `)],
  [
    'a sentence that never ends',
    'en',
    (size: number) =>
      repeated(size, (i) => (i % 9 === 4 ? `“No”, said ${nameOf(i)} and ` : `the town of ${nameOf(i)} is old and `)),
  ],
  [
    'one quotation of many paragraphs',
    'en',
    (size: number) =>
      `${repeated(size, (i) => `“After ${(i % 90) + 2} years he came to ${nameOf(i)}.\n\n`)}“Yes”, said Holm.`,
  ],
  [
    'a pronoun that means nobody who is named',
    'en',
    (size: number) => repeated(size, (i) => `Anna ${nameOf(i)} ran. He ran. He ran. He ran. `),
  ],
  [
    'offices that nobody holds, and names behind them, in one sentence',
    'de',
    (size: number) =>
      repeated(size / 2, (i) => `die ${nameOf(i)}lotsin und `) + repeated(size / 2, (i) => `Anna ${nameOf(i)} und `),
  ],
])('who speaks is told in work that grows with the text, not with its square: %s', (_, lang, textOf) => {
  const work = (size: number) => {
    const text = textOf(size);
    return workOf(() => propose(text, { lang }));
  };
  work(4000);
  expect(work(32_000) / work(8000)).toBeLessThan(5);
});
