/** What a statement says of others, as far as they are there. */
import { changed } from '../records.js';
import type { DraftStatement } from '../types.js';

/** Without the links that lead to nothing. */
export function linkedTo(its: DraftStatement, isThere: (id: string) => boolean): DraftStatement {
  const kept = (ids: readonly string[] = []) => {
    const all = ids.filter(isThere);
    return all.length > 0 ? all : undefined;
  };
  const { repliesTo, disputes, repeats } = its;
  const links = { repliesTo: kept(repliesTo), disputes: kept(disputes), repeats: kept(repeats) };
  return changed(its, links, 'statements');
}
