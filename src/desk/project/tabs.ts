/** Which of several tabs with the same draft may write: the decision, without the channel over which they speak. */

/** What a tab says of itself, on the channel, when it opens a draft and whenever another one asks. */
export interface TabClaim {
  /** Of the tab, random. */
  readonly tab: string;
  /** The draft's key. */
  readonly draft: string;
  /** ms since 1970: when it opened it. */
  readonly since: number;
}

/** Who was there first writes, the others read; of two at the same moment the one whose name comes first. */
export function roleOf(mine: TabClaim, others: readonly TabClaim[]): 'writes' | 'reads' {
  const before = others.some(
    ({ tab, draft, since }) =>
      draft === mine.draft && tab !== mine.tab && (since < mine.since || (since === mine.since && tab < mine.tab)),
  );
  return before ? 'reads' : 'writes';
}

/** What is known of the others after one of them spoke: a newer word of a tab replaces its older one, and one that left is gone. */
export function heard(others: readonly TabClaim[], claim: TabClaim, left = false): readonly TabClaim[] {
  const rest = others.filter(({ tab }) => tab !== claim.tab);
  return left ? rest : [...rest, claim];
}
