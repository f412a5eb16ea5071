/** A story that comes as tables or as Web Annotations; what is wrong with it, or left out, is said over what is shown. */

import { CHANGES } from '../i18n/changes.js';
import { loadMessages, pickLanguage } from '../i18n/index.js';
import { lineOf, readAny } from '../importing/read.js';
import { createNotice } from '../network/file-notice.js';
import type { StoryFile } from '../story/definition.js';
import { reportLoss } from '../ui/report-error.js';

/** Null where something is wrong with it, which has been said. */
export function storyIn(bytes: Uint8Array, name: string, page = document): StoryFile | null {
  const lang = page.documentElement.lang;
  const { story, problems } = readAny(bytes, lang);
  const lines = problems.map(lineOf);
  page.querySelector('.refusal')?.remove();
  if (lines.length > 0) {
    const words = CHANGES[pickLanguage([lang])];
    const [first = '', ...others] = lines;
    const said = story ? lines : [words.refused(name, first), ...others];
    const notice = createNotice(page.querySelector('main') ?? page.body);
    loadMessages(lang).then(({ close }) => notice.say(story ? 'status' : 'alert', said, close), reportLoss);
  }
  return story;
}
