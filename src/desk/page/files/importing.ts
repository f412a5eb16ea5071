/** Another story, as a file of its own, a spreadsheet or annotations, comes to the one on the desk. */
import { loadMessages } from '../../../i18n/index.js';
import type { StoryFile } from '../../../story/definition.js';
import { reportLoss } from '../../../ui/report-error.js';
import { type Draft, importStory, soundStory, wholeStory } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';
import { download } from './disk.js';

const TABLES = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function chooseImport(desk: Desk): void {
  const input = document.createElement('input');
  input.type = 'file';
  if (!matchMedia('(pointer: coarse)').matches) input.accept = '.json,.jsonld,.xlsx,.zip,application/json';
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) importFile(desk, file).catch(reportLoss);
  });
  input.click();
}

async function importFile(desk: Desk, file: File): Promise<void> {
  const { t, state, draft } = desk;
  const [bytes, { readAny, lineOf }, { openImport }, messages] = await Promise.all([
    file.arrayBuffer().catch(() => null),
    import('../../../importing/read.js'),
    import('../../../importing/dialog.js'),
    loadMessages(state.lang),
  ]);
  if (!bytes) return desk.say(fill(t.unreadable, { name: file.name }));
  const { story, problems } = readAny(new Uint8Array(bytes), state.lang);
  const [first] = problems;
  if (!story) return desk.say(fill(t.notOpened, { why: first ? lineOf(first) : '' }));
  openImport({
    ...{ page: document, t: messages, theirs: story, name: file.name, notes: problems.map(lineOf) },
    // What a draft lacks the merging leaves as it is.
    mine: draft.story as StoryFile,
    shown: (its) => soundStory({ ...draft, story: its as Draft['story'] }),
    refused: () => null,
    take: (its) => desk.edit(importStory(its, file.name), { said: fill(t.imported, { name: file.name }) }),
  });
}

/** The story as a workbook; what is no story yet has no tables. */
export async function saveTables(desk: Desk): Promise<void> {
  const story = wholeStory(desk.draft);
  if (!story) {
    desk.change({ step: 'check', said: desk.t.notWhole });
    return;
  }
  const { packSheets } = await import('../../../sheets/pack.js');
  const name = `${story.id}.xlsx`;
  download(name, packSheets(story, 'xlsx'), TABLES);
  desk.say(fill(desk.t.downloaded, { name }));
}

/** The workbook to begin with. */
export async function saveTemplate(desk: Desk): Promise<void> {
  const { templateOf } = await import('../../../sheets/template.js');
  const name = `${desk.t.templateName}.xlsx`;
  download(name, templateOf(desk.state.lang), TABLES);
  desk.say(fill(desk.t.downloaded, { name }));
}
