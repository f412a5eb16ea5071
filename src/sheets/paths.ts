/** Values of a record by the path that names a column, as `quote.exact`. */
import { isFields } from '../story/comparing/fields.js';

/** Own keys only: an id or a language may be called like something that every object has. */
export const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (isFields(value) && Object.hasOwn(value, step) ? value[step] : undefined),
    record,
  );
