/** What the commands say, in German and English. */
import { de } from '../i18n/de/commands.js';
import { en } from '../i18n/en/commands.js';
import type { Words } from '../i18n/types/commands.js';

export type { Words } from '../i18n/types/commands.js';

/** `lang`: BCP 47 or POSIX. */
export function wordsIn(lang: string): Words {
  return /^de(?![a-z])/i.test(lang) ? de : en;
}
