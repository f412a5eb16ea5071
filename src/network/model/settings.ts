/** How a reader has a network before them, as a file of ours keeps it: colour, size, width, what is filtered. Names and ids, no numbers of columns. */
import { type By, COLOURS } from './groups.js';
import type { QuantityKey } from './measures.js';
import type { RampScale } from './ramp.js';
import type { KeepRule } from './rules.js';

/** A rule as it is kept: a node by its id. */
type KeptRule = Exclude<KeepRule, { kind: 'around' }> | { kind: 'around'; id: string; hops: number };

export interface ViewSettings {
  readonly format: 1;
  /** What colours the nodes; null: nothing does. */
  readonly colour:
    | { readonly groups: string }
    | { readonly file: true }
    | { readonly ramp: QuantityKey; readonly scale: RampScale }
    | null;
  readonly size: QuantityKey;
  readonly width: QuantityKey | null;
  /** Ranks of groups that are off. */
  readonly off: readonly number[];
  readonly rules: readonly KeptRule[];
}

/** What of a view is kept. */
export interface KeptView {
  readonly grouping: { readonly by: By } | null;
  readonly ramp: { readonly key: QuantityKey; readonly scale: RampScale } | null;
  readonly size: QuantityKey;
  readonly width: QuantityKey | null;
  readonly off: ReadonlySet<number>;
  readonly rules: readonly KeepRule[];
}

function colourOf({ grouping, ramp }: KeptView): ViewSettings['colour'] {
  if (ramp) return { ramp: ramp.key, scale: ramp.scale };
  if (!grouping) return null;
  return typeof grouping.by === 'symbol' ? { file: true } : { groups: grouping.by };
}

export function settingsOf(view: KeptView, ids: readonly string[]): ViewSettings {
  const rules = view.rules.map((rule): KeptRule => {
    if (rule.kind !== 'around') return rule;
    return { kind: 'around', id: ids[rule.node] ?? '', hops: rule.hops };
  });
  return {
    ...{ format: 1, colour: colourOf(view), size: view.size, width: view.width },
    ...{ off: [...view.off].sort((a, b) => a - b), rules },
  };
}

const isRecord = (its: unknown): its is Readonly<Record<string, unknown>> => typeof its === 'object' && its !== null;
const isText = (its: unknown): its is string => typeof its === 'string';
const isNumber = (its: unknown): its is number => typeof its === 'number' && Number.isFinite(its);
const isKey = (its: unknown): its is QuantityKey =>
  isText(its) && (['degree', 'component', 'weight'].includes(its) || its.startsWith('attribute:'));

function ruleIn(its: unknown): KeptRule | null {
  if (!isRecord(its)) return null;
  const { kind, on, key, from, to, blank, attribute, values, id, hops } = its;
  if (kind === 'range' && (on === 'nodes' || on === 'edges') && isKey(key) && isNumber(from) && isNumber(to))
    return { kind, on, key, from, to, blank: blank === true };
  if (kind === 'only' && isText(attribute) && Array.isArray(values))
    return { kind, attribute, values: values.filter(isText) };
  if (kind === 'around' && isText(id) && isNumber(hops))
    return { kind, id, hops: Math.max(1, Math.min(3, Math.floor(hops))) };
  return null;
}

function colourIn(its: unknown): ViewSettings['colour'] {
  if (!isRecord(its)) return null;
  if (isText(its['groups'])) return { groups: its['groups'] };
  if (isKey(its['ramp'])) return { ramp: its['ramp'], scale: its['scale'] === 'equal' ? 'equal' : 'even' };
  return its['file'] === true ? { file: true } : null;
}

/** What a file says of the view; null where it is nothing of ours. What is not understood is taken as not said. */
export function settingsIn(value: unknown): ViewSettings | null {
  if (!isRecord(value) || value['format'] !== 1) return null;
  const { colour, size, width, off, rules } = value;
  const list = (its: unknown): readonly unknown[] => (Array.isArray(its) ? its : []);
  return {
    format: 1,
    colour: colourIn(colour),
    size: isKey(size) ? size : 'degree',
    width: isKey(width) ? width : null,
    off: list(off).filter((rank): rank is number => isNumber(rank) && rank >= 0),
    rules: list(rules).flatMap((rule) => ruleIn(rule) ?? []),
  };
}

/** The attribute, or the file's colours, by which groups are made; null where there are none. */
export function groupsIn({ colour }: ViewSettings): By | null {
  if (colour && 'groups' in colour) return colour.groups;
  return colour && 'file' in colour ? COLOURS : null;
}

/** With nodes as numbers again; rules about a node that is not there are none. */
export function rulesIn({ rules }: ViewSettings, ids: readonly string[]): KeepRule[] {
  const numbers = new Map(rules.some(({ kind }) => kind === 'around') ? ids.map((id, i) => [id, i]) : []);
  return rules.flatMap((rule): KeepRule[] => {
    if (rule.kind !== 'around') return [rule];
    const node = numbers.get(rule.id);
    return node == null ? [] : [{ kind: 'around', node, hops: rule.hops }];
  });
}
