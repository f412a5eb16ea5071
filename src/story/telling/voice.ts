/** On whose word a statement stands. What a report tells of somebody is nobody's speech: whom it names is never taken for its speaker. */
import type { Statement } from '../definition.js';
import type { Tone } from '../vocabulary.js';
import type { Teller } from './teller.js';

/** Of a report without a hedge: what is said or done in words. All else is a fact, which is its source's. */
const SPOKEN: readonly Tone[] = ['conflict', 'support', 'report'];

/**
 * Ids of those whose word it is: who speaks, else who is named for it, else, of a report, who speaks up in it. Empty where it is the
 * source's own.
 */
export function voicesOf({ tone }: Pick<Teller, 'tone'>, statement: Statement): readonly string[] {
  const { form, from, modality, attributedTo, relation, repliesTo = [], disputes = [] } = statement;
  if (form !== 'reported') return from;
  if (attributedTo?.length) return attributedTo;
  if (modality === 'alleged' || modality === 'denied') return [];
  return SPOKEN.includes(tone(relation)) || repliesTo.length + disputes.length > 0 ? from : [];
}

/** "Fenna Quast und der Hafen", "Bericht von dpa/reuters": each once. */
export function voicesIn(teller: Teller, statements: readonly Statement[]): string {
  const { t, names } = teller;
  const all = statements.flatMap((statement) => {
    const voices = voicesOf(teller, statement);
    return voices.length > 0 ? voices.map((id) => names([id])) : reportIn(teller, statement);
  });
  return new Intl.ListFormat(t.lang).format([...new Set(all)]);
}

/** "Bericht von dpa/reuters"; of a source that names nobody its title, in marks. */
function reportIn({ t, say, source: sourceOf }: Teller, statement: Statement): string {
  const source = sourceOf(statement);
  const who = source?.publisher ?? source?.agencies?.join('/');
  if (who) return t.reportBy(who);
  const [open, close] = t.quotes;
  return `${open}${source ? say(source.title).text : statement.source}${close}`;
}

/** What those are called who are named for a statement: of a denial they are no source, they deny it. */
export function wordLabel({ t }: Pick<Teller, 't'>, { form, modality, attributedTo = [] }: Statement): string {
  return form === 'reported' && modality === 'denied' ? t.deniedBy(attributedTo.length > 1) : t.onTheWordOf;
}

/** Who says or does it: of a reported denial whoever denies it, and not whom the claim that is denied makes the doer. */
export function actorsOf(statement: Pick<Statement, 'form' | 'from' | 'modality' | 'attributedTo'>): readonly string[] {
  const { form, from, modality, attributedTo = [] } = statement;
  return form === 'reported' && modality === 'denied' && attributedTo.length > 0 ? attributedTo : from;
}
