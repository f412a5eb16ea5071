/** What is known of German before its file has come. */
import type { FirstMessages } from '../types/first.js';

export const de = {
  dir: 'ltr',
  offline: 'Sie sind offline.',
  lost: 'Das Bild ist nicht vollständig: Skripte im Ordner „chunks“ fehlen oder sind gesperrt.',
  retry: 'Noch einmal versuchen',
  hedged: { planned: 'Plan', alleged: 'Behauptung', denied: 'bestritten' },
} as const satisfies FirstMessages;
