/**
 * A passage that its maker has found. What its words say beyond doubt is filled in as of a proposal, and who says it by the same standard; where
 * anything leaves that open it is asked: what is wrong and was chosen by nobody would be worse than nothing.
 */
import { isRefusal } from '../edit.js';
import { take } from '../edits/take.js';
import { snapped } from '../passage/words.js';
import type { Draft, Edit, EditRefusal, PassageSpan } from '../types.js';
import { formIn } from './form.js';
import { withParties } from './newcomer.js';
import { readByHand } from './own-words.js';
import { type FoundInText, speakerOf } from './speaker/doubtless.js';

const NOTHING: FoundInText = { proposals: [], names: [] };

/** One edit, which one undo takes back with whom it brought into the story. */
export function takeByHand(
  draft: Draft,
  source: string,
  span: PassageSpan,
  found: FoundInText = NOTHING,
): (Edit & { readonly id: string }) | EditRefusal {
  const text = draft.texts.get(source);
  if (text == null) return take(draft, source, span);
  const words = withoutStop(text, snapped(text, span) ?? span);
  const form = formIn(draft, source, words, found.names);
  const read = readByHand(draft, source, words, form);
  const isDenied = read.modality === 'denied';
  // Who denies is not who is said to have done it: both are asked.
  const speaker = isDenied ? null : speakerOf(draft, source, words, form, found);
  const names = speaker == null ? [] : [speaker];
  const named = withParties(draft, names, form !== 'reported');
  const edit = take(named.draft, source, words, {
    from: named.ids,
    ...read,
    form: isDenied && form !== 'direct' ? 'reported' : form,
  });
  return isRefusal(edit)
    ? edit
    : { ...edit, apply: (its) => edit.apply(withParties(its, names, form !== 'reported').draft) };
}

/** As proposals leave out the full stop of a sentence; one behind an abbreviation or of a second sentence stays. */
function withoutStop(text: string, { start, end }: PassageSpan): PassageSpan {
  const words = text.slice(start, end);
  const isSentence = /(?<!\.\p{L}?)(?<=[\p{Ll}\p{N}€%)]{2})\.$/u.test(words) && !/[.!?]\s/u.test(words.slice(0, -1));
  return { start, end: isSentence ? end - 1 : end };
}
