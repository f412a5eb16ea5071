/** A network by its keys: searched, walked, left. */
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

test('the search walks through its hits in a circle, Escape ends it and then means the page', () => {
  const its = shown(star(12));
  const field = its.search('leaf 1');
  const hits = () => its.one(`#${field.getAttribute('aria-activedescendant')}`)!.getAttribute('data-hit');
  expect(hits()).toBe('1');
  its.key('ArrowDown', field);
  expect(hits()).toBe('10');
  its.key('ArrowUp', field);
  its.key('ArrowUp', field);
  expect(hits()).toBe('11');
  expect(its.key('Escape', field)).toBe(true);
  expect([field.value, its.one('#hits')!.hidden]).toEqual(['', true]);
  expect(its.key('Escape', field)).toBe(false);
  its.search('nobody');
  expect(its.key('Enter', field)).toBe(true);
  expect(its.title()).toBe('');
});

test('keys begin at the hub, walk to the neighbour that lies their way, and Escape goes back one level each time', async () => {
  const its = shown(SQUARE);
  await its.spot('Anna');
  expect(its.key('ArrowRight')).toBe(true);
  expect(its.status()).toBe('Anna: 3 edges');
  its.key('ArrowDown');
  expect(its.status()).toBe('Cleo: 2 edges');
  its.key('Enter');
  expect(its.title()).toBe('Cleo');
  its.key('ArrowUp');
  expect([its.title(), its.status()]).toEqual(['Cleo', 'Anna: 3 edges']);
  expect(its.key('Escape')).toBe(true);
  expect([its.title(), its.status()]).toEqual(['Das Quadrat', 'Anna: 3 edges']);
  expect(its.key('Escape')).toBe(true);
  expect(its.status()).toContain('4 nodes');
  expect(its.key('Escape')).toBe(false);
  expect(its.key('x')).toBe(false);
  expect(its.key('0', its.stage, { ctrlKey: true })).toBe(false);
});

test('what the keys open they go on from when it is closed; a press on nothing takes their place away', async () => {
  const its = shown(SQUARE);
  await its.spot('Anna');
  its.key('Home');
  its.key('ArrowDown');
  its.key('Enter');
  expect(its.title()).toBe('Cleo');
  its.key('Escape');
  expect([its.title(), its.status()]).toEqual(['Das Quadrat', 'Cleo: 2 edges']);
  its.press(2, 2);
  expect(its.status()).toContain('4 nodes');
  expect(its.key('Escape')).toBe(false);
});

test('keys pass over groups that are off', async () => {
  const its = shown(SQUARE);
  await its.spot('Anna');
  its.key('Home');
  its.click('[data-group=blau]');
  its.key('Home');
  its.key('ArrowDown');
  expect(its.status()).toBe('Anna: 3 edges');
  its.key('ArrowRight');
  expect(its.status()).toBe('Bert: 1 edge');
});
