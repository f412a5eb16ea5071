/** English. */
import { FIRST } from '../first.js';
import type { Messages } from '../types/interface.js';
import { filter } from './filter.js';

const INTERFACE_MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const plural = new Intl.PluralRules('en');
const few = (count: number, one: string, other: string) => `${count} ${plural.select(count) === 'one' ? one : other}`;

export const messages: Messages = {
  lang: 'en',
  dir: FIRST.en.dir,
  quotes: ['“', '”', '‘', '’'],
  tones: {
    conflict: 'Conflict',
    support: 'Support',
    money: 'Money',
    role: 'Role',
    report: 'Report',
    other: 'Other',
  },
  kinds: {
    person: 'Person',
    company: 'Company',
    organisation: 'Organisation',
    government: 'Public body',
    media: 'Media',
    project: 'Project',
    product: 'Product',
    place: 'Place',
    other: 'Other',
  },
  forms: { direct: 'verbatim', partial: 'partly verbatim', indirect: 'indirect speech', reported: 'reported' },
  formHints: {
    direct: 'The words of the person speaking, as the source gives them.',
    partial: 'The source’s sentence; only what stands in quotation marks are the person’s words.',
    indirect: 'The source tells in its own words what was said.',
    reported: 'The source’s sentence, not a person’s words.',
  },
  modalities: { asserted: 'without reservation', planned: 'planned', alleged: 'claim', denied: 'denied' },
  asserted: { said: 'said without reservation', reported: 'as a fact' },
  modalityHints: {
    planned: 'The source calls it a plan, not a fact.',
    alleged: 'The source passes it on as a claim, not as a fact.',
    denied: 'The source reports that it is denied.',
  },
  hedged: FIRST.en.hedged,
  hedges: {
    asserted: ({ voice }) => [voice && `According to ${voice}, `, ''],
    planned: ({ voice, speaker }) =>
      speaker
        ? [voice && `According to ${voice}, `, ' (a plan)']
        : [voice ? `According to ${voice}, it is planned that ` : 'It is planned that ', ''],
    alleged({ voice, many, speaker }) {
      if (speaker) return [voice && `According to ${voice}, `, ' (a claim)'];
      if (many) return [`According to ${voice}, it is claimed that `, ''];
      return [voice ? `${voice} claims that ` : 'It is claimed that ', ''];
    },
    denied({ voice, many, speaker }) {
      // Of themselves: the claim names them once more, which after "that" reads as of somebody else.
      if (speaker) return [`${voice && `According to ${voice}, `}${speaker} ${many ? 'deny' : 'denies'}: `, ''];
      if (many) return [`According to ${voice}, it is denied that `, ''];
      return [voice ? `${voice} denies that ` : 'It is denied that ', ''];
    },
  },

  mutual: 'mutual',
  statementOf: (place, all) => `No. ${place} of ${few(all, 'statement', 'statements')}`,
  statements: (count) => few(count, 'statement', 'statements'),
  shown: (shown, all) => `${shown} of ${few(all, 'statement', 'statements')} shown`,
  graphName: (title, entities, statements) =>
    `Relationship graph of “${title}”: ${few(entities, 'party', 'parties')}, ${few(statements, 'statement', 'statements')}`,
  loading: 'Loading the story …',
  retry: FIRST.en.retry,
  partLost: 'This part could not be reached. Check your connection, or load the page anew.',
  partTried: 'Loading …',
  close: 'Close',
  back: 'Back',

  legend: 'Kinds of relations: switch on and off',
  all: 'all',
  none: 'none',
  only: (tone) => `only ${tone}`,
  openRelations: (tone) => `${tone}: single relations`,
  nothingShown: 'All relations are switched off.',
  showAll: 'Show all',
  filter,

  search: 'Search',
  searchHint: 'Name or quotation',
  noMatch: (query) => `Nothing found for “${query}”.`,
  matches: (count) => few(count, 'match', 'matches'),

  tools: 'Tools of the picture',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Show the whole picture',
  takeAway: 'Take away',

  howToRead: 'How to read this picture',
  readLine: 'Every line has its proof. Tap it and the words stand here.',
  readDirection: 'The arrow points at whom the words are about.',
  readHead:
    'Filled head: said or reported without reservation. Open head: planned, claimed or denied; crossed out: denied.',
  readWidth: 'The more statements, the thicker the line; the number says how many.',
  readPlace: 'Size, distance and place mean nothing.',
  readShort: 'Every line has its proof: tap it and read.',
  readPlaceShort: 'Distance and place mean nothing.',
  startHere: 'Start here',
  aboutStory: 'What it is about',
  date: (year, month, day) => `${INTERFACE_MONTHS[month - 1]} ${day ? `${day}, ` : ''}${year}`,
  asOf: (date) => `As of ${date}`,

  about: 'about',
  and: 'and',
  alsoAbout: 'Also concerns',
  alsoHere: 'Also in this place',
  source: 'Source',
  channel: 'Said on',
  said: 'Said on the day',
  onTheWordOf: 'On the word of',
  deniedBy: (many) => (many ? 'Denied, on the word of' : 'Denied by'),
  reportBy: (publisher) => `report by ${publisher}`,
  amount: 'Amount',
  bounds: {
    exact: (amount) => amount,
    about: (amount) => `about ${amount}`,
    'more-than': (amount) => `more than ${amount}`,
    'at-least': (amount) => `at least ${amount}`,
    'at-most': (amount) => `at most ${amount}`,
  },
  each: (amount) => `${amount} each`,
  translation: 'Our translation',
  wording: 'The source’s words',
  sourceFirst: 'The source’s words first',
  original: 'In the original',
  disputes: 'Disputes',
  disputedBy: 'Disputed by',
  repliesTo: 'In reply to',
  repliedBy: 'Answered by',
  alsoReportedBy: 'Also reported by',
  copyQuote: 'Copy this quote',
  copyLink: 'Copy its link',
  copied: 'Copied',
  copyFailed: 'The browser refused to copy',
  more: (count) => `${count} more`,

  asSpeaker: 'Says or does',
  asSource: 'Named as source',
  asSubject: 'About them',
  alias: 'Also called',
  connections: (count) => few(count, 'connection', 'connections'),
  hiddenByFilter: (count) => `${few(count, 'statement', 'statements')} hidden by the filter`,

  pathTo: 'How tied to …',
  pathChoose: 'How tied to whom?',
  pathChooseHint: 'Press a name in the picture, or choose one here.',
  pathFilter: 'Find a name',
  pathBetween: (from, to) => `How ${from} and ${to} are tied`,
  pathSteps: (count) => (count === 1 ? 'directly' : `${count} steps away`),
  pathCount: (count, shown) =>
    shown < count
      ? `the first ${shown} of ${count} shortest ways`
      : count === 1
        ? 'one shortest way'
        : `${count} shortest ways`,
  pathNone: (from, to) => `No statement that is shown leads from ${from} to ${to}.`,
  pathNobody: (name) => `No statement that is shown ties ${name} to anybody.`,
  pathBare: 'Not by way of media or places',
  pathOther: 'To somebody else …',

  selectedEdge: (claim, count) => (count > 1 ? `${claim} · ${few(count, 'statement', 'statements')}` : claim),
  selectedEntity: (name, count) => `${name}: ${few(count, 'statement', 'statements')}`,

  views: { picture: 'Picture', conversation: 'Dialogue', outline: 'List', table: 'Table' },
  viewSwitch: 'View',

  reading: (steps) => `The story in ${few(steps, 'step', 'steps')}`,
  read: 'Read',
  step: (step, steps) => `Step ${step} of ${steps}`,
  next: 'Next',
  previous: 'Back',
  finish: 'Explore on your own',
  leaveReading: 'Stop reading',
  moreRoom: 'More room for the text',
  sheet: 'Height of the text',
  sheetHeights: { low: 'low', half: 'half', full: 'full' },

  kindCounts: {
    person: (count) => few(count, 'person', 'people'),
    company: (count) => few(count, 'company', 'companies'),
    organisation: (count) => few(count, 'organisation', 'organisations'),
    government: (count) => few(count, 'public body', 'public bodies'),
    media: (count) => few(count, 'news medium', 'news media'),
    project: (count) => few(count, 'project', 'projects'),
    product: (count) => few(count, 'product', 'products'),
    place: (count) => few(count, 'place', 'places'),
    other: (count) => few(count, 'other', 'others'),
  },
  summary: (kinds, statements, tones) => `${kinds}. ${statements} of ${few(tones, 'kind', 'kinds')}.`,
  centre: (list) => `Most connected: ${list}.`,
  groups: (count) => `${count} groups with nothing between them.`,

  elsewhere: 'Elsewhere in the list',
  threads: 'Words and replies',
  singleWords: 'What else is said',
  reportedFacts: 'What else is reported',
  unanswered: 'no answer in this story',
  columns: { who: 'Who', relation: 'What', whom: 'About whom', words: 'Words', form: 'Form', source: 'Source' },

  archive: 'Archive',
  corrections: 'Corrections',
  corrected: (date) => `Corrected on ${date}`,
  withdrawn: (date) => `Withdrawn on ${date}`,
  withdrawnStatement: 'Withdrawn statement',
  isWithdrawn: 'This statement was withdrawn after publication; its words are no longer shown.',
  answersWithdrawn: 'Answers a withdrawn statement',
  repeatsWithdrawn: 'Tells a claim that has been withdrawn elsewhere',

  help: 'How to read this picture: signs and keys',
  walk: 'Walk through the picture with the arrow keys. The whole text: view “List”.',
  keys: 'Keys',
  keyHelp: [
    ['Tab', 'to the next area: legend, search, picture, view, tools, words'],
    ['↑ ↓', 'in the picture to the name before or after; on a line to its beginning or end'],
    ['← →', 'in the picture the lines of a name, clockwise; elsewhere to the next button of the area'],
    ['Enter', 'opens the name, or the words of the line'],
    ['Esc, ⌫', 'one level back'],
    ['Home, End', 'to the first or last'],
    ['/', 'to the search: Enter opens the match, ⇧ Enter asks how it is tied to what is open, or to another'],
    ['f', 'to the legend of relations: ↓ to the next kind, → to its single relations'],
    ['⇧ F', 'opens and closes the filter; Tab, type a value, Enter chooses it'],
    ['1 2 3 4', 'to the views, in their order'],
    ['p', 'in the picture pins the name or what is open, so that it stays where it is; once more unpins it'],
    ['+ − 0', 'larger, smaller, the whole picture; with ⇧ and an arrow move it'],
  ],
  signs: {
    filled:
      'Filled head: the source reports it as fact, or somebody says it without reservation. It points at whom the words are about.',
    open: 'Open head: planned, claimed or denied.',
    denied: 'Crossed out: all that stands on this line is denied.',
    mutual: 'No head: it holds for both alike.',
    count: 'Thickness and number: so many statements; what several sources report counts once.',
    disputed: 'Coloured bar beside the words: somebody disputes them; both ends say who and whom.',
  },
  signsOfTones: 'Colour and dash: the kind of relation',
  signsOfKinds: 'Shape: who or what it is',
  means: 'What it means',
  meansNothing:
    'What it does not mean: distance, place and size say nothing. Near is not friendly, large is not guilty. What the sources do not say is not here; no line does not mean no tie.',

  skip: 'Skip to the story',
  openFile: 'Open a file',
  whatChanged: 'What changed',
  exampleArticle: 'Example article',
  makeStory: 'Make a story',
  share: 'Share',
  linkToView: 'Link to this view',
  linkToOpen: 'Link to what is open',
  embedHere: 'Embed in an article',
  embedHint: 'Paste these lines into the article. Nothing is stored, nobody else is asked.',
  embedView: 'As it is now: filter, selection, view',
  embedMore: 'For an iframe, a single file or WordPress',
  embedMoreHint:
    'This command writes all that the page needs, with the words for readers without script, and prints the lines to paste:',
  preview: 'Preview',
  copy: 'Copy',
  badName:
    'This address names no story. After “story=” comes the name of a file under data/, without “.json”: letters, digits, hyphens.',
  problems: (count) => `This file cannot be shown: ${few(count, 'error', 'errors')}.`,
  problemsKept: 'The story shown so far stays.',
  warnings: (count) => few(count, 'note', 'notes'),
  gestures: { touch: 'Use two fingers to move the picture', wheel: 'Hold Ctrl or ⌘ while scrolling to zoom' },
  failures: {
    offline: (name) => `${FIRST.en.offline} As soon as there is a connection again, “${name}” can be loaded.`,
    cors: (name) => `The server does not allow this page to read “${name}” (no Access-Control-Allow-Origin).`,
    barred: (name) =>
      `The security policy of this page does not allow “${name}”: its Content-Security-Policy lacks the address under “connect-src”.`,
    empty: (name) => `“${name}” is empty.`,
    cut: (name) => `Only part of “${name}” arrived. Try again.`,
    network: (name) => `“${name}” could not be reached. Check the connection and try again.`,
    missing: (name, place) =>
      `There is no “${name}” at this address. It is looked for at “${place}”${/^\/|:/.test(place) ? '' : ' beside this page'}: put the file there, or check its name.`,
    refused: (name) => `The server does not hand out “${name}”.`,
    server: (name) => `The server could not deliver “${name}” just now. Try again in a moment.`,
    html: (name) => `At “${name}” there is a web page, not a story. The address must point at the JSON file.`,
    large: (name) => `“${name}” is larger than 5 MB. Shorten the file.`,
    slow: (name) => `“${name}” does not arrive. Try again.`,
  },
};
