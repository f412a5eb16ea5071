/** What is known of a language before its file has come: how it runs, what is said when that cannot come, the words of the first picture. */
interface First {
  readonly dir: 'ltr' | 'rtl';
  readonly offline: string;
  readonly lost: string;
  readonly retry: string;
  /** What a verb bears that the source does not give as a fact: of a deed and of what is said alike, so no "planned". */
  readonly hedged: Readonly<Record<'planned' | 'alleged' | 'denied', string>>;
}

export const FIRST = {
  de: {
    dir: 'ltr',
    offline: 'Sie sind offline.',
    lost: 'Das Bild ist nicht vollständig: Skripte im Ordner „chunks“ fehlen oder sind gesperrt.',
    retry: 'Noch einmal versuchen',
    hedged: { planned: 'Plan', alleged: 'Behauptung', denied: 'bestritten' },
  },
  en: {
    dir: 'ltr',
    offline: 'You are offline.',
    lost: 'The picture is not complete: scripts in the folder “chunks” are missing or blocked.',
    retry: 'Try again',
    hedged: { planned: 'plan', alleged: 'claim', denied: 'denied' },
  },
} as const satisfies Readonly<Record<string, First>>;
