/** While something else than the story is shown the address does not claim the story; going back in history leads to it again. */
import { FIRST, readAddress, writeAddress } from './address.js';

export interface Interlude {
  /** Whether something else is shown. */
  readonly isThere: boolean;
  /** `back`: brings the story back, when history leads there. */
  go(back: () => void): void;
  /** The story is shown again, and its address with it. */
  home(): void;
  /** History has moved to an entry with this state. */
  moved(state: unknown): void;
}

const NOTHING = { story: FIRST, select: null, hidden: [], facets: {}, path: [], step: null, view: null } as const;

/** Kept with the entry of something else: the story's own query, as going forward to it again finds only the story. */
interface Left {
  readonly elsewhere: string;
}
const isLeft = (state: unknown): state is Left => typeof (state as Partial<Left> | null)?.elsewhere === 'string';

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
      const left: Left = { elsewhere: location.search };
      history.pushState(left, '', writeAddress({ ...its, ...NOTHING }) || location.pathname);
    },
    home() {
      if (!apart) return;
      const { query } = apart;
      apart = null;
      history.replaceState(null, '', query || location.pathname);
    },
    moved(state) {
      const { back } = apart ?? {};
      apart = null;
      back?.();
      if (!back && isLeft(state)) history.replaceState(null, '', state.elsewhere || location.pathname);
    },
  };
}
