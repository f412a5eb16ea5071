/** Changes between two states of a story as a list, by what they are of. */
import type { ChangeMessages } from '../i18n/types/changes.js';
import type { ToldChange } from '../story/comparing/tell.js';
import { button } from '../ui/button.js';
import { element } from '../ui/dialog.js';
import './changes.css';

/** What a press at a change leads to; null where the picture has no place for it. */
export type ShowChange = (change: ToldChange) => (() => void) | null;

/** In which words all of it is told. */
export interface ChangesTold {
  readonly page: Document;
  /** BCP 47. */
  readonly lang: string;
  readonly words: ChangeMessages;
}

/** One change: its mark, what it is of, what it was and is. */
function entry({ page, lang, words }: ChangesTold, change: ToldChange, show: ReturnType<ShowChange>): HTMLElement {
  const { kind, title, fields, was, is, why, list } = change;
  const its = element(page, 'li');
  its.className = kind;
  const mark = element(page, 'span', words.kinds[kind]);
  mark.className = 'mark';
  const name = show ? button(page, title, null, show) : element(page, 'span', title);
  if (show) name.title = words.show(title);
  its.append(mark, ' ', name);
  if (fields.length > 0 && list !== 'story')
    its.append(element(page, 'p', words.differs(new Intl.ListFormat(lang).format(fields))));
  for (const [tag, text] of [
    ['del', was],
    ['ins', is],
  ] as const)
    if (text != null) {
      const line = element(page, 'p');
      line.append(element(page, tag, text));
      its.append(line);
    }
  if (why) its.append(element(page, 'p', why));
  return its;
}

/** The changes by what they are of, a heading and a list each. */
export function changesList(told: ChangesTold, changes: readonly ToldChange[], show: ShowChange): HTMLElement[] {
  const { page, words } = told;
  const lists = Object.keys(words.lists) as ToldChange['list'][];
  return lists.flatMap((list) => {
    const its = changes.filter((change) => change.list === list);
    if (its.length === 0) return [];
    const rows = element(page, 'ul');
    rows.className = 'changes';
    rows.append(...its.map((change) => entry(told, change, show(change))));
    return [element(page, 'h3', words.lists[list]), rows];
  });
}
