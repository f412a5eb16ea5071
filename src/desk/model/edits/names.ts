/** Who is called so: as its story names it, else by a surname that only one bears. */
import { inAllLanguages } from '../../../story/all-languages.js';
import { once } from '../../../story/once.js';
import type { Draft, DraftEntity } from '../types.js';

/** A name as readers compare it. */
export function spelled(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}

/** In all languages, with the aliases. */
export function namesOf({ name, aliases }: DraftEntity): string[] {
  return [...new Set([...inAllLanguages(name), ...(aliases ?? [])])];
}

/** A page asks for it with each letter, of everybody: of who did not change the spellings are known. */
const spellingsOf = once((its: DraftEntity): readonly string[] => namesOf(its).map(spelled));

/** Those who bear that very name or alias. */
export function partyNamed({ story }: Draft, name: string): string[] {
  const wanted = spelled(name);
  return story.entities.filter((its) => spellingsOf(its).includes(wanted)).map(({ id }) => id);
}

/** What a firm is in law stands behind its name, or not: "Kestrel Drinks plc". */
const LEGAL_FORM =
  /,?\s(?:plc|limited|ltd\.?|inc\.?|llc|llp|corp\.?|gmbh(?:\s&\sco\.?(?:\skg(?:aa)?)?)?|kgaa|ag|se|kg|ohg|mbh|ug|eg|e\.\s?v\.|s\.\s?a\.|n\.\s?v\.|b\.\s?v\.)$/iu;
const withoutForm = (name: string): string => name.replace(LEGAL_FORM, '');
const formlessOf = once((its: DraftEntity): readonly string[] => spellingsOf(its).map(withoutForm));

/** The one firm that is called so but for its legal form; a place or a person is none. */
function firmCalled({ story }: Draft, name: string): string[] {
  const wanted = withoutForm(spelled(name));
  return story.entities
    .filter(({ kind }) => kind == null || /^(?:company|organisation|media)$/.test(kind))
    .filter((its) => formlessOf(its).includes(wanted))
    .map(({ id }) => id);
}

/** The party of that name or alias, or the one firm or person of that name or surname; null where there is none, or more than one. */
export function partyCalled(draft: Draft, name: string): string | null {
  const named = partyNamed(draft, name);
  const whole = named.length > 0 ? named : firmCalled(draft, name);
  if (whole.length > 0) return whole.length === 1 ? (whole[0] ?? null) : null;
  const wanted = spelled(name);
  const last = draft.story.entities.filter(
    (its) => its.kind === 'person' && spellingsOf(its).some((one) => one.split(' ').at(-1) === wanted),
  );
  return last.length === 1 ? (last[0]?.id ?? null) : null;
}
