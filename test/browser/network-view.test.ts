/** What a reader does in a network, and what the view's state makes of it: opened, switched off, grouped, called off. */
import { afterEach, beforeAll, expect, test } from 'vitest';
import { loadMessages, type Messages } from '../../src/i18n/index.js';
import { type GraphMessages, loadGraphMessages } from '../../src/i18n/network.js';
import { SQUARE, star } from '../fixtures/square.js';
import { closeNetworks, openNetwork } from './network-page.js';

let words: readonly [GraphMessages, Messages];
beforeAll(async () => {
  words = [await loadGraphMessages('en'), await loadMessages('en')];
});
afterEach(closeNetworks);

const shown = (text: string) => openNetwork(text, words);

/** Four in a row, grouped in two ways. */
const ROW = JSON.stringify({
  nodes: ['Ann', 'Ben', 'Cat', 'Dan'].map((name, i) => ({
    id: i,
    name,
    x: i,
    y: i % 2,
    group: i < 2 ? 'red' : 'blue',
    town: i % 2 ? 'Ulm' : 'Trier',
  })),
  links: [0, 1, 2].map((i) => ({ source: i, target: i + 1 })),
});

test('what is pressed in the picture is open, and a press on nothing closes it', async () => {
  const its = shown(SQUARE);
  const anna = await its.spot('Anna');
  its.press(anna.x, anna.y);
  expect([its.title(), its.status()]).toEqual(['Anna', 'Anna: 3 edges']);
  const edge = await its.spot('Anna → Cleo');
  expect(its.card()).toBe(`Anna → Cleo${words[0].noWords}`);
  its.press(edge.x, edge.y);
  expect(its.status()).toBe(`Anna → Cleo: ${words[0].noWords}`);
  its.press(2, 2);
  expect(its.title()).toBe('Das Quadrat');
  its.pointer('pointerleave', -1, -1);
  expect(its.card()).toBeNull();
});

test('a group that goes takes with it what is open in it, and an edge with one end there, and nothing else', () => {
  const its = shown(ROW);
  const openEdge = (from: string, edge: number) => {
    its.click(`.ties [data-node="${from}"]`);
    its.click(`[data-edge="${edge}"]`);
  };
  its.click('.ties [data-node="0"]');
  its.click('[data-group=blue]');
  expect(its.title()).toBe('Ann');
  its.click('[data-group=red]');
  expect(its.title()).toBe('');
  expect(its.status()).toBe('0 of 4 nodes shown');
  its.click('[data-filter=all]');
  expect(its.on()).toEqual(['true', 'true']);
  openEdge('1', 1);
  expect(its.title()).toBe('Ben – Cat');
  its.click('[data-group=blue]');
  expect(its.title()).toBe('');
});

test('what is asked for by name is shown, though its group is off', () => {
  const its = shown(ROW);
  its.click('[data-group=blue]');
  its.click('[data-group=red]');
  expect(its.on()).toEqual(['false', 'false']);
  its.search('dan');
  expect(its.key('Enter', its.one('.search input')!)).toBe(true);
  expect(its.title()).toBe('Dan');
  expect(its.on()).toEqual(['true', 'true']);
  expect(its.one<HTMLInputElement>('.search input')!.value).toBe('');
  expect(its.one('#hits')!.hidden).toBe(true);
});

test('a neighbour whose group is off is counted and not listed', () => {
  const its = shown(ROW);
  its.click('.ties [data-node="1"]');
  expect(its.neighbours()).toEqual(['Cat', 'Ann']);
  its.click('[data-group=blue]');
  expect(its.neighbours()).toEqual(['Ann']);
  expect(its.one('.panel')!.textContent).toContain(words[0].neighboursHidden(1));
});

test('another grouping begins with all its groups on; what is open stays open', () => {
  const its = shown(ROW);
  its.click('.ties [data-node="1"]');
  its.click('[data-group=blue]');
  const choice = its.one<HTMLSelectElement>('.by select')!;
  const town = [...choice.options].findIndex(({ text }) => text === 'town');
  choice.selectedIndex = town;
  choice.dispatchEvent(new Event('change'));
  expect(its.count('[data-group=Ulm], [data-group=Trier]')).toBe(2);
  expect(its.on()).toEqual(['true', 'true']);
  expect([its.title(), its.neighbours()]).toEqual(['Ben', ['Cat', 'Ann']]);
  choice.selectedIndex = 0;
  choice.dispatchEvent(new Event('change'));
  expect(its.count('[data-group]')).toBe(0);
});

test('a long list comes in parts, and the next one begins with its first part', () => {
  const its = shown(star(400));
  its.click('.ties [data-node="400"]');
  const rows = () => its.count('.ties .who');
  expect(rows()).toBe(60);
  its.click('[data-more]');
  expect(rows()).toBe(300);
  its.click('[data-more]');
  expect([rows(), its.count('[data-more]')]).toEqual([400, 0]);
  its.click('.ties [data-node="7"]');
  expect(its.title()).toBe('Leaf 7');
  its.click('.ties [data-node="400"]');
  expect(rows()).toBe(60);
});

test('a layout that is called off leaves everything where it stood, and says so until the next action', async () => {
  const its = shown(SQUARE);
  const before = await its.spot('Anna');
  its.click('[data-arrange]');
  expect(its.count('[data-run]')).toBe(1);
  its.click('[data-cancel]');
  expect(its.count('[data-run]')).toBe(0);
  expect(its.status()).toContain(words[0].cancelled);
  expect(await its.spot('Anna')).toEqual(before);
  its.click('[data-group=rot]');
  expect(its.status()).not.toContain(words[0].cancelled);
  expect(its.left()).toBe(0);
});

test('where nothing has ever stood anywhere, calling the first layout off is leaving', async () => {
  const placeless = JSON.stringify({ nodes: [{ id: 1 }, { id: 2 }], links: [{ source: 1, target: 2 }] });
  const its = shown(placeless);
  its.click('[data-arrange]');
  its.click('[data-cancel]');
  expect(its.left()).toBe(1);
});

test('another language changes the words and nothing that is open', async () => {
  const its = shown(SQUARE);
  its.click('.ties [data-node=a]');
  its.click('[data-group=rot]');
  its.click('[data-filter=all]');
  its.click('.ties [data-node=c]');
  its.view.speak(await loadGraphMessages('de'), await loadMessages('de'));
  expect([its.title(), its.status()]).toEqual(['Cleo', 'Cleo: 2 Kanten']);
  expect(its.one('.frame')!.lang).toBe('de');
});

test('destroyed, nothing of it is left in the page', () => {
  const its = shown(SQUARE);
  its.view.destroy();
  expect(its.element.isConnected).toBe(false);
  expect(() => its.key('Home')).not.toThrow();
});
