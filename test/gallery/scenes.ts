/** Hard cases of the picture, by name: shown by `npx vite` at /test/gallery/, measured by the tests. */
import { columnsOf } from '../../src/scene/columns.js';
import { composeAny } from '../../src/scene/compose-large.js';
import type { Emphasis } from '../../src/scene/marks.js';
import type { Scheme } from '../../src/scene/theme.js';
import type { Measure, Scene } from '../../src/scene/types.js';
import type { Statement, Story } from '../../src/story/definition.js';
import { edgesOf } from '../../src/story/edges.js';
import { type Kind, type Modality, TONES, type Tone } from '../../src/story/vocabulary.js';

type Spot = readonly [x: number, y: number];

export interface Example {
  readonly name: string;
  readonly story: Story;
  readonly width: number;
  readonly height: number;
  /** Places as shares of the stage, by entity. */
  readonly spots: readonly Spot[];
  readonly state?: Partial<Emphasis>;
  readonly scheme?: Scheme;
}

const WORDS: Record<Tone, string> = {
  conflict: 'widerspricht',
  support: 'lobt',
  money: 'finanziert',
  role: 'leitet',
  report: 'berichtet über',
  other: 'trifft',
};

type Who = readonly [name: string, kind: Kind, spot: Spot];
type Tie = readonly [
  from: number,
  to: number,
  tone: Tone,
  statements?: number,
  how?: Modality | 'mutual' | 'deniedOfBoth',
];

function statementsOf([from, to, tone, count = 1, how]: Tie, tie: number): Statement[] {
  const [a, b] = [`e${from}`, `e${to}`];
  const isMutual = how === 'mutual' || how === 'deniedOfBoth';
  const ends = isMutual ? { from: [a, b], mutual: true } : { from: [a], to: [b] };
  const modality = how === 'deniedOfBoth' ? 'denied' : how === 'mutual' ? null : how;
  return Array.from({ length: count }, (_, i) => ({
    id: `s${tie}-${i}`,
    ...ends,
    ...(modality ? { modality } : {}),
    relation: tone,
    form: 'reported',
    source: 'wire',
    quote: { exact: `Aussage ${tie + 1}.${i + 1}` },
  }));
}

function example(name: string, [width, height]: Spot, who: readonly Who[], ties: readonly Tie[], more = {}): Example {
  const story: Story = {
    format: 1,
    id: name,
    lang: 'de',
    title: name,
    relations: TONES.map((tone) => ({ id: tone, tone, label: WORDS[tone] })),
    sources: [{ id: 'wire', title: 'Meldung' }],
    entities: who.map(([its, kind], i) => ({ id: `e${i}`, kind, name: its })),
    statements: ties.flatMap(statementsOf),
  };
  return { name, story, width, height, spots: who.map(([, , spot]) => spot), ...more };
}

const KIND_NAMES: readonly (readonly [string, Kind])[] = [
  ['Person', 'person'],
  ['Firma', 'company'],
  ['Verband', 'organisation'],
  ['Behörde', 'government'],
  ['Zeitung', 'media'],
  ['Vorhaben', 'project'],
  ['Ware', 'product'],
  ['Ort', 'place'],
  ['Sonstiges', 'other'],
];

/** `count` places on an ellipse in the middle of the stage. */
const around = (count: number, reach = 0.38): Spot[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    return [0.5 + reach * Math.cos(angle), 0.5 + reach * Math.sin(angle)];
  });

const AT_EIGHT = around(8);
const QUARREL: readonly Who[] = [
  ['Karla Kranich', 'person', [0.3, 0.3]],
  ['Bruno Bussard', 'person', [0.68, 0.26]],
  ['Reiher AG', 'company', [0.5, 0.56]],
  ['Storchenamt', 'government', [0.16, 0.62]],
  ['Der Eisvogel', 'media', [0.82, 0.62]],
  ['Nest 2030', 'project', [0.48, 0.86]],
  ['Elster & Söhne', 'company', [0.12, 0.16]],
  ['Uhu-Stiftung', 'organisation', [0.88, 0.12]],
];
const QUARREL_TIES: readonly Tie[] = [
  [0, 1, 'conflict', 3],
  [1, 0, 'conflict'],
  [1, 0, 'support', 2],
  [0, 2, 'role'],
  [1, 2, 'money', 2, 'planned'],
  [3, 0, 'conflict'],
  [3, 5, 'money', 1, 'planned'],
  [2, 5, 'money', 2],
  [4, 1, 'report'],
  [4, 2, 'report', 4],
  [6, 0, 'support'],
  [7, 1, 'role'],
  [7, 4, 'other', 1, 'mutual'],
];

const scattered = (count: number): Who[] =>
  Array.from({ length: count }, (_, i) => {
    const spot: Spot = [0.05 + 0.9 * ((i * 0.754877666) % 1), 0.05 + 0.9 * ((i * 0.569840291) % 1)];
    return [`Knoten ${i + 1}`, KIND_NAMES[i % KIND_NAMES.length]?.[1] ?? 'other', spot];
  });
const scatteredTies = (count: number, nodes: number): Tie[] =>
  Array.from({ length: count }, (_, i) => [
    i % nodes,
    (i * 7 + (i >> 3) + 1) % nodes,
    TONES[i % TONES.length] ?? 'other',
  ]);

export const EXAMPLES: readonly Example[] = [
  example(
    'pair',
    [420, 260],
    [
      ['Karla Kranich', 'person', [0.2, 0.5]],
      ['Bruno Bussard', 'person', [0.8, 0.5]],
    ],
    [
      [0, 1, 'conflict', 2],
      [1, 0, 'conflict'],
    ],
  ),
  example(
    'six tones',
    [640, 420],
    [
      ['Karla Kranich', 'person', [0.15, 0.5]],
      ['Reiher AG', 'company', [0.85, 0.5]],
    ],
    TONES.flatMap((tone, i): Tie[] => [[0, 1, tone, i + 1], ...(i < 2 ? [[1, 0, tone] as const] : [])]),
  ),
  example(
    'loops',
    [480, 360],
    [
      ['Reiher AG', 'company', [0.5, 0.5]],
      ['Karla Kranich', 'person', [0.2, 0.3]],
      ['Bruno Bussard', 'person', [0.8, 0.75]],
    ],
    [
      [0, 0, 'conflict', 2],
      [0, 0, 'money', 1, 'planned'],
      [1, 0, 'role'],
      [0, 2, 'support'],
      [2, 2, 'report'],
    ],
  ),
  example(
    'heads',
    [640, 320],
    [
      ['Karla Kranich', 'person', [0.15, 0.25]],
      ['Bruno Bussard', 'person', [0.85, 0.2]],
      ['Nest 2030', 'project', [0.5, 0.8]],
    ],
    [
      [0, 1, 'other', 1, 'mutual'],
      [0, 2, 'money', 1, 'planned'],
      [1, 2, 'money', 5, 'denied'],
      [1, 2, 'support', 3],
    ],
  ),
  example(
    'denied',
    [720, 420],
    [
      ['Karla Kranich', 'person', [0.12, 0.2]],
      ['Bruno Bussard', 'person', [0.5, 0.18]],
      ['Storchenamt', 'government', [0.88, 0.2]],
      ['Reiher AG', 'company', [0.14, 0.78]],
      ['Möwe', 'media', [0.24, 0.86]],
      ['Nest 2030', 'project', [0.5, 0.8]],
      ['Horst', 'place', [0.88, 0.78]],
    ],
    [
      [0, 1, 'conflict', 1, 'denied'],
      [1, 2, 'money', 1, 'denied'],
      [0, 3, 'money', 1, 'alleged'],
      [3, 4, 'money', 1, 'denied'],
      [3, 5, 'role', 1, 'denied'],
      [1, 5, 'support', 7, 'denied'],
      [2, 5, 'report', 3, 'denied'],
      [2, 6, 'other', 1, 'deniedOfBoth'],
      [5, 5, 'conflict', 1, 'denied'],
      [5, 6, 'role', 2],
    ],
  ),
  example(
    'hub',
    [720, 560],
    [
      ['Reiher AG', 'company', [0.5, 0.5]],
      ...around(12).map((spot, i): Who => [`Partner ${i + 1}`, i % 2 ? 'person' : 'media', spot]),
    ],
    around(12).map(
      (_, i): Tie => (i % 3 ? [i + 1, 0, TONES[i % 6] ?? 'other'] : [0, i + 1, TONES[i % 6] ?? 'other', 2]),
    ),
  ),
  example(
    'kinds',
    [640, 420],
    KIND_NAMES.map(([name, kind], i): Who => [name, kind, [0.14 + (i % 5) * 0.18, i < 5 ? 0.25 : 0.7]]),
    KIND_NAMES.map((_, i): Tie => [i, (i + 4) % 9, TONES[i % 6] ?? 'other']),
  ),
  example(
    'long names',
    [720, 480],
    [
      ['Bundesministerium für wirtschaftliche Zusammenarbeit und Entwicklung', 'government', [0.5, 0.5]],
      ['Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft', 'organisation', [0.2, 0.2]],
      ['Sabine Leutheusser-Schnarrenberger', 'person', [0.8, 0.2]],
      ['Karl-Theodor Maria Nikolaus Johann Jacob Philipp Franz Joseph Sylvester', 'person', [0.2, 0.8]],
      ['X', 'media', [0.8, 0.8]],
    ],
    [
      [1, 0, 'money'],
      [2, 0, 'conflict', 2],
      [3, 0, 'role'],
      [0, 4, 'report'],
      [1, 3, 'support'],
      [2, 4, 'other'],
    ],
  ),
  example(
    'scripts',
    [640, 420],
    [
      ['محمد عبد الرحمن', 'person', [0.2, 0.25]],
      ['הארץ', 'media', [0.8, 0.25]],
      ['新华通讯社', 'media', [0.8, 0.75]],
      ['Η Καθημερινή 🗞️', 'media', [0.2, 0.75]],
      ['👩‍🚀 Ёлка Ünlü', 'person', [0.5, 0.5]],
    ],
    [
      [0, 4, 'conflict'],
      [1, 4, 'report'],
      [2, 4, 'support', 2],
      [4, 3, 'money', 1, 'alleged'],
      [0, 1, 'other', 1, 'mutual'],
    ],
  ),
  example('small', [320, 300], QUARREL.slice(0, 6), QUARREL_TIES.slice(0, 10)),
  example('quarrel', [720, 520], QUARREL, QUARREL_TIES),
  example('edge open', [720, 520], QUARREL, QUARREL_TIES, { state: { selected: { kind: 'edge', index: 0 } } }),
  example('node pointed at', [720, 520], QUARREL, QUARREL_TIES, { state: { focus: { kind: 'node', index: 1 } } }),
  example('step', [720, 520], QUARREL, QUARREL_TIES, {
    state: {
      spotlight: { nodes: [3], edges: [4, 7] },
      hiddenEdges: Uint8Array.from(QUARREL_TIES, (_, e) => (e === 10 ? 1 : 0)),
    },
  }),
  example('dark', [720, 520], QUARREL, QUARREL_TIES, {
    scheme: 'dark',
    state: { selected: { kind: 'node', index: 0 } },
  }),
  example('forced colours', [720, 520], QUARREL, QUARREL_TIES, {
    scheme: 'forced',
    state: { focus: { kind: 'edge', index: 4 } },
  }),
  example('print', [720, 520], QUARREL, QUARREL_TIES, { scheme: 'print' }),
  example(
    'ring',
    [520, 520],
    AT_EIGHT.map((spot, i): Who => [`Ort ${i + 1}`, 'place', spot]),
    scatteredTies(16, 8),
  ),
  example('crowd', [900, 640], scattered(320), scatteredTies(2400, 320)),
  example('alone', [320, 200], [['Karla Kranich', 'person', [0.5, 0.5]]], []),
];

/** The picture of an example, with the words of its edges. */
export function sceneOf({ story, width, height, spots }: Example, measure: Measure): Scene {
  const edges = edgesOf(story);
  const x = Float32Array.from(spots, ([share]) => share * width);
  const y = Float32Array.from(spots, ([, share]) => share * height);
  const words = edges.map(({ tone }) => [WORDS[tone]]);
  return composeAny(columnsOf(story, edges, 'de'), { x, y }, { width, height, measure, words });
}
