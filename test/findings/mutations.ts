/** Every way in which the rules of this project say that a story may be wrong about its own words: one change at a time. */
import type { Amount, Statement, Story } from '../../src/story/definition.js';
import { BOUNDS, type FindingCode, FORMS, type Modality } from '../../src/story/vocabulary.js';

export const KINDS = ['speaker', 'form', 'certainty', 'amount', 'unit', 'bound', 'day', 'direction'] as const;
export type Kind = (typeof KINDS)[number];

/** The finding that must meet a mutation of this kind; no other counts. */
export const MEETS: { readonly [kind in Kind]: FindingCode } = {
  speaker: 'speaker',
  form: 'speech',
  certainty: 'hedge',
  amount: 'amount',
  unit: 'amount',
  bound: 'amount',
  day: 'date',
  direction: 'direction',
};

export interface Mutation {
  readonly kind: Kind;
  /** The statement's id. */
  readonly id: string;
  /** "asserted → planned" */
  readonly what: string;
  readonly story: Story;
}

type Change = readonly [kind: Kind, what: string, fields: Partial<Statement>, without?: keyof Statement];

export function mutationsOf(story: Story): Mutation[] {
  return story.statements.flatMap((statement, i) =>
    changesOf(statement, story).map(([kind, what, fields, without]) => {
      const { ...changed } = { ...statement, ...fields };
      if (without) delete changed[without];
      return { kind, id: statement.id, what, story: { ...story, statements: story.statements.with(i, changed) } };
    }),
  );
}

function changesOf(statement: Statement, story: Story): Change[] {
  return [
    ...speakers(statement, story),
    ...forms(statement),
    ...certainties(statement),
    ...amounts(statement),
    ...days(statement),
    ...directions(statement),
  ];
}

function speakers({ form, from }: Statement, { entities }: Story): Change[] {
  const [speaker] = from;
  if (form === 'reported') return [];
  const others = entities.filter(({ id, kind }) => kind === 'person' && id !== speaker);
  return others.map(({ id }) => ['speaker', `${speaker} → ${id}`, { from: [id] }]);
}

function forms({ form, from, mutual }: Statement): Change[] {
  const others = FORMS.filter((one) => one !== form && (one === 'reported' || (from.length === 1 && !mutual)));
  return others.map((one) => ['form', `${form} → ${one}`, { form: one }]);
}

function certainties({ modality = 'asserted' }: Statement): Change[] {
  if (modality !== 'asserted') return [['certainty', `${modality} → asserted`, {}, 'modality']];
  const added: Modality[] = ['planned', 'alleged', 'denied'];
  return added.map((one) => ['certainty', `asserted → ${one}`, { modality: one }]);
}

function amounts({ amount }: Statement): Change[] {
  if (amount == null) return [];
  const { value, unit, bound = 'exact' } = amount;
  const { unit: _unit, ...bare } = amount;
  const change = (kind: Kind, what: string, changed: Amount): Change => [kind, what, { amount: changed }];
  const units = ['USD', 'EUR', 'percent', 'Schiffe'].filter((one) => one !== unit);
  return [
    change('amount', '× 10', { ...amount, value: value * 10 }),
    change('amount', '÷ 10', { ...amount, value: value / 10 }),
    ...units.map((one) => change('unit', `${unit ?? 'none'} → ${one}`, { ...amount, unit: one })),
    ...(unit == null ? [] : [change('unit', `${unit} → none`, bare)]),
    ...BOUNDS.filter((one) => one !== bound).map((one) =>
      change('bound', `${bound} → ${one}`, { ...amount, bound: one }),
    ),
  ];
}

const DAY_MS = 86_400_000;

function days({ said }: Statement): Change[] {
  if (said == null || !/^\d{4}-\d\d-\d\d$/.test(said)) return [];
  return [-30, -7, -1, 1, 7, 365].map((by) => {
    const day = new Date(Date.parse(said) + by * DAY_MS).toISOString().slice(0, 10);
    return ['day', `${said} → ${day}`, { said: day }];
  });
}

function directions({ from, to, mutual }: Statement): Change[] {
  return mutual || to == null ? [] : [['direction', 'turned round', { from: to, to: from }]];
}
