/** What is made of a text is kept as long as the text is in hand, and for some texts more: undo goes back to one that was there a moment ago. */
import type { Draft } from '../types.js';

const FOR_UNDO = 6;
let inHand = 0;

/** As many as a draft has are kept: of fewer than it asks for in turn, each would be made anew each time. */
export function keepAllOf(texts: Draft['texts']): void {
  inHand = texts.size;
}

/** What is asked for last is forgotten last. */
export function byText<Its>(make: (text: string) => Its): (text: string) => Its {
  const known = new Map<string, { readonly its: Its }>();
  return (text) => {
    const { its } = known.get(text) ?? { its: make(text) };
    known.delete(text);
    known.set(text, { its });
    for (const oldest of known.keys()) {
      if (known.size <= inHand + FOR_UNDO) break;
      known.delete(oldest);
    }
    return its;
  };
}
