/** What the tools of the network viewer say: looks, filter, ways, measures, table. */

/** What is computed on request. */
export type MetricName = 'betweenness' | 'pagerank' | 'community';

export interface ToolMessages {
  readonly back: string;

  readonly size: string;
  readonly width: string;
  readonly sameWidth: string;
  readonly steps: string;
  readonly scales: Readonly<Record<'even' | 'equal', string>>;
  readonly step: (from: string, to: string) => string;
  readonly blank: string;
  /** What stands at the two ends of a scale, for who cannot see it. */
  readonly ends: (low: string, high: string) => string;
  readonly crowdWidth: string;

  readonly sentence: (nodes: number, allNodes: number, edges: number, allEdges: number) => string;
  readonly hidden: (nodes: number, edges: number) => string;
  readonly whole: string;
  readonly because: (rules: string) => string;
  readonly addFilter: string;
  readonly add: string;
  readonly ofNodes: string;
  readonly ofEdges: string;
  readonly categories: string;
  readonly from: string;
  readonly to: string;
  readonly fromOf: (name: string) => string;
  readonly toOf: (name: string) => string;
  readonly keepBlank: (count: number) => string;
  readonly remove: (name: string) => string;
  readonly alone: (passing: number, all: number) => string;
  readonly range: (name: string, from: string, to: string) => string;
  readonly only: (name: string, values: string) => string;
  readonly around: (name: string, hops: number) => string;
  readonly groupsOff: (names: string) => string;
  readonly hops: string;
  readonly hop: (hops: number) => string;
  readonly hiddenNode: string;
  readonly moreValues: (count: number) => string;

  readonly wayFrom: string;
  readonly wayTo: string;
  readonly chooseEnd: string;
  readonly chooseAnew: string;
  readonly waysFrom: string;
  readonly along: string;
  readonly noWay: (from: string, to: string) => string;
  readonly sameEnds: string;
  /** How many shortest ways, each so many edges long. */
  readonly waysFound: (count: number, edges: number) => string;
  readonly waysMany: (edges: number) => string;
  readonly waysListed: (count: number) => string;
  readonly between: (count: number) => string;

  readonly compute: string;
  readonly computed: (column: string) => string;
  readonly computing: (metric: string) => string;
  readonly noProgress: string;
  readonly stopped: string;
  readonly failed: string;
  readonly blocked: string;
  readonly stop: string;
  readonly colourIt: string;
  readonly sizeIt: string;
  readonly metrics: Readonly<Record<MetricName | 'degree', readonly [name: string, what: string]>>;
  readonly always: string;
  readonly exact: string;
  readonly sampled: (sources: number) => string;
  readonly communities: (count: number) => string;

  readonly nodes: string;
  readonly edges: string;
  readonly rows: (count: number, all: number) => string;
  readonly name: string;
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly label: string;
  readonly sortBy: (column: string) => string;
  readonly openRow: (name: string) => string;
  readonly close: string;
}
