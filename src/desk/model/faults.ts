/** All that keeps a draft from being a story: the parser's own checks, without its cap, as the desk counts what is left to do. */

import type { StoryFile } from '../../story/definition.js';
import { Story } from '../../story/definition.js';
import { type Fault, faultAt, type Report } from '../../story/faults.js';
import { copyAlong } from '../../story/reading/copy.js';
import { draftFaults } from '../../story/reading/draft.js';
import { checkReferences } from '../../story/reading/references.js';

/** Beyond this many nobody counts any more. */
const MOST = 2000;

/** `value`: a story file's content, whatever it is like. */
export function faultsOf(value: unknown): Fault[] {
  const { copy, faults } = shapeOf(value);
  if (faults.length > 0) return [...faults, ...draftFaults(copy, faults)];
  const more: Fault[] = [];
  checkReferences(copy as StoryFile, (code, path, params) => more.push(faultAt(code, path, params)));
  return more;
}

/** What single values are like; `copy` has holes where something is reported. */
export function shapeOf(value: unknown): { readonly copy: unknown; readonly faults: Fault[] } {
  const faults: Fault[] = [];
  const report: Report = (code, path, params) => faults.push(faultAt(code, path, params));
  const copy = copyAlong(Story, value, report, () => faults.length >= MOST);
  return { copy, faults };
}

/** The steps of a JSON pointer. */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
