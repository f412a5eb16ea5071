/**
 * Over all outputs that tell a statement in words: what the source calls planned, alleged or denied is told as that, and a speaker's own
 * words stand in the marks of their language. Every statement of the stories that are shipped, in both languages.
 */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardLines } from '../../../src/element/interface/card-lines.js';
import { panel, strip } from '../../../src/element/interface/panel.js';
import { searchbox } from '../../../src/element/interface/search-box.js';
import { spoken } from '../../../src/element/keys/focus-ring.js';
import { reading, selecting } from '../../../src/element/state/state.js';
import { conversation } from '../../../src/element/views/conversation.js';
import { outline } from '../../../src/element/views/outline.js';
import { stepPanel } from '../../../src/element/views/steps.js';
import { table } from '../../../src/element/views/table.js';
import { cellsOf } from '../../../src/element/views/table-columns.js';
import { citation } from '../../../src/element/words/citation.js';
import { reference } from '../../../src/element/words/statement.js';
import { status } from '../../../src/element/words/status-line.js';
import type { View } from '../../../src/element/words/view.js';
import { figureMessages } from '../../../src/i18n/figure.js';
import { loadMessages } from '../../../src/i18n/index.js';
import { storyCsv } from '../../../src/publish/csv.js';
import { cardDrawing, figureDrawing } from '../../../src/publish/embed/drawings.js';
import { placed } from '../../../src/publish/embed/placed.js';
import { briefWords, figureMarkup } from '../../../src/publish/figure.js';
import { jsonLdOf } from '../../../src/publish/jsonld.js';
import { markup } from '../../../src/publish/markup.js';
import { tell } from '../../../src/publish/telling.js';
import type { Statement, Story } from '../../../src/story/definition.js';
import { parse } from '../../../src/story/parse.js';
import { standing } from '../../../src/story/standing.js';
import { claimText } from '../../../src/story/telling/claim.js';
import { verbsOf } from '../../../src/story/telling/verbs.js';
import { marksFor } from '../../../src/story/telling/wording.js';
import { flat, NOTHING_LATER, viewOf } from '../../fixtures/flat.js';
import { decoded } from '../../fixtures/telling.js';

const HEDGES: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  de: { planned: /geplant|\bPlan\b/i, alleged: /behauptet|Behauptung/i, denied: /bestreite[nt]\b|bestritten/i },
  en: { planned: /planned|\bplan\b/i, alleged: /claim/i, denied: /\bden(?:y|ies|ied)\b/i },
};

const storyIn = (file: string): Story => {
  const { story, problems } = parse(readFileSync(file), 'en');
  if (!story) throw new Error(problems.join());
  return standing(story);
};

/** The story with this statement alone, which is then what every view is about. */
const alone = (story: Story, statement: Statement): Story => ({
  ...story,
  statements: [statement],
  steps: [{ title: 'A step', text: 'Of it.', focus: [statement.id] }],
});

const ofEdge = (view: View, id: string): View => ({ ...view, state: selecting(view.model, id)(view.state) });
const text = (template: unknown) => decoded(flat(template)).replace(/\s+/g, ' ');

/** What a reader meets of a statement, by the output's name. */
async function outputsOf(story: Story, id: string, lang: string): Promise<Record<string, string>> {
  const statement = story.statements.find((its) => its.id === id) as Statement;
  const own = alone(story, statement);
  const view = await viewOf(own, lang);
  const t = { ...(await loadMessages(lang)), ...figureMessages(lang) };
  const telling = tell(own, t);
  const open = ofEdge(view, id);
  const card = { ...view, state: selecting(view.model, statement.from[0] ?? '')(view.state) };
  const query = statement.quote.exact.slice(0, 200).trim();
  const edge = view.model.edgesOf.get(id)?.[0] ?? 0;
  const picture = tell(standing(placed(own, lang)), t);
  const search = { active: 0, expanded: true, set() {} };
  return {
    hover: cardLines(view, { kind: 'edge', id })
      .map((its) => its.text)
      .join(' '),
    'start card': text(strip(view)),
    'entity card': text(panel(card, NOTHING_LATER)),
    'edge panel': text(panel(open, NOTHING_LATER)),
    'edge panel, head': decoded(flat(panel(open, NOTHING_LATER)).split('</header>')[0] ?? ''),
    'edge panel, the record':
      flat(panel(open, NOTHING_LATER))
        .match(/aria-label=([^>]*)>/g)
        ?.join() ?? '',
    search: text(searchbox({ ...view, state: { ...view.state, query } }, search)),
    status: status(open),
    announcement: spoken(view, { on: 'edge', id: statement.from[0] ?? '', edge }, 1),
    list: text(outline(view)),
    dialogue: text(conversation(view)),
    table: text(table(view)),
    'table as a file': Object.values(cellsOf(view, statement)).join(' '),
    step: text(stepPanel({ ...view, state: reading(1)({ ...view.state, story: own }) })),
    reference: text(reference(view, statement)),
    quotation: citation(view, statement, null),
    figure: decoded(figureMarkup(telling, { picture: markup``, level: 1, alone: true }).html),
    'figure in WordPress': decoded(briefWords(telling, '../').html),
    csv: storyCsv(telling),
    'JSON-LD': JSON.stringify(jsonLdOf(telling, { url: 'https://example.org/' })),
    'picture, what is said of its lines': decoded(figureDrawing(picture, t.tones, 'wide', 'light').svg),
    'share image': decoded(cardDrawing(picture, t.tones).svg),
    'picture, its verbs': verbsOf(own, view.model.edges, lang).join(),
  };
}

/** Without the words themselves, which often hold the hedge too: what is said of them has to. */
function without(told: string, { quote }: Statement): string {
  const words = [quote.exact, ...Object.values(quote.translations ?? {})].flatMap((its) => [
    its,
    JSON.stringify(its).slice(1, -1),
    its.replaceAll('"', '""'),
  ]);
  return words.reduce((left, its) => left.replaceAll(its.replace(/\s+/g, ' '), '').replaceAll(its, ''), told);
}

const LEGENDS = /\S* (?:planned, claimed or denied|geplant, behauptet oder bestritten)\S*/g;
const FILES = ['data/stargate.json', 'data/sample.json', 'data/sample-en.json'];
const CASES = FILES.flatMap((file) => ['de', 'en'].map((lang) => [file, lang] as const));

test.each(CASES)(
  '%s in %s: what is no fact is told as none, in every output',
  { timeout: 120_000 },
  async (file, lang) => {
    const story = storyIn(file);
    const hedged = story.statements.filter(({ modality = 'asserted' }) => modality !== 'asserted');
    expect(hedged.length).toBeGreaterThan(3);
    const wrong: string[] = [];
    for (const statement of hedged) {
      const wanted = HEDGES[lang]?.[statement.modality ?? ''] as RegExp;
      for (const [name, told] of Object.entries(await outputsOf(story, statement.id, lang)))
        if (!wanted.test(without(told, statement).replace(LEGENDS, '')))
          wrong.push(`${statement.id}, ${name}: ${told.slice(0, 600)}`);
    }
    expect(wrong).toEqual([]);
  },
);

/** They have no room for the words. */
const WORDLESS = ['status', 'announcement', 'picture, its verbs', 'edge panel, head', 'edge panel, the record'];
/** They are data: the type of the record or the name of the field says that the words are a quotation. */
const TYPED = ['JSON-LD'];

test.each(CASES)(
  '%s in %s: a speaker’s words stand in marks, and nobody else’s do',
  { timeout: 120_000 },
  async (file, lang) => {
    const story = storyIn(file);
    const t = await loadMessages(lang);
    const wrong: string[] = [];
    for (const statement of story.statements.filter(({ form }) => form === 'direct' || form === 'indirect')) {
      const { exact, translations = {} } = statement.quote;
      const source = story.sources.find(({ id }) => id === statement.source)?.lang ?? story.lang;
      const texts: [string, string][] = [[source, exact], ...Object.entries(translations)];
      for (const [name, told] of Object.entries(await outputsOf(story, statement.id, lang))) {
        if (WORDLESS.includes(name) || TYPED.includes(name)) continue;
        const found = texts.filter(([, its]) => told.includes(its.slice(0, 40)));
        if (found.length === 0) wrong.push(`${statement.id}, ${name}: no words in ${told.slice(0, 300)}`);
        for (const [its, words] of found) {
          const [mark] = marksFor(its, t);
          // A table has the words of the file in a column of that name, as they are, beside the sentence that is told.
          const told1 = told.includes(mark + words.slice(0, 40));
          if (told1 !== (statement.form === 'direct') && !(name === 'csv' && words !== exact))
            wrong.push(
              `${statement.id}, ${name}: ${told.slice(Math.max(0, told.indexOf(words.slice(0, 40)) - 60)).slice(0, 200)}`,
            );
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);

test('claims are sentences, in both languages', async () => {
  const sample = storyIn('data/sample.json');
  const stargate = storyIn('data/stargate.json');
  const claims = async (story: Story, lang: string, ...ids: string[]) => {
    const telling = tell(story, { ...(await loadMessages(lang)), ...figureMessages(lang) });
    return story.statements.filter(({ id }) => ids.includes(id)).map((its) => claimText(telling, its));
  };
  const ids = ['tidelinie-twelve', 'secret-money', 'nothing-paid'];
  expect(await claims(sample, 'en', ...ids)).toMatchInlineSnapshot(`
    [
      "It is planned that Tidelinie pays Seehund II",
      "Bo Ellerhagen claims that Tidelinie pays Holm shipyard",
      "Tidelinie denies: Tidelinie pays Holm shipyard",
    ]
  `);
  expect(await claims(sample, 'de', ...ids)).toMatchInlineSnapshot(`
    [
      "Geplant: Tidelinie zahlt Seehund II",
      "Bo Ellerhagen behauptet: Tidelinie zahlt Werft Holm",
      "Tidelinie bestreitet: Tidelinie zahlt Werft Holm",
    ]
  `);
  const others = stargate.statements.filter((its) => its.modality || its.attributedTo).map(({ id }) => id);
  expect(await claims(stargate, 'en', ...others)).toMatchInlineSnapshot(`
    [
      "Donald Trump announces Stargate (a plan)",
      "Donald Trump announces Stargate (a plan)",
      "Elon Musk doubts SoftBank (a claim)",
      "According to Donald Trump, it is planned that Stargate creates jobs in USA",
      "It is planned that Elon Musk supports Donald Trump",
      "OpenAI accuses Elon Musk (a claim)",
      "According to The Information, it is planned that OpenAI and SoftBank invests in Stargate",
      "According to The Information and Sam Altman, it is planned that OpenAI holds shares in Stargate",
      "According to The Information and Sam Altman, it is planned that OpenAI takes part in Stargate",
      "According to The Information, it is planned that SoftBank holds shares in Stargate",
    ]
  `);
  expect(await claims(stargate, 'de', ...others)).toMatchInlineSnapshot(`
    [
      "Donald Trump verkündet Stargate (ein Plan)",
      "Donald Trump verkündet Stargate (ein Plan)",
      "Elon Musk bezweifelt SoftBank (eine Behauptung)",
      "Nach Angaben von Donald Trump geplant: Stargate schafft Jobs in USA",
      "Geplant: Elon Musk unterstützt Donald Trump",
      "OpenAI erhebt Vorwürfe gegen Elon Musk (eine Behauptung)",
      "Nach Angaben von The Information geplant: OpenAI und SoftBank investiert in Stargate",
      "Nach Angaben von The Information und Sam Altman geplant: OpenAI hält Anteile an Stargate",
      "Nach Angaben von The Information und Sam Altman geplant: OpenAI ist beteiligt an Stargate",
      "Nach Angaben von The Information geplant: SoftBank hält Anteile an Stargate",
    ]
  `);
});
