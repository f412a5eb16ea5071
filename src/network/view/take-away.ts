/** What can be taken away of a graph: its picture, its nodes and edges as tables, the page on paper. Fetched when the menu is opened. */
import type { TemplateResult } from 'lit-html';
import { takeawayMessages } from '../../i18n/takeaway.js';
import { download, isSandboxed } from '../../ui/download.js';
import { fileNameOf } from '../../ui/file-name.js';
import { menu } from '../../ui/menu.js';
import { type GraphSheetWords, graphPng, graphSvg } from '../picture/sheet.js';
import { edgesCsv, nodesCsv } from './graph-csv.js';
import { byName, groupName } from './group-names.js';
import { counts, shown } from './intro.js';
import { lookOf } from './looks/look.js';
import { type Session, set, viewOf } from './session.js';
import { isShown } from './state.js';

const KINDS = ['png', 'svg', 'nodes', 'edges', 'print'] as const;
type Kind = (typeof KINDS)[number];

/** Type and ending of each, and what its name says beside the graph's. */
const FILES: Readonly<Record<Exclude<Kind, 'print'>, readonly [type: string, ending: string, ...more: string[]]>> = {
  png: ['image/png', 'png'],
  svg: ['image/svg+xml', 'svg'],
  nodes: ['text/csv', 'csv', 'nodes'],
  edges: ['text/csv', 'csv', 'edges'],
};

/** CSS px of a picture, whatever the stage has at the moment. */
const SIZE = { width: 1000, height: 720 } as const;
/** Groups in the key at most; the others share the last look. */
const KEY = 10;

/** "40 of 77 nodes shown: without A and B"; empty where nothing is left out. */
function filterOf(session: Session): string {
  const view = viewOf(session);
  const { state, all } = view;
  const count = shown(view);
  if (!count) return '';
  const [open, close] = all.quotes;
  const names = [...state.off].sort((a, b) => a - b).map((rank) => `${open}${groupName(view, rank)}${close}`);
  return `${count}: ${takeawayMessages(all.lang).without(new Intl.ListFormat(all.lang).format(names))}`;
}

function wordsOf(session: Session): GraphSheetWords {
  const view = viewOf(session);
  const { state, t } = view;
  const groups = state.grouping?.groups ?? [];
  const key = groups.flatMap((_, rank) => (state.off.has(rank) ? [] : { rank, label: groupName(view, rank) }));
  const by = state.grouping ? `${t.colourBy}: ${byName(state.grouping.by, t)}` : '';
  const foot = [[counts(view), by].filter(Boolean).join(' · '), filterOf(session), t.noWords];
  return { title: session.title, key: key.slice(0, KEY), foot: foot.filter(Boolean) };
}

async function contentOf(kind: Exclude<Kind, 'print'>, session: Session): Promise<BlobPart> {
  const { graph, title, state, places } = session;
  const part = { graph, title, filter: filterOf(session), places, isShown: (node: number) => isShown(state, node) };
  if (kind === 'nodes') return nodesCsv(part);
  if (kind === 'edges') return edgesCsv(part);
  if (!places) throw new Error('nobody has a place yet');
  const its = { ...lookOf(session), places, off: state.off, passed: state.passed };
  const words = wordsOf(session);
  return kind === 'png' ? graphPng(its, SIZE, words) : graphSvg(its, SIZE, words, words.foot.join(' '));
}

/** Says what has become of it. */
async function take(kind: Kind, session: Session): Promise<string> {
  const words = takeawayMessages(session.words[1].lang);
  if (kind === 'print') {
    globalThis.print();
    return '';
  }
  try {
    const [type, ending, ...more] = FILES[kind];
    const name = fileNameOf([session.title], more, ending);
    download(new Blob([await contentOf(kind, session)], { type }), name);
    return isSandboxed() ? words.barred : words.begun(name);
  } catch {
    return words.failed;
  }
}

/** The menu, saying first what of the graph goes along. */
export function graphMenu(session: Session): TemplateResult {
  const [, all] = session.words;
  const words = takeawayMessages(all.lang);
  const choose = (kind: Kind) => () => {
    // It never rejects.
    take(kind, session).then((said) => set(session, { said }), reportError);
  };
  const items = KINDS.map((name) => ({ name, label: words.kinds[name], choose: choose(name) }));
  return menu(all.takeAway, filterOf(session) || words.whole, items, () => set(session, { taking: false }));
}
