/** HTML as text, written so that what comes from a story can only ever be text: a template escapes all it is given but markup of its own. */

/** Text that is HTML already; only `markup` and `raw` make it. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | null | false | undefined | readonly Part[];

/** Strings and numbers are escaped (within quoted attributes too), lists are joined, null and false are nothing. */
export function markup(literals: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return raw(literals.map((literal, i) => literal + htmlOf(parts[i])).join(''));
}

/** For text that another serialiser made, such as SVG. */
export function raw(html: string): Markup {
  return { html };
}

function htmlOf(part: Part): string {
  if (part == null || part === false) return '';
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part));
  return 'html' in part ? part.html : part.map(htmlOf).join('');
}

const MARKUP_MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that HTML forbids are dropped, line feeds and tabs kept. */
export function escaped(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
      .replace(/[&<>"']/g, (mark) => MARKUP_MARKS[mark] ?? '')
  );
}

/** A value as JSON that may stand inside a script element: no `<` can end the element or begin a comment. */
export function jsonInScript(value: unknown): Markup {
  return raw(
    JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'),
  );
}

/** An address that a link may have: http, https, or one relative to the page; anything else is none. */
export function safeHref(url: string): string | null {
  if (/^https?:\/\//i.test(url)) return url;
  return /^[^/?#]*:/.test(url) || url.startsWith('//') ? null : url;
}
