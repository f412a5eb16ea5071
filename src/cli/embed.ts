/**
 * `embed`: a story for somebody else's page. Writes into a folder all that the snippet loads, servable as it is; standard output holds the
 * snippet and nothing else.
 */
import { join } from 'node:path';
import { figureMessages } from '../i18n/figure.js';
import { loadMessages, pickLanguage } from '../i18n/index.js';
import { safeHref } from '../publish/markup.js';
import { tell } from '../publish/telling.js';
import type { StoryFile } from '../story/definition.js';
import { parse } from '../story/parse.js';
import { visible } from '../story/problems/index.js';
import { published } from '../story/published.js';
import { standing } from '../story/standing.js';
import { sayProblem } from './check.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io, writeOut } from './command.js';
import { type Job, KINDS, MAKERS, THEMES, type ThemeName } from './embed-kinds.js';
import { COLUMN, placesOf } from './picture.js';
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
    height: heightOf(values.height, words),
    theme: themeOf(values.theme, words),
    words,
    dist: DIST,
    url: addressing(values.base ?? './', words),
    write: (file, content) => writeOut(join(out, file), content, words),
    say: (sentence) => io.err(visible(sentence)),
  };
  const { html } = await MAKERS[kind](job);
  io.out(html);
  return EXIT.ok;
}

/** As readers get it: without what is the desk's, and with a place for everybody, so that no reader's phone has to look for one. */
export function placed(file: StoryFile, lang: string): StoryFile {
  const { $schema: _schema, ...rest } = published(file);
  const places = placesOf(file, { ...COLUMN, lang });
  return { ...rest, entities: file.entities.map((entity) => ({ ...entity, ...places.get(entity.id) })) };
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

/** A file's address: the base, which is a folder's, and the name. */
function addressing(given: string, words: Words): (file: string) => string {
  if (safeHref(given) == null || /[?#]/.test(given)) throw new CallError(words.badBase(given));
  const base = given === '' || given.endsWith('/') ? given : `${given}/`;
  return (file) => base + file.split('/').map(encodeURIComponent).join('/');
}
