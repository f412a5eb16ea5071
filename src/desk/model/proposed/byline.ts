/** Who wrote an article and where: nobody of the story, and nothing that anybody said. */
/** By a word of writing, names, then what they are, a day or an hour; nothing that a sentence has. */
const NAME = String.raw`\p{Lu}[\p{L}.’'-]+(?:\s(?:von|van|de|der|\p{Lu}[\p{L}.’'-]*))*`;
const BYLINE = new RegExp(
  String.raw`^(?:(?:reporting|words|report|text|story|photos?|edit(?:ing|ed))\s+by|by|von|ein bericht von|text|fotos?)(?:\s+unsere[mnr]\s\p{L}+)?:?\s+${NAME}(?=$|[\s,;|(/–—.])`,
  'iu',
);
/** Longer is no line of this kind; nor is what goes on as a sentence does. */
const LONGEST = 100;
const SENTENCE = /\s(?:is|was|were|are|has|have|had|said|ist|war|hat|haben|wird|wurde|sagte|habe|sei)\s|["“”„«»]/u;

/** A name and no "by all accounts". */
const isCapital = (line: string): boolean =>
  /(?:^|\s)(?:[Bb]y|BY|[Vv]on|VON|Text|Fotos?)(?:\s+unsere[mnr]\s\p{L}+)?:?\s+\p{Lu}/u.test(line);

/** "LINDENHAGEN | ", "dpa Lindenhagen – ", "MARSH QUAY (Reuters) - ": with whose report it is, or in capitals. */
const DATELINE =
  /^(?:\p{Lu}{3}[\p{Lu}\s./-]{0,30}\s?\||\p{Lu}[\p{L}\s./-]{2,30}\s\([\p{L}/]{2,20}\)\s?[|–—-]|(?:dpa|afp|epd|kna|sid|apa)\s\p{Lu}[\p{L}/-]+\s?[|–—-])\s(?=["„“”»«‘]?\p{Lu})/u;

/** The text as it is read for proposals: of the same length, with blank lines for who wrote it, and space for where. */
export function withoutBylines(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => {
    if (isByline(line.trim())) return '\n'.repeat(line.length);
    return line.replace(DATELINE, (place) => ' '.repeat(place.length));
  });
}

const isByline = (line: string): boolean =>
  line.length <= LONGEST && BYLINE.test(line) && isCapital(line) && !SENTENCE.test(line);
