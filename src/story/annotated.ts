/**
 * W3C Web Annotations → what a story's file would say: each excerpt a statement of the source that it was found in. Of annotations of ours
 * nothing is missing; others say neither who says it nor of whom, which is left for a person to fill in.
 */

import { unescaped } from './unescaped.js';

type AnnotationFields = Readonly<Record<string, unknown>>;

export interface AnnotatedStory {
  /** A story, or one with gaps; `parse` and the desk judge. */
  readonly value: unknown;
  readonly statements: number;
  /** Annotations without an excerpt. */
  readonly without: number;
}

/** Most characters of what stands around an excerpt. */
const ANNOTATED_CONTEXT = 60;
const ANNOTATED_URN = /^urn:edgewise:source:(.*)$/;

const isFields = (value: unknown): value is AnnotationFields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value == null ? [] : [value]);
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const fieldsOf = (value: unknown): AnnotationFields => (isFields(value) ? value : {});

const isOfType = (value: unknown, type: string) => isFields(value) && listOf(value['type']).includes(type);

/** The annotations in a collection, a page, a list, or Hypothesis' rows; null where the value is none of them. */
function annotationsIn(value: unknown): readonly AnnotationFields[] | null {
  if (Array.isArray(value)) return value.length > 0 && value.every((its) => isOfType(its, 'Annotation')) ? value : null;
  if (!isFields(value)) return null;
  if (isOfType(value, 'Annotation')) return [value];
  if (isOfType(value, 'AnnotationPage')) return listOf(value['items']).filter(isFields);
  if (isOfType(value, 'AnnotationCollection')) return listOf(fieldsOf(value['first'])['items']).filter(isFields);
  const rows = listOf(value['rows']).filter(isFields);
  return rows.length > 0 && rows.every((its) => 'target' in its && 'uri' in its) ? rows : null;
}

interface Quoted {
  readonly target: AnnotationFields;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Its first excerpt. */
function quotedIn(annotation: AnnotationFields): Quoted | null {
  for (const target of listOf(annotation['target']).filter(isFields))
    for (const selector of listOf(target['selector'])) {
      const its = fieldsOf(selector);
      const exact = textOf(its['exact']).trim();
      if (!isOfType(its, 'TextQuoteSelector') || exact === '') continue;
      return { target, exact, prefix: textOf(its['prefix']), suffix: textOf(its['suffix']) };
    }
  return null;
}

/** Null where the value is no annotations. `lang`: BCP 47; of a story that says no language. */
export function storyOfAnnotations(value: unknown, lang: string): AnnotatedStory | null {
  const annotations = annotationsIn(value);
  if (!annotations) return null;
  const own = fieldsOf(value)['edgewise:story'];
  const quoted = annotations.flatMap((annotation) => {
    const its = quotedIn(annotation);
    return its ? [{ annotation, ...its }] : [];
  });
  const counts = { statements: quoted.length, without: annotations.length - quoted.length };
  if (isFields(own)) return { value: { ...own, statements: quoted.map(ownStatement) }, ...counts };
  const sources = new Map<string, AnnotationFields>();
  const statements = quoted.map((its, i) => ({
    id: `a${i + 1}`,
    source: sourceOf(its.annotation, its.target, sources),
    quote: quoteOf(its),
  }));
  const title = textOf(fieldsOf(value)['label']) || textOf([...sources.values()][0]?.['title']) || 'Web Annotations';
  return {
    value: {
      format: 1,
      id: 'annotations',
      lang,
      title,
      relations: [],
      sources: [...sources.values()],
      entities: [],
      statements,
    },
    ...counts,
  };
}

function quoteOf({ exact, prefix, suffix }: Quoted): AnnotationFields {
  return {
    exact,
    ...(/\S/.test(prefix) && { prefix: prefix.slice(-ANNOTATED_CONTEXT) }),
    ...(/\S/.test(suffix) && { suffix: suffix.slice(0, ANNOTATED_CONTEXT) }),
  };
}

function ownStatement(its: Quoted & { readonly annotation: AnnotationFields }): AnnotationFields {
  const { quote, ...rest } = fieldsOf(its.annotation['edgewise:statement']);
  return { ...rest, quote: { ...quoteOf(its), ...fieldsOf(quote) } };
}

/** The id of what the excerpt is from; each address is one source. */
function sourceOf(
  annotation: AnnotationFields,
  target: AnnotationFields,
  sources: Map<string, AnnotationFields>,
): string {
  const source = target['source'] ?? annotation['uri'];
  const address = textOf(source) || textOf(fieldsOf(source)['id']);
  const known = sources.get(address);
  if (known) return textOf(known['id']);
  const [, urn] = ANNOTATED_URN.exec(address) ?? [];
  const id = urn == null ? `source-${sources.size + 1}` : unescaped(urn);
  const titles = listOf(fieldsOf(annotation['document'])['title']);
  const title = (textOf(titles[0]) || address || id).slice(0, 300);
  sources.set(address, { id, title, ...(/^https?:\/\/\S+$/i.test(address) && { url: address }) });
  return id;
}
