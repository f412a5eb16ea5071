/** What a maker sees of the desk: which field has the keys, what is chosen, offered and asked. */
import type { Page } from 'playwright';

export type Field = 'from' | 'to' | 'relation';
interface Filled {
  readonly chips: readonly string[];
  readonly options: readonly string[];
}
/** Verbs that stand together; the number that opens them, none where each has its own. */
export interface SeenRow {
  readonly number: string;
  readonly verbs: readonly string[];
}
export interface Offered {
  readonly name: string;
  readonly isChosen: boolean;
}
export interface Seen extends Readonly<Record<Field, Filled>> {
  /** Where the keys are. */
  readonly focus: string;
  /** In the line of a field, where numbers are text. */
  readonly isTyping: boolean;
  readonly proposal: {
    readonly words: string;
    readonly speakers: readonly Offered[];
    readonly about: readonly Offered[];
  } | null;
  readonly form: string;
  readonly modality: string;
  readonly problems: readonly string[];
  /** Verbs as they stand until something is typed. */
  readonly rows: readonly SeenRow[];
  /** What is asked of somebody who is new; empty where nothing is. */
  readonly asked: string;
  readonly selected: string;
}

export function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const named = (option: Element) => {
      const lead = plain(option.querySelector('.lead-in'));
      return plain(option).replace(/^\d ?/, '').slice(lead.length).trim();
    };
    const filled = (name: string) => ({
      chips: all(`[data-picker=${name}] .chip`).map((chip) => plain(chip).replace(/ ?×$/, '')),
      options: all(`[data-picker=${name}] [role=option]`).map(named),
    });
    const offered = (which: string) =>
      all(`.proposal [data-offers=${which}] [aria-pressed]`).map((button) => ({
        name: plain(button)
          .replace(/^\d ?/, '')
          .slice(plain(button.querySelector('.lead-in')).length)
          .trim(),
        isChosen: button.getAttribute('aria-pressed') === 'true',
      }));
    const active = document.activeElement;
    const focus = active?.closest('.proposal')
      ? 'proposal'
      : (active?.closest<HTMLElement>('[data-picker]')?.dataset['picker'] ??
        (active?.matches('[data-next]') ? 'next' : (active?.getAttribute('name') ?? active?.className ?? '')));
    const card = document.querySelector('.proposal');
    return {
      focus,
      isTyping: active?.matches('[role=combobox]') ?? false,
      proposal: card && {
        words: card.querySelector('.exact')?.textContent ?? '',
        speakers: offered('speaker'),
        about: offered('about'),
      },
      from: filled('from'),
      to: filled('to'),
      relation: filled('relation'),
      form: document.querySelector<HTMLInputElement>('[name=form]:checked')?.value ?? '',
      modality: document.querySelector<HTMLSelectElement>('#modality')?.value ?? '',
      problems: all('.statement .problems > li').map(plain),
      rows: all('[data-picker=relation] [role=listbox] [role=group]').map((row) => ({
        number: plain(row.querySelector('.sign kbd')),
        verbs: [...row.querySelectorAll('[role=option]')].map(named),
      })),
      asked: plain(document.querySelector('[data-picker=kinds] .due')),
      selected: getSelection()?.toString() ?? '',
    };
  });
}
