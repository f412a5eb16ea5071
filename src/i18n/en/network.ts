/** English, for graphs without words. */

import { isPlain } from '../plain.js';
import type { GraphMessages } from '../types/network.js';

const format = new Intl.NumberFormat('en');
/** As exact as the file has it: a weight may be very small. */
const exact = new Intl.NumberFormat('en', { maximumSignificantDigits: 17 });
const powers = new Intl.NumberFormat('en', { notation: 'scientific', maximumSignificantDigits: 17 });
const megabytes = new Intl.NumberFormat('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const plural = new Intl.PluralRules('en');
const few = (count: number, one: string, other: string) =>
  `${format.format(count)} ${plural.select(count) === 'one' ? one : other}`;
const NETWORK_XML_CURE =
  'Open the file at this place; mostly a closing tag is missing, or an & stands where &amp; should.';

/** How another format becomes one that is read. */
const NETWORK_WAYS_OUT: Readonly<Record<string, string>> = {
  html: 'This is a web page, whatever its name says: open it in a spreadsheet and save it as “CSV UTF-8” or as .xlsx.',
  gephi: 'Open it in Gephi and export the graph as GEXF.',
  pajek: 'Open it in Gephi or networkx (read_pajek) and save it as GEXF or GraphML.',
  gml: 'Open it in Gephi or networkx (read_gml) and save it as GEXF or GraphML.',
  neo4j: 'Export the result as CSV, with columns “Source” and “Target” for the ends of each relationship.',
  xls: 'Open it in a spreadsheet and save it as .xlsx.',
  ods: 'Open it in a spreadsheet and save it as .xlsx or as “CSV UTF-8”.',
  zip: 'A packed file lies in a packed one: unpack the outer one first.',
};

export const graphMessages: GraphMessages = {
  lang: 'en',
  number: (value) => format.format(value),
  exact: (value) => (isPlain(value) ? exact : powers).format(value),
  picture: (title, nodes, edges) => `Graph “${title}”: ${nodes}, ${edges}`,
  walk: 'Arrow keys: to the neighbour in that direction. Home: to the node with most edges. Enter opens, Escape closes. Plus, minus, 0: larger, smaller, whole picture.',
  nodes: (count) => few(count, 'node', 'nodes'),
  edges: (count) => few(count, 'edge', 'edges'),
  shown: (nodes, all) => `${format.format(nodes)} of ${few(all, 'node', 'nodes')} shown`,
  untitled: 'Untitled graph',
  back: 'Back to the story',
  reading: (file) => `Reading “${file}” …`,
  bytesRead: (bytes, all) => `${megabytes.format(bytes / 1e6)} of ${megabytes.format(all / 1e6)} MB read`,
  readingCancelled: (file) => `Reading “${file}” was called off.`,

  about: 'A graph without words',
  wordless:
    'This file says who is tied to whom, but not on what evidence. No line in it has a passage that could be looked up.',
  noWords: 'No words given',
  noWordsHint: 'The file gives neither quotation nor source for this tie.',
  directed: 'directed',
  undirected: 'undirected',
  mixed: 'partly directed',
  given: 'Places come from the file.',
  found: {
    auto: 'Places are computed by us: what is few edges apart stands near.',
    distances: 'Places are computed by us: the more edges lie between two, the farther apart they stand.',
    communities: 'Places are computed by us: what is tied closely stands together, apart from the rest.',
  },
  parted: (by, modularity) => `Groups stand apart because “${by}” parts the edges clearly (modularity ${modularity}).`,
  falls: (modularity) => `Groups stand apart because the edges fall clearly into groups (modularity ${modularity}).`,
  whole: (modularity) => `Nobody is set apart, as the edges fall into no clear groups (modularity ${modularity}).`,
  hubs: 'Most connected',
  howTo: [
    'Press a node or a line: what the file says of it stands here.',
    'A node of a graph of up to 400 nodes can be dragged; its neighbours follow.',
    'Where lines are dense they are fainter; around an open node its own stand out.',
  ],
  larger: (by) =>
    `Larger: ${by ? `a higher number in “${by}”` : 'more edges'}. Who has many edges shows a name earlier; nearer by, more appear.`,

  node: 'Node',
  edge: 'Edge',
  connections: (count) => few(count, 'edge', 'edges'),
  neighbours: (count) => few(count, 'neighbour', 'neighbours'),
  neighboursHidden: (count) => `${few(count, 'neighbour', 'neighbours')} hidden by the legend`,
  neighboursFiltered: (count) => `${few(count, 'neighbour', 'neighbours')} hidden by the filter`,
  alone: 'Tied to nobody.',
  loop: 'with itself',
  attributes: 'What the file says',
  weight: 'Weight',
  id: 'Id',
  showAround: 'Show the whole neighbourhood',
  more: (count) => `${format.format(count)} more`,

  legend: 'Groups: switch on and off',
  colourBy: 'Colour by',
  nothing: 'one colour',
  groupsOf: 'Categories',
  numbersOf: 'Numbers',
  ramp: 'Colours by a number',
  blank: 'no number',
  measures: { degree: 'number of edges', component: 'nodes in its component', weight: 'weight' },
  tools: 'Tools',
  tool: { look: 'Look', filter: 'Filter', ways: 'Ways', metrics: 'Measures', table: 'Table' },
  showAll: 'Show everything',
  nameless: 'not given',
  colours: 'colours in the file',
  around: (name) => `around ${name}`,
  rest: (groups) => few(groups, 'more group', 'more groups'),
  between: 'between groups',

  search: 'Search a name',
  hits: (shown, all) => (shown < all ? `first ${shown} of ${format.format(all)} hits` : few(all, 'hit', 'hits')),

  arrangement: 'Arrangement',
  arrange: 'Arrange anew',
  modes: { auto: 'balanced', distances: 'true distances', communities: 'groups apart' },
  arranging: (percent) => `Arranging the picture: ${percent}`,
  keep: 'Keep this',
  cancel: 'Cancel',
  arranged: 'Arranged.',
  cancelled: 'Called off; everything stands where it stood.',
  layoutFailed: 'Arranging has failed; everything stands where it stood.',

  leftOut: 'Not taken over as it stands',
  lost: {
    about: (_count, names) => `What the file says of the graph as a whole was left out: ${names}.`,
    attributes: (count, names) => `${few(count, 'attribute was', 'attributes were')} left out: ${names}.`,
    cut: (count, names) => `${few(count, 'value was', 'values were')} cut as too long: ${names}.`,
    depth: (count) =>
      `${few(count, 'node has', 'nodes have')} a third coordinate (z) in the file, which was left out: the picture is flat.`,
    'not-a-number': (count) =>
      `${few(count, 'value is', 'values are')} not a number or infinite, and taken as not given.`,
    edges: (count, names) => `${few(count, 'edge was', 'edges were')} left out, as an end is no node: ${names}.`,
    'edge-ids': (count, names) =>
      `${few(count, 'edge has an id in the file, which was', 'edges have ids in the file, which were')} left out: ${names}.`,
    parents: (count, names) =>
      `${few(count, 'node lies', 'nodes lie')} within another in the file, which the picture does not show; it stands in what the file says of them: ${names}.`,
    digits: (count, names) =>
      `${few(count, 'weight has', 'weights have')} more digits than a number holds, and was rounded: ${names}.`,
    nested: (count, names) =>
      `${few(count, 'record lies', 'records lie')} within another, where only ids are read: ${names}.`,
    'some-places': () => 'Some nodes have a place in the file, others none: all places are computed by us.',
    looks: (_count, names) => `How the picture is to look was left aside: ${names}.`,
    graphs: (count) => `${few(count, 'more graph', 'more graphs')} in the file: only the first was read.`,
    elements: (_count, names) => `Left out, as they are neither nodes nor edges: ${names}.`,
    rows: (count, names) => `${few(count, 'row was', 'rows were')} left out as incomplete (no. ${names}).`,
    sheets: (count, names) => `${few(count, 'table was', 'tables were')} left out: ${names}.`,
    renamed: (count, names) =>
      `${few(count, 'column was called like another, and got another name', 'columns were called like another, and got other names')}: ${names}.`,
    cells: (count, names) => `${few(count, 'cell holds', 'cells hold')} an error in place of a value: ${names}.`,
    doubled: (count, names) =>
      `${few(count, 'key stands', 'keys stand')} twice in one object, and only the last value was kept (in brackets the line): ${names}.`,
    added: (count, names) =>
      `${few(count, 'name stands at edges only, in no list of nodes, and became a node', 'names stand at edges only, in no list of nodes, and became nodes')}: ${names}.`,
  },

  refused: (file) => `“${file}” cannot be shown.`,
  kept: 'What was shown stays.',
  at: ({ pointer, line, column, sheet, cell }) => {
    if (cell != null) return `sheet “${sheet}”, cell ${cell}`;
    if (line == null) return pointer ?? '';
    return column == null ? `line ${line}` : `line ${line}, column ${column}`;
  },
  faults: {
    folder: () => ['This is a folder.', 'Open it and drop one of its files.'],
    'several-files': () => ['Several files came at once.', 'Drop one at a time.'],
    unreadable: () => [
      'The file could not be read.',
      'See whether it is still there and whether you may open it; then try again.',
    ],
    'too-large': () => ['The file is larger than 64 MB.', 'Leave out attributes, or part the graph.'],
    'not-utf8': () => ['The text is not UTF-8.', 'Save the file as UTF-8.'],
    'not-xml': () => ['The XML is not well-formed here.', NETWORK_XML_CURE],
    'not-json': () => [
      'This is not valid JSON.',
      'Open the file at this place; mostly a comma or a quotation mark is missing.',
    ],
    'too-deep': () => [
      'In this file one thing stands within another a thousand times.',
      'Export the graph anew, without what is nested in its attributes.',
    ],
    'no-graph': () => [
      'The list of nodes is missing.',
      'GraphML or GEXF with a <graph> is expected, JSON with “nodes” and “links” (or “edges”), or a table with “Source” and “Target”.',
    ],
    'is-story': (found) => [
      found === 'sheets' ? 'These are the tables of a story, and no network.' : 'This is a story, and no network.',
      'Open it as a story: on the page of Edgewise or at the desk.',
    ],
    'other-format': (found) => [
      `The format “${found}” is not read.`,
      NETWORK_WAYS_OUT[found] ?? 'Save the graph as GraphML, GEXF, CSV or node-link JSON.',
    ],
    'edges-elsewhere': (found) => [
      `The list “${found}” is not read as edges.`,
      'Put all edges into one list called “links” or “edges”, each with “source” and “target”.',
    ],
    'no-nodes': () => ['The graph has no node.', 'See whether a filter left everything out of the export.'],
    'no-node-id': () => ['This node has no id.', 'Give each node an “id” of its own.'],
    'duplicate-id': (found) => [
      `The id “${found}” is there twice.`,
      'Give each node one of its own; 1 and "1" count as the same.',
    ],
    'no-edge-end': (found) => [`This edge has no “${found}”.`, 'Each edge needs “source” and “target”.'],
    'unknown-end': (found) => [
      `This edge leads to “${found}”, and there is no such node.`,
      'Add the node, or remove the edge.',
    ],
    'too-many-nodes': () => ['The graph has more than 200,000 nodes.', 'Filter it before you export it.'],
    'too-many-edges': () => ['The graph has more than 1,000,000 edges.', 'Filter it before you export it.'],
    'no-columns': (found) => [
      `No column of this table is known as an end of an edge: ${found}.`,
      'Call two columns “Source” and “Target”; nodes may stand in a second sheet, or in a second table of a zip, with a column “Id”.',
    ],
    'duplicate-column': (found) => [
      `The column “${found}” is there twice.`,
      'Leave one of them, or give the other another name.',
    ],
    'empty-table': () => ['There is no row in this table.', 'See whether the right sheet was saved, with its rows.'],
    'open-quote': () => [
      'A quotation mark is opened here and never closed.',
      'Close it, or double it where it is part of the text.',
    ],
    'merged-cells': () => [
      'Cells are merged here, so that their rows have no value of their own.',
      'Part them, fill each row, and save the workbook again.',
    ],
    'rounded-id': (found) => [
      `The id “${found}” stands as a number with more digits than a workbook keeps.`,
      'Format the column as text, enter the ids again, and save the workbook.',
    ],
    'not-unpacked': () => ['The file is packed, and damaged or cut off.', 'Pack or download it once more.'],
    'too-large-inside': (found) => [
      `Unpacked, “${found}” would be larger than 64 MB.`,
      'Leave out attributes, or part the graph.',
    ],
    'several-inside': (found) => [
      `Several graphs are packed in this file: ${found}.`,
      'Unpack it, and open one of them.',
    ],
  },
};
