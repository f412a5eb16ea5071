/** What anybody gets without rules: every pair of quotation marks is a quotation, its speaker the nearest name. */
import { readingOf } from '../../propose/reading/reading.js';
import type { MeasuredProposal } from './measure.js';

const NAME = /\p{Lu}[\p{L}\p{M}'’-]+(?: \p{Lu}[\p{L}\p{M}'’-]+)+/gu;

export function baseline(text: string, lang: string): MeasuredProposal[] {
  const reading = readingOf(text, lang);
  const names = Array.from(reading.text.matchAll(NAME), ({ 0: name, index }) => ({ name, index }));
  return reading.marks
    .filter(({ depth }) => depth === 0)
    .map(({ open, close }) => {
      const far = ({ index, name }: { readonly index: number; readonly name: string }) =>
        index < open ? open - index - name.length : index > close ? index - close : Number.POSITIVE_INFINITY;
      const nearest = [...names]
        .sort((a, b) => far(a) - far(b))
        .filter((name, i, all) => all.findIndex((one) => one.name === name.name) === i);
      return {
        ...reading.toSource({ start: open + 1, end: close }),
        form: 'direct',
        modality: 'asserted',
        speakers: nearest.slice(0, 3).map(({ name }) => name),
        shown: true,
        amount: null,
        score: 1,
      };
    });
}
