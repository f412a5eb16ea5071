/** Texts of a story, one for all languages or one for each. */
import type { Text } from '../../../story/definition.js';

/** A text of a story with another wording. One for all languages becomes one by language when a second is given. */
export function textWith(old: Text | undefined, lang: string | null, text: string, home: string): Text | undefined {
  if (lang == null) return text.trim() === '' ? undefined : text;
  if (old == null || (typeof old === 'string' && lang === home))
    return text.trim() === '' ? undefined : mono(text, lang, home);
  return inLanguage(typeof old === 'string' ? { [home]: old } : old, lang, text);
}

const mono = (text: string, lang: string, home: string) => (lang === home ? text : { [lang]: text });

/** A text by language with this one; undefined where none is left. */
export function inLanguage(
  texts: { readonly [lang: string]: string } | undefined,
  lang: string,
  text: string,
): { readonly [lang: string]: string } | undefined {
  const { [lang]: _old, ...rest } = texts ?? {};
  const next = text.trim() === '' ? rest : { ...(texts ?? {}), [lang]: text };
  return Object.keys(next).length > 0 ? Object.freeze(next) : undefined;
}
