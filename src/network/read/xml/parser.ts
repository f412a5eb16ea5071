/**
 * XML as all its readers here take it: strict, elements by their local names, no entity but XML's own. What they mean is for each format to
 * say.
 */
import { SaxesParser } from 'saxes';
import type { ForeignGraph, GraphReading } from '../../graph.js';
import { type Assembly, createAssembly } from '../builder.js';
import type { Losses } from '../losses.js';
import { createCounter, type OnReading } from '../progress.js';
import { Refusal, readingOf } from '../refusal.js';

export type XmlAttributes = Readonly<Record<string, string>>;

/** Where an element begins, both counted as the parser does. */
export interface XmlSpot {
  readonly line: number;
  readonly column: number;
}

export interface OnXml {
  open?(name: string, attributes: XmlAttributes): void;
  close?(name: string): void;
  text?(its: string): void;
}

/** What becomes of a graph's elements as they open and close; names are in lower case. */
export interface XmlSink extends Required<OnXml> {
  finish(): ForeignGraph;
}

/** UTF-16 units that the parser is given at once: between two pieces it is known how far it is. */
const PARSER_PIECE = 65_536;
/** Elements within elements: of each that is open the parser keeps all it knows. */
const PARSER_DEEPEST = 1000;
/** Lines and columns in one number; columns beyond this are not told apart. */
const PARSER_COLUMNS = 2 ** 20;

const local = (name: string) => name.slice(name.indexOf(':') + 1);

export const spotOf = ({ line, column }: XmlSpot): number =>
  line * PARSER_COLUMNS + Math.min(column, PARSER_COLUMNS - 1);
export const placeOf = (spot: number): XmlSpot => ({
  line: Math.floor(spot / PARSER_COLUMNS),
  column: spot % PARSER_COLUMNS,
});

/** Throws a Refusal, with its place, for what is no XML. */
export function xmlParser(on: OnXml): SaxesParser {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new Refusal('not-xml', { line: parser.line, column: parser.column });
  });
  let depth = 0;
  parser.on('opentag', ({ name, attributes }) => {
    if (++depth > PARSER_DEEPEST) throw new Refusal('too-deep', { line: parser.line, column: parser.column });
    on.open?.(local(name), attributes);
  });
  parser.on('closetag', ({ name }) => {
    depth--;
    on.close?.(local(name));
  });
  parser.on('text', (its) => on.text?.(its));
  parser.on('cdata', (its) => on.text?.(its));
  return parser;
}

/** A graph, read in one pass. `createSink` is told where the parser is, whenever it asks. */
export const readXml = (
  text: string,
  onReading: OnReading | undefined,
  createSink: (where: () => XmlSpot, assembly: Assembly, losses: Losses) => XmlSink,
): GraphReading =>
  readingOf((losses) => {
    let done = 0;
    const counter = createCounter(onReading, () => done / text.length);
    const parser = xmlParser({
      open: (name, attributes) => sink.open(name.toLowerCase(), attributes),
      close: (name) => sink.close(name.toLowerCase()),
      text: (its) => sink.text(its),
    });
    const where = () => ({ line: parser.line, column: parser.column });
    const sink = createSink(where, createAssembly(losses, counter), losses);
    for (; done < text.length; done += PARSER_PIECE) parser.write(text.slice(done, done + PARSER_PIECE));
    parser.close();
    return sink.finish();
  });
