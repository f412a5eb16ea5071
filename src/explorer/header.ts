/** The page's head: the story's headline, and what belongs to the page and not to the graph. */
import { languages, type Messages } from '../i18n/index.js';
import type { StoryFile } from '../story/definition.js';
import { pickText } from '../story/telling/text.js';
import { button, FOLDER, LINK, STATES } from '../ui/button.js';

import './skip.css';

export interface HeaderActions {
  open(): void;
  compare(): void;
  share(): void;
  speak(lang: string): void;
}

/** Sets the story's title as headline and as title of the page. */
export function headline(page: Document, story: StoryFile, lang: string): void {
  const title = pickText(story.title, lang, story.lang);
  const heading = page.querySelector('h1');
  if (heading) [heading.textContent, heading.lang] = [title.text, title.lang];
  page.title = `${title.text} · Edgewise`;
}

function tongues(page: Document, lang: string, speak: (lang: string) => void): HTMLElement {
  const group = page.createElement('div');
  group.className = 'languages';
  group.setAttribute('role', 'group');
  for (const tag of languages) {
    const choice = button(page, tag, null, () => speak(tag));
    choice.lang = tag;
    choice.title = new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
    choice.setAttribute('aria-pressed', String(tag === lang));
    group.append(choice);
  }
  return group;
}

/** The first thing that Tab comes to, past the head into the story. It stands in the page from the start, so that no key comes too early. */
export function skipLink(page: Document, skip: () => void): void {
  page.querySelector('.skip')?.addEventListener('click', (event) => {
    event.preventDefault();
    skip();
  });
}

export function tools(page: Document, t: Messages, actions: HeaderActions): void {
  const skip = page.querySelector('.skip');
  if (skip) skip.textContent = t.skip;
  const open = button(page, t.openFile, FOLDER, actions.open);
  const share = button(page, t.share, LINK, actions.share);
  share.classList.add('share');
  const link = (href: string, text: string) => {
    const its = page.createElement('a');
    [its.href, its.textContent] = [href, text];
    return its;
  };
  const compare = button(page, t.whatChanged, STATES, actions.compare);
  const links = [link('desk.html', t.makeStory), link('example.html', t.exampleArticle)];
  page.querySelector('.tools')?.replaceChildren(...links, open, compare, share, tongues(page, t.lang, actions.speak));
}

/** What the page itself has to say; what is wrong with a story the graph says. */
export function alert(page: Document, sentence: string): void {
  const line = page.createElement('p');
  line.setAttribute('role', 'alert');
  line.textContent = sentence;
  page.querySelector('main')?.replaceChildren(line);
}
