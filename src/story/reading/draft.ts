/**
 * References of a file whose shapes have faults, too: what could be read of it is filled up to a story, so that a maker hears of everything
 * in one go. What only follows from a fault that is told already is left out.
 */
import type { StoryFile } from '../definition.js';
import { type Fault, faultAt, type Report } from '../faults.js';
import { checkReferences } from './references.js';

/** Stands where something could not be read; no file's id looks like it to `checkReferences`' eyes. */
const HOLE = '\u0000hole';
const DRAFT_LISTS = ['relations', 'sources', 'entities', 'statements'] as const;
type List = (typeof DRAFT_LISTS)[number];
/** Which ids are unknown where some records of these lists could not be read. */
const NEEDS: { readonly [code: string]: readonly List[] } = {
  'unknown-relation': ['relations'],
  'unknown-source': ['sources'],
  'unknown-entity': ['entities'],
  'unknown-statement': ['statements'],
  'unknown-focus': ['entities', 'statements'],
};

type Fields = { readonly [key: string]: unknown };
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : HOLE);

/** `draft`: the copy that the shapes' check made, with holes; `told`: what it reported. */
export function draftFaults(draft: unknown, told: readonly Fault[]): Fault[] {
  const fields = fieldsOf(draft);
  const loose = new Set(DRAFT_LISTS.filter((list) => !isWhole(fields[list])));
  const faults: Fault[] = [];
  const report: Report = (code, path, params) => {
    const fault = faultAt(code, path, params);
    const follows =
      params?.found === HOLE ||
      NEEDS[code]?.some((list) => loose.has(list)) ||
      told.some(({ pointer }) => touches(pointer, fault.pointer));
    if (!follows) faults.push(fault);
  };
  checkReferences(
    filled(
      fields,
      told.map(({ pointer }) => pointer),
    ),
    report,
  );
  return faults;
}

/** Whether every record of a list has an id. */
const isWhole = (list: unknown) => Array.isArray(list) && list.every((one) => typeof fieldsOf(one).id === 'string');

/** One of the two stands in the other, or they are the same. */
const touches = (a: string, b: string) => a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);

function filled(fields: Fields, told: readonly string[]): StoryFile {
  const records = (list: List) =>
    listOf(fields[list]).map((one, i) => {
      const { id } = fieldsOf(one);
      return { id: typeof id === 'string' ? id : `\u0000${list}/${i}` };
    });
  return {
    ...fields,
    relations: records('relations'),
    sources: records('sources'),
    entities: records('entities'),
    statements: records('statements').map(({ id }, i) =>
      statementOf(id, fieldsOf(listOf(fields.statements)[i]), (key) =>
        told.some((pointer) => touches(pointer, `/statements/${i}/${key}`)),
      ),
    ),
    steps: listOf(fields.steps).map((step) => ({ focus: idsOf(fieldsOf(step).focus) ?? [] })),
    corrections: listOf(fields.corrections).map((one) => ({ statements: idsOf(fieldsOf(one).statements) ?? [] })),
  } as unknown as StoryFile;
}

const idsOf = (value: unknown) => (Array.isArray(value) ? value.map(textOf) : undefined);

function statementOf(id: string, fields: Fields, hasHole: (key: string) => boolean): StoryFile['statements'][number] {
  const { form, mutual, channel, relation, source, quote, withdrawn } = fields;
  const lists = Object.fromEntries(
    (['about', 'attributedTo', 'repliesTo', 'disputes', 'repeats'] as const).map((key) => [key, idsOf(fields[key])]),
  );
  const { exact } = fieldsOf(quote);
  return {
    ...lists,
    id,
    from: idsOf(fields.from) ?? [HOLE],
    // Who is unread as mutual or not lacks nothing.
    to: idsOf(fields.to) ?? (hasHole('mutual') ? [] : undefined),
    mutual: mutual === true,
    form: typeof form === 'string' ? form : 'reported',
    channel: typeof channel === 'string' ? channel : undefined,
    relation: textOf(relation),
    source: textOf(source),
    quote: quote != null || hasHole('quote') ? { exact: typeof exact === 'string' ? exact : '' } : undefined,
    withdrawn: withdrawn ?? (hasHole('withdrawn') || undefined),
  } as unknown as StoryFile['statements'][number];
}
