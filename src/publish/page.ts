/** A story's own page, in two makings: one that loads its parts, and one that is all in one file. Both hold the words before any script. */

import { altOf, sourcesLine } from './figure.js';
import { jsonInScript, type Markup, markup, raw } from './markup.js';
import { PAGE_POLICY } from './policy.js';
import type { Telling } from './telling.js';

export interface Image {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

/** What search engines and content management systems read of a page. */
export interface PageAbout {
  /** The page's own address; a page that may lie anywhere has none. */
  readonly url?: string | undefined;
  /** Address of the oEmbed answer. */
  readonly oembed?: string | undefined;
  readonly image?: Image | undefined;
  readonly jsonLd: unknown;
}

export interface LinkedPage extends PageAbout {
  readonly style: string;
  /** What decides between light and dark before the page is painted. */
  readonly scheme: string;
  readonly script: string;
  readonly story: string;
  /** Figure and words. */
  readonly fallback: Markup;
}

/** Style, scripts and story are addresses. */
export function linkedPage(telling: Telling, page: LinkedPage): string {
  const head = markup`<script src="${page.scheme}"></script>
<link rel="stylesheet" href="${page.style}">
<script type="module" src="${page.script}"></script>`;
  return pageOf(telling, page, {
    policy: PAGE_POLICY,
    head,
    graph: markup`<edgewise-graph src="${page.story}" lang="${telling.t.lang}">
${page.fallback}
</edgewise-graph>`,
  });
}

export interface WholePage extends PageAbout {
  /** The style sheet and the classic scripts themselves. */
  readonly style: string;
  readonly scheme: string;
  readonly script: string;
  /** The story file's content. */
  readonly story: unknown;
  readonly fallback: Markup;
  /** SHA-256 in base64, of the text in UTF-8. */
  sha256(text: string): Promise<string>;
}

/** Everything inside; only its own script and style may run, known by their sums. */
export async function wholePage(telling: Telling, page: WholePage): Promise<string> {
  const [scheme, script] = [scriptText(page.scheme), scriptText(page.script)];
  const style = page.style.replaceAll('</', '<\\/');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${await page.sha256(scheme)}' 'sha256-${await page.sha256(script)}'`,
    `style-src 'sha256-${await page.sha256(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return pageOf(telling, page, {
    policy,
    head: markup`<script>${raw(scheme)}</script>
<style>${raw(style)}</style>`,
    graph: markup`<edgewise-graph lang="${telling.t.lang}">
${page.fallback}
</edgewise-graph>
<script type="application/json" id="story">${jsonInScript(page.story)}</script>
<script>${raw(script)}</script>`,
  });
}

/** A script's text so that no string in it can end the element that holds it or open a comment. */
export function scriptText(code: string): string {
  return code.trim().replace(/<(?=\/script|!--)/gi, '\\x3c');
}

interface PageParts {
  readonly policy: string;
  readonly head: Markup;
  readonly graph: Markup;
}

function pageOf(telling: Telling, about: PageAbout, { policy, head, graph }: PageParts): string {
  const { story, t, say } = telling;
  const title = say(story.title);
  const takeaway = story.takeaway == null ? null : say(story.takeaway);
  return markup`<!doctype html>
<html lang="${t.lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
${aboutMarkup(telling, about)}
${head}
</head>
<body>
<header>
<h1 lang="${title.lang}">${title.text}</h1>
${takeaway && markup`<p lang="${takeaway.lang}">${takeaway.text}</p>\n`}</header>
${graph}
<footer>
<p>${sourcesLine(telling)}</p>
</footer>
</body>
</html>
`.html;
}

function aboutMarkup(telling: Telling, { url, oembed, image, jsonLd }: PageAbout): Markup {
  const { story, say } = telling;
  const title = say(story.title).text;
  const takeaway = story.takeaway == null ? title : say(story.takeaway).text;
  const graph = (property: string, content: string) => markup`\n<meta property="og:${property}" content="${content}">`;
  const picture = image && [
    graph('image', image.url),
    graph('image:width', String(image.width)),
    graph('image:height', String(image.height)),
    graph('image:alt', altOf(telling)),
    markup`\n<meta name="twitter:card" content="summary_large_image">`,
  ];
  return markup`<title>${title}</title>
<meta name="description" content="${takeaway}">
<link rel="icon" href="data:,">
${
  url &&
  markup`<link rel="canonical" href="${url}">
`
}${oembed && markup`<link rel="alternate" type="application/json+oembed" href="${oembed}" title="${title}">`}${graph('type', 'article')}${graph('title', title)}${graph('description', takeaway)}${url && graph('url', url)}${picture}
<script type="application/ld+json">${jsonInScript(jsonLd)}</script>`;
}
