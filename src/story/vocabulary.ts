/** The closed lists of the story format. Their order is the order in legends, columns and documents. */

export const KINDS = [
  'person',
  'company',
  'organisation',
  'government',
  'media',
  'project',
  'product',
  'place',
  'other',
] as const;
export const TONES = ['conflict', 'support', 'money', 'role', 'report', 'other'] as const;
export const FORMS = ['direct', 'partial', 'indirect', 'reported'] as const;
export const MODALITIES = ['asserted', 'planned', 'alleged', 'denied'] as const;
export const BOUNDS = ['exact', 'about', 'more-than', 'at-least', 'at-most'] as const;
/** What `verify` may find in a statement when it is held against its source. */
export const FINDINGS = ['speech', 'speaker', 'hedge', 'amount', 'date', 'direction', 'negation', 'unnamed'] as const;

export type Kind = (typeof KINDS)[number];
export type Tone = (typeof TONES)[number];
export type Form = (typeof FORMS)[number];
export type Modality = (typeof MODALITIES)[number];
export type Bound = (typeof BOUNDS)[number];
export type FindingCode = (typeof FINDINGS)[number];
