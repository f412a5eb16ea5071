/**
 * Statements as W3C Web Annotations: the source is the target, the excerpt its `TextQuoteSelector`, who says what of whom the body. What the
 * vocabulary has no word for stands under `edgewise:`, so that the same story can be made of the file.
 */
import type { Source, Statement } from '../story/definition.js';
import { toldOf } from '../story/telling/claim.js';
import type { Telling } from './telling.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/** Of a source that is nowhere on the web. */
export const SOURCE_URN = 'urn:edgewise:source:';

const addressOf = ({ id, url }: Source): string => url ?? `${SOURCE_URN}${encodeURIComponent(id)}`;

/** `statements`: those that are shown, and `filter` says which those are; `url` is the story's page. */
export function annotationsOf(
  telling: Telling,
  statements: readonly Statement[],
  { url, filter }: { readonly url: string; readonly filter: string },
): object {
  const { story, say } = telling;
  const { statements: _its, withdrawn: _gone, steps: _steps, corrections: _log, ...rest } = story;
  return {
    '@context': CONTEXT,
    id: `${url}#annotations`,
    type: 'AnnotationCollection',
    label: [say(story.title).text, filter].filter(Boolean).join(' – '),
    total: statements.length,
    'edgewise:story': rest,
    first: {
      id: `${url}#annotations-1`,
      type: 'AnnotationPage',
      startIndex: 0,
      items: statements.map((statement) => annotationOf(telling, statement, url)),
    },
  };
}

function annotationOf(telling: Telling, statement: Statement, url: string): object {
  const { langOf, source: sourceOf, relation, t } = telling;
  const { quote, reviewed: _ours, ...rest } = statement;
  const { exact, prefix, suffix, ...more } = quote;
  const source = sourceOf(statement);
  return {
    id: `${url}#${encodeURIComponent(statement.id)}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: toldOf(telling, statement),
        language: t.lang,
        format: 'text/plain',
      },
      { type: 'TextualBody', purpose: 'tagging', value: relation(statement.relation).text, language: t.lang },
      ...Object.entries(quote.translations ?? {}).map(([language, value]) => ({
        ...{ type: 'TextualBody', purpose: 'commenting', value, language, format: 'text/plain' },
      })),
    ],
    target: {
      type: 'SpecificResource',
      source: source ? addressOf(source) : `${SOURCE_URN}${encodeURIComponent(statement.source)}`,
      selector: {
        type: 'TextQuoteSelector',
        exact,
        ...(prefix != null && { prefix }),
        ...(suffix != null && { suffix }),
      },
      'edgewise:language': langOf(statement),
    },
    'edgewise:statement': { ...rest, ...(Object.keys(more).length > 0 && { quote: more }) },
  };
}
