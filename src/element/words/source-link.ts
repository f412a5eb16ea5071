/** The way to the source: where it has an address, to the very sentence; the copy in an archive beside it. */
import { html, nothing, type TemplateResult } from 'lit-html';
import type { Quote, Source, Statement } from '../../story/definition.js';
import { textFragment } from '../../story/telling/fragment.js';
import { sourceText } from './facts.js';
import { tellerIn, type View } from './view.js';

/** What an address is known by: its host, without the `www.` that tells nothing. */
function hostOf(url: string): string {
  return new URL(url).host.replace(/^www\./, '');
}

/** "Grenzbote, 3. Mai 2026": where a statement stands, in words. */
export function sourceIn(view: View, statement: Statement): string {
  const source = tellerIn(view).source(statement);
  return source ? sourceText(view, source) : statement.source;
}

/** "dpa/reuters, 23. Januar 2025 · example.org · Archiv" */
export function sourceLine(view: View, source: Source, quote: Quote | null): TemplateResult {
  const { t } = view;
  const link = (url: string, text: string) =>
    html` · <a href=${quote ? textFragment(url, quote) : url} target="_blank" rel="noopener noreferrer" hreflang=${source.lang ?? nothing}>${text}</a>`;
  return html`${sourceText(view, source)}${source.url ? link(source.url, hostOf(source.url)) : nothing}${
    source.archiveUrl ? link(source.archiveUrl, t.archive) : nothing
  }`;
}
