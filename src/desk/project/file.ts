/** The desk's files: a project (`NAME.edgewise.zip`), and whatever else a maker may open. Loaded when a file is opened or saved. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { refuse } from '../model/edit.js';
import { addSource, deskWords, fill, newDraft, openStory } from '../model/index.js';
import { pastedText } from '../model/text.js';
import type { Draft, EditRefusal, LeftOver } from '../model/types.js';
import { draftOfParts, isPart, partsOf, STORY } from './parts.js';

/** What one part, and all of them, may hold: declared sizes are believed before anything is unpacked. */
const LARGEST_PART = 64_000_000;
const LARGEST = 256_000_000;
/** Characters of a text; a long novel has two million. */
const LONGEST_TEXT = 20_000_000;
/** The zip format's first day: the same draft is the same file whenever it is saved. */
const MTIME = new Date(1980, 0, 1);

export interface OpenedProject {
  readonly draft: Draft;
  /** What it was. */
  readonly kind: 'project' | 'story' | 'text';
  /** The file itself: saved unchanged it is the same. */
  readonly bytes: Uint8Array;
  /** What else a project holds; it is kept. */
  readonly others: ReadonlyMap<string, Uint8Array>;
}

const fileName = ({ story }: Pick<Draft, 'story'>, end: string) =>
  `${story.id.replace(/[^\p{L}\p{N}_-]+/gu, '-') || 'story'}.${end}`;

/** The name under which a project is saved: its maker's own. */
export const projectName = (draft: Pick<Draft, 'story'>) => fileName(draft, 'edgewise.zip');
/** Of what goes to a server, in a word of many languages: both lie in one folder of downloads. */
export const websiteName = (draft: Pick<Draft, 'story'>) => fileName(draft, 'website.zip');

/** A project's bytes; those of the file that was opened, as long as nothing changed. */
export function packProject(draft: Draft, opened: OpenedProject | null): Uint8Array {
  if (opened?.kind === 'project' && opened.draft === draft) return opened.bytes;
  const parts = Array.from(partsOf(draft), ([path, text]) => [path, strToU8(text)] as const);
  const files = [...parts, ...(opened?.others ?? [])];
  return zipSync(Object.fromEntries(files), { mtime: MTIME, level: 6 });
}

/** A project, a story or a text, as far as it goes; a sentence for what is none of them. */
export function openFile(name: string, bytes: Uint8Array, lang: string): OpenedProject | EditRefusal {
  if (bytes.length === 0) return refuse('empty-file', { name });
  if (bytes.length > LARGEST) return tooLarge(name, LARGEST);
  const kind = kindOf(bytes);
  if (kind === 'zip') return openProject(name, bytes, lang);
  if (kind) return refuse(kind, { name });
  const text = decoded(bytes);
  if (text == null) return refuse('not-text', { name });
  if (text.length > LONGEST_TEXT) return tooLarge(name, LONGEST_TEXT);
  const others = new Map<string, Uint8Array>();
  if (/\.json$/i.test(name) || /^\s*\{\s*"/.test(text))
    return { kind: 'story', bytes, others, draft: openStory(text, lang) };
  if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) return refuse('is-html', { name });
  if (!/\S/.test(text)) return refuse('empty-file', { name });
  return { kind: 'text', bytes, others, draft: textDraft(name, text, lang) };
}

/** A text alone is a source to begin with; its file's name is no title. */
function textDraft(_name: string, text: string, lang: string): Draft {
  const empty = newDraft({ lang });
  return addSource(empty, {}, pastedText(text)).apply(empty);
}

const tooLarge = (name: string, max: number) => refuse('too-large', { name, max: String(max / 1_000_000) });

const SIGNS: readonly (readonly [sign: string, kind: 'zip' | 'is-pdf' | 'is-image'])[] = [
  ['PK\x03\x04', 'zip'],
  ['PK\x05\x06', 'zip'],
  ['%PDF', 'is-pdf'],
  ['\x89PNG', 'is-image'],
  ['\xFF\xD8\xFF', 'is-image'],
  ['GIF8', 'is-image'],
  ['RIFF', 'is-image'],
];

function kindOf(bytes: Uint8Array) {
  const head = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNS.find(([sign]) => head.startsWith(sign))?.[1];
}

function openProject(name: string, bytes: Uint8Array, lang: string): OpenedProject | EditRefusal {
  const files = unpacked(name, bytes);
  if ('refused' in files) return files;
  if (!files.has(STORY)) return refuse('not-project', { name });
  const parts = new Map<string, string>();
  const leftOver: LeftOver[] = [];
  for (const [path, its] of files) {
    if (!isPart(path)) continue;
    const text = utf8(its);
    if (text != null) parts.set(path, text);
    else
      leftOver.push({
        pointer: '',
        text: strFromU8(its, true),
        message: fill(deskWords(lang).parts.notUtf8, { path }),
      });
  }
  const draft = draftOfParts(parts, lang);
  const others = new Map([...files].filter(([path]) => !isPart(path)));
  return {
    kind: 'project',
    bytes,
    others,
    draft: leftOver.length > 0 ? { ...draft, leftOver: [...draft.leftOver, ...leftOver] } : draft,
  };
}

function unpacked(name: string, bytes: Uint8Array): Map<string, Uint8Array> | EditRefusal {
  let sum = 0;
  let isTooLarge = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        sum += originalSize;
        isTooLarge ||= originalSize > LARGEST_PART || sum > LARGEST;
        return !isTooLarge;
      },
    });
    if (isTooLarge) return tooLarge(name, LARGEST_PART);
    return new Map(Object.entries(files).filter(([path]) => !path.endsWith('/')));
  } catch {
    return refuse('bad-zip', { name });
  }
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 tells itself by its first two bytes; what is not UTF-8 is taken for Windows-1252, which never fails. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = utf8(bytes) ?? windows1252(bytes);
  return text.includes('\0') ? null : text;
}

/** What Windows-1252 has from 0x80 to 0x9F. Node's decoder of that name gives control characters for them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function windows1252(bytes: Uint8Array): string {
  const character = (byte: number) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS.charAt(byte - 0x80) : String.fromCharCode(byte);
  return Array.from(bytes, character).join('');
}
