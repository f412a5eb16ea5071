/** Share and embed: links to copy, lines to paste, and what a reader of the article will see. */
import type { EdgewiseGraph } from '../element/index.js';
import type { Messages } from '../i18n/index.js';
import { markup } from '../publish/markup.js';
import { verbatim } from '../publish/verbatim.js';
import { writeFacets } from '../story/filtering/facet-address.js';
import { pickText } from '../story/telling/text.js';
import './share.css';
import { button } from '../ui/button.js';
import { element, openDialog } from '../ui/dialog.js';
import { reportLoss } from '../ui/report-error.js';
import { readAddress } from './address.js';
import type { Trail } from './trail.js';

/** As the style sheet has it. */
const SHARE_NARROW = '(max-width: 719px)';

/** CSS px that an embed asks for. */
const SHARE_HEIGHT = 600;

/** What of the explorer's view goes along into the article, as attributes. */
type Part = readonly (readonly [name: 'relations' | 'facets' | 'select' | 'step' | 'view', value: string])[];

function partOf(graph: EdgewiseGraph): Part {
  const { story, hidden, facets, selected, step, view } = graph.state;
  const asked = new URLSearchParams();
  writeFacets(asked, facets);
  const shown = story?.relations.map(({ id }) => id).filter((id) => !hidden.includes(id)) ?? [];
  const all = [
    ['relations', hidden.length > 0 ? shown.join(' ') : null],
    ['facets', asked.toString() || null],
    ['select', selected?.id ?? null],
    ['step', step == null ? null : String(step)],
    ['view', view === 'picture' ? null : view],
  ] as const;
  return all.flatMap(([name, value]) => (value == null ? [] : [[name, value]]));
}

/** The lines for the article's own page: the element, a link for readers without script, the script. */
function snippet(page: Document, graph: EdgewiseGraph, name: string, part: Part): string {
  const { story } = graph;
  const lang = graph.state.lang;
  const at = (path: string) => new URL(path, page.baseURI).href;
  const title = story ? pickText(story.title, lang, story.lang).text : name;
  const more = part.map(([name, value]) => markup` ${name}="${value}"`);
  return verbatim(
    markup`<script src="${at('place.js')}" crossorigin data-height="${String(SHARE_HEIGHT)}"></script>
<edgewise-graph src="${at(`data/${encodeURIComponent(name)}.json`)}" lang="${lang}" height="${String(SHARE_HEIGHT)}"${more}>
  <a href="${at(`index.html?story=${encodeURIComponent(name)}`)}">${title}</a>
</edgewise-graph>
<script type="module" src="${at('edgewise.js')}"></script>`,
  ).html;
}

/** A labelled text to copy; `set` changes it. */
function copyable(
  page: Document,
  t: Messages,
  label: string,
  rows: number,
): { line: HTMLElement; set(text: string): void } {
  const field = rows > 1 ? element(page, 'textarea') : element(page, 'input');
  field.readOnly = true;
  if (field instanceof HTMLTextAreaElement) field.rows = rows;
  const name = element(page, 'label', label);
  name.append(field);
  const copy = button(page, t.copy, null, () => {
    field.select();
    navigator.clipboard.writeText(field.value).then(
      () => says(t.copied),
      () => says(t.copyFailed),
    );
  });
  const says = (text: string) => {
    copy.textContent = text;
  };
  const line = element(page, 'div');
  line.className = 'line';
  line.append(name, copy);
  return {
    line,
    set(text) {
      field.value = text;
      says(t.copy);
    },
  };
}

/** On a narrow page the preview would be a page in a page: a picture of it takes its place as soon as it is drawn. */
async function depict(frame: HTMLElement, its: EdgewiseGraph): Promise<void> {
  its.inert = true;
  its.className = 'drawing';
  await new Promise((drawn) => its.addEventListener('edgewise-ready', drawn, { once: true }));
  await its.updateComplete;
  const svg = await its.toSVG();
  if (!svg || !its.isConnected) return;
  const image = element(frame.ownerDocument, 'img');
  image.alt = its.shadowRoot?.querySelector('[role=tree]')?.getAttribute('aria-label') ?? '';
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  frame.replaceChildren(image);
}

function preview(page: Document, graph: EdgewiseGraph): { frame: HTMLElement; show(part: Part): void } {
  const frame = element(page, 'div');
  frame.className = 'frame';
  return {
    frame,
    show(part) {
      const its = page.createElement('edgewise-graph');
      its.lang = graph.lang;
      for (const attribute of part) its.setAttribute(...attribute);
      its.story = graph.story;
      frame.replaceChildren(its);
      const isPicture = part.every(([name]) => name !== 'view');
      if (isPicture && matchMedia(SHARE_NARROW).matches) depict(frame, its).catch(reportLoss);
    },
  };
}

/** The lines that follow the view: snippet and preview, whole or as it is at the moment. */
function embedding(page: Document, graph: EdgewiseGraph, t: Messages, name: string): HTMLElement[] {
  const lines = copyable(page, t, t.embedHint, 6);
  const view = preview(page, graph);
  const choice = element(page, 'label');
  choice.className = 'check';
  const box = element(page, 'input');
  box.type = 'checkbox';
  choice.append(box, t.embedView);
  const show = () => {
    const part = box.checked ? partOf(graph) : [];
    lines.set(snippet(page, graph, name, part));
    view.show(part);
  };
  box.addEventListener('change', show);
  show();
  return [element(page, 'h3', t.embedHere), lines.line, choice, element(page, 'h3', t.preview), view.frame];
}

/** Links to copy: to the view, and to what is open in it. */
function links(page: Document, graph: EdgewiseGraph, trail: Trail, t: Messages): HTMLElement[] {
  const open = graph.state.selected;
  const wanted: [string, string][] = [[t.linkToView, location.href]];
  if (open) wanted.push([t.linkToOpen, trail.linkTo(open.id)]);
  return wanted.map(([label, href]) => {
    const its = copyable(page, t, label, 1);
    its.set(href);
    return its.line;
  });
}

/** Opens the dialog. A reader's own file has no address to share, only the command. */
export function openShare(page: Document, graph: EdgewiseGraph, trail: Trail, t: Messages): void {
  const name = readAddress(location.search)?.story ?? '';
  const command = copyable(page, t, t.embedMoreHint, 2);
  const file = trail.addressed ? `data/${name}.json` : 'FILE.json';
  command.set(`npm run -s embed -- ${file} --as iframe --out public --base https://…/`);
  openDialog(page, t.close, t.share, [
    ...(trail.addressed ? [...links(page, graph, trail, t), ...embedding(page, graph, t, name)] : []),
    element(page, 'h3', t.embedMore),
    command.line,
  ]);
}
