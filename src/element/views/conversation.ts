/** The story as a conversation: who said it, who answered or contradicted, and whom nobody lets answer. */
import { html, nothing, type TemplateResult } from 'lit-html';
import { type Turn, threadsOf } from '../../story/telling/thread.js';
import { unansweredIn } from '../../story/telling/unanswered.js';
import { voicesIn } from '../../story/telling/voice.js';
import { isShown } from '../state/state.js';
import { turner } from '../words/translated.js';
import { tellerIn, type View } from '../words/view.js';
import outlineStyles from './outline.css?inline';
import { alsoReported, entry } from './outline-entry.js';

export const styles = [outlineStyles];

/** Answers to answers beyond this depth stand no farther in: there is no room left for their words. */
const CONVERSATION_DEEPEST = 4;

/** The depths whose answers go on below turn `i`: their rules pass by it. */
function railsBeside(turns: readonly Turn[], i: number): number[] {
  const rails: number[] = [];
  let least = Math.min(CONVERSATION_DEEPEST, turns[i]?.depth ?? 0) + 1;
  for (const { depth } of turns.slice(i + 1)) {
    const level = Math.min(CONVERSATION_DEEPEST, depth);
    if (level < least && level > 0) rails.push(level);
    least = Math.min(least, level);
    if (least === 0) break;
  }
  return rails;
}

function voice(
  view: View,
  turns: readonly Turn[],
  i: number,
  unanswered: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  const { t } = view;
  const turn = turns[i];
  if (!turn) return nothing;
  const { statement, as, to, depth } = turn;
  const whom = to ? voicesIn(tellerIn(view), [to]) : '';
  const lead =
    as === 'repeat'
      ? html`<span class="also">${alsoReported(view, [statement])}</span>`
      : as
        ? html`<span class=${as === 'dispute' ? 'dispute' : 'answering'}>${as === 'dispute' ? t.disputes : t.repliesTo} ${whom}</span>`
        : nothing;
  return html`<li class="voice depth-${Math.min(CONVERSATION_DEEPEST, depth)}">
    ${railsBeside(turns, i).map((rail) => html`<span class="rail rail-${rail}"></span>`)}
    ${entry(view, statement, lead)} ${as !== 'repeat' && unanswered.has(statement.id) ? html`<p class="unanswered">${t.unanswered}</p>` : nothing}
  </li>`;
}

function part(
  view: View,
  title: string,
  threads: readonly (readonly Turn[])[],
  unanswered: ReadonlySet<string>,
): TemplateResult | typeof nothing {
  if (threads.length === 0) return nothing;
  return html`<section><h3>${title}</h3>
    ${threads.map((turns) => html`<ol class="thread">${turns.map((_, i) => voice(view, turns, i, unanswered))}</ol>`)}</section>`;
}

export function conversation(view: View): TemplateResult {
  const { model, state, t, replies } = view;
  const shown = model.story.statements.filter((statement) => isShown(state, statement));
  const threads = threadsOf(shown, replies);
  // A claim in two sources is no conversation yet.
  const talks = (turns: readonly Turn[]) => turns.some(({ as }) => as === 'reply' || as === 'dispute');
  const single = threads.filter((turns) => !talks(turns));
  const isSaid = ([first]: readonly Turn[]) => first?.statement.form !== 'reported';
  const unanswered = unansweredIn(model.story, replies);
  return html`<div class="outline conversation"><h2>${t.views.conversation}</h2> ${turner(view)}
    ${part(view, t.threads, threads.filter(talks), unanswered)}
    ${part(view, t.singleWords, single.filter(isSaid), unanswered)}
    ${part(
      view,
      t.reportedFacts,
      single.filter((turns) => !isSaid(turns)),
      unanswered,
    )}</div>`;
}
