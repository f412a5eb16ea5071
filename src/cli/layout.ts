/** `layout`: writes a place for every entity into the story file, which stays otherwise as its author wrote it. */
import { resolve } from 'node:path';
import { COLUMN, type EntityPosition, placesOf } from '../publish/embed/picture.js';
import { parse } from '../story/parse.js';
import { visible } from '../story/problems/index.js';
import { publishedText } from '../story/published.js';
import { sayProblem } from './check.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io, writeOut } from './command.js';
import { withMembers } from './members.js';
import { wordsIn } from './words.js';

export function layout(args: readonly string[], io: Io): number {
  const words = wordsIn(io.lang);
  const { values, positionals } = argumentsOf(args, { out: { type: 'string' }, lang: { type: 'string' } }, words);
  const [file, ...more] = positionals;
  if (file == null || more.length > 0) throw new CallError(words.usage.layout);
  const bytes = bytesOf(file, words);
  const { story, problems } = parse(bytes, words.lang);
  if (story == null) {
    for (const problem of problems)
      sayProblem(problem, words, (pointer, sentence) => io.out(visible(`${file}:${pointer}: ${sentence}`)));
    return EXIT.wrong;
  }
  const places = placesOf(story, { ...COLUMN, lang: story.lang }, true);
  const target = values.out ?? file;
  const text = withPlaces(
    new TextDecoder().decode(bytes),
    story.entities.map(({ id }) => places.get(id)),
  );
  // The maker's own file keeps everything; a copy is made for readers.
  writeOut(target, resolve(target) === resolve(file) ? text : publishedText(text), words);
  io.err(visible(words.placed(places.size, target)));
  return EXIT.ok;
}

/** A sound story's text with the place of each entity in it; nothing else of the text changes. */
export function withPlaces(text: string, places: readonly (EntityPosition | undefined)[]): string {
  return withMembers(
    text,
    new Map(
      places.flatMap((place, i) => (place ? [[`/entities/${i}`, { x: String(place.x), y: String(place.y) }]] : [])),
    ),
  );
}
