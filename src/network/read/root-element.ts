/** The name of an XML or HTML file's first element. Before it may stand comments, instructions and a document type, with anything in them. */

const NAME = /<(?:[a-z_][\w.-]*:)?([a-z_][\w.-]*)/iy;

/** In lower case, without prefix; empty where there is none. */
export function rootOf(text: string): string {
  let at = text.indexOf('<');
  while (at >= 0) {
    const end = afterProlog(text, at);
    if (end == null) {
      NAME.lastIndex = at;
      return NAME.exec(text)?.[1]?.toLowerCase() ?? '';
    }
    at = end < 0 ? -1 : text.indexOf('<', end);
  }
  return '';
}

/** Where the comment, instruction or document type that begins here ends, −1 where it never does; null where an element begins. */
function afterProlog(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return text.indexOf('-->', at + 4);
  if (text.startsWith('<?', at)) return text.indexOf('?>', at + 2);
  return text.startsWith('<!', at) ? afterDoctype(text, at + 2) : null;
}

/** A document type has words, quoted addresses, and then its own declarations in brackets. */
function afterDoctype(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const mark = text[at];
    if (mark === '>') return at;
    if (mark === '[') {
      const inner = text.slice(at).search(/\]\s*>/);
      return inner < 0 ? -1 : at + inner;
    }
    if (mark === '"' || mark === "'") {
      at = text.indexOf(mark, at + 1);
      if (at < 0) return -1;
    }
  }
  return -1;
}
