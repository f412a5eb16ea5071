/** How a draft comes to the desk: a pasted article, a file, a story that the site has. */
import {
  addSource,
  begunWith,
  type Draft,
  firstLine,
  logOf,
  newDraft,
  openStory,
  pastedText,
  setSourceText,
} from '../../model/index.js';
import type { Desk } from '../desk.js';
import { firstState } from '../state.js';
import { textOf } from '../texts.js';
import { fill } from '../words.js';
import { foundAgain } from './found-again.js';
import { isKnownLanguage, languageOf } from './language.js';
import { isTooLong } from './size.js';

/** What is typed before there is a draft. */
export interface Beginning {
  text: string;
  lang: string;
  /** Whether the language was chosen by hand. */
  chosen: boolean;
  /** Whether its lines end where a printed page's did. */
  ragged: boolean;
  title: string;
  /** Whether the title was typed by hand. */
  titled: boolean;
  publisher: string;
  published: string;
  url: string;
}

/** False where there is nothing to begin with. */
export function beginWith(
  desk: Desk,
  its: Pick<Beginning, 'text' | 'lang' | 'title' | 'publisher' | 'published' | 'url'>,
): boolean {
  const text = pastedText(its.text);
  if (text.trim() === '') {
    desk.say(desk.t.pasteFirst);
    return false;
  }
  if (isTooLong(desk, text)) return false;
  const lang = its.lang || languageOf(text) || desk.state.lang;
  // A story is told in a language of its maker's, whatever its sources speak.
  const draft = newDraft({ lang: isKnownLanguage(lang) ? lang : desk.state.lang });
  const { title, publisher, published, url } = its;
  const edit = addSource(draft, { title, publisher, published, url, lang }, text);
  desk.keeper.fresh();
  show(desk, edit.apply(draft));
  if (!isKnownLanguage(lang)) desk.say(desk.t.foreign);
  desk.afterwards(() => {
    desk.text.element.focus({ preventScroll: true });
    desk.text.select({ start: 0, end: 0 });
  });
  return true;
}

/** A draft takes the desk. */
export function show(desk: Desk, draft: Draft, log = logOf(draft)): void {
  [desk.opened, desk.handle] = [null, null];
  desk.picture.fresh();
  const [first] = draft.story.sources;
  const source = draft.texts.keys().next().value ?? first?.id ?? null;
  const [unread] = draft.leftOver;
  const { lang, pictured, keeping, readOnly } = desk.state;
  // Nothing of what was open in another draft stays open in this one.
  desk.change({
    ...firstState(lang),
    pictured,
    keeping,
    readOnly,
    log,
    started: true,
    step: 'say',
    source,
    selection: { start: 0, end: 0 },
    said: unread ? fill(desk.t.openedInPart, { why: unread.message }) : '',
  });
}

/** A story's file, as far as it goes. */
export function openStoryText(desk: Desk, text: string): void {
  const draft = openStory(text, desk.state.lang);
  const isNothing = draft.story.statements.length + draft.story.entities.length + draft.story.sources.length === 0;
  const [why] = draft.leftOver;
  if (isNothing && why) desk.say(fill(desk.t.notOpened, { why: why.message }));
  else {
    desk.keeper.fresh();
    show(desk, draft);
  }
}

/** `?story=ID`: a story of the site's own; a name, never an address. */
export async function openBundled(desk: Desk, search: string): Promise<void> {
  const id = new URLSearchParams(search).get('story');
  if (id == null) return;
  if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(id)) {
    desk.say(fill(desk.t.noSuchStory, { id }));
    return;
  }
  const story = await fromSite(`${id}.json`);
  if (story == null) {
    desk.say(fill(desk.t.noSuchStory, { id }));
    return;
  }
  openStoryText(desk, story);
  // Of our own articles the site has the text, too.
  const text = SAMPLES.has(id) ? await fromSite(`${id}.txt`) : null;
  const [source] = desk.draft.story.sources;
  if (text == null || !source) return;
  const edit = setSourceText(desk.draft, source.id, pastedText(text));
  desk.change({ log: logOf(edit.apply(desk.draft)) });
}

const SAMPLES: ReadonlySet<string> = new Set(['sample', 'sample-en']);

/** Null where the site does not have it. */
async function fromSite(file: string): Promise<string | null> {
  const answer = await fetch(`data/${encodeURIComponent(file)}`).catch(() => null);
  return answer?.ok ? answer.text() : null;
}

/**
 * Our own made-up article, in the language of the page; false where it could not be fetched, which is said. `taken`: how many of its statements
 * are in the story already.
 */
export async function loadSample(desk: Desk, taken = 0): Promise<boolean> {
  const { lang } = desk.state;
  const name = lang === 'de' ? 'sample' : 'sample-en';
  const [text, story] = await Promise.all([fromSite(`${name}.txt`), fromSite(`${name}.json`)]);
  if (text == null || story == null) {
    desk.say(fill(desk.t.noSuchStory, { id: name }));
    return false;
  }
  const whole = openStory(story, lang);
  const [its] = whole.story.sources;
  if (taken > 0 && its) {
    desk.keeper.fresh();
    show(desk, setSourceText(whole, its.id, pastedText(text)).apply(begunWith(whole, taken)));
    return true;
  }
  const { publisher = '', published = '' } = its ?? {};
  return beginWith(desk, { text, lang, title: textOf(desk.draft, its?.title), publisher, published, url: '' });
}

/** A text for a source that has none yet, the one that is shown before others; else an article of its own. */
export function openText(desk: Desk, text: string, name: string): void {
  const { draft, state } = desk;
  if (isTooLong(desk, text)) return;
  const without = draft.story.sources.filter(({ id }) => !draft.texts.has(id));
  const bare = without.find(({ id }) => id === state.source) ?? without[0];
  if (state.started && bare) {
    const edit = setSourceText(draft, bare.id, pastedText(text));
    const said = foundAgain(desk, edit.apply(draft), bare.id);
    desk.edit(edit, { source: bare.id, selection: { start: 0, end: 0 }, said });
    return;
  }
  if (state.started) {
    const edit = addSource(draft, { title: name, lang: languageOf(text) ?? draft.story.lang }, pastedText(text));
    desk.edit(edit, { source: edit.id, selection: { start: 0, end: 0 } });
    return;
  }
  beginWith(desk, {
    text,
    lang: '',
    title: firstLine(pastedText(text)) || name,
    publisher: '',
    published: '',
    url: '',
  });
}
