/** Two records of the same thing → one: what only one of them says is kept, where they say different things somebody chooses. */
import { isFields, written } from '../comparing/fields.js';

export type MergeFields = Readonly<Record<string, unknown>>;

/** `mine` or `theirs`, by the field that differs. */
export type ChooseField = (field: string, mine: unknown, theirs: unknown) => 'mine' | 'theirs';

/** Lists whose members of both stand side by side. */
const FIELDS_JOINED: ReadonlySet<string> = new Set(['aliases', 'sameAs', 'agencies', 'reviewed', 'about']);
/** Texts: one for all languages, which is the story's, or one for each. */
const FIELDS_TEXTS: ReadonlySet<string> = new Set(['title', 'takeaway', 'label', 'name', 'note', 'text', 'reason']);
/** Objects whose members may come from either. */
const FIELDS_MIXED: ReadonlySet<string> = new Set(['quote', 'translations']);

/** What holds texts that are never one for each language. */
const FIELDS_PLAIN: ReadonlySet<string> = new Set(['quote', 'reviewed']);

/** `lang`: of texts that are one for all languages. `skip`: fields that are mine whatever the other says. */
export function mergedFields(
  mine: MergeFields,
  theirs: MergeFields,
  lang: string,
  choose: ChooseField,
  skip: ReadonlySet<string> = new Set(),
): MergeFields {
  const its: Record<string, unknown> = { ...mine };
  for (const [key, other] of Object.entries(theirs)) {
    if (other === undefined || skip.has(key)) continue;
    its[key] = mergedValue(key, mine[key], other, lang, choose);
  }
  return its;
}

function mergedValue(key: string, own: unknown, other: unknown, lang: string, choose: ChooseField): unknown {
  if (own === undefined) return other;
  if (written(own) === written(other)) return own;
  if (FIELDS_JOINED.has(key) && Array.isArray(own) && Array.isArray(other)) return joined(own, other);
  const inner: ChooseField = (field, a, b) => choose(`${key}.${field}`, a, b);
  if (FIELDS_TEXTS.has(key) && (isFields(own) || isFields(other)))
    return mergedFields(byLang(own, lang), byLang(other, lang), lang, inner);
  if (FIELDS_MIXED.has(key) && isFields(own) && isFields(other)) return mergedFields(own, other, lang, inner);
  return choose(key, own, other) === 'mine' ? own : other;
}

const byLang = (text: unknown, lang: string): MergeFields => (isFields(text) ? text : { [lang]: text });

function joined(own: readonly unknown[], other: readonly unknown[]): unknown[] {
  const known = new Set(own.map(written));
  return [...own, ...other.filter((its) => !known.has(written(its)))];
}

/** The texts of a story whose language is another, each with its language, so that they can stand beside those of `lang`. */
export function tongued<const Its>(value: Its, lang: string, key = ''): Its {
  if (FIELDS_TEXTS.has(key) && typeof value === 'string') return { [lang]: value } as Its;
  if (Array.isArray(value) && !FIELDS_PLAIN.has(key)) return value.map((one) => tongued(one, lang, '')) as Its;
  if (!isFields(value) || FIELDS_TEXTS.has(key) || FIELDS_PLAIN.has(key)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, its]) => [name, tongued(its, lang, name)])) as Its;
}
