/** What can be taken away of a graph: its picture, its nodes and edges as tables, the page on paper. Fetched when the menu is opened. */
import type { TemplateResult } from 'lit-html';
import { takeawayMessages } from '../../i18n/takeaway.js';
import { download, isSandboxed } from '../../ui/download.js';
import { fileNameOf } from '../../ui/file-name.js';
import { menu } from '../../ui/menu.js';
import type { ForeignGraph } from '../graph.js';
import { settingsOf } from '../model/settings.js';
import { subgraphOf } from '../model/subgraph.js';
import { type GraphSheetWords, graphPng, graphSvg } from '../picture/sheet.js';
import { nodeLinkOf } from '../write/node-link.js';
import { networkBytes } from '../write/write.js';
import { edgesCsv, nodesCsv } from './graph-csv.js';
import { byName, groupName, measureName } from './group-names.js';
import { counts, shown } from './intro.js';
import { lookOf } from './looks/look.js';
import { rampSteps } from './looks/ramp-legend.js';
import { type Session, set, viewOf } from './session.js';
import { isEdgeShown, isShown } from './state.js';

const KINDS = ['view', 'png', 'svg', 'nodes', 'edges', 'xlsx', 'graphml', 'gexf', 'print'] as const;
type Kind = (typeof KINDS)[number];

/** Type and ending of each, and what its name says beside the graph's. */
const FILES: Readonly<Record<Exclude<Kind, 'print'>, readonly [type: string, ending: string, ...more: string[]]>> = {
  view: ['application/json', 'json', 'edgewise'],
  png: ['image/png', 'png'],
  svg: ['image/svg+xml', 'svg'],
  nodes: ['text/csv', 'csv', 'nodes'],
  edges: ['text/csv', 'csv', 'edges'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
  graphml: ['application/graphml+xml', 'graphml'],
  gexf: ['application/gexf+xml', 'gexf'],
};

/** CSS px of a picture, whatever the stage has at the moment. */
const SIZE = { width: 1000, height: 720 } as const;
/** Groups in the key at most; the others share the last look. */
const KEY = 10;

/** "40 of 77 nodes shown: without A and B"; empty where nothing is left out. */
function filterOf(session: Session): string {
  const view = viewOf(session);
  const { state, all } = view;
  const sentence = session.tools?.sentence(session);
  if (sentence) return sentence;
  const count = shown(view);
  if (!count) return '';
  const [open, close] = all.quotes;
  const names = [...state.off].sort((a, b) => a - b).map((rank) => `${open}${groupName(view, rank)}${close}`);
  return `${count}: ${takeawayMessages(all.lang).without(new Intl.ListFormat(all.lang).format(names))}`;
}

function wordsOf(session: Session): GraphSheetWords {
  const view = viewOf(session);
  const { state, t } = view;
  const { ramp, grouping } = state;
  const groups = grouping?.groups ?? [];
  const key = ramp
    ? rampSteps(view, ramp).map(({ colour, from, to }) => ({ rank: colour, label: `${from} – ${to}` }))
    : groups.flatMap((_, rank) => (state.off.has(rank) ? [] : { rank, label: groupName(view, rank) }));
  const name = ramp ? measureName(ramp.key, t) : grouping && byName(grouping.by, t);
  const by = name == null ? '' : `${t.colourBy}: ${name}`;
  const foot = [[counts(view), by].filter(Boolean).join(' · '), filterOf(session), t.noWords];
  return { title: session.title, key: key.slice(0, KEY), foot: foot.filter(Boolean) };
}

/** The graph with everybody where they stand now. */
function placed({ graph, places }: Session): ForeignGraph {
  return { ...graph, places: places && { x: Float64Array.from(places.x), y: Float64Array.from(places.y) } };
}

const shownIn = ({ graph, state }: Session) => ({
  node: Uint8Array.from({ length: graph.n }, (_, i) => Number(isShown(state, i))),
  edge: Uint8Array.from({ length: graph.m }, (_, e) => Number(isEdgeShown(state, graph, e))),
});

async function contentOf(kind: Exclude<Kind, 'print'>, session: Session): Promise<BlobPart> {
  const { graph, title, state, places } = session;
  const part = {
    ...{ graph, title, filter: filterOf(session), places },
    isShown: (node: number) => isShown(state, node),
    isEdgeShown: (e: number) => isEdgeShown(state, graph, e),
  };
  if (kind === 'nodes') return nodesCsv(part);
  if (kind === 'edges') return edgesCsv(part);
  if (kind === 'view') return [...nodeLinkOf({ ...placed(session), title }, settingsOf(state, graph.ids))].join('');
  if (kind === 'xlsx' || kind === 'graphml' || kind === 'gexf')
    return (await networkBytes(subgraphOf({ ...placed(session), title }, shownIn(session)), kind)) as BlobPart;
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
  const items = KINDS.map((name) => ({ name, label: words.networkKinds[name], choose: choose(name) }));
  return menu(all.takeAway, filterOf(session) || words.whole, items, () => set(session, { taking: false }));
}
