/** What somebody most likely is by the name alone. */
import type { Kind } from '../../../story/vocabulary.js';

const FIRM = /(?:^|\s)(?:GmbH|AG|SE|KG|Inc|Ltd|Corp|LLC|plc|Co)\.?$/u;
/** Two or three words with capitals. */
const PERSON = /^\p{Lu}[\p{L}’'.-]*(?:\s\p{Lu}[\p{L}’'.-]*){1,2}$/u;

/** Null where its maker must say; `speaks`: it has a voice in the text. */
export function kindOf(name: string, speaks: boolean): Kind | null {
  if (FIRM.test(name)) return 'company';
  return speaks && PERSON.test(name) ? 'person' : null;
}
