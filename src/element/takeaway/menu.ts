/** The one menu of all that can be taken away from the page, fetched when it is opened. */
import type { TemplateResult } from 'lit-html';
import { takeawayMessages } from '../../i18n/takeaway.js';
import { download, isSandboxed } from '../../ui/download.js';
import menuStyles from '../../ui/menu.css?inline';
import { menu } from '../../ui/menu.js';
import { filterLine } from '../words/filter-line.js';
import type { View } from '../words/view.js';
import { TAKEAWAYS, type Takeaway, type TakeawaySource, takeawayOf } from './files.js';

export const styles = [menuStyles];

const KINDS = [...TAKEAWAYS, 'print'] as const;

/** Says what of the story goes along, before it is taken. */
export function takeawayMenu(view: View, close: () => void): TemplateResult {
  const { t, actions } = view;
  const words = takeawayMessages(t.lang);
  const items = KINDS.map((name) => ({ name, label: words.kinds[name], choose: () => actions.take(name) }));
  return menu(t.takeAway, filterLine(view) || words.whole, items, close);
}

/** Makes the file and hands it to the browser, or prints; resolves to what is then to be said, and never rejects. */
export async function takeAway(kind: Takeaway | 'print', source: TakeawaySource): Promise<string> {
  const words = takeawayMessages(source.view.t.lang);
  if (kind === 'print') {
    globalThis.print();
    return isSandboxed() ? words.barred : '';
  }
  try {
    const { file, name } = await takeawayOf(kind, source);
    download(file, name);
    return isSandboxed() ? words.barred : words.begun(name);
  } catch {
    return words.failed;
  }
}
