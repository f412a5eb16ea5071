/** The parts of a workbook as XML: elements by their local names, as strict files have other namespaces and other prefixes. */
import { strFromU8 } from 'fflate';
import { Refusal } from '../refusal.js';
import { type OnXml, type XmlAttributes, xmlParser } from '../xml/parser.js';

export const attributeOf = (attributes: XmlAttributes, name: string): string | undefined =>
  attributes[name] ?? Object.entries(attributes).find(([its]) => its.endsWith(`:${name}`))?.[1];

/** Throws a Refusal for what is no XML, and for a document type: a workbook has none. */
export function walkXml(bytes: Uint8Array, on: OnXml): void {
  const parser = xmlParser(on);
  parser.on('doctype', () => {
    throw new Refusal('not-xml', { line: parser.line, column: parser.column });
  });
  parser.write(strFromU8(bytes)).close();
}

/** `_x000D_` stands for what XML cannot hold. */
export const unescaped = (text: string) =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** What a part refers to, by id: the last piece of its type, and its path; targets may be absolute. */
export function linksOf(
  parts: ReadonlyMap<string, Uint8Array>,
  path: string,
): ReadonlyMap<string, { readonly type: string; readonly path: string }> {
  const cut = path.lastIndexOf('/') + 1;
  const found = new Map<string, { type: string; path: string }>();
  const its = parts.get(`${path.slice(0, cut)}_rels/${path.slice(cut)}.rels`);
  if (its)
    walkXml(its, {
      open(name, { Id = '', Type = '', Target = '', TargetMode }) {
        if (name !== 'Relationship' || TargetMode === 'External') return;
        found.set(Id, { type: Type.split('/').at(-1) ?? '', path: pathFrom(path.slice(0, cut), Target) });
      },
    });
  return found;
}

function pathFrom(folder: string, target: string): string {
  const steps: string[] = target.startsWith('/') ? [] : folder.split('/').filter(Boolean);
  for (const step of target.split('/').filter(Boolean)) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
