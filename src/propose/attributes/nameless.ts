/** How a party is called that has no name. */
import type { Phrase } from './phrases/phrase.js';
import type { NameToken } from './tokens.js';

/** "Gesellschafter von Quellpunkt", "Erben des Gründers": of several the text says whose they are. */
function withAttribute(text: string, phrase: Phrase, bare: string): string {
  const rest = /^\s(?:von|des|der)(?:\s\p{Lu}[\p{L}-]*)+/u.exec(text.slice(phrase.end, phrase.end + 60))?.[0];
  return rest ? bare + rest.replace(/\s+/g, ' ') : bare;
}

/** As in the text, without article, in the nominative. */
export function namelessName(text: string, tokens: readonly NameToken[], phrase: Phrase, german: boolean): string {
  const head = tokens[phrase.to] as NameToken;
  if (!german) return withNouns(tokens, phrase, head.text);
  const isGenitive = phrase.genitive && /^(?:des|eines|seines|ihres)$/.test(tokens[phrase.lead]?.lower ?? '');
  const bare = isGenitive ? head.text.replace(/(?<=\p{L}{3})e?s$/u, '') : head.text;
  // "Ihren Mietern"
  const many = bare.replace(/(?<=\p{L}{3}(?<!bau)er)n$/iu, '');
  return phrase.genders[0] === 'they' ? withAttribute(text, phrase, many) : withField(text, phrase, bare);
}

/** "Landesamt für Umwelt", "Verband der Sägewerke" */
function withField(text: string, { end }: Phrase, bare: string): string {
  if (!/(?:amt|ministerium|institut|anstalt|stelle|agentur|verband|kommission|gesellschaft)$/iu.test(bare)) return bare;
  const whose = UMBRELLA.test(bare)
    ? /^\s(?:der|deutscher)\s\p{Lu}[\p{L}-]+(?:er|en|e)(?![\p{L}-])/u.exec(text.slice(end, end + 60))
    : null;
  if (whose) return bare + whose[0].replace(/\s+/g, ' ');
  const field = /^\sfür(?:\s\p{Lu}[\p{L}-]+)(?:\sund\s\p{Lu}[\p{L}-]+)?/u.exec(text.slice(end, end + 60))?.[0];
  return field ? bare + field.replace(/\s+/g, ' ') : bare;
}

const UMBRELLA = /(?:verband|vereinigung|bund|kammer)$/iu;

/** "A health ministry", "state engineers": nouns before it belong to it, adjectives do not. */
function withNouns(tokens: readonly NameToken[], { to }: Phrase, bare: string): string {
  let name = bare;
  for (let k = to - 1; k >= 0 && k >= to - 2; k--) {
    const token = tokens[k] as NameToken;
    const several = token.possessive && /s$/.test(token.lower);
    if ((tokens[k + 1] as NameToken).gap !== ' ' || (token.possessive && !several) || NO_NOUN.test(token.lower)) break;
    name = `${token.text}${several ? token.tail : ''} ${name}`;
  }
  const of = OFFICE.test(bare) && tokens[to + 1]?.lower === 'of' ? tokens[to + 2] : undefined;
  return of && !of.capital && of.gap === ' ' ? `${name} of ${of.text}` : name;
}

/** "The ministry of transport" */
const OFFICE = /^(?:ministry|minister|department|board|secretary|office|bureau|chamber)$/i;

/** Small words, verbs whose past has no ending, numbers and what ends as adjectives do. */
const NO_NOUN =
  /^(?:the|an?|th(?:is|at|ese|ose)|its?|his|her|their|our|my|your|one|two|three|four|five|six|seven|eight|nine|ten|dozens?|some|any|no|all|both|every|each|many|most|few|several|more|other|another|such|own|same|first|second|third|last|next|new|old|older|elder|younger|young|big|small|large|little|long|short|local|poor|rich|good|bad|great|high|low|top|key|main|late|dead|blind|lone|sole|tall|man|woman|said|says|told|former|then|now|late|deputy|senior|junior|chief|ex|and|or|but|as|by|of|in|on|at|to|for|from|with|when|while|if|that|who|which|not|also|just|only|even|after|before|about|against|among|around|between|behind|beside|during|into|like|near|off|onto|out|over|past|per|since|than|through|under|until|up|via|without|because|although|though|unless|where|whether|came|went|took|gave|made|got|saw|held|ran|left|wore|kept|brought|thought|felt|knew|met|sent|led|won|lost|rose|fell|grew|drew|drove|broke|spoke|wrote|chose|began|became|bought|built|caught|fought|paid|stood|swore|threw|understood|were|was|is|are|had|has|have|did|will|would|may|might|can|could|\p{N}.*|.*(?:ed|ing|ous|ful|less|able|ible|ive|ic|ical|ial|nal|ral|tal|ish|ary|ory|est|ly|ent|ant))$/u;
