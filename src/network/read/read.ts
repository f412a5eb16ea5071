/** The door for graphs of other tools: which format a file has is told by what it holds, never by its name. */

import { scan } from '../../story/reading/scan.js';
import { CAPS, type GraphFault, type GraphReading } from '../graph.js';
import { OWN_VIEW } from '../plain-column.js';
import { readGexf } from './gexf.js';
import { asNodeLink, unreadOf } from './json/dialects.js';
import { doubledKeys } from './json/doubled-keys.js';
import { exactNumbers } from './json/exact-numbers.js';
import { entitiesIn, readEntities, readLines } from './json/follow-the-money.js';
import { isObject } from './json.js';
import { isNodeLink, readNodeLink } from './node-link.js';
import type { OnReading } from './progress.js';
import { refused, withLoss } from './refusal.js';
import { rootOf } from './root-element.js';
import { readGraphml } from './xml/graphml.js';

/** Nesting that no node-link file has, and at which a slip is still looked for. */
const READ_DEEPEST = 64;

/** What the bytes hold; null where that is a story or nothing known, which the story's own door is to judge. */
export function readForeign(bytes: Uint8Array, onReading?: OnReading): GraphReading | null {
  const first = bytes.find((byte) => byte > 32 && byte < 0x80);
  const markup = first === '<'.charCodeAt(0);
  if (bytes.length > CAPS.bytes) return refused('too-large');
  const text = textOf(bytes);
  if (text == null) return markup ? refused('not-utf8') : null;
  if (markup) return readMarkup(text, onReading);
  const { text: exact, notNumbers } = exactNumbers(text);
  const value = parsed(exact);
  if (value === undefined)
    return toldTwice(readLines(text), text) ?? (hasNodes(text) ? refused('not-json', '', slipOf(exact)) : null);
  return toldTwice(withLoss(readJson(value, onReading), 'not-a-number', notNumbers), exact);
}

/** With the keys of which the last was kept; a text is looked through only for what has become a graph. */
function toldTwice(reading: GraphReading | null, text: string): GraphReading | null {
  if (!reading?.graph) return reading;
  const { count, names } = doubledKeys(text);
  return withLoss(reading, 'doubled', count, names);
}

/** What keeps bytes, which are not packed, from being a graph of which `readForeign` knows nothing. */
export function whyNot(bytes: Uint8Array): GraphReading {
  const text = textOf(bytes);
  if (text == null) return refused('not-utf8');
  const value = parsed(text);
  if (value === undefined) return refused('not-json', '', slipOf(text));
  return refused(isObject(value) && Array.isArray(value['statements']) ? 'is-story' : 'no-graph');
}

/** Null where the bytes are no UTF-8; a mark at the beginning is dropped. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function readMarkup(text: string, onReading: OnReading | undefined): GraphReading {
  const root = rootOf(text);
  if (root === 'graphml') return readGraphml(text, onReading);
  return root === '' || root === 'gexf' ? readGexf(text, onReading) : refused('other-format', root);
}

/** Null where the value is a story, or nothing known. */
function readJson(value: unknown, onReading: OnReading | undefined): GraphReading | null {
  const entities = entitiesIn(value);
  if (entities) return readEntities(entities);
  const name = unreadOf(value);
  if (name) return refused('other-format', name);
  const its = asNodeLink(value);
  if (its) return withLoss(readNodeLink(its.value, onReading, its.at), 'graphs', its.others);
  if (!isNodeLink(value)) return null;
  const reading = readNodeLink(value, onReading);
  const inner = isObject(value) && isObject(value['graph']) ? value['graph'][OWN_VIEW] : null;
  return reading.graph && inner != null ? { ...reading, view: inner } : reading;
}

/** Undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text that is no JSON yet was to become a graph. */
const hasNodes = (text: string) => /"nodes"\s*:\s*\[/.test(text) && !/"statements"\s*:/.test(text);

function slipOf(text: string): GraphFault['where'] {
  const { line, column } = scan(text, READ_DEEPEST)?.params ?? {};
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : null;
}
