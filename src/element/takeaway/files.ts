/** The story, or the part of it that is shown, as files: each says what it is, of which day, from which sources, and what a filter leaves out. */
import { figureMessages } from '../../i18n/figure.js';
import { storyCsv } from '../../publish/csv.js';
import { jsonLdOf } from '../../publish/jsonld.js';
import { type Telling, tell } from '../../publish/telling.js';
import type { Scene } from '../../scene/types.js';
import type { SheetFormat } from '../../sheets/pack.js';
import { readStory } from '../../story/reading/read.js';
import { fileNameOf } from '../../ui/file-name.js';
import { pngOf, svgOf } from '../views/export.js';
import { shownIn } from '../views/in-force.js';
import { filterLine } from '../words/filter-line.js';
import { say, type View } from '../words/view.js';

/** The kinds of files, in the order in which they are offered. */
export const TAKEAWAYS = [
  'png',
  'svg',
  'csv',
  'xlsx',
  'sheets',
  'json',
  'graphml',
  'gexf',
  'annotations',
  'jsonld',
] as const;
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
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  sheets: 'application/zip',
  graphml: 'application/graphml+xml',
  gexf: 'application/gexf+xml',
  annotations: 'application/ld+json',
  jsonld: 'application/ld+json',
};

/** What files end in that are not called by their kind. */
const ENDINGS: Readonly<Partial<Record<Takeaway, string>>> = { sheets: 'zip', annotations: 'annotations.jsonld' };

function tellingOf({ model, t }: View): Telling {
  return tell(model.story, { ...t, ...figureMessages(t.lang) });
}

/** What was opened, byte for byte; of a value, as nobody knows its bytes, what it says. */
function opened(given: unknown, view: View): BlobPart {
  if (typeof given === 'string' || given instanceof ArrayBuffer) return given;
  if (ArrayBuffer.isView(given)) return given as Uint8Array<ArrayBuffer>;
  return `${JSON.stringify(given ?? view.model.story, null, 2)}\n`;
}

const addressOf = ({ address }: TakeawaySource): string => address.split('#')[0] ?? address;

/** The whole story, with all that its file has. */
async function sheets({ given, view }: TakeawaySource, format: SheetFormat): Promise<BlobPart> {
  const { packSheets } = await import('../../sheets/pack.js');
  const { withdrawn: _gone, ...told } = view.model.story;
  return packSheets(readStory(given).story ?? told, format);
}

/** What is shown. */
async function network({ view }: TakeawaySource, format: 'graphml' | 'gexf'): Promise<BlobPart> {
  const [{ networkBytes }, { networkOf }] = await Promise.all([
    import('../../network/write/write.js'),
    import('./story-network.js'),
  ]);
  const bytes = await networkBytes(networkOf(tellingOf(view), shownIn(view), filterLine(view)), format);
  return bytes as Uint8Array<ArrayBuffer>;
}

async function annotations(source: TakeawaySource): Promise<string> {
  const { view } = source;
  const { annotationsOf } = await import('../../publish/annotations.js');
  const its = annotationsOf(tellingOf(view), shownIn(view), { url: addressOf(source), filter: filterLine(view) });
  return `${JSON.stringify(its, null, 2)}\n`;
}

function linked(source: TakeawaySource): string {
  const { view } = source;
  const telling = tellingOf(view);
  const part = { ...telling, story: { ...telling.story, statements: shownIn(view) } };
  const url = addressOf(source);
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
    case 'xlsx':
      return sheets(source, 'xlsx');
    case 'sheets':
      return sheets(source, 'csv');
    case 'graphml':
    case 'gexf':
      return network(source, kind);
    case 'annotations':
      return annotations(source);
    case 'jsonld':
      return linked(source);
  }
}

/** Throws where it cannot be made. */
export async function takeawayOf(kind: Takeaway, source: TakeawaySource): Promise<{ file: Blob; name: string }> {
  const { view } = source;
  const { story } = view.model;
  const name = fileNameOf([say(view, story.title).text, story.id], [story.asOf], ENDINGS[kind] ?? kind);
  return { file: new Blob([await contentOf(kind, source)], { type: TYPES[kind] }), name };
}
