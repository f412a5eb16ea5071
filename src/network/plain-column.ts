/**
 * How a column of ours is written that is called as something a format reads by itself: `attribute:weight` is an attribute called “weight”,
 * and no weight. Readers take the mark off.
 */
const PLAIN_COLUMN = 'attribute:';

export const markedPlain = (name: string): string => `${PLAIN_COLUMN}${name}`;
export const isMarkedPlain = (name: string): boolean => name.startsWith(PLAIN_COLUMN);
/** The column's own name. */
export const plainName = (name: string): string => (isMarkedPlain(name) ? name.slice(PLAIN_COLUMN.length) : name);

/** Where a file of ours keeps the view: among what node-link JSON says of the graph as a whole. */
export const OWN_VIEW = 'edgewise';
