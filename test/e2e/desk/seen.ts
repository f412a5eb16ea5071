/** What a maker sees of the desk: which field has the keys, what is chosen, offered and asked. */
import type { Page } from 'playwright';

export type Field = 'from' | 'to' | 'relation';
interface Filled {
  readonly chips: readonly string[];
  readonly options: readonly string[];
  /** It asks what one of them is. */
  readonly asksKind: boolean;
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
  /** Of whom a field asks what they are. */
  readonly asked: string;
  readonly selected: string;
}

export function seenOn(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const all = (selector: string) => [...document.querySelectorAll(selector)];
    const filled = (name: string) => ({
      chips: all(`[data-picker=${name}] .chip`).map((chip) => plain(chip).replace(/ ?×$/, '')),
      options: all(`[data-picker=${name}] [role=option]`).map((option) => {
        const lead = plain(option.querySelector('.lead-in'));
        return plain(option).replace(/^\d ?/, '').slice(lead.length).trim();
      }),
      asksKind: document.querySelector(`[data-picker=${name}][data-question]`) != null,
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
      asked: plain(document.querySelector('[data-question] .due')),
      selected: getSelection()?.toString() ?? '',
    };
  });
}
