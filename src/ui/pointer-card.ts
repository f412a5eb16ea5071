/** The small card at the pointer: before a click, whose words lie under it and how they begin. */

/** A line of the card; `label` says whose words it is where that is not clear. */
export interface CardLine {
  readonly text: string;
  readonly lang?: string;
  readonly label?: string;
  readonly kind: 'who' | 'words' | 'ours' | 'hint';
}

export interface Card {
  /** Shows lines of text near a point of the stage, CSS px; never under the pointer, never outside the stage. */
  show(lines: readonly CardLine[], at: { x: number; y: number }): void;
  hide(): void;
}

/** CSS px between the pointer and the card. */
const POINTER_CARD_GAP = 14;

/** `host` is an element of ours over the picture; it is hidden from assistive technology, which has the words themselves. */
export function createCard(host: HTMLElement): Card {
  return {
    show(lines, at) {
      host.replaceChildren(
        ...lines.map(({ text, lang, label, kind }) => {
          const line = spanOf(text, kind, lang);
          if (label) line.prepend(spanOf(label, 'label'));
          return line;
        }),
      );
      host.hidden = false;
      const stage = host.offsetParent;
      const [width, height] = [stage?.clientWidth ?? 0, stage?.clientHeight ?? 0];
      const right = at.x + POINTER_CARD_GAP + host.offsetWidth <= width;
      const below = at.y + POINTER_CARD_GAP + host.offsetHeight <= height;
      const x = right ? at.x + POINTER_CARD_GAP : Math.max(0, at.x - POINTER_CARD_GAP - host.offsetWidth);
      const y = below ? at.y + POINTER_CARD_GAP : Math.max(0, at.y - POINTER_CARD_GAP - host.offsetHeight);
      host.style.setProperty('transform', `translate(${Math.round(x)}px, ${Math.round(y)}px)`);
    },
    hide() {
      host.hidden = true;
    },
  };
}

function spanOf(text: string, kind: string, lang?: string): HTMLElement {
  const span = document.createElement('span');
  span.className = kind;
  if (lang) span.lang = lang;
  span.textContent = text;
  return span;
}
