/** A quotation as it leaves the page: never without its speaker, its channel, its source and its date. */

import type { Statement } from '../../story/definition.js';
import { claimText, quoted } from '../../story/telling/claim.js';
import { wordLabel } from '../../story/telling/voice.js';
import { sourceText } from './facts.js';
import { namesIn, tellerIn, type View } from './view.js';

/** "„…“ (Elon Musk über Stargate, X; wörtlich; Quelle: dpa/reuters, 23. Januar 2025)" and, on a line of its own, the link. */
export function citation(view: View, statement: Statement, link: string | null): string {
  const { t, model } = view;
  const list = (ids: readonly string[]) => namesIn(view, ids);
  const source = model.story.sources.find(({ id }) => id === statement.source);
  const modality = statement.modality ?? 'asserted';
  const who =
    statement.form === 'reported'
      ? claimText(tellerIn(view), statement)
      : `${list(statement.from)} ${t.about} ${list(statement.to ?? [])}`;
  const facts = [
    who,
    statement.channel ? `${t.channel} ${list([statement.channel])}` : '',
    t.forms[statement.form],
    modality === 'asserted' ? '' : t.modalities[modality],
    statement.attributedTo?.length ? `${wordLabel(tellerIn(view), statement)} ${list(statement.attributedTo)}` : '',
    source ? `${t.source}: ${sourceText(view, source)}` : '',
  ].filter(Boolean);
  return `${quoted(tellerIn(view), statement)} (${facts.join('; ')})${link ? `\n${link}` : ''}`;
}

/** Puts a text on the clipboard; false where the browser refuses. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a statement's quotation or, where there is one, the link to it; false where that did not work. */
export async function copied(
  view: View | null,
  what: 'quote' | 'link',
  id: string,
  link: string | null,
): Promise<boolean> {
  const statement = view?.model.statements.get(id);
  if (!view || !statement) return false;
  return copyText(what === 'link' && link ? link : citation(view, statement, link));
}
