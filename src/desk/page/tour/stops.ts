/** Where the tour stops: at which step, in which pane, and what is pointed at. */
import type { StepName } from '../../model/index.js';
import type { Pane } from '../state.js';
import type { DeskPageWords } from '../words.js';

export interface Stop {
  readonly name: keyof DeskPageWords['stops'];
  readonly step: StepName;
  readonly pane: Pane;
  /** Of the first element that is there it is spoken. */
  readonly at: readonly string[];
}

export const STOPS: readonly Stop[] = [
  { name: 'text', step: 'say', pane: 'text', at: ['.pane.text'] },
  { name: 'proposal', step: 'say', pane: 'statement', at: ['.proposal', '.pane.statement'] },
  { name: 'hand', step: 'say', pane: 'text', at: ['.pane.text .acts'] },
  { name: 'statement', step: 'say', pane: 'statement', at: ['.pane.statement'] },
  { name: 'picture', step: 'say', pane: 'picture', at: ['.pane.picture'] },
  { name: 'who', step: 'who', pane: 'statement', at: ['.pane.statement'] },
  { name: 'read', step: 'read', pane: 'statement', at: ['.pane.statement'] },
  { name: 'title', step: 'title', pane: 'statement', at: ['.pane.statement'] },
  { name: 'check', step: 'check', pane: 'statement', at: ['.pane.statement'] },
  { name: 'publish', step: 'publish', pane: 'statement', at: ['.head .tools'] },
];
