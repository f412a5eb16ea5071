/** The graph on paper: the picture, the key to its groups, how much there is, and that no words were given. Made when it is wanted, as a large one takes a while. */
import { html, nothing, render, type TemplateResult } from 'lit-html';
import { applyTheme } from '../../stage/theme.js';
import { onPrint } from '../../ui/print.js';
import type { Ramp } from '../model/ramp.js';
import { graphTheme, SLOT_NAMES } from '../picture/columns.js';
import { graphImage } from '../picture/image.js';
import { byName, groupName, measureName } from './group-names.js';
import { dot, mark, toneOf } from './group-sign.js';
import { counts, reason, shown } from './intro.js';
import { lookOf, paintedIn } from './looks/look.js';
import { rampSteps } from './looks/ramp-legend.js';
import { type Session, viewOf } from './session.js';
import type { GraphView } from './state.js';

/** CSS px: the width of an A4 page between its margins, and what leaves room for the words. */
const SIZE = { width: 760, height: 700 } as const;

function rampKey(view: GraphView, ramp: Ramp): TemplateResult {
  const { t } = view;
  const entry = (tone: string, words: string, count: number) =>
    html`<li class=${tone}>${dot} ${words} <span class="count">${t.number(count)}</span></li>`;
  return html`<h3>${t.colourBy}: ${measureName(ramp.key, t)}</h3>
    <ul class="key">${rampSteps(view, ramp).map(({ colour, from, to, count }) => entry(toneOf(colour), `${from} – ${to}`, count))}
      ${ramp.blank > 0 ? entry(toneOf(null), t.blank, ramp.blank) : nothing}</ul>`;
}

/** Groups that are off are not in the picture. */
function key(view: GraphView): TemplateResult | typeof nothing {
  const { state, t } = view;
  const { grouping, ramp, off } = state;
  if (ramp) return rampKey(view, ramp);
  if (!grouping) return nothing;
  const entry = ({ count }: { count: number }, rank: number) =>
    off.has(rank)
      ? nothing
      : html`<li class=${toneOf(rank)}>${mark(rank)} ${groupName(view, rank)} <span class="count">${t.number(count)}</span></li>`;
  return html`<h3>${t.colourBy}: ${byName(grouping.by, t)}</h3>
    <ul class="key">${grouping.groups.map(entry)}</ul>`;
}

function sheet(view: GraphView, picture: HTMLCanvasElement | null): TemplateResult {
  const { state, t } = view;
  return html`${picture ?? nothing}
    <p class="counts">${[counts(view), shown(view)].filter(Boolean).join(' · ')}</p>
    <p class="none">${t.noWords}</p>
    <p>${t.wordless}</p>
    <p>${state.given ? t.given : t.found[state.mode]} ${reason(state, t)}</p>
    ${key(view)}`;
}

/** Puts the sheet for paper beside the view's box whenever the page is printed; returns the undo. */
export function onPaper(session: Session): () => void {
  const paper = session.box.ownerDocument.createElement('div');
  paper.className = 'paper';
  session.box.after(paper);

  return onPrint((printing) => {
    if (!printing) {
      render(nothing, paper);
      return;
    }
    const { state, places } = session;
    const theme = graphTheme('print', paintedIn(state));
    applyTheme(paper, theme, SLOT_NAMES);
    const picture = places && { ...lookOf(session), places, off: state.off, passed: state.passed };
    const view = viewOf(session);
    paper.lang = view.t.lang;
    paper.dir = view.all.dir;
    render(sheet(view, picture && graphImage(picture, theme, SIZE)), paper);
  });
}
