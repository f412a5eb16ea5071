/** An English run: titles before it, nouns of bodies in it, and the first word of a sentence, which has a capital anyway. */

import type { NameToken } from '../tokens.js';
import { genderOfFirstName } from '../words/first-names.js';
import type { LanguageWords } from '../words/index.js';
import { nameFrom } from './office-before.js';
import { type Lead, leadUpTo, type NameRun, type NameRunPlace, type Usage } from './run.js';

const isBodyNoun = (word: string, words: LanguageWords) => words.bodies.test(word) || words.nameEnds.test(word);

export function englishRun(
  tokens: readonly NameToken[],
  from: number,
  to: number,
  words: LanguageWords,
  usage: Usage,
): NameRun | null {
  const lead: Lead = { at: from, gender: null, roles: [], titled: false };
  const opening = tokens[from] as NameToken;
  // "Drugmaker Corvane hid".
  if (opening.initial && words.companies.test(opening.text)) lead.at++;
  // "Forecaster Glyn Parry": a trade of no list, with a capital because the sentence begins.
  const isListed = words.roles.test(opening.text) || words.titles.test(opening.text);
  if (
    opening.initial &&
    to - from === 2 &&
    !isListed &&
    words.agents.test(opening.lower) &&
    genderOfFirstName(opening.text) == null
  )
    lead.roles.push((tokens[lead.at++] as NameToken).lower);
  for (; lead.at < to; lead.at++) {
    const { text, lower } = tokens[lead.at] as NameToken;
    if (lead.at > from && usage.surnames.has(text) && genderOfFirstName(text) == null) break;
    if (!words.titles.test(text) && !(words.roles.test(text) && genderOfFirstName(text) == null)) break;
    lead.gender = words.titleGender(text) ?? lead.gender;
    if (words.roles.test(text)) lead.roles.push(lower);
    lead.titled = true;
  }
  let end = to;
  if (lead.at === from && !isBodyNoun(opening.text, words))
    leadUpTo(lead, nameFrom(tokens, from, to, words, usage), tokens);
  while (end > lead.at && /^(?:KC|QC|MP|Jr|Sr)$/.test((tokens[end] as NameToken).text)) end--;
  const first = tokens[lead.at] as NameToken;
  const last = tokens[end] as NameToken;
  const common = { from: lead.at, to: end, gender: lead.gender, roles: lead.roles, lead: from };
  // "Wexcombe Town Council", "President of the Council": titles that are part of a body's name.
  const named = tokens.slice(from, end + 1);
  const isBody =
    words.suffixes.test(last.text) ||
    (end > from && isBodyNoun(last.text, words)) ||
    named.some(({ text }) => /^(?:&|of)$/.test(text));
  // "Tamsin Marine", where Gerald Tamsin is in the text.
  const isFamilys = end === lead.at + 1 && usage.surnames.has(first.text);
  if (isBody && (genderOfFirstName(first.text) == null || isFamilys))
    return { ...common, from, roles: [], gender: null, kind: 'body', weak: false };
  if (isBody && isBodyNoun(last.text, words) && end - lead.at > 1)
    return { ...common, from, roles: [], gender: null, kind: 'body', weak: false };
  if (end === lead.at) return englishSingle(common, tokens, lead, words, usage);
  const gender = lead.gender ?? genderOfFirstName(first.text);
  if (lead.titled || genderOfFirstName(first.text)) return { ...common, kind: 'person', weak: false, gender };
  const before = tokens[from - 1];
  const article = before && (tokens[from] as NameToken).gap === ' ' && words.definite.test(before.lower);
  return { ...common, kind: article ? 'body' : 'unknown', weak: false };
}

function englishSingle(
  common: NameRunPlace,
  tokens: readonly NameToken[],
  lead: Lead,
  words: LanguageWords,
  usage: Usage,
): NameRun | null {
  const token = tokens[common.from] as NameToken;
  if (lead.titled) return { ...common, kind: 'person', weak: false };
  const gender = genderOfFirstName(token.text);
  if (words.roles.test(token.text) || words.titles.test(token.text))
    return usage.surnames.has(token.text) ? { ...common, kind: 'person', weak: false } : null;
  if (words.bodies.test(token.text) && token.initial) return null;
  if (gender) return { ...common, kind: 'person', weak: false, gender };
  const apposed = /^,\s$/.test(tokens[common.to + 1]?.gap ?? '');
  const weak = token.initial && !usage.inner.has(token.text) && !apposed;
  return { ...common, kind: 'unknown', weak };
}
