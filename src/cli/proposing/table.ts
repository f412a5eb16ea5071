/** Proposals for a person: every sentence, and under it what it may hold. */
import { readingOf } from '../../propose/reading/reading.js';
import type { Proposal } from '../../propose/types.js';
import type { Words } from '../words.js';

const flat = (text: string) => text.replace(/\s+/g, ' ').trim();

export function tableOf(text: string, lang: string, proposals: readonly Proposal[], words: Words): string[] {
  const reading = readingOf(text, lang);
  const lines: string[] = [];
  let next = 0;
  for (const sentence of reading.sentences) {
    const { start, end } = reading.toSource(sentence);
    if (reading.paragraphs[sentence.paragraph]?.kind === 'apart') continue;
    lines.push(flat(text.slice(start, end)));
    for (; next < proposals.length && (proposals[next]?.start ?? 0) < end; next++) {
      const one = proposals[next];
      if (one) lines.push(...lineOf(text, one, words));
    }
  }
  lines.push(words.proposed(proposals.filter(({ shown }) => shown).length, proposals.length));
  return lines;
}

function lineOf(text: string, one: Proposal, words: Words): string[] {
  const { start, end, form, modality, speakers, about, score, shown, why, amount } = one;
  const who = [speakers.join(' / ') || '–', about.length > 0 ? `→ ${about.join(', ')}` : ''].filter(Boolean).join(' ');
  const facts = [form, modality, score.toFixed(2), who, amount?.text ?? ''].filter(Boolean).join(' · ');
  return [`  ${shown ? '●' : '○'} ${words.quoted(flat(text.slice(start, end)))}`, `    ${facts}`, `    ${why}`];
}
