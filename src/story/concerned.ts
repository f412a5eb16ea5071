import type { StoryFile } from './definition.js';

type Parties = Pick<StoryFile['statements'][number], 'from' | 'to' | 'about' | 'attributedTo' | 'channel'>;

/** Everybody whom a statement concerns, each once; first under whose name it stands. */
export function concernedBy({ from, to, about, attributedTo, channel }: Parties): Set<string> {
  return new Set([from, to, about, attributedTo, channel].flatMap((its) => its ?? []));
}
