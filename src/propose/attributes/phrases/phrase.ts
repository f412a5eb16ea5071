/** A phrase that may mean a party, with its part in the sentence. */
import type { Named } from '../parties.js';
import type { Gender } from '../words/index.js';
import type { PhrasePlace } from './phrase-place.js';

export interface Phrase extends PhrasePlace {
  readonly form: 'name' | 'role' | 'body' | 'pronoun';
  readonly genders: readonly Gender[];
  readonly named: Named | null;
  /** "Der", "dieser": points to whom was named last. */
  readonly demonstrative?: boolean;
  /** A noun of no list, where whoever speaks stands. */
  readonly loose?: boolean;
  /** "Die Schweizer": whose firm is in the text. */
  readonly isPeople?: boolean;
  /** "Die Firma", "ein Konzernsprecher": no public body. */
  readonly isFirm?: boolean;
  /** "Die Behörde": a body that is no company. */
  readonly isOffice?: boolean;
}
