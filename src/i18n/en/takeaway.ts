/** English. */
import type { TakeawayMessages } from '../types/takeaway.js';

export const en: TakeawayMessages = {
  kinds: {
    png: 'Picture (PNG)',
    svg: 'Picture (SVG)',
    csv: 'Statements as a table (CSV)',
    xlsx: 'Story file, whole (Excel, XLSX)',
    sheets: 'Story file, whole (CSV sheets, ZIP)',
    json: 'Story file, whole (JSON)',
    graphml: 'Network with its words (GraphML)',
    gexf: 'Network with its words (GEXF)',
    annotations: 'Web Annotations (W3C, JSON-LD)',
    jsonld: 'Linked data (JSON-LD)',
    print: 'Print the page',
  },
  networkKinds: {
    view: 'Whole network with this view, to open here again (JSON)',
    png: 'Picture (PNG)',
    svg: 'Picture (SVG)',
    xlsx: 'Network as a workbook (XLSX)',
    graphml: 'Network for other tools (GraphML)',
    gexf: 'Network for Gephi (GEXF)',
    nodes: 'Nodes as a table (CSV)',
    edges: 'Edges as a table (CSV)',
    print: 'Print the page',
  },
  whole: 'Everything, nothing is filtered out',
  without: (list) => `without ${list}`,
  begun: (file) => `Handed to the browser: ${file}`,
  barred: 'This frame may forbid files and printing: if nothing comes, open the graph on a page of its own.',
  failed: 'This file could not be made. Show the picture once, then try again.',
};
