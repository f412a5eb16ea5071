/** What was left out of a file, in sentences. */
import type { GraphMessages } from '../../../i18n/network.js';
import type { Loss, LossCode } from '../../graph.js';

/** Without which the picture is another one: said over it, and not only beside it. */
const LOSSES_GRAVE: readonly LossCode[] = ['edges', 'rows', 'sheets', 'graphs', 'elements', 'added'];

export const isGrave = ({ code }: Loss): boolean => LOSSES_GRAVE.includes(code);

/** `shown`: how a name of the file stands within a sentence. */
export const lossSentences = (
  dropped: readonly Loss[],
  { lost }: Pick<GraphMessages, 'lost'>,
  shown: (name: string) => string = (name) => name,
): string[] =>
  dropped.map(({ code, count, names }) => {
    const list = names.map(shown).join(', ');
    return lost[code](count, count > names.length ? `${list} …` : list);
  });
