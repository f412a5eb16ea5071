/** What is known of English before its file has come. */
import type { FirstMessages } from '../types/first.js';

export const en = {
  dir: 'ltr',
  offline: 'You are offline.',
  lost: 'The picture is not complete: scripts in the folder “chunks” are missing or blocked.',
  retry: 'Try again',
  hedged: { planned: 'plan', alleged: 'claim', denied: 'denied' },
} as const satisfies FirstMessages;
