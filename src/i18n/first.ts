/** What is known of a language before its file has come, and what is said when that cannot come. */
export const FIRST = {
  de: { dir: 'ltr', offline: 'Sie sind offline.', retry: 'Noch einmal versuchen' },
  en: { dir: 'ltr', offline: 'You are offline.', retry: 'Try again' },
} as const satisfies Readonly<Record<string, { dir: 'ltr' | 'rtl'; offline: string; retry: string }>>;
