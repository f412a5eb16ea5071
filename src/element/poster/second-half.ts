/** The second half as the first one sees it: fetched once, when it is wanted. Where it does not come the next try may do better. */
import type { FilterQuery } from '../../story/filtering/facets.js';
import type { Interface, InterfaceContext, PageFilter } from './contract.js';
import { noticeFor } from './plain-notice.js';
import { languageOf } from './surroundings.js';

export class SecondHalf {
  /** Undefined until it has come. */
  here: Interface | undefined;
  coming: Promise<Interface | undefined> | null = null;
  readonly #context: InterfaceContext;
  /** What the page asked to see last. */
  #filter: PageFilter = null;

  constructor(context: InterfaceContext) {
    this.#context = context;
  }

  /** Where it does not come the page's own words stay, and a notice says so. */
  fetch(): Promise<Interface | undefined> {
    const { element, shell, again } = this.#context;
    this.coming ??= this.#arrive().catch(async (error) => {
      const notice = await noticeFor(error, languageOf(element));
      this.coming = null;
      shell.alone(notice, again);
      return undefined;
    });
    return this.coming;
  }

  /** Takes what asks for more than relations, unless something else is asked for meanwhile; false for what the first half does itself. */
  filters(filter: PageFilter): filter is FilterQuery {
    this.#filter = filter;
    if (!filter || Array.isArray(filter)) return false;
    const query = filter as FilterQuery;
    if (this.here) this.here.filter(query);
    else this.fetch().then((its) => this.#filter === query && its?.filter(query), reportError);
    return true;
  }

  async #arrive(): Promise<Interface> {
    const { createInterface, styles } = await import('../interface/interface.js');
    this.#context.wear(styles);
    this.here = await createInterface(this.#context);
    this.#context.shell.alone(null);
    this.#context.change();
    return this.here;
  }
}
