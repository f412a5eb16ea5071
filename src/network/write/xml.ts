/** Text as XML 1.0 holds it. */

/** What XML cannot hold at all: control characters, halves of characters. It becomes U+FFFD. */
const XML_NEVER = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const XML_MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** For text and for attributes: line ends and tabs as references, as a parser makes spaces of them in an attribute. */
export const xmlText = (text: string): string =>
  text.replace(XML_NEVER, '\ufffd').replace(/[&<>"\t\n\r]/g, (its) => XML_MARKS[its] ?? `&#${its.charCodeAt(0)};`);

/** Attributes of an element; those that are empty are left away. */
export const xmlAttributes = (its: Readonly<Record<string, string>>): string =>
  Object.entries(its)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');
