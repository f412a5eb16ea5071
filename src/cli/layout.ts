/** `layout`: writes a place for every entity into the story file, which stays otherwise as its author wrote it. */
import { parse } from '../story/parse.js';
import { visible } from '../story/problems/index.js';
import { sayProblem } from './check.js';
import { argumentsOf, bytesOf, CallError, EXIT, type Io, writeOut } from './command.js';
import { COLUMN, pictureOf } from './picture.js';
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
  const { x, y } = pictureOf(story, { ...COLUMN, lang: story.lang }, true).frame.scene;
  const places = story.entities.map((_, i) => ({ x: tenth(x[i]), y: tenth(y[i]) }));
  const target = values.out ?? file;
  writeOut(target, withPlaces(new TextDecoder().decode(bytes), places), words);
  io.err(visible(words.placed(story.entities.length, target)));
  return EXIT.ok;
}

const tenth = (value = 0) => Math.round(value * 10) / 10;

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where something stands in the text, and what shall stand there. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** A sound story's text with the place of each entity in it; nothing else of the text changes. */
export function withPlaces(text: string, places: readonly Place[]): string {
  return editsOf(text, places).reduceRight(
    (its, { from, to, text: by }) => its.slice(0, from) + by + its.slice(to),
    text,
  );
}

/** What is to be replaced or put in, in the text's order. */
function editsOf(text: string, places: readonly Place[]): Edit[] {
  const edits: Edit[] = [];
  /** Keys, or the numbers of items, that lead to where the cursor is. */
  const path: (string | number)[] = [];
  let missing = new Set<keyof Place>();
  let end = 0;
  let before = '';
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const depth = path.length;
    const place = path[0] === 'entities' && typeof path[1] === 'number' ? places[path[1]] : undefined;
    const key = path[2];
    if (token === '{' || token === '[') {
      if (token === '{' && depth === 2) missing = new Set(['x', 'y']);
      path.push(token === '[' ? 0 : '');
    } else if (token === '}' || token === ']') {
      path.pop();
      if (depth === 3 && place && missing.size > 0) edits.push(insertion(text, end, missing, place));
    } else if (token === ',') {
      const last = path.pop();
      path.push(typeof last === 'number' ? last + 1 : '');
    } else if (depth > 0 && path[depth - 1] === '' && token !== ':') path[depth - 1] = JSON.parse(token);
    else if (place && depth === 3 && before === ':' && (key === 'x' || key === 'y')) {
      missing.delete(key);
      edits.push({ from: index, to: index + token.length, text: String(place[key]) });
    }
    before = token;
    end = index + token.length;
  }
  return edits;
}

/** After an object's last value: on its line where the object has only one, else on a line of its own with the same indent. */
function insertion(text: string, end: number, missing: ReadonlySet<keyof Place>, place: Place): Edit {
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const alone = /^\s*\n/.test(text.slice(end));
  const members = [...missing].map((axis) => `"${axis}": ${place[axis]}`).join(', ');
  return { from: end, to: end, text: alone ? `,\n${indent}${members}` : `, ${members}` };
}
