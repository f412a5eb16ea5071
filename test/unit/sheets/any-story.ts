/** Stories of any kind that the door lets in, for round trips: every field there or not, texts that programs take for something else. */
import fc, { type Arbitrary } from 'fast-check';
import type { StoryFile } from '../../../src/story/definition.js';
import { parse } from '../../../src/story/parse.js';
import { BOUNDS, FINDINGS, FORMS, KINDS, MODALITIES, TONES } from '../../../src/story/vocabulary.js';

/** Stories by format; more by `EDGEWISE_RUNS=1000`. */
export const STORY_RUNS = Number(process.env['EDGEWISE_RUNS'] ?? 12);

const ODD = [
  ...['=SUM(A1:A2)', '@x', "'-1", "''", '-5', '+49 30', '＝1', '\t=1', ' lead', 'trail ', '0007', '1e5', '1/2', '1.50'],
  ...[
    'true',
    'FALSE',
    'null',
    '[]',
    '{}',
    '1436278513418522630',
    '2016-09-28',
    '45000',
    'a;b',
    '; ',
    'a\\',
    '\\;',
    '\\\\;',
  ],
  ...[
    '\\u000D',
    '\\u005Cu000D',
    '_x000D_',
    '_x005F_x000D_',
    'zwei\nZeilen',
    '\r\n-',
    'a\rb',
    '\0',
    '\u0007',
    '\ufffe',
    '\u0085',
  ],
  ...[
    '"',
    '""',
    "'",
    ',',
    '<&>',
    ']]>',
    '&amp;',
    'مرحبا \u200f"x"',
    'א ב',
    '👩‍👩‍👧 🗞',
    'e\u0301',
    '\ufeffx',
    '\u2028',
    'x\u00a0',
  ],
  ...['constructor', '__proto__', 'toString', '#REF!', 'NaN'],
];
const word = fc.oneof(
  fc.constantFrom(...ODD),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.array(fc.constantFrom(...ODD), { minLength: 2, maxLength: 3 }).map((its) => its.join('')),
  fc.string({
    unit: fc.constantFrom('\\', ';', ' ', '\n', '[', ']', 'u', '0', "'", '=', 'ß'),
    minLength: 1,
    maxLength: 9,
  }),
);
const text = word
  .map((its) => its.replace(/\p{Cs}/gu, '·').slice(0, 60))
  .filter((its) => /\S/.test(its) && !/\p{Cs}/u.test(its));
const id = text;
const lang = fc.constantFrom('de', 'en', 'EN', 'pt-BR', 'ar');
const day = fc.constantFrom('2025', '2025-01', '2025-01-23', '2016-09-28');
const url = fc.constantFrom('https://example.org/', 'HTTP://example.org/a;b?c=d#e', 'https://example.org/ü');
const number = fc
  .oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1e21, 5e-324, 0.1))
  .map((its) => its + 0);
const place = fc.double({ noNaN: true, min: -1e6, max: 1e6 }).map((its) => its + 0);
const byLang = <T>(value: Arbitrary<T>, least: number) =>
  fc
    .uniqueArray(fc.tuple(lang, value), { selector: ([key]) => key, minLength: least, maxLength: 3 })
    .map((its) => Object.fromEntries(its));
const texts = fc.oneof(text, byLang(text, 1));
const excerpt = text.filter((its) => its.trim() === its && !/^["„“«»]/.test(its));
const listOf = <T>(value: Arbitrary<T>, most = 4) => fc.array(value, { maxLength: most });
/** As the door compares ids. */
const seen = (its: string) =>
  its
    .normalize()
    .replace(/\p{Cf}/gu, '')
    .trim() || its;
const idsOf = (most: number, least = 1) => fc.uniqueArray(id, { selector: seen, minLength: least, maxLength: most });
const some = <T extends object, K extends keyof T>(model: { [key in keyof T]: Arbitrary<T[key]> }, requiredKeys: K[]) =>
  fc.record(model, { requiredKeys }) as Arbitrary<T>;
const part = (ids: readonly string[], least = 0, most = 3) =>
  fc.uniqueArray(fc.constantFrom(...ids), { minLength: Math.min(least, ids.length), maxLength: most });

const quote = some<Record<string, unknown>, string>(
  {
    exact: excerpt,
    prefix: text,
    suffix: text,
    original: fc.record({ lang, text }),
    translations: byLang(text, 0),
  },
  ['exact'],
);

function statement(own: string, { parties, relations, sources, all }: Ids): Arbitrary<object> {
  const others = all.filter((its) => its !== own);
  const answers = others.length > 0 ? { repliesTo: part(others), disputes: part(others) } : {};
  const fields = {
    modality: fc.constantFrom(...MODALITIES),
    about: part(parties),
    attributedTo: part(parties),
    channel: fc.constantFrom(...parties),
    said: fc.constantFrom('2025-01-23T18:30:00', '2025~', '2024/2025', '2016-09-28'),
    amount: some<Record<string, unknown>, string>(
      { value: number, unit: text, bound: fc.constantFrom(...BOUNDS), each: fc.boolean() },
      ['value'],
    ),
    reviewed: listOf(fc.record({ code: fc.constantFrom(...FINDINGS), of: text, note: text }), 2),
    withdrawn: fc.record({ date: day, reason: texts }),
    ...answers,
  };
  const ends =
    parties.length > 1
      ? fc.oneof(
          fc.record(
            { from: part(parties, 1), to: part(parties, 1), form: fc.constant('reported'), mutual: fc.constant(false) },
            { requiredKeys: ['from', 'to', 'form'] },
          ),
          fc.record({ from: part(parties, 2), form: fc.constant('reported'), mutual: fc.constant(true) }),
          fc.record({ from: part(parties, 1, 1), to: part(parties, 1), form: fc.constantFrom(...FORMS) }),
        )
      : fc.record({
          from: fc.constant(parties.slice(0, 1)),
          to: fc.constant(parties.slice(0, 1)),
          form: fc.constantFrom(...FORMS),
        });
  return fc
    .tuple(
      ends,
      fc.constantFrom(...relations),
      fc.constantFrom(...sources),
      fc.record(fields as Record<string, Arbitrary<unknown>>, { requiredKeys: [] }),
      quote,
      fc.boolean(),
    )
    .map(([its, relation, source, more, words, bare]) => ({
      id: own,
      ...its,
      relation,
      source,
      ...more,
      // Only what was taken back may lack its words.
      ...(bare && 'withdrawn' in more ? {} : { quote: words }),
    }));
}

interface Ids {
  readonly parties: readonly string[];
  readonly relations: readonly string[];
  readonly sources: readonly string[];
  /** Of all statements. */
  readonly all: readonly string[];
}

const records = <T extends object>(
  ids: readonly string[],
  fields: Record<string, Arbitrary<unknown>>,
  needed: string[],
) =>
  fc.tuple(
    ...ids.map((own) => some<Record<string, unknown>, string>({ id: fc.constant(own), ...fields }, ['id', ...needed])),
  ) as unknown as Arbitrary<T[]>;

const storyOf = (ids: Ids): Arbitrary<object> => {
  const { parties, relations, sources, all } = ids;
  return fc.record(
    {
      $schema: text,
      format: fc.constant(1),
      id: fc.constantFrom('a', 'eine Geschichte', '=x', 'story-1', ';', "'"),
      lang,
      title: texts,
      takeaway: texts,
      asOf: day,
      relations: records(relations, { tone: fc.constantFrom(...TONES), label: texts }, ['tone', 'label']),
      sources: records(
        sources,
        {
          title: texts,
          agencies: listOf(text),
          publisher: text,
          published: day,
          updated: day,
          lang,
          url,
          archiveUrl: url,
          retrieved: day,
          textSha256: fc.constant('0123456789abcdef'.repeat(4)),
        },
        ['title'],
      ),
      entities: records(
        parties,
        {
          kind: fc.constantFrom(...KINDS),
          name: texts,
          note: texts,
          aliases: listOf(text),
          sameAs: listOf(url),
          x: place,
          y: place,
        },
        ['kind', 'name'],
      ),
      statements: fc.tuple(...all.map((own) => statement(own, ids))),
      steps: listOf(
        fc.record(
          { title: texts, text: texts, focus: part([...parties, ...all]) },
          { requiredKeys: ['title', 'text'] },
        ),
        2,
      ),
      corrections: listOf(
        fc.record({ date: day, statements: all.length > 0 ? part(all) : fc.constant([]), note: texts }),
        2,
      ),
    },
    { requiredKeys: ['format', 'id', 'lang', 'title', 'relations', 'sources', 'entities', 'statements'] },
  );
};

export const anyStory: Arbitrary<StoryFile> = fc
  .tuple(idsOf(6), idsOf(3), idsOf(3), fc.nat(3))
  .chain(([shared, relations, sources, spoken]) => {
    const parties = shared.slice(0, Math.max(1, shared.length - spoken));
    return storyOf({ parties, relations, sources, all: shared.slice(parties.length) });
  })
  .map((its) => {
    const { story, problems } = parse(its);
    if (!story) throw new Error(`no story was made: ${problems[0]?.pointer} ${problems[0]?.message}`);
    return story;
  });
