/** Markup that was pasted as text: which of it is no part of what is read, what parts paragraphs, and what an entity stands for. */

const TAG = /<(?:\/?([a-z][a-z0-9-]*)(?:\s[^<>]{0,2000})?\/?|!--[^<>]{0,2000}--)>/iy;
const BLOCKS =
  /^(?:address|article|aside|blockquote|body|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|head|header|hr|html|li|main|nav|ol|p|section|table|td|th|title|tr|ul)$/i;
/** These stand in the middle of words as well. */
const INLINE = /^(?:a|abbr|b|bdi|bdo|big|cite|code|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|time|u|wbr)$/i;
/** What stands between these is for machines. */
const UNREAD = ['script', 'style'];
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/iy;

/** The characters that German and English articles have as entities, by their names in HTML. */
const NAMED = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    shy: '\u00ad',
    bdquo: '„',
    ldquo: '“',
    rdquo: '”',
    sbquo: '‚',
    lsquo: '‘',
    rsquo: '’',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    middot: '·',
    bull: '•',
    euro: '€',
    pound: '£',
    sect: '§',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
  }),
);

/** A tag or a comment, or all that stands between two tags where that is for machines. */
export interface PastedMarkup {
  readonly length: number;
  /** What a reader sees in its place. */
  readonly reads: 'nothing' | 'space' | 'paragraph';
}

/** Reads markup of one text; what never ends is looked for once. */
export function markupIn(source: string): (at: number) => PastedMarkup | null {
  const endless = new Set<string>();
  const endOf = (name: string, from: number): number => {
    if (endless.has(name)) return -1;
    const end = new RegExp(`</${name}\\s*>`, 'gi');
    end.lastIndex = from;
    if (!end.test(source)) endless.add(name);
    return end.lastIndex || -1;
  };
  return (at) => {
    TAG.lastIndex = at;
    const found = TAG.exec(source);
    if (!found) return null;
    const [{ length }, name = ''] = found;
    const unread = UNREAD.find((its) => found[0].toLowerCase().startsWith(`<${its}`) && its === name.toLowerCase());
    const end = unread ? endOf(unread, at + length) : -1;
    if (end >= 0) return { length: end - at, reads: 'paragraph' };
    const isSeamless = !name || INLINE.test(name);
    return { length, reads: BLOCKS.test(name) ? 'paragraph' : isSeamless ? 'nothing' : 'space' };
  };
}

/** The character that an entity at `at` stands for, and how many it is written with; null where there is none. */
export function entityAt(source: string, at: number): { readonly text: string; readonly length: number } | null {
  ENTITY.lastIndex = at;
  const found = ENTITY.exec(source);
  if (!found) return null;
  const [{ length }, decimal, hex, name = ''] = found;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  const isCharacter = code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  const text = isCharacter ? String.fromCodePoint(code) : NAMED.get(name);
  return text == null ? null : { text, length };
}
