/** Ties the graph to its page: address and history, headline, languages, files from the reader's own disk. */
import type { EdgewiseGraph } from '../element/index.js';
import { languages, loadMessages, pickLanguage } from '../i18n/index.js';
import { pickText } from '../story/text.js';
import { type Address, readAddress, writeAddress } from './address.js';
import { button, FOLDER } from './button.js';

const el = <E extends Element>(root: ParentNode, selector: string) => root.querySelector<E>(selector);

/** Starts the page; the page's end is its own end, so nothing is taken down. */
export function createExplorer(page: Document, graph: EdgewiseGraph): void {
  const wanted = readAddress(location.search);
  let lang = pickLanguage([wanted?.lang ?? '', ...navigator.languages].filter(Boolean));
  let opened = false;

  graph.greedy = true;
  graph.lang = lang;
  page.documentElement.lang = lang;
  graph.linkFor = (id) => {
    const { story, lang: tongue } = readAddress(location.search) ?? { story: '', lang: null };
    return new URL(writeAddress({ story, select: id, hidden: [], lang: tongue, painter: null }) || '?', location.href).href;
  };

  const current = (): Address | null => {
    const before = readAddress(location.search);
    const { selected, hidden } = graph.state;
    return before && { ...before, select: selected?.id ?? null, hidden };
  };

  /** A file of the reader's own has no address: what is open in it is not written down. */
  function write(how: 'pushState' | 'replaceState'): void {
    const address = current();
    if (address && !opened) history[how](null, '', writeAddress(address) || location.pathname);
  }

  /** The address's view, without telling anybody: history and links say it, not the reader. */
  function apply(address: Address): void {
    const { story } = graph.state;
    if (!story) return;
    const off = new Set(address.hidden);
    graph.filter(off.size > 0 ? story.relations.map(({ id }) => id).filter((id) => !off.has(id)) : null);
    if (address.select == null || !graph.select(address.select)) graph.clear();
  }

  function headline(): void {
    const { story } = graph.state;
    if (!story) return;
    const title = pickText(story.title, lang, story.lang);
    const heading = el<HTMLElement>(page, 'h1');
    if (heading) [heading.textContent, heading.lang] = [title.text, title.lang];
    page.title = `${title.text} · Edgewise`;
  }

  function speak(next: string): void {
    lang = next;
    graph.lang = next;
    page.documentElement.lang = next;
    const address = current();
    if (address && !opened) history.replaceState(null, '', writeAddress({ ...address, lang: next }));
    headline();
    tools().catch(reportError);
  }

  async function tools(): Promise<void> {
    const t = await loadMessages(lang);
    const group = page.createElement('div');
    group.className = 'languages';
    group.setAttribute('role', 'group');
    for (const tag of languages) {
      const choice = button(page, tag, null, () => speak(tag));
      choice.lang = tag;
      choice.title = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
      choice.setAttribute('aria-pressed', String(tag === lang));
      group.append(choice);
    }
    el(page, '.tools')?.replaceChildren(button(page, t.openFile, FOLDER, choose), group);
    if (!wanted) alert(t.badName);
  }

  /** What the page itself has to say; the graph says what is wrong with a story. */
  function alert(sentence: string): void {
    const line = page.createElement('p');
    line.setAttribute('role', 'alert');
    line.textContent = sentence;
    el(page, 'main')?.replaceChildren(line);
  }

  async function take(file: File): Promise<void> {
    graph.story = await file.arrayBuffer();
  }

  function choose(): void {
    const input = page.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
    input.addEventListener('change', () => {
      const file = input.files?.[0];
      if (file) take(file).catch(reportError);
    });
    input.click();
  }

  page.addEventListener('dragover', (event) => {
    event.preventDefault();
    page.body.classList.add('dropping');
  });
  page.addEventListener('dragleave', () => page.body.classList.remove('dropping'));
  page.addEventListener('drop', (event) => {
    event.preventDefault();
    page.body.classList.remove('dropping');
    const file = event.dataTransfer?.files[0];
    if (file) take(file).catch(reportError);
  });

  graph.addEventListener('edgewise-select', () => write('pushState'));
  graph.addEventListener('edgewise-filter', () => write('replaceState'));
  graph.addEventListener('edgewise-ready', headline);
  window.addEventListener('popstate', () => {
    const address = readAddress(location.search);
    if (address) apply(address);
  });

  tools().catch(reportError);
  if (!wanted) return;
  graph.addEventListener('edgewise-ready', () => apply(wanted), { once: true });
  graph.src = new URL(`data/${encodeURIComponent(wanted.story)}.json`, page.baseURI).href;
}
