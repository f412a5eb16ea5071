/** Who is named beside a report: never whom it tells of as if they had said it, and never who denies it as its source. */
import { expect, test } from 'vitest';
import { panel } from '../../../src/element/interface/panel.js';
import { spoken } from '../../../src/element/keys/focus-ring.js';
import { selecting } from '../../../src/element/state/state.js';
import { conversation } from '../../../src/element/views/conversation.js';
import { outline } from '../../../src/element/views/outline.js';
import { table } from '../../../src/element/views/table.js';
import { cellsOf } from '../../../src/element/views/table-columns.js';
import { citation } from '../../../src/element/words/citation.js';
import { reference } from '../../../src/element/words/statement.js';
import type { View } from '../../../src/element/words/view.js';
import { figureMessages } from '../../../src/i18n/figure.js';
import { figureMarkup } from '../../../src/publish/figure.js';
import { markup } from '../../../src/publish/markup.js';
import { tell } from '../../../src/publish/telling.js';
import { outlineOf } from '../../../src/story/telling/outline.js';
import { certaintyText } from '../../../src/story/telling/wording.js';
import { FORMS } from '../../../src/story/vocabulary.js';
import { denialStory } from '../../fixtures/denial.js';
import { flat, NOTHING_LATER, viewOf } from '../../fixtures/flat.js';
import { decoded } from '../../fixtures/telling.js';

const story = denialStory();
const one = (id: string) => story.statements.find((its) => its.id === id) as (typeof story.statements)[number];
const text = (template: unknown) => decoded(flat(template)).replace(/\s+/g, ' ');
const opened = (view: View, id: string): View => ({ ...view, state: selecting(view.model, id)(view.state) });
/** The record of one statement in the panel. */
const card = (view: View, id: string) =>
  decoded(
    flat(panel(opened(view, id), NOTHING_LATER))
      .split('<article')
      .find((its) => its.includes(`data-statement=${id}`)) ?? '',
  );

const LABELS = {
  de: { denied: 'Bestritten von', word: 'Nach Angaben von', report: 'Bericht von Hafenblatt', reply: 'Antwort auf' },
  en: { denied: 'Denied by', word: 'On the word of', report: 'report by Hafenblatt', reply: 'In reply to' },
};

test.each(['de', 'en'] as const)(
  'who denies is no source of what is denied, wherever it is told (%s)',
  async (lang) => {
    const view = await viewOf(story, lang);
    const { denied, word } = LABELS[lang];
    const figure = figureMarkup(tell(story, { ...view.t, ...figureMessages(lang) }), {
      picture: markup``,
      ...{ level: 1, alone: true },
    }).html;
    const inFigure = (id: string) =>
      decoded(figure.split('<div class="edgewise-statement"').find((its) => its.includes(`"${id}"`)) ?? '');
    const row = (id: string) =>
      decoded(
        flat(table(view))
          .split('<tr')
          .find((its) => its.includes(`data-statement=${id}`)) ?? '',
      );
    const places: Readonly<Record<string, (id: string) => string>> = {
      card: (id) => card(view, id),
      quotation: (id) => citation(view, one(id), null),
      table: (id) => cellsOf(view, one(id)).word,
      'row of the usual table': row,
      figure: inFigure,
    };
    for (const [name, told] of Object.entries(places)) {
      expect(told('denial').replaceAll(':', ''), name).toMatch(new RegExp(`${denied} ?Volker Emmerich`));
      expect(told('denial'), name).not.toContain(word);
      expect(told('word').replaceAll(':', ''), name).toMatch(new RegExp(`${word} ?Ina Osterloh`));
    }
    // On the card of whoever denies it stands under what they say, and there alone.
    const [, own = '', ...others] = flat(panel(opened(view, 'emmerich'), NOTHING_LATER)).split('<h3>');
    expect(own).toContain(view.t.asSpeaker);
    expect(own).toContain('data-follow=denial');
    expect(others.join('')).not.toContain('data-follow=denial');
    const [solvanta, emmerich] = outlineOf(story, () => true);
    const idsOf = (its: typeof emmerich) => its?.tones.flatMap(({ statements }) => statements.map(({ id }) => id));
    expect(idsOf(emmerich)).toContain('denial');
    expect(idsOf(solvanta)).not.toContain('denial');
  },
);

test('as a fact stands a report alone: of what somebody says no more is said than that it is said so', async () => {
  const { t } = await viewOf(story, 'en');
  for (const form of FORMS) {
    expect(certaintyText(t, { form })).toBe(form === 'reported' ? 'as a fact' : 'said without reservation');
    expect(certaintyText(t, { form, modality: 'planned' })).toBe('planned');
  }
  const told = `${t.readHead} ${t.signs.filled} ${t.modalities.asserted}`;
  expect(told).not.toMatch(/fact(?!, or somebody says it without reservation)/);
});

test.each(['de', 'en'] as const)(
  'an answer names whose word it answers, never whom that is about (%s)',
  async (lang) => {
    const view = await viewOf(story, lang);
    const { t } = view;
    const { report, reply } = LABELS[lang];
    const link = (id: string) => text(reference(view, one(id)));
    expect(link('claim')).toContain(`${report} (${t.hedged.alleged})`);
    expect(link('denial')).toContain(`Volker Emmerich (${t.hedged.denied})`);
    expect(link('word')).toContain('Ina Osterloh');
    expect(link('own')).toContain('Ina Osterloh');
    expect(link('of-solvanta')).toContain('Volker Emmerich');
    const dialogue = text(conversation(view));
    expect(dialogue).toContain(`${reply} ${report}`);
    expect(dialogue).toContain(`${reply} Ina Osterloh`);
    // Only the council is attacked and says nothing anywhere.
    expect(dialogue.split(t.unanswered)).toHaveLength(2);
    expect(text(outline(view))).toContain(`${t.disputes} ${report}`);
    expect(text(outline(view))).toContain(`${t.disputedBy} Volker Emmerich`);
    const edge = view.model.edgesOf.get('claim')?.[0] ?? 0;
    expect(spoken(view, { on: 'edge', id: 'solvanta', edge }, 1)).toContain(`${t.disputedBy} Volker Emmerich`);
  },
);
