/** How sure the words are: as they were proposed, as far as the findings agree, so that nothing is filled in that they refuse. */
import { turnedDown } from '../../../story/findings/own-words.js';
import { hedge } from '../../../story/findings/rules/hedge.js';
import type { Form, Modality, Tone } from '../../../story/vocabulary.js';
import type { Draft, PassageSpan } from '../types.js';
import type { Proposed } from './proposed.js';
import { toldByPaper } from './told-by-paper.js';
import { wordingOf } from './wording.js';

/** `proposed`: what the rules that found the passage say. */
export function certaintyIn(
  draft: Draft,
  source: string,
  span: PassageSpan,
  form: Form,
  proposed: Modality = 'asserted',
): Modality {
  const seen = (modality: Modality, tone: Tone) => {
    const passage = wordingOf(draft, source, span, { form, modality, tone });
    return passage && hedge(passage);
  };
  const tone = form === 'reported' ? 'other' : 'report';
  if (proposed === 'denied' && saysWhatIsDenied(draft, source, span, form)) return 'denied';
  if (form === 'reported' && toldByPaper(draft.texts.get(source) ?? '', span)) return 'alleged';
  if (proposed !== 'denied' && proposed !== 'asserted' && !seen(proposed, tone)) return proposed;
  const found = (seen('asserted', tone)?.params['found'] ?? 'asserted') as Modality;
  return found === 'denied' && !saysWhatIsDenied(draft, source, span, form) ? 'asserted' : found;
}

/** What the verb suggests; of what only contradicts that it does. */
export function relationIn(
  draft: Draft,
  source: string,
  proposal: Proposed & { readonly relation: string | null },
): string | null {
  const { form, modality, relation } = proposal;
  const isDenied = modality === 'denied' && certaintyIn(draft, source, proposal, form, modality) === 'denied';
  if (modality !== 'denied') return relation;
  return isDenied ? null : 'contradicts';
}

/** "Denied having sold it", "I never sold it"; "That is not true" only contradicts, which is a fact. */
function saysWhatIsDenied(draft: Draft, source: string, span: PassageSpan, form: Form): boolean {
  const passage = wordingOf(draft, source, span, { form, modality: 'denied', tone: 'conflict' });
  if (!passage?.lexicon) return passage != null;
  return form === 'direct' ? turnedDown(passage, passage.lexicon) != null : hedge(passage) == null;
}
