/**
 * A story as schema.org data: verbatim speech is a `Quotation`, everything else that a source states or passes on a `Claim`. Never a
 * `ClaimReview`: we say who said what, not whether it is true.
 */

import type { Entity, Source, Statement, Text } from '../story/definition.js';
import { claimText } from '../story/telling/claim.js';
import { logOf } from '../story/telling/log.js';
import type { Kind } from '../story/vocabulary.js';
import type { Telling } from './telling.js';

type Json = string | number | undefined | Json[] | { [key: string]: Json };

const TYPES: Readonly<Record<Kind, string>> = {
  person: 'Person',
  company: 'Corporation',
  organisation: 'Organization',
  government: 'GovernmentOrganization',
  media: 'NewsMediaOrganization',
  project: 'Project',
  product: 'Product',
  place: 'Place',
  other: 'Thing',
};
/** Kinds that schema.org lets speak. */
const SPEAKERS: ReadonlySet<Kind> = new Set(['person', 'company', 'organisation', 'government', 'media', 'project']);

/** The story's page at `url` with all its statements; `image` is the address of a picture of it, `description` says which part of it this is. */
export function jsonLdOf(
  telling: Telling,
  { url, image, description }: { url: string; image?: string | undefined; description?: string | undefined },
): Json {
  const { story, say, t } = telling;
  const text = (its: Text | undefined) => (its == null ? undefined : say(its).text);
  return trimmed({
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': url,
    name: text(story.title),
    abstract: text(story.takeaway),
    description,
    inLanguage: t.lang,
    dateModified: story.asOf,
    image,
    isBasedOn: story.sources.map((source) => sourceNode(telling, source)),
    correction: logOf(story).map(({ date, note }) => ({
      '@type': 'CorrectionComment',
      datePublished: date,
      text: text(note),
    })),
    hasPart: story.statements.map((statement) => statementNode(telling, statement, url)),
  });
}

function statementNode(telling: Telling, statement: Statement, url: string): Json {
  const { story, langOf, source, replies } = telling;
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const nodes = (ids: readonly string[] | undefined) =>
    ids?.flatMap((id) => {
      const entity = entities.get(id);
      return entity ? [entityNode(telling, entity)] : [];
    });
  const [speaker] = statement.from.flatMap((id) => entities.get(id) ?? []);
  const origin = source(statement);
  const address = ({ id }: Statement) => `${url}#${encodeURIComponent(id)}`;
  const common = {
    '@id': address(statement),
    // The same claim in other words.
    sameAs: replies.repeats.get(statement.id)?.map(address),
    name: claimText(telling, statement),
    text: statement.quote.exact,
    inLanguage: langOf(statement),
    about: nodes([...(statement.to ?? []), ...(statement.about ?? [])]),
    dateCreated: /^\d{4}(-\d\d){0,2}$/.test(statement.said ?? '') ? statement.said : undefined,
  };
  if (statement.form === 'direct' && speaker) {
    const role = SPEAKERS.has(speaker.kind) ? 'spokenByCharacter' : 'creator';
    return {
      '@type': 'Quotation',
      ...common,
      [role]: entityNode(telling, speaker),
      isBasedOn: origin && sourceNode(telling, origin),
    };
  }
  // On whose word: who is named for it, else who speaks; a bare report is its source's own.
  const word = statement.attributedTo ?? (statement.form === 'reported' ? undefined : statement.from);
  return { '@type': 'Claim', ...common, author: nodes(word), appearance: origin && sourceNode(telling, origin) };
}

function entityNode({ say }: Telling, { kind, name, sameAs }: Entity): Json {
  return { '@type': TYPES[kind], name: say(name).text, sameAs: sameAs && [...sameAs] };
}

function sourceNode({ say, story }: Telling, source: Source): Json {
  const organisation = (name: string) => ({ '@type': 'Organization', name });
  return {
    '@type': 'NewsArticle',
    headline: say(source.title).text,
    inLanguage: source.lang ?? story.lang,
    publisher: source.publisher == null ? undefined : organisation(source.publisher),
    author: source.agencies?.map(organisation),
    datePublished: source.published,
    dateModified: source.updated,
    url: source.url,
    archivedAt: source.archiveUrl,
  };
}

/** Without what is missing or an empty list. */
function trimmed(value: Json): Json {
  if (Array.isArray(value)) return value.map(trimmed);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, its]) =>
      its === undefined || (Array.isArray(its) && its.length === 0) ? [] : [[key, trimmed(its)]],
    ),
  );
}
