/** In which language an element speaks to its reader. */
import { type Language, pickLanguage } from '../../i18n/index.js';

/** The first of the languages of the element, its surroundings and the reader that the interface speaks. */
export function languageOf(element: HTMLElement): Language {
  const near = element.parentElement?.closest('[lang]')?.getAttribute('lang');
  return pickLanguage([element.lang, near ?? '', ...navigator.languages].filter(Boolean));
}
