/**
 * What an editor pastes. Each snippet reserves its height, needs no inline script, and holds or leads to the words, in characters that the
 * article's system leaves alone.
 */
import { type Markup, markup } from './markup.js';
import { verbatim } from './verbatim.js';

/** CSS px; a snippet without a width of its own is as wide as its column. */
export interface IframeBox {
  readonly src: string;
  readonly title: string;
  readonly height: number;
}

/** A frame's page may run its script and open a source in a new tab, and nothing else: not even read its own server's data. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

export interface ElementOptions {
  /** Addresses of the story, of the script, of the one that keeps the place for it, and of the words' style sheet. */
  readonly story: string;
  readonly script: string;
  readonly place: string;
  readonly style: string;
  readonly lang: string;
  readonly height: number;
  readonly theme?: string | undefined;
  /** What stands there until, or unless, the script runs. */
  readonly fallback: Markup;
}

/** The custom element in the article's own page. */
export function elementSnippet({ story, script, place, style, lang, height, theme, fallback }: ElementOptions): Markup {
  return verbatim(markup`<link rel="stylesheet" href="${style}">
<script src="${place}" crossorigin data-height="${height}"></script>
<edgewise-graph src="${story}" lang="${lang}" height="${height}"${theme && markup` theme="${theme}"`}>
${fallback}
</edgewise-graph>
<script type="module" src="${script}"></script>`);
}

/** The style sheet of `elementSnippet`. The page's own faces and colours stay; only sizes and distances are set, inside the element. */
export const ELEMENT_STYLE = `edgewise-graph {
  & .edgewise-figure {
    margin: 0 0 1.5em;
  }
  & .edgewise-figure img {
    max-width: 100%;
    height: auto;
  }
  & figcaption,
  & .edgewise-facts,
  & .edgewise-sources {
    font-size: 0.8em;
    line-height: 1.4;
  }
  & .edgewise-words :is(h2, h3, h4, h5) {
    margin: 1.5em 0 0.5em;
    font-size: 1em;
  }
  & .edgewise-statement {
    margin: 0 0 1em;
    border-block-start: 1px solid rgb(128 128 128 / 0.35);
  }
  & .edgewise-claim {
    margin: 0.6em 0 0.2em;
    font-size: 0.9em;
  }
  & blockquote,
  & blockquote p,
  & :is(.edgewise-translation, .edgewise-facts) {
    margin: 0.2em 0;
  }
  & .edgewise-facts cite {
    font-style: normal;
  }
}
`;

/** A frame on the story's own page. */
export function iframeSnippet(frame: IframeBox): Markup {
  return frameMarkup(frame, null);
}

/** A frame on the self-contained page, which needs nothing of its server. */
export function sandboxSnippet(frame: IframeBox): Markup {
  return frameMarkup(frame, markup` sandbox="${SANDBOX}"`);
}

/**
 * In the manner of WordPress's own embeds: its script shows the words until the frame's first message, then the frame. WordPress takes
 * all but links out of the words, so they read as running text too. `secret` (ten letters or digits) ties the two together; WordPress
 * gives its own to what comes by oEmbed. The frame is hidden as WordPress hides it, whose script takes that away again; where that script
 * is not, the words stand alone.
 */
export function wordPressSnippet(frame: IframeBox, words: Markup, secret?: string): Markup {
  const tied = secret ? markup` data-secret="${secret}"` : null;
  const framed = { ...frame, src: secret ? `${frame.src}#?secret=${secret}` : frame.src };
  return markup`${verbatim(markup`<blockquote class="wp-embedded-content"${tied}>${words}</blockquote>`)}
${frameMarkup(framed, markup` class="wp-embedded-content" sandbox="${SANDBOX}" security="restricted" style="position: absolute; visibility: hidden"${tied}`)}`;
}

/** Ten letters or digits that are always the same for the same text. */
export function secretOf(text: string): string {
  // FNV-1a, twice with different starts: no secret at all, only a name for the pair of quotation and frame.
  const hash = (start: number) => {
    let value = start;
    for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
    return value.toString(36).padStart(7, '0');
  };
  return (hash(0x811c9dc5) + hash(0x01234567)).slice(0, 10);
}

function frameMarkup({ src, title, height }: IframeBox, attributes: Markup | null): Markup {
  return verbatim(
    markup`<iframe${attributes} src="${src}" title="${title}" width="100%" height="${height}" frameborder="0" loading="lazy" referrerpolicy="no-referrer" allow="clipboard-write"></iframe>`,
  );
}
