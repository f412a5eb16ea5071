/** The story's own fields, its guided reading, and what was put right after publication. */
import type { Text } from '../../../story/definition.js';
import { pickText } from '../../../story/telling/text.js';
import { edit, refuse } from '../edit.js';
import { slugOf } from '../ids.js';
import { changed, reordered, withStory } from '../records.js';
import type { Draft, DraftStep, Edit, EditRefusal } from '../types.js';
import { textWith } from './parties.js';

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

/** An empty step, at the end unless `at` says before which. */
export function addStep(_draft: Draft, at?: number): Edit {
  return edit('add-step', {}, (its) => withSteps(its, (steps) => steps.toSpliced(at ?? steps.length, 0, {})));
}

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
  const ids = focus.length > 0 ? [...new Set(focus)] : undefined;
  return edit('step', numbered(step), (its) =>
    withSteps(its, (steps) => steps.map((one, i) => (i === step ? changed(one, { focus: ids }, 'steps') : one))),
  );
}

/** To before the step that stands at `to` now. */
export function moveStep(_draft: Draft, step: number, to: number): Edit {
  return edit('step', numbered(step), (its) => withSteps(its, (steps) => reordered(steps, step, to)));
}

export function removeStep(_draft: Draft, step: number): Edit {
  return edit('remove-step', numbered(step), (its) => withSteps(its, (steps) => steps.filter((_, i) => i !== step)));
}

interface Correction {
  readonly date: string;
  readonly statements: readonly string[];
  readonly note: Text;
}

/** What readers are told of a change; the newest stands last. */
export function addCorrection(_draft: Draft, { date, statements, note }: Correction): Edit {
  return edit('correction', {}, (its) =>
    withStory(its, { corrections: [...(its.story.corrections ?? []), { date, statements: [...statements], note }] }),
  );
}

/** Also of one that is being written. */
export function setCorrection(_draft: Draft, index: number, change: Partial<Correction>): Edit {
  const apply = (its: Draft) =>
    withStory(its, {
      corrections: its.story.corrections?.map((one, i) =>
        i === index ? { ...one, ...change, ...(change.statements && { statements: [...change.statements] }) } : one,
      ) as never,
    });
  return edit('correction', {}, apply, `correction/${index}/${Object.keys(change).join('+')}`);
}

export function removeCorrection(_draft: Draft, index: number): Edit {
  return edit('remove-correction', {}, (its) => {
    const rest = its.story.corrections?.filter((_, i) => i !== index) ?? [];
    return withStory(its, { corrections: rest.length > 0 ? rest : null });
  });
}
