/** English, for the tools of the network viewer. */
import type { ToolMessages } from '../types/tools.js';

const format = new Intl.NumberFormat('en');
const plural = new Intl.PluralRules('en');
const few = (count: number, one: string, other: string) =>
  `${format.format(count)} ${plural.select(count) === 'one' ? one : other}`;
const nodes = (count: number) => few(count, 'node', 'nodes');
const edges = (count: number) => few(count, 'edge', 'edges');

export const en: ToolMessages = {
  back: 'Close this tool',

  size: 'Size of nodes',
  width: 'Width of lines',
  sameWidth: 'all alike',
  steps: 'Steps of colour',
  scales: { even: 'of even width', equal: 'of about as many nodes' },
  step: (from, to) => `${from} to ${to}`,
  blank: 'no number given',
  ends: (low, high) => `from ${low} to ${high}`,
  crowdWidth: 'Among more than 400 nodes or 600 edges lines are hair-thin, whatever their number.',

  sentence: (shown, all, ties, allTies) =>
    `${format.format(shown)} of ${nodes(all)} and ${format.format(ties)} of ${edges(allTies)} shown`,
  hidden: (hidden, ties) => `${nodes(hidden)} and ${edges(ties)} hidden`,
  whole: 'Nothing is filtered: everything is shown.',
  because: (rules) => `only ${rules}`,
  addFilter: 'Filter by',
  add: 'Add',
  ofNodes: 'Numbers of nodes',
  ofEdges: 'Numbers of edges',
  categories: 'Values of nodes',
  from: 'from',
  to: 'to',
  fromOf: (name) => `${name}, from`,
  toOf: (name) => `${name}, to`,
  keepBlank: (count) => `also ${few(count, 'one', 'those')} without a number`,
  remove: (name) => `Remove the filter “${name}”`,
  alone: (passing, all) => `${format.format(passing)} of ${format.format(all)} by this filter alone`,
  range: (name, from, to) => `${name} ${from} to ${to}`,
  only: (name, values) => `${name}: ${values}`,
  around: (name, hops) => `within ${few(hops, 'step', 'steps')} of ${name}`,
  groupsOff: (names) => `without ${names}`,
  hops: 'Show only the surroundings',
  hop: (hops) => few(hops, 'step', 'steps'),
  hiddenNode: 'Hidden by the filter.',
  moreValues: (count) => few(count, 'more value', 'more values'),

  wayFrom: 'From',
  wayTo: 'To',
  chooseEnd: 'Press a node in the picture or in a list, or search for it above.',
  chooseAnew: 'Choose another',
  waysFrom: 'Ways from here to …',
  along: 'only along the arrows',
  noWay: (from, to) => `No way leads from ${from} to ${to} in what is shown.`,
  sameEnds: 'Choose two different nodes.',
  waysFound: (count, length) => `${few(count, 'shortest way', 'shortest ways')} of ${edges(length)}`,
  waysMany: (length) => `More than a million shortest ways of ${edges(length)}`,
  waysListed: (count) => `The first ${format.format(count)} are listed; the picture marks all of them.`,
  between: (count) => `${few(count, 'node', 'nodes')} in between`,

  compute: 'Compute',
  computed: (column) => `Computed: it is the column “${column}” for colour, size, filter and table.`,
  computing: (metric) => `Computing: ${metric}`,
  noProgress: 'How far it is cannot be told; cancel ends it at once.',
  stopped: 'Called off; nothing was changed.',
  failed: 'This could not be computed.',
  blocked: 'No worker starts here: the page will not answer until this is done.',
  stop: 'Cancel',
  colourIt: 'Colour by it',
  sizeIt: 'Size by it',
  metrics: {
    degree: ['Number of edges', 'How many edges end at a node; a loop counts once.'],
    betweenness: [
      'Betweenness',
      'The share of all shortest ways between two others that lead through a node: who is high connects what would be far apart.',
    ],
    pagerank: [
      'PageRank',
      'How often somebody who follows edges at random comes by: who is high is tied to others who are high.',
    ],
    community: [
      'Communities',
      'Groups with many edges inside and few between them, found by the Louvain method with a fixed seed.',
    ],
  },
  always: 'Always there.',
  exact: 'Computed exactly, from all nodes.',
  sampled: (sources) => `Estimated from a seeded sample of ${nodes(sources)}, as the graph is large.`,
  communities: (count) => few(count, 'community', 'communities'),

  nodes: 'Nodes',
  edges: 'Edges',
  rows: (count, all) => `${format.format(count)} of ${few(all, 'row', 'rows')}`,
  name: 'Name',
  id: 'Id',
  source: 'From',
  target: 'To',
  label: 'Label',
  sortBy: (column) => `Sort by ${column}`,
  openRow: (name) => `Open ${name}`,
  close: 'Close the table',
};
