/**
 * FollowTheMoney, as investigations keep people, companies and what ties them: JSON lines or a list, each an entity with a schema and
 * properties that may have several values. Some schemas are edges; which of their properties are the ends, and whether the order counts,
 * is the format's.
 */
import type { ForeignGraph, GraphReading } from '../../graph.js';
import { type Assembly, createAssembly } from '../builder.js';
import { isObject, type Json, scalar } from '../json.js';
import type { Losses } from '../losses.js';
import { readingOf } from '../refusal.js';
import { attributesOf as jsonAttributes } from './json-attributes.js';

interface FtmEdge {
  readonly source: string;
  readonly target: string;
  readonly directed: boolean;
}

const edge = (source: string, target: string, directed = true): FtmEdge => ({ source, target, directed });

const FOLLOW_THE_MONEY_EDGES: Readonly<Record<string, FtmEdge>> = {
  Associate: edge('person', 'associate'),
  ContractAward: edge('supplier', 'contract'),
  CourtCaseParty: edge('party', 'case'),
  Debt: edge('debtor', 'creditor'),
  Directorship: edge('director', 'organization'),
  Documentation: edge('entity', 'document'),
  EconomicActivity: edge('holder', 'contract'),
  Employment: edge('employee', 'employer'),
  Family: edge('person', 'relative', false),
  Membership: edge('member', 'organization'),
  Occupancy: edge('holder', 'post'),
  Ownership: edge('owner', 'asset'),
  Payment: edge('payer', 'beneficiary'),
  ProjectParticipant: edge('participant', 'project'),
  Representation: edge('agent', 'client'),
  Similar: edge('candidate', 'match', false),
  Succession: edge('predecessor', 'successor'),
  UnknownLink: edge('subject', 'object', false),
};

/** Properties that name an entity, the best first. */
const FOLLOW_THE_MONEY_NAMES = ['name', 'title', 'label', 'fileName', 'email', 'phone', 'registrationNumber'];
/** What names an edge. */
const FOLLOW_THE_MONEY_ROLES = ['role', 'relationship', 'status', 'percentage', 'purpose'];

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Json;
  /** What else is said of it: by whom, since when. */
  readonly others: Json;
  /** Counted from 1; its number in a list. */
  readonly line: number;
}

function entityOf(value: unknown, line: number): Entity | null {
  if (!isObject(value)) return null;
  const { id, schema, properties, ...others } = value;
  return typeof schema === 'string' && isObject(properties) && scalar(id) !== ''
    ? { id: scalar(id), schema, properties, others, line }
    : null;
}

/** One entity, or a list of nothing else; null for every other value. */
export function entitiesIn(value: unknown): readonly Entity[] | null {
  const list = Array.isArray(value) ? value : [value];
  const entities = list.map((its, i) => entityOf(its, i + 1));
  return entities.length > 0 && entities.every((its) => its != null) ? entities : null;
}

/** JSON lines; null where the first is no entity. */
export function readLines(text: string): GraphReading | null {
  if (!/^\s*\{/.test(text)) return null;
  const lines = text.split(/\r\n|\r|\n/);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!entityOf(parsed(lines[first] ?? ''), 1)) return null;
  const bad: number[] = [];
  const entities = lines.flatMap((line, i) => {
    if (line.trim() === '') return [];
    const its = entityOf(parsed(line), i + 1);
    if (!its) bad.push(i + 1);
    return its ? [its] : [];
  });
  return readEntities(entities, bad);
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** `bad`: lines that are no entity. */
export const readEntities = (entities: readonly Entity[], bad: readonly number[] = []): GraphReading =>
  readingOf((losses) => {
    for (const line of bad) losses.add('rows', String(line));
    for (const { properties } of entities)
      for (const its of Object.values(properties).flat()) if (isObject(its)) losses.add('nested', endOf(its));
    return assembled(entities, losses);
  });

function assembled(entities: readonly Entity[], losses: Losses): ForeignGraph {
  const assembly = createAssembly(losses);
  for (const its of entities) if (!FOLLOW_THE_MONEY_EDGES[its.schema]) putNode(assembly, its);
  for (const its of entities) {
    const how = FOLLOW_THE_MONEY_EDGES[its.schema];
    if (how) putEdges(assembly, its, how);
  }
  return assembly.finish({ title: '', upwards: false, placeOf: (line) => ({ line }) });
}

const valuesOf = (its: unknown): string[] => (Array.isArray(its) ? its : [its]).map(endOf).filter(Boolean);
/** Sometimes the other entity itself stands in the place of its id. */
const endOf = (its: unknown): string => (isObject(its) ? scalar(its['id']) : scalar(its));

const firstOf = ({ properties }: Entity, names: readonly string[]): string =>
  names.map((name) => valuesOf(properties[name])[0] ?? '').find(Boolean) ?? '';

function* attributesOf(its: Entity, without: readonly string[]): Generator<readonly [string, string]> {
  yield ['schema', its.schema];
  for (const [name, values] of Object.entries(its.properties))
    if (!without.includes(name)) yield [name, valuesOf(values).join('; ')];
  yield* jsonAttributes(its.others, () => true);
}

function putNode(assembly: Assembly, its: Entity): void {
  const names = [its.properties['firstName'], its.properties['lastName']].flatMap(valuesOf).join(' ');
  const label = firstOf(its, FOLLOW_THE_MONEY_NAMES) || names;
  const none = { title: '', x: Number.NaN, y: Number.NaN, colour: '' };
  assembly.node({ ...none, id: its.id, label, attributes: attributesOf(its, []) }, () => ({ line: its.line }));
}

function putEdges(assembly: Assembly, its: Entity, { source, target, directed }: FtmEdge): void {
  const attributes = [...attributesOf(its, [source, target])];
  const label = firstOf(its, FOLLOW_THE_MONEY_ROLES) || its.schema;
  const [from, to] = [its.properties[source], its.properties[target]].map((end) => valuesOf(end ?? ''));
  // An edge with an end that is not given leads nowhere, and is told of as such.
  const pairs = (from?.length ? from : ['?']).flatMap((one) =>
    (to?.length ? to : ['?']).map((other) => ({ source: one, target: other })),
  );
  for (const [i, pair] of pairs.entries()) {
    const id = i === 0 ? its.id : '';
    const record = { id, ...pair, directed, weight: Number.NaN, label, attributes };
    assembly.edge(record, its.line, () => ({ line: its.line }));
  }
}
