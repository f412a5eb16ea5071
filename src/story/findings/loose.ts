/** Does a text name a party, whatever the case, the article, the plural or the kind of apostrophe? */

import { inAllLanguages } from '../all-languages.js';
import type { Entity } from '../definition.js';

/** First words that a text may leave out or change. */
const LOOSE_LEAD =
  /^(?:the|an?|some|two|three|four|other|der|die|das|den|dem|des|eine?[nmrs]?|zwei|drei|vier|andere[nrs]?|weitere[nrs]?)$/u;

/** Last words that a text leaves out. */
const LOOSE_END = /^(?:ag|gmbh|kg|se|ev|inc|ltd|llc|plc|corp|co)$/u;

export function isWritten(text: string, { name, aliases = [] }: Entity): boolean {
  const calls = [...inAllLanguages(name), ...aliases].map(coreOf).filter((core) => core.length > 0);
  // Most texts are done with by their letters alone: to take a long one apart for each party takes long.
  const letters = text.normalize('NFC').toLowerCase().replace(/[’'ʼ]/g, '');
  const near = calls.filter((core) => core.every((stem) => letters.includes(stem)));
  if (near.length === 0) return false;
  const words = ` ${looseStems(text).join(' ')} `;
  return near.some((core) => words.includes(` ${core.join(' ')} `));
}

/** Without the words at its ends that a text may leave out. */
function coreOf(name: string): string[] {
  const all = looseStems(name);
  const first = all.findIndex((word) => !LOOSE_LEAD.test(word));
  return first < 0 ? [] : all.slice(first, all.findLastIndex((word) => !LOOSE_END.test(word)) + 1);
}

function looseStems(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})[’'ʼ](?=\p{L})/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=\p{L}{3})(?:e?[snrm]|e)$/u, ''));
}
