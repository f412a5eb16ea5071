/**
 * Markup whose words survive the page that they are pasted into. WordPress rewrites what stands in an article (`--`, `...`, `3x4`, `(tm)`,
 * `:)`, straight quotation marks), runs `[gallery]`, turns an address on a line of its own into an embed and a line's end into `<br>`. It
 * knows all of them by ASCII characters other than letters, so these are written as numeric character references, which readers see as
 * what they are. Not needed in a page of our own.
 */
import { type Markup, raw } from './markup.js';

const VERBATIM_TOKEN = /<[^>]*>|[^<]+/g;
const VERBATIM_NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const REFERENCE = /&(?:#(\d+)|(lt|gt|quot|amp));/g;

const number = (character: string) => `&#${character.charCodeAt(0)};`;

/** `markup` as the templates make it: no comments, no raw text elements with words, attributes in double quotation marks. */
export function verbatim({ html }: Markup): Markup {
  return raw(html.replace(VERBATIM_TOKEN, (token) => (token.startsWith('<') ? safeTag(token) : safeText(token))));
}

/** In attributes only brackets and the name of WordPress are changed, and addresses stay legible for who edits the article. */
function safeTag(tag: string): string {
  return tag.replace(/"[^"]*"/g, (value) => safeName(value.replace(/[[\]\n\r\t]/g, number)));
}

/** White space between two tags is nobody's words. */
function safeText(text: string): string {
  if (!/\S/.test(text)) return text;
  const plain = text.replace(REFERENCE, (_all, code, name) =>
    code ? String.fromCodePoint(Number(code)) : (VERBATIM_NAMED[name] ?? ''),
  );
  return safeName(plain.replace(/[\t\n\r!-@[-`{-~]/g, number));
}

/** "Wordpress" would come out with a capital P. */
function safeName(text: string): string {
  return text.replace(/W(?=ordpress)/g, number);
}
