/** Findings that a person has judged: a review answers one for the value that was judged, and for no other. */
import type { Review, Statement } from '../definition.js';
import type { FindingCode } from '../vocabulary.js';

/** The value that a finding of this code is about, as `of` writes it. */
export function judgedValue(statement: Statement, code: FindingCode): string {
  const { from, to = [], form, modality = 'asserted', amount, said = '', quote } = statement;
  switch (code) {
    case 'speech':
      return form;
    case 'speaker':
      return from.join(', ');
    case 'hedge':
      return modality;
    case 'amount':
      return [amount?.bound, amount?.value, amount?.unit].filter((part) => part != null).join(' ');
    case 'date':
      return said;
    case 'direction':
      return `${from.join(', ')} > ${to.join(', ')}`;
    case 'unnamed':
      return to.join(', ');
    case 'negation':
      return quote.exact;
  }
}

/** Does this review speak of the finding as the statement stands now? */
export function answers({ code, of }: Review, found: FindingCode, statement: Statement): boolean {
  return code === found && of === judgedValue(statement, found);
}
