/** A network that is open on a page, and what a reader does with it. */
import { expect } from 'vitest';
import type { Messages } from '../../src/i18n/index.js';
import type { GraphMessages } from '../../src/i18n/network.js';
import type { ForeignGraph } from '../../src/network/graph.js';
import { modelOf } from '../../src/network/model/model.js';
import { readForeign } from '../../src/network/read/read.js';
import { type OpenGraph, openGraph } from '../../src/network/view/viewer.js';
import { clearHosts, host } from './stage.js';

const open: OpenGraph[] = [];
export function closeNetworks(): void {
  for (const view of open.splice(0)) view.destroy();
  clearHosts();
}

function read(text: string): ForeignGraph {
  const graph = readForeign(new TextEncoder().encode(text))?.graph;
  if (!graph) throw new Error('no graph');
  return graph;
}

export function openNetwork(text: string, words: readonly [GraphMessages, Messages]) {
  const element = host(900, 600);
  let left = 0;
  const graph = read(text);
  const view = openGraph(
    element,
    { graph, model: modelOf(graph) },
    {
      title: graph.title,
      words,
      ownsGestures: () => true,
      painter: () => 'vector',
      correct: () => {},
      leave: () => left++,
    },
  );
  open.push(view);
  const root = element.shadowRoot!;
  const one = <Its extends HTMLElement>(selector: string) => root.querySelector<Its>(selector);
  const texts = (selector: string) =>
    [...root.querySelectorAll<HTMLElement>(selector)].map((its) => its.textContent?.trim().replace(/\s+/g, ' '));
  const stage = one('.stage')!;
  const pointer = (type: string, x: number, y: number) => {
    const box = stage.getBoundingClientRect();
    const at = { bubbles: true, clientX: box.left + x, clientY: box.top + y, button: type === 'pointermove' ? -1 : 0 };
    stage.dispatchEvent(new PointerEvent(type, { ...at, pointerId: 1, pointerType: 'mouse' }));
  };
  const card = () => (one('.card')!.hidden ? null : one('.card')!.textContent!.replace(/[\u2066-\u2069]/g, ''));
  return {
    element,
    view,
    stage,
    card,
    pointer,
    left: () => left,
    title: () => texts('.panel h2')[0],
    status: () => texts('.status')[0]!.replace(/[\u2066-\u2069]/g, ''),
    neighbours: () => texts('.ties .who'),
    on: () => [...root.querySelectorAll('[data-group]')].map((its) => its.getAttribute('aria-pressed')),
    count: (selector: string) => root.querySelectorAll(selector).length,
    one,
    click(selector: string) {
      const its = one(selector);
      if (!its) throw new Error(`there is no ${selector}`);
      its.click();
    },
    press(x: number, y: number) {
      pointer('pointerdown', x, y);
      pointer('pointerup', x, y);
      stage.click();
    },
    /** True where the view did something with it. */
    key: (key: string, from: HTMLElement = stage, more = {}) =>
      !from.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true, ...more }),
      ),
    search(text: string) {
      const field = one<HTMLInputElement>('.search input')!;
      field.value = text;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      return field;
    },
    /** Where the card at the pointer says this; waits for the picture. */
    async spot(says: string) {
      const find = () => {
        for (let y = 0; y < stage.clientHeight; y += 6)
          for (let x = 0; x < stage.clientWidth; x += 6) {
            pointer('pointermove', x, y);
            if (card()?.startsWith(says)) return { x, y };
          }
        return null;
      };
      await expect.poll(find).not.toBeNull();
      return find()!;
    },
  };
}
