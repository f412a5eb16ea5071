/** What is known of a language before its file has come, and what is said when that cannot come. */
export const FIRST = {
  de: {
    dir: 'ltr',
    offline: 'Sie sind offline.',
    lost: 'Das Bild ist nicht vollständig: Skripte im Ordner „chunks“ fehlen oder sind gesperrt.',
    retry: 'Noch einmal versuchen',
  },
  en: {
    dir: 'ltr',
    offline: 'You are offline.',
    lost: 'The picture is not complete: scripts in the folder “chunks” are missing or blocked.',
    retry: 'Try again',
  },
} as const satisfies Readonly<Record<string, { dir: 'ltr' | 'rtl'; offline: string; lost: string; retry: string }>>;
