/** The story's own fields, its guided reading, and what was put right after publication. */
import { pickText } from '../../../story/telling/text.js';
import { edit, refuse } from '../edit.js';
import { slugOf } from '../ids.js';
import { changed, reordered, withStory } from '../records.js';
import type { Draft, DraftCorrection, DraftStep, Edit, EditRefusal } from '../types.js';
import { textWith } from './texts.js';

/** `lang` null: one text for all languages. An empty one is taken away. Until its maker names it, a new story is called by its title. */
export function setStoryText(_draft: Draft, field: 'title' | 'takeaway', lang: string | null, text: string): Edit {
  return edit(
    field,
    {},
    (its) => {
      const next = textWith(its.story[field], lang, text, its.story.lang);
      const renamed = withStory(its, { [field]: next });
      return field === 'title' ? calledByTitle(renamed, its) : renamed;
    },
    `story/${field}/${lang ?? ''}`,
  );
}

/** As its file's name stands in addresses, a published one keeps it. */
function calledByTitle(draft: Draft, before: Draft): Draft {
  const { id } = draft.story;
  if (draft.published || (id !== nameOf(before) && id !== 'story')) return draft;
  return withStory(draft, { id: nameOf(draft) });
}

function nameOf({ story }: Draft): string {
  const title = story.title == null ? '' : pickText(story.title, story.lang, story.lang).text;
  return slugOf(title) || 'story';
}

export function setDay(_draft: Draft, asOf: string | null): Edit {
  return edit('day', {}, (its) => withStory(its, { asOf: asOf?.trim() || null }), 'story/day');
}

/** Where it will stand. It is of the project, not of the story: readers never get it as such. */
export function setAddress(_draft: Draft, address: string): Edit {
  return edit('address', {}, (its) => (its.address === address ? its : { ...its, address }), 'address');
}

export function setLanguage(_draft: Draft, lang: string): Edit {
  return edit('language', {}, (its) => withStory(its, { lang }));
}

/** Refused once published, as addresses hold it. */
export function setStoryId(draft: Draft, id: string): Edit | EditRefusal {
  const name = id.trim();
  if (draft.published && name !== draft.story.id) return refuse('published-id', { id: draft.story.id });
  if (!/^[^./\\\s][^/\\]*$/.test(name) || name.length > 128) return refuse('bad-id', { id: name });
  return edit('story-id', { to: name }, (its) => withStory(its, { id: name }), 'story/id');
}

function withSteps(draft: Draft, change: (steps: readonly DraftStep[]) => readonly DraftStep[]): Draft {
  const next = change(draft.story.steps ?? []);
  return withStory(draft, { steps: next.length > 0 ? Object.freeze([...next]) : null });
}

const numbered = (step: number) => ({ number: String(step + 1) });

/** A step without words yet, about these statements and parties; at the end unless `at` says before which. */
export function addStep(_draft: Draft, at?: number, focus: readonly string[] = []): Edit {
  const step = changed<DraftStep>({}, { focus: focusOf(focus) }, 'steps');
  return edit('add-step', {}, (its) => withSteps(its, (steps) => steps.toSpliced(at ?? steps.length, 0, step)));
}

const focusOf = (ids: readonly string[]) => (ids.length > 0 ? Object.freeze([...new Set(ids)]) : undefined);

export function setStepText(
  _draft: Draft,
  step: number,
  field: 'title' | 'text',
  lang: string | null,
  text: string,
): Edit {
  const apply = (its: Draft) =>
    withSteps(its, (steps) =>
      steps.map((one, i) =>
        i === step ? changed(one, { [field]: textWith(one[field], lang, text, its.story.lang) }, 'steps') : one,
      ),
    );
  return edit('step', numbered(step), apply, `step/${step}/${field}/${lang ?? ''}`);
}

/** Ids of the statements and parties to look at. */
export function setStepFocus(_draft: Draft, step: number, focus: readonly string[]): Edit {
  const ids = focusOf(focus);
  return edit('step', numbered(step), (its) =>
    withSteps(its, (steps) => steps.map((one, i) => (i === step ? changed(one, { focus: ids }, 'steps') : one))),
  );
}

/** To before the step that stands at `to` now. */
export function moveStep(_draft: Draft, step: number, to: number): Edit {
  return edit('move-step', numbered(step), (its) => withSteps(its, (steps) => reordered(steps, step, to)));
}

/**
 * Where a step stands in the draft after an edit or an undo: the very step wherever it went; else, as its words may be others, the same number.
 * Null where it is gone and its number is another's.
 */
export function stepAfter(before: Draft, after: Draft, step: number): number | null {
  const [old = [], now = []] = [before.story.steps, after.story.steps];
  const one = old[step];
  const at = one ? now.indexOf(one) : -1;
  if (at >= 0) return at;
  return now.length < old.length && step < now.length ? null : step;
}

export function removeStep(_draft: Draft, step: number): Edit {
  return edit('remove-step', numbered(step), (its) => withSteps(its, (steps) => steps.filter((_, i) => i !== step)));
}

/** What is told of a change: the day, and what it concerns. Its words may still be missing. */
type CorrectionChange = { readonly [key in keyof Required<DraftCorrection>]?: DraftCorrection[key] | undefined };

function withCorrection(draft: Draft, index: number, change: (its: DraftCorrection, draft: Draft) => CorrectionChange) {
  const { corrections } = draft.story;
  const next = corrections?.map((one, i) => (i === index ? changed(one, change(one, draft), 'corrections') : one));
  return next?.some((one, i) => one !== corrections?.[i]) ? withStory(draft, { corrections: next }) : draft;
}

/** What readers are told of a change; the newest stands last. */
export function addCorrection(_draft: Draft, correction: CorrectionChange): Edit {
  const one = changed<DraftCorrection>({}, correction, 'corrections');
  return edit('correction', {}, (its) => withStory(its, { corrections: [...(its.story.corrections ?? []), one] }));
}

/** Also of one that is being written. */
export function setCorrection(_draft: Draft, index: number, change: CorrectionChange): Edit {
  const apply = (its: Draft) => withCorrection(its, index, () => change);
  return edit('edit-correction', {}, apply, `correction/${index}/${Object.keys(change).join('+')}`);
}

/** Its words in one language, or (null) the same in all; empty ones are taken away. */
export function setCorrectionNote(_draft: Draft, index: number, lang: string | null, text: string): Edit {
  const apply = (its: Draft) =>
    withCorrection(its, index, ({ note }) => ({ note: textWith(note, lang, text, its.story.lang) }));
  return edit('edit-correction', {}, apply, `correction/${index}/note/${lang ?? ''}`);
}

export function removeCorrection(_draft: Draft, index: number): Edit {
  return edit('remove-correction', {}, (its) => {
    const rest = its.story.corrections?.filter((_, i) => i !== index) ?? [];
    return withStory(its, { corrections: rest.length > 0 ? rest : null });
  });
}
