/**
 * "Miles Tarrant denied the allegations": what is denied stands in other statements. That he contradicts is a fact; which of those about him it
 * answers only the maker can tell.
 */
import { has, lexiconOf } from '../../../story/findings/lexicon/index.js';
import { denierOf } from '../edits/denial.js';
import { langOf, recordOf } from '../records.js';
import type { Draft, DraftStatement } from '../types.js';

const ONE =
  'accusation|allegation|claim|charge|account|suggestion|report|Vorwurf|Anschuldigung|Behauptung|Darstellung|Bericht|Verdacht';
const MANY = 'accusations|allegations|claims|charges|reports|Vorwürfen?|Anschuldigungen|Behauptungen|Berichten?';
/** "Denied it", "bestreitet das". */
const IT = '(?<=den(?:y|ies|ied) )it|(?<=bestr(?:eite[nt]|itt|itten) )(?:das|dies)(?=[,.;]|$)';
const CLAIM = new RegExp(`(?<!\\p{L})(?:${ONE}|${MANY}|${IT})(?!\\p{L})`, 'u');
const CLAIMS = new RegExp(`(?<!\\p{L})(?:${MANY})(?!\\p{L})`, 'u');
/** Nobody looks through more. */
const MOST = 3;

/** Ids, the nearest before it first. */
export function allegationsMet(draft: Draft, id: string): readonly string[] {
  const its = recordOf(draft, 'statements', id);
  const { exact = '' } = its?.quote ?? {};
  const lexicon = lexiconOf(langOf(draft, its?.source ?? ''));
  if (!its || its.withdrawn || !lexicon || !CLAIM.test(exact) || !has(lexicon.hedges.denied, exact)) return [];
  const by = (its.modality === 'denied' ? denierOf(its) : its.from) ?? [];
  const at = draft.story.statements.indexOf(its);
  const all = [...draft.story.statements.slice(0, at).reverse(), ...draft.story.statements.slice(at + 1)];
  const met = all.filter((one) => isAgainst(draft, one, by)).map((one) => one.id);
  const linked = [...(its.repliesTo ?? []), ...(its.disputes ?? [])];
  // One claim is answered once; of several each may be.
  if (linked.length > 0 && (!CLAIMS.test(exact) || linked.some((one) => !met.includes(one)))) return [];
  return met.filter((one) => !linked.includes(one)).slice(0, MOST);
}

/** Somebody else says it of them, as an allegation or in a quarrel. */
function isAgainst(draft: Draft, its: DraftStatement, by: readonly string[]): boolean {
  const { withdrawn, modality, form, from = [], to = [], attributedTo = [] } = its;
  const isOf = (ids: readonly string[]) => ids.some((one) => by.includes(one));
  if (withdrawn || modality === 'denied') return false;
  // What is reported runs from who is said to have done it.
  if (form === 'reported' && modality === 'alleged' && isOf(from)) return !isOf(attributedTo);
  return (
    isOf(to) &&
    !isOf(from) &&
    (modality === 'alleged' || recordOf(draft, 'relations', its.relation ?? '')?.tone === 'conflict')
  );
}
