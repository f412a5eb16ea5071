/** A row that goes on beyond its edge says so: `data-more` holds at which of its ends, `start` and `end`. */

/** Less than this is no more than a border, px. */
const ROW_ENDS_LEAST = 6;

function mark(row: HTMLElement): void {
  const hidden = row.scrollWidth - row.clientWidth;
  // From right to left a row is scrolled by numbers below nought.
  const gone = Math.abs(row.scrollLeft);
  const ends = [gone > ROW_ENDS_LEAST ? 'start' : '', hidden - gone > ROW_ENDS_LEAST ? 'end' : '']
    .filter(Boolean)
    .join(' ');
  if (row.dataset['more'] !== ends) row.dataset['more'] = ends;
}

export interface RowEnds {
  /** After each change of the rows; in a document it also watches how large the host is. */
  mark(): void;
  /** Watches no longer, until the next `mark`. */
  rest(): void;
}

/** Follows the rows inside `host` that `selector` names as they are scrolled and as `host` changes its size. */
export function followRowEnds(host: HTMLElement, selector: string): RowEnds {
  const all = () => {
    for (const row of host.querySelectorAll<HTMLElement>(selector)) mark(row);
  };
  host.addEventListener(
    'scroll',
    ({ target }) => {
      if (target instanceof HTMLElement && target.matches(selector)) mark(target);
    },
    { capture: true, passive: true },
  );
  let sizes: ResizeObserver | null = null;
  return {
    mark() {
      all();
      // An element that is taken out is shown once more, and must not be watched for that.
      if (sizes || !host.isConnected) return;
      sizes = new ResizeObserver(all);
      sizes.observe(host);
    },
    rest() {
      sizes?.disconnect();
      sizes = null;
    },
  };
}
