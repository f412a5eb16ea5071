/** While something else than the story is shown the address does not claim the story; going back in history leads to it again. */
import { FIRST, readAddress, writeAddress } from './address.js';

export interface Interlude {
  /** Whether something else is shown. */
  readonly isThere: boolean;
  /** `back`: brings the story back, when history leads there. */
  go(back: () => void): void;
  /** The story is shown again, and its address with it. */
  home(): void;
  /** History has moved. */
  moved(): void;
}

const NOTHING = { story: FIRST, select: null, hidden: [], facets: {}, path: [], step: null, view: null } as const;

export function createElsewhere(): Interlude {
  let apart: { readonly query: string; back(): void } | null = null;
  return {
    get isThere() {
      return apart != null;
    },
    go(back) {
      const its = readAddress(location.search);
      if (apart || !its) return;
      apart = { query: location.search, back };
      history.pushState(null, '', writeAddress({ ...its, ...NOTHING }) || location.pathname);
    },
    home() {
      if (!apart) return;
      const { query } = apart;
      apart = null;
      history.replaceState(null, '', query || location.pathname);
    },
    moved() {
      const { back } = apart ?? {};
      apart = null;
      back?.();
    },
  };
}
