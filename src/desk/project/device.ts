/** The shelf on this device: the one place where anything here is stored, and only by the desk. Loaded when the desk opens. */
import { createStore, del, get, set, update, values } from 'idb-keyval';
import { failureOf, follows, type Kept, newestFirst, type Saved, type Shelf } from './shelf.js';

const DATABASE = 'edgewise-desk';
const PROBE = '\u0000probe';

/** Null where nothing can be kept: a frame without an origin, a browser that forbids it. Only trying tells. */
export async function deviceShelf(): Promise<Shelf | null> {
  const store = createStore(DATABASE, 'drafts');
  try {
    await set(PROBE, 0, store);
    await del(PROBE, store);
  } catch (error) {
    // Where there is only no more room, what is kept can still be read, and deleted to make some.
    if (failureOf(error) !== 'full') return null;
  }
  return {
    list: async () => newestFirst((await values<Kept>(store)).filter((its) => typeof its === 'object')),
    load: async (key) => (await get<Kept>(key, store)) ?? null,
    save: async (kept) => {
      let saved: Saved = 'kept';
      try {
        // Reading and writing are one transaction, so that two tabs cannot both follow the same revision.
        await update<Kept>(
          kept.key,
          (there) => {
            saved = follows(kept, there) ? 'kept' : 'newer';
            return saved === 'newer' && there ? there : kept;
          },
          store,
        );
        return saved;
      } catch (error) {
        return failureOf(error);
      }
    },
    remove: (key) => del(key, store),
  };
}
