/** What the commands say, in English. */
import type { Words } from '../types/commands.js';

const text = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const en: Words = {
  lang: 'en',
  usage: {
    check: 'Usage: npm run check -- FILE… [--text SOURCE_ID=PATH]… [--lang de|en]',
    verify:
      'Usage: npm run verify -- FILE --text SOURCE_ID=PATH [--text SOURCE_ID=PATH]… [--strict] [--json] [--fix-typography] [--record] [--dry-run] [--lang de|en]',
    layout: 'Usage: npm run layout -- FILE [--out FILE] [--lang de|en]',
    embed:
      'Usage: npm run -s embed -- FILE --as element|iframe|file|wordpress --out DIR [--base URL] [--height PIXELS] [--lang de|en] [--theme light|dark|system]',
    propose:
      'Usage: npm run -s propose -- FILE.txt --lang de|en [--story STORY.json] [--json] [--with MODULE.mjs], or: npm run -s propose -- --measure FOLDER [--misses]',
    diff: 'Usage: npm run -s diff -- BEFORE.json AFTER.json [--json] [--lang de|en]',
    sheet:
      'Usage: npm run -s sheet -- STORY.json|TABLES.xlsx|TABLES.zip --out FILE.xlsx|FILE.zip|FILE.json [--lang de|en], or: npm run -s sheet -- --template --out FILE.xlsx',
  },
  unknownCommand: (name) => `There is no command “${name}”.`,
  badOption: (option) => `“${option}” is no option here, or lacks its value.`,
  noFile: (path) => `There is no file ${path}.`,
  unreadable: (path, code) => `The file ${path} cannot be read (${code}).`,
  notUtf8: (path, encoding, line) =>
    `The text ${path} is not written in UTF-8${encoding == null ? '' : ` but in ${encoding}, as it seems`} (line ${line}). Save it again as UTF-8.`,
  isHtml: (path, line) => `The text ${path} is HTML (line ${line}); give its text.`,
  emptyText: (path) => `The text ${path} is empty; give the text of the source.`,
  badText: (given) => `“${given}” does not say which source it is the text of. Write SOURCE_ID=PATH.`,
  unknownSource: (id, known) => `The story has no source “${id}”. It has: ${known}.`,
  warning: 'Warning: ',
  finding: (code, id, sentences) => `Finding “${code}” in “${id}”: ${sentences}`,
  unmet: (code) =>
    `This review answers no finding: “${code}” finds nothing, or the value has changed since. Judge it anew, or delete the review.`,
  leftOut: (id, words) =>
    `The excerpt of “${id}” leaves out “${words}”, on which its own sentence hangs. Extend it, unless the sense is the same without it.`,
  checked: (statements, entities) =>
    `${text(statements, 'statement', 'statements')}, ${text(entities, 'entity', 'entities')}: the story opens.`,
  share: (percent, isMuch) =>
    `The story carries ${percent} % of this source’s text.${isMuch ? ' Aim for less than 60 %: shorten the excerpts to what their claims need.' : ''}`,
  failures: {
    'not-found': (id) => `The excerpt of “${id}” is not in the source’s text.`,
    'cut-word': (id) =>
      `The excerpt of “${id}” is cut inside a word or a number, or leaves out the sign or unit of one.`,
    context: (id) => `The excerpt of “${id}” does not stand between its prefix and suffix.`,
    ambiguous: (id, count) => `The excerpt of “${id}” stands in ${count} places.`,
    original: (id) => `The original wording of “${id}” is not in the source’s text.`,
  },
  cures: {
    'not-found': 'Copy it anew from the source.',
    'cut-word': 'Let it begin and end at the edge of a whole word or a whole number.',
    context: 'Copy prefix and suffix anew from the source.',
    ambiguous: 'Say which by “prefix” or “suffix”, or extend the excerpt.',
    original: 'Give an original only if the source gives it.',
  },
  nearest: (diff) => `Nearest, [-source-] against {+story+}: ${diff}`,
  nothingNear: 'Nothing there is like it.',
  verified: (found, checked, folded) =>
    `${found} of ${text(checked, 'excerpt', 'excerpts')} found${folded > 0 ? `, ${folded} of them but for typography` : ''}.`,
  typography: (id, list) =>
    `In “${id}” the source writes ${list.map(([source, story]) => `${source || 'nothing'} for ${story || 'nothing'}`).join(', ')}.`,
  composed: (id) => `In “${id}” the source composes letters and their accents in another way (Unicode normal form).`,
  fixable:
    'With --fix-typography the file takes over the source’s own characters; with --dry-run, too, they are only shown.',
  retyped: (id, its) => `“${id}” in the source’s own characters: ${its}`,
  retypedIn: (count, path, dry) =>
    count === 0
      ? 'No excerpt has to take over characters of its source.'
      : `${text(count, 'text', 'texts')} ${dry ? 'would take over the source’s own characters; nothing was written' : `in the source’s own characters: ${path}`}`,
  unchecked: (count, sources) =>
    `${text(count, 'statement', 'statements')} not checked; no text was given of: ${sources}.`,
  movedOn: (source, sum) =>
    `The text of “${source}” is not the one that “textSha256” was taken of; the excerpts decide. The sum is now ${sum}.`,
  fates: { same: 'Same', moved: 'Moved', changed: 'Changed', gone: 'Gone' },
  sameIn: (count, ids) =>
    `Same: ${text(count, 'excerpt stands', 'excerpts stand')} where the file has them: ${ids.map((id) => `“${id}”`).join(', ')}.`,
  moved: (id) => `Moved: the excerpt of “${id}” stands elsewhere among the others than in the file.`,
  recordable: 'With --record the file notes the sum of the text in which its excerpts were found.',
  recorded: (sources, path, dry) =>
    sources.length === 0
      ? `Nothing new to record: ${path}`
      : `The sum of the text of ${sources.map((id) => `“${id}”`).join(', ')} ${dry ? 'would be recorded; nothing was written' : `is recorded: ${path}`}`,
  notRecorded: (path) => `Nothing was recorded, as not every excerpt was found: ${path}`,
  unwritable: (path, code) => `${path} cannot be written (${code}).`,
  proposed: (shown, all) => `${text(all, 'proposal', 'proposals')}, ${shown} of them shown at first.`,
  quoted: (excerpt) => `“${excerpt}”`,
  dropped: (count) =>
    `${text(count, 'proposal does', 'proposals do')} not stand in the text exactly so and ${count === 1 ? 'is' : 'are'} left out.`,
  noModule: (path, fault) =>
    `${path} has no function “propose” to give (${fault}). Name a module that exports propose(text, { lang, story }).`,
  noList: (path) => `propose of ${path} returns no list; it must be a list of proposals.`,
  badStory: (path) => `The story ${path} does not open; “npm run check” says why.`,
  noArticles: (folder) =>
    `The folder ${folder} has no labelled article; put a .json of the same name beside each .txt.`,
  measuredOn: (lang, articles) => `${lang}: ${text(articles, 'article', 'articles')}`,
  figures: {
    'direct listed': 'direct: in the list',
    'direct shown: recall': 'direct shown: recall',
    'direct shown: precision': 'direct shown: precision',
    'partial found': 'partial: found',
    'partial form right': 'partial: form right',
    'indirect found': 'indirect: found',
    'reported found': 'reported: found',
    'indirect listed': 'indirect: in the list',
    'reported listed': 'reported: in the list',
    'shown: precision': 'shown: precision',
    'quiet left alone': 'quiet sentences left alone',
    'speaker first': 'speaker first',
    'speaker among three': 'speaker among three',
    'certainty right': 'certainty right',
    'amount right': 'amount right',
  },
  baseline: 'baseline',
  recall: 'recall',
  precision: 'precision',
  misses: (count) => `${text(count, 'miss', 'misses')}:`,
  sheeted: (statements, path) => `${text(statements, 'statement', 'statements')}: ${path}`,
  templated: (path) => `Overwrite the example in its rows: ${path}`,
  noSheets: (path) =>
    `${path} has no tables of a story: sheets or CSV files Statements, Parties, Relations, Sources and Story. The template has them: --template.`,
  badSheet: (path) =>
    `${path}: the name has to end in .xlsx, .zip (of CSV files) or .json; a template is a workbook (.xlsx).`,
  placed: (entities, path) => `${text(entities, 'entity has its place', 'entities have their places')}: ${path}`,
  unknownKind: (given, known) =>
    given === ''
      ? `Say with --as what to make: ${known}.`
      : `“${given}” is nothing that can be made. There are: ${known}.`,
  badBase: (given) =>
    `“${given}” is no address of a folder. Write it with https:// or as seen from the page, without “?” and “#”.`,
  badTheme: (given, themes) => `“${given}” is no look. Write one of these: ${themes}.`,
  badHeight: (given, least, most) => `“${given}” is no height. Write whole pixels, ${least} to ${most}.`,
  notBuilt: (file) => `There is no ${file} beside the commands. Build with “npm run build”.`,
  noImage: {
    'no-resvg': 'No preview image (PNG): @resvg/resvg-js is not there. “npm ci” gets it; everything else is written.',
    'no-fonts':
      'No preview image (PNG): this machine has no font to set it in. Install one, such as fonts-liberation; everything else is written.',
  },
};
