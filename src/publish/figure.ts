/** The script-less face of a story: the picture, then all its words as plainly visible text. It stands in any page, styled or not. */
import { countClaims } from '../story/claims.js';
import { everything } from '../story/filter.js';
import { isolated } from '../story/telling/isolate.js';
import { logOf } from '../story/telling/log.js';
import { outlineOf } from '../story/telling/outline.js';
import { dateText, sourceText } from '../story/telling/wording.js';
import { type Markup, markup, raw } from './markup.js';
import { briefMarkup, statementMarkup } from './statement.js';
import type { Telling } from './telling.js';

/** A picture as a file; `media` says when it is the right one (none: when no other is). */
export interface PictureFile {
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly media?: string;
}

export interface FigureOptions {
  readonly picture: Markup;
  /** Level of the first heading, 1 to 4. */
  readonly level: number;
  /** Whether nothing around it tells title, takeaway and sources. */
  readonly alone: boolean;
}

/** Title, picture, words. */
export function figureMarkup(telling: Telling, { picture, level, alone }: FigureOptions): Markup {
  const { story, t, say } = telling;
  const title = say(story.title);
  const takeaway = story.takeaway == null ? null : say(story.takeaway);
  return markup`${alone && markup`<h${level} lang="${title.lang}">${title.text}</h${level}>\n`}${
    alone && takeaway && markup`<p class="edgewise-takeaway" lang="${takeaway.lang}">${takeaway.text}</p>\n`
  }<figure class="edgewise-figure">
${picture}
<figcaption>${t.caption}</figcaption>
</figure>
<section class="edgewise-words" lang="${t.lang}">
${wordsMarkup(telling, level + 1)}${alone && markup`<p class="edgewise-sources">${sourcesLine(telling)}</p>\n`}</section>`;
}

/**
 * One image that the browser chooses among files; the last is the one without `media`. `lazy`: it may stand far down a page of somebody's,
 * who then pays nothing for it; to lay out a figure keeps a phone busy for a tenth of a second.
 */
export function pictureMarkup(files: readonly PictureFile[], alt: string, lazy = false): Markup {
  const plain = files.find(({ media }) => media == null) ?? files[0];
  if (!plain) return raw('');
  const sources = files
    .filter((file) => file !== plain)
    .map(
      ({ src, width, height, media = '' }) =>
        markup`<source media="${media}" srcset="${src}" width="${width}" height="${height}">`,
    );
  return markup`<picture>${sources}<img src="${plain.src}" width="${plain.width}" height="${plain.height}" alt="${alt}"${lazy && markup` loading="lazy"`}></picture>`;
}

/** What the picture is called for who cannot see it; quotation marks within the title become inner ones. */
export function altOf({ story, t, say }: Telling): string {
  const [open, close, innerOpen, innerClose] = t.quotes;
  const title = say(story.title).text.replaceAll(open, innerOpen).replaceAll(close, innerClose);
  return t.graphName(isolated(title), story.entities.length, countClaims(story.statements));
}

/** Title, statements in the file's order and sources, as paragraphs of running text; `page` is where the picture is. */
export function briefWords(telling: Telling, page: string): Markup {
  const { story, say } = telling;
  const title = say(story.title);
  return markup`<p><strong lang="${title.lang}">${title.text}</strong></p>
${story.statements.map((statement) => briefMarkup(telling, statement))}<p>${sourcesLine(telling)} · <a href="${page}">${altOf(telling)}</a></p>
`;
}

/** Under each name what it says or does, each statement once; then corrections. */
function wordsMarkup(telling: Telling, level: number): Markup {
  const { story, t, name, langOf } = telling;
  const heading = (depth: number, text: string) => markup`<h${depth}>${text}</h${depth}>\n`;
  const sections = outlineOf(story, everything).filter(({ tones }) => tones.length > 0);
  const translated = story.statements.some(
    (its) => its.quote.translations?.[t.lang] && !langOf(its).startsWith(t.lang),
  );
  return markup`${heading(level, t.inWords)}${translated && markup`<p>${t.ourTranslations}</p>\n`}${sections.map(
    ({ entity, tones }) =>
      markup`${heading(level + 1, name(entity.id))}${tones.flatMap(({ statements }) =>
        statements.map((statement) => statementMarkup(telling, statement)),
      )}`,
  )}${correctionsMarkup(telling, heading(level + 1, t.corrections))}`;
}

function correctionsMarkup({ story, t, say }: Telling, heading: Markup): Markup | null {
  const log = logOf(story);
  if (log.length === 0) return null;
  const items = log.map(({ kind, date, note }) => {
    const { text, lang } = say(note);
    return markup`<li>${t[kind](dateText(date, t))}: <span lang="${lang}">${text}</span></li>\n`;
  });
  return markup`${heading}<ul class="edgewise-corrections">\n${items}</ul>\n`;
}

/** "Quelle: dpa/reuters, 23. Januar 2025 · Stand: 23. Januar 2025" */
export function sourcesLine({ story, t }: Telling): string {
  const sources = story.sources.map((source) => sourceText(source, t, story.lang));
  const lines = sources.length > 0 ? [`${t.source}: ${sources.join('; ')}`] : [];
  return [...lines, ...(story.asOf ? [t.asOf(dateText(story.asOf, t))] : [])].join(' · ');
}
