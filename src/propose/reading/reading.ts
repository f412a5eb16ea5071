/** A text as it is read: a copy without its page, with paragraphs, sentences and quotations, and the way back to every character. */
import { firstFrom } from '../first-from.js';
import type { Reading, TextSpan } from '../types.js';
import { copyOf } from './copy.js';
import { marksOf } from './marks.js';
import { entityAt } from './markup.js';
import { paragraphsOf, withQuestions } from './paragraphs.js';
import { breaksWith, sentencesOf } from './sentences.js';

export function readingOf(source: string, lang: string): Reading {
  const copy = copyOf(source);
  const plain = paragraphsOf(copy.text, copy.paragraphs);
  const marks = marksOf(copy.text, plain);
  const paragraphs = withQuestions(copy.text, plain, marks);
  const { text, places } = copy;
  const at = (place: number) => places[place] ?? source.length;
  /** Behind the last character, which may be written with more than one. */
  const behind = (place: number) => at(place) + (entityAt(source, at(place))?.length ?? 1);
  const toSource = ({ start, end }: TextSpan): TextSpan => ({
    start: at(start),
    end: end > start ? behind(end - 1) : at(start),
  });
  return {
    source,
    text,
    at,
    from: (sourcePlace) => firstFrom(places.length, sourcePlace, (place) => places[place] ?? 0),
    toSource,
    paragraphs,
    sentences: sentencesOf(text, paragraphs, marks, breaksWith(lang)),
    marks,
  };
}
