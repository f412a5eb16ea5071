/**
 * A draft as named texts, and back: what a project file packs and what a device keeps. `story.json` is the story file itself, so that a project
 * can be read without the desk.
 */

import { unescaped } from '../../story/unescaped.js';
import { asideIn } from '../model/edits/take.js';
import { deskWords, fill, newDraft, openStory, storyText } from '../model/index.js';
import { publishedOf } from '../model/publishing.js';
import { changed } from '../model/records.js';
import type { Draft, LeftOver, SetAside } from '../model/types.js';

export const STORY = 'story.json';
const PUBLISHED = 'published.json';
const DESK = 'desk.json';
const TEXT = /^texts\/(.+)\.txt$/;

/** Path → text. */
export type Parts = ReadonlyMap<string, string>;

const textPath = (id: string) => `texts/${encodeURIComponent(id.replace(/\p{Cs}/gu, '\uFFFD'))}.txt`;

export function partsOf(draft: Draft): Parts {
  const { texts, published, setAside, ignored, orders, leftOver, address, putOff } = draft;
  const lists = { setAside, ignored, orders: Object.fromEntries(orders), leftOver };
  // What only some projects have is written only there: one without it is packed as it always was.
  const facts = {
    ...(address !== '' && { address }),
    ...(published?.elsewhere && { elsewhere: true }),
    ...(putOff.length > 0 && { putOff }),
  };
  const isBlank = [...Object.values(lists), facts].every((its) => Object.keys(its).length === 0);
  return new Map([
    [STORY, storyText(draft)],
    ...Array.from(texts, ([id, text]) => [textPath(id), text] as const),
    ...(published ? [[PUBLISHED, published.text] as const] : []),
    ...(isBlank ? [] : [[DESK, `${JSON.stringify({ ...lists, ...facts }, null, 2)}\n`] as const]),
  ]);
}

/** Whether a part is one that a draft is made of. */
export const isPart = (path: string) => path === STORY || path === PUBLISHED || path === DESK || TEXT.test(path);

/** As far as it goes: what cannot be read is in `leftOver`, with a sentence. */
export function draftOfParts(parts: Parts, lang: string): Draft {
  const story = parts.get(STORY);
  const opened = story == null ? newDraft({ lang }) : openStory(story, lang);
  const its = withTexts(opened, parts);
  const leftOver: LeftOver[] = [];
  const left = (path: string, say: 'notJson' | 'notPublished') =>
    leftOver.push({ pointer: '', text: parts.get(path) ?? '', message: fill(deskWords(lang).parts[say], { path }) });
  const publishedText = parts.get(PUBLISHED);
  const published = publishedText == null ? null : publishedOf(publishedText);
  if (publishedText != null && !published) left(PUBLISHED, 'notPublished');
  const notes = notesIn(parts.get(DESK));
  if (parts.has(DESK) && !notes) left(DESK, 'notJson');
  const { elsewhere = false, ...noted } = notes ?? {};
  const draft = {
    ...its,
    published: published && elsewhere ? { ...published, elsewhere } : published,
    ...noted,
    leftOver: once([...its.leftOver, ...(notes?.leftOver ?? []), ...leftOver]),
  };
  const setAside = [...draft.texts].flatMap(([id, text]) =>
    asideIn(draft, id, text).filter(({ source }) => source === id),
  );
  return { ...draft, setAside };
}

/** What a file could not tell is noted beside it, and found anew as long as nobody changes the file. */
function once(all: readonly LeftOver[]): LeftOver[] {
  const key = ({ pointer, text }: LeftOver) => JSON.stringify([pointer, text]);
  return [...new Map(all.toReversed().map((its) => [key(its), its])).values()].reverse();
}

/** A text whose source the story has lost gets one. */
function withTexts(draft: Draft, parts: Parts): Draft {
  const texts = new Map<string, string>();
  for (const [path, text] of parts) {
    const name = TEXT.exec(path)?.[1];
    if (name != null) texts.set(unescaped(name), text);
  }
  const known = new Set(draft.story.sources.map(({ id }) => id));
  const lost = [...texts.keys()].filter((id) => !known.has(id)).map((id) => ({ id }));
  if (lost.length === 0) return { ...draft, texts };
  return { ...draft, texts, story: changed(draft.story, { sources: [...draft.story.sources, ...lost] }, 'story') };
}

interface Notes extends Pick<Draft, 'setAside' | 'ignored' | 'orders' | 'leftOver' | 'address' | 'putOff'> {
  readonly elsewhere: boolean;
}

/** Null where it is no notes of ours. */
function notesIn(json: string | undefined): Notes | null {
  try {
    const value: unknown = JSON.parse(json ?? '');
    const { setAside, ignored, orders, leftOver, address, elsewhere, putOff } = value as {
      readonly [key in keyof Notes]?: unknown;
    };
    return {
      setAside: listOf(setAside).filter(isAside),
      ignored: listOf(ignored).filter(isText),
      orders: new Map(Object.entries(orders ?? {}).map(([id, order]) => [id, listOf(order).filter(isText)])),
      leftOver: listOf(leftOver).filter(isLeftOver),
      address: isText(address) ? address : '',
      elsewhere: elsewhere === true,
      putOff: listOf(putOff).filter(isText),
    };
  } catch {
    return null;
  }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isText = (value: unknown): value is string => typeof value === 'string';
const fieldsOf = (value: unknown) => Object(value) as { readonly [key: string]: unknown };

function isAside(value: unknown): value is SetAside {
  const { source, start, end, text, reason } = fieldsOf(value);
  const places = [start, end].every((place) => Number.isInteger(place) && Number(place) >= 0);
  return (
    places && [source, text].every(isText) && (reason === undefined || isText(reason)) && Number(start) < Number(end)
  );
}

function isLeftOver(value: unknown): value is LeftOver {
  const { pointer, text, message } = fieldsOf(value);
  return [pointer, text, message].every(isText);
}
