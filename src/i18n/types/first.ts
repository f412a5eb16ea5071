/** What is known of a language before its file has come. */
export interface FirstMessages {
  readonly dir: 'ltr' | 'rtl';
  readonly offline: string;
  readonly lost: string;
  readonly retry: string;
  /** What a verb bears that the source does not give as a fact: of a deed and of what is said alike, so no "planned". */
  readonly hedged: Readonly<Record<'planned' | 'alleged' | 'denied', string>>;
}
