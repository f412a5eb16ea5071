/**
 * `embed`: a story for somebody else's page. Writes into a folder all that the snippet loads, servable as it is; standard output holds the
 * snippet and nothing else.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figureMessages } from '../i18n/figure.js';
import { loadMessages, pickLanguage } from '../i18n/index.js';
import { NotBuilt } from '../publish/embed/built.js';
import { CARD_PIXELS, cardDrawing } from '../publish/embed/drawings.js';
import { addressIn, isFolder } from '../publish/embed/files.js';
import { type Job, KINDS, MAKERS, THEMES, type ThemeName } from '../publish/embed/kinds.js';
import { placed } from '../publish/embed/placed.js';
import { tell } from '../publish/telling.js';
import { parse } from '../story/parse.js';
import { visible } from '../story/problems/index.js';
import { standing } from '../story/standing.js';
import { sayProblem } from './check.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io, writeOut } from './command.js';
import { pngOf } from './png.js';
import { type Words, wordsIn } from './words.js';

const EMBED_OPTIONS = {
  as: { type: 'string' },
  out: { type: 'string' },
  base: { type: 'string' },
  lang: { type: 'string' },
  height: { type: 'string' },
  theme: { type: 'string' },
} as const;

/** CSS px: what a snippet reserves where nothing else is asked for, and what may be asked for. */
const EMBED_HEIGHT = 680;
const EMBED_LEAST = 300;
const EMBED_MOST = 2000;

/** This module stands in the build's folder. */
const DIST = import.meta.dirname;

export async function embed(args: readonly string[], io: Io): Promise<number> {
  const words = wordsIn(io.lang);
  const { values, positionals } = argumentsOf(args, EMBED_OPTIONS, words);
  const [file, ...more] = positionals;
  const { out } = values;
  const kind = KINDS.find((its) => its === values.as);
  if (file == null || more.length > 0 || out == null) throw new CallError(words.usage.embed);
  if (kind == null) throw new CallError(words.unknownKind(values.as ?? '', KINDS.join(', ')));
  // A wrong call is told before anything is read or laid out.
  const asked = {
    height: heightOf(values.height, words),
    theme: themeOf(values.theme, words),
    url: addressing(values.base ?? './', words),
  };
  const { story, problems } = parse(bytesOf(file, words), words.lang);
  for (const problem of story ? [] : problems)
    sayProblem(problem, words, (pointer, sentence) => io.err(visible(`${file}:${pointer}: ${sentence}`)));
  if (story == null) return EXIT.wrong;

  const t = await loadMessages(pickLanguage([values.lang ?? '', story.lang]));
  const its = placed(story, t.lang);
  const job: Job = {
    file: its,
    telling: tell(standing(its), { ...t, ...figureMessages(t.lang) }),
    t,
    ...asked,
    built: fromBuild,
    image: () => imageOf(job, words, io),
    write: (file, content) => writeOut(join(out, file), content, words),
  };
  try {
    const { html } = await MAKERS[kind](job);
    io.out(html);
    return EXIT.ok;
  } catch (error) {
    throw error instanceof NotBuilt ? new CallError(words.notBuilt(error.file)) : error;
  }
}

async function fromBuild(path: string): Promise<Uint8Array | null> {
  try {
    return readFileSync(join(DIST, path));
  } catch {
    return null;
  }
}

/** Its lack is only told. */
async function imageOf({ telling, t }: Job, words: Words, io: Io): Promise<Uint8Array | null> {
  const png = await pngOf(cardDrawing(telling, t.tones).svg, CARD_PIXELS.width);
  if (typeof png !== 'string') return png;
  io.err(visible(words.noImage[png]));
  return null;
}

function heightOf(given: string | undefined, words: Words): number {
  if (given == null) return EMBED_HEIGHT;
  const height = /^\d+$/.test(given) ? Number(given) : 0;
  if (height < EMBED_LEAST || height > EMBED_MOST) throw new CallError(words.badHeight(given, EMBED_LEAST, EMBED_MOST));
  return height;
}

function themeOf(given: string | undefined, words: Words): ThemeName | undefined {
  const theme = THEMES.find((its) => its === given);
  if (given != null && theme == null) throw new CallError(words.badTheme(given, THEMES.join(', ')));
  return theme;
}

function addressing(given: string, words: Words): (file: string) => string {
  if (!isFolder(given)) throw new CallError(words.badBase(given));
  return (file) => addressIn(given, file);
}
