/** From places in a text to places in the page's text nodes and back: a paragraph is one text node. */
import type { PassageSpan } from '../../model/index.js';

interface Block {
  readonly start: number;
  readonly text: string;
}

export interface TextMap {
  readonly paragraphs: readonly HTMLElement[];
  /** Null for a node that is none of the text's. */
  placeOf(node: Node, offset: number): number | null;
  rangeOf(span: PassageSpan): Range | null;
}

const GAP = /\n[^\S\n]*\n\s*/g;

/** Paragraphs with where they begin. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  for (const { 0: gap, index } of [...text.matchAll(GAP), { 0: '', index: text.length }]) {
    if (index > start) blocks.push({ start, text: text.slice(start, index) });
    start = index + gap.length;
  }
  return blocks;
}

export function mapOf(text: string): TextMap {
  const starts = new WeakMap<Node, number>();
  const blocks = blocksOf(text).map(({ start, text }) => ({ start, node: document.createTextNode(text) }));
  const paragraphs = blocks.map(({ start, node }) => {
    const paragraph = document.createElement('p');
    paragraph.append(node);
    starts.set(node, start).set(paragraph, start);
    return paragraph;
  });

  function pointAt(place: number): readonly [Text, number] | null {
    let [low, high] = [0, blocks.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((blocks[middle]?.start ?? 0) <= place) low = middle;
      else high = middle - 1;
    }
    const block = blocks[low];
    return block ? [block.node, Math.max(0, Math.min(block.node.length, place - block.start))] : null;
  }
  return {
    paragraphs,
    placeOf(node, offset) {
      const own = starts.get(node);
      if (node instanceof Text) return own == null ? null : own + offset;
      const child = node.childNodes[offset];
      const start = child && starts.get(child);
      if (start != null) return start;
      if (own != null) return own + (offset > 0 ? (node.textContent?.length ?? 0) : 0);
      const last = blocks.at(-1);
      return last ? last.start + last.node.length : 0;
    },
    rangeOf({ start, end }) {
      const [from, to] = [pointAt(start), pointAt(end)];
      if (!from || !to) return null;
      const range = document.createRange();
      range.setStart(...from);
      range.setEnd(...to);
      return range;
    },
  };
}
