/** A wording in another language, wherever in the story it stands. */
import type { Translatable } from '../left/untranslated.js';
import type { Draft, Edit } from '../types.js';
import { setPartyText } from './parties.js';
import { setRelationLabel } from './relations.js';
import { setTranslation, setWithdrawal } from './statements.js';
import { setCorrectionNote, setStepText, setStoryText } from './story.js';

export function translate(draft: Draft, { place, lang }: Pick<Translatable, 'place' | 'lang'>, text: string): Edit {
  const { kind, id, field } = place;
  if (kind === 'relation') return setRelationLabel(draft, id, lang, text);
  if (kind === 'entity') return setPartyText(draft, id, field === 'name' ? 'name' : 'note', lang, text);
  if (kind === 'step') return setStepText(draft, Number(id), field === 'title' ? 'title' : 'text', lang, text);
  if (kind === 'correction') return setCorrectionNote(draft, Number(id), lang, text);
  if (kind === 'statement')
    return field === 'withdrawn'
      ? setWithdrawal(draft, id, { lang, reason: text })
      : setTranslation(draft, id, lang, text);
  return setStoryText(draft, field === 'title' ? 'title' : 'takeaway', lang, text);
}
