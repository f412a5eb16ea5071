/** "Also backing the leader is Lakeside Housing": the verb stands first, whoever does it behind "is". */
import type { CueLexicon } from '../lexicon/index.js';
import { clauseAt, type PassageClause } from './clauses.js';
import type { PassageParty } from './parties.js';
import type { CueToken } from './tokens.js';
import type { FoundVerb } from './verbs.js';

const BE = /^(?:is|are|was|were)$/;
const LEAD = /^(?:also|already|now|still|not|and|but)$/;

export function turnedTie(
  tokens: readonly CueToken[],
  clauses: readonly PassageClause[],
  parties: readonly PassageParty[],
  lexicon: CueLexicon,
): FoundVerb | null {
  if (lexicon.hasCapitalNouns) return null;
  const at = LEAD.test(tokens[0]?.low ?? '') ? 1 : 0;
  const verb = tokens[at];
  if (!verb || verb.isQuoted || !/^\p{L}{4,}ing$/u.test(verb.text)) return null;
  const form = lexicon.verbs.get(verb.low)?.find(({ verb: one }) => one.relation != null);
  const be = tokens.findIndex(({ low, isQuoted }, i) => i > at + 1 && i < at + 9 && !isQuoted && BE.test(low));
  const token = tokens[be];
  if (!form || !token || !parties.some((party) => party.at > be && party.at <= be + 6)) return null;
  const words = [{ start: verb.start, end: verb.end, lemma: form.verb.lemma }];
  return { form, at, clause: clauseAt(clauses, be), words, last: at, isPassive: false, hasObject: true };
}
