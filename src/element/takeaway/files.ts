/** The story, or the part of it that is shown, as files: each says what it is, of which day, from which sources, and what a filter leaves out. */
import { figureMessages } from '../../i18n/figure.js';
import { storyCsv } from '../../publish/csv.js';
import { jsonLdOf } from '../../publish/jsonld.js';
import { type Telling, tell } from '../../publish/telling.js';
import type { Scene } from '../../scene/types.js';
import { fileNameOf } from '../../ui/file-name.js';
import { pngOf, svgOf } from '../views/export.js';
import { shownIn } from '../views/in-force.js';
import { filterLine } from '../words/filter-line.js';
import { say, type View } from '../words/view.js';

/** The kinds of files, in the order in which they are offered. */
export const TAKEAWAYS = ['png', 'svg', 'csv', 'json', 'jsonld'] as const;
export type Takeaway = (typeof TAKEAWAYS)[number];

/** What files are made of. */
export interface TakeawaySource {
  readonly view: View;
  /** Null where no picture has been drawn. */
  readonly scene: Scene | null;
  /** What was opened: bytes, text or a value; undefined where it is not known any more. */
  readonly given: unknown;
  /** The page, by which linked data names its things. */
  readonly address: string;
}

const TYPES: Readonly<Record<Takeaway, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
  jsonld: 'application/ld+json',
};

function tellingOf({ model, t }: View): Telling {
  return tell(model.story, { ...t, ...figureMessages(t.lang) });
}

/** What was opened, byte for byte; of a value, as nobody knows its bytes, what it says. */
function opened(given: unknown, view: View): BlobPart {
  if (typeof given === 'string' || given instanceof ArrayBuffer) return given;
  if (ArrayBuffer.isView(given)) return given as Uint8Array<ArrayBuffer>;
  return `${JSON.stringify(given ?? view.model.story, null, 2)}\n`;
}

function linked({ view, address }: TakeawaySource): string {
  const telling = tellingOf(view);
  const part = { ...telling, story: { ...telling.story, statements: shownIn(view) } };
  const [url = address] = address.split('#');
  return `${JSON.stringify(jsonLdOf(part, { url, description: filterLine(view) || undefined }), null, 2)}\n`;
}

function drawn(scene: Scene | null): Scene {
  if (!scene) throw new Error('no picture has been drawn');
  return scene;
}

async function contentOf(kind: Takeaway, source: TakeawaySource): Promise<BlobPart> {
  const { view, scene, given } = source;
  switch (kind) {
    case 'png':
      return pngOf(view, drawn(scene));
    case 'svg':
      return svgOf(view, drawn(scene));
    case 'csv':
      return storyCsv(tellingOf(view), shownIn(view), filterLine(view));
    case 'json':
      return opened(given, view);
    case 'jsonld':
      return linked(source);
  }
}

/** Throws where it cannot be made. */
export async function takeawayOf(kind: Takeaway, source: TakeawaySource): Promise<{ file: Blob; name: string }> {
  const { view } = source;
  const { story } = view.model;
  const name = fileNameOf([say(view, story.title).text, story.id], [story.asOf], kind);
  return { file: new Blob([await contentOf(kind, source)], { type: TYPES[kind] }), name };
}
