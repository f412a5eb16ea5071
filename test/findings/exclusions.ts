/** Mutations that no word of the text shows, by what they are, with the reason: they are counted apart, and nowhere else. */
import type { Statement } from '../../src/story/definition.js';
import type { Mutation } from './mutations.js';

/** The reason, or `null` where the text shows it. */
export function reasonOf({ kind, what, id, story }: Mutation): string | null {
  const statement = story.statements.find((one) => one.id === id);
  if (statement == null) return null;
  if (kind === 'form') return ofForm(what);
  return kind === 'certainty' ? ofCertainty(what, statement) : null;
}

function ofForm(what: string): string | null {
  const own = ['indirect', 'reported'];
  const [from = '', to = ''] = what.split(' → ');
  return own.includes(from) && own.includes(to)
    ? 'both are the source’s sentence without marks; whether it tells a speech or a fact no single word says'
    : null;
}

/** In German and English: "we will", "werden wir". */
const FUTURE = /(?<!\p{L})(?:will|shall|going to|wird|werden?|wollen?)(?!\p{L})/iu;

function ofCertainty(what: string, { form, quote }: Statement): string | null {
  if (what === 'asserted → planned' && form === 'direct' && FUTURE.test(quote.exact))
    return 'the speaker’s own words are of the future: they may be a plan';
  return what === 'asserted → alleged' && (form === 'indirect' || form === 'partial')
    ? 'indirect words are somebody’s claim by their form, whether the maker calls them so or not'
    : null;
}
