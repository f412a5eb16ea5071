/** oEmbed 1.0: what a content management system is told when an editor pastes the address of a story's page. */

export interface OEmbed {
  readonly type: 'rich';
  readonly version: '1.0';
  readonly title: string;
  readonly provider_name: string;
  /** The snippet to put in. */
  readonly html: string;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
  /** Seconds; short, so that a correction reaches every page. */
  readonly cache_age: number;
}

const HOUR = 3600;

export interface OEmbedOptions {
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail?: { readonly url: string; readonly width: number; readonly height: number } | undefined;
}

export function oembedOf({ title, html, width, height, thumbnail }: OEmbedOptions): OEmbed {
  return {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: 'Edgewise',
    html,
    width,
    height,
    ...(thumbnail
      ? { thumbnail_url: thumbnail.url, thumbnail_width: thumbnail.width, thumbnail_height: thumbnail.height }
      : {}),
    cache_age: HOUR,
  };
}
