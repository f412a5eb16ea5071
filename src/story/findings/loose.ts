/** Does a text name a party, whatever the case, the article, the plural or the kind of apostrophe? */
import type { Entity } from '../definition.js';
import { textsOf } from './names.js';

/** First words that a text may leave out or change. */
const LOOSE_LEAD =
  /^(?:the|an?|some|two|three|four|other|der|die|das|den|dem|des|eine?[nmrs]?|zwei|drei|vier|andere[nrs]?|weitere[nrs]?)$/u;

/** Last words that a text leaves out. */
const LOOSE_END = /^(?:ag|gmbh|kg|se|ev|inc|ltd|llc|plc|corp|co)$/u;

export function isWritten(text: string, { name, aliases = [] }: Entity): boolean {
  const words = stemsOf(text).join(' ');
  return [...textsOf(name), ...aliases].map(stemsOf).some((all) => {
    const first = all.findIndex((word) => !LOOSE_LEAD.test(word));
    const last = all.findLastIndex((word) => !LOOSE_END.test(word));
    return first >= 0 && last >= first && ` ${words} `.includes(` ${all.slice(first, last + 1).join(' ')} `);
  });
}

function stemsOf(text: string): string[] {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/(?<=\p{L})[’'ʼ](?=\p{L})/gu, '');
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/(?<=\p{L}{3})(?:e?[snrm]|e)$/u, ''));
}
