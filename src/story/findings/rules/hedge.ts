/** Does the source itself go as far as the statement? "Soll", "angeblich", "denied" within the excerpt's own clause, or their lack. */
import type { Modality } from '../../vocabulary.js';
import { bearsOut } from '../bears-out.js';
import type { Rule } from '../finding.js';
import { labelOf, stemsOf, toneOf } from '../label.js';
import { find, has, type Lexicon } from '../lexicon/index.js';
import { hasContent, ownClauses } from '../own.js';
import { type JudgedPassage, sentenceOf } from '../passage.js';
import { type Hedge, reportedBy, toldAfterwards } from '../told.js';

export const hedge: Rule = (passage) => {
  const { statement, lexicon } = passage;
  if (lexicon == null) return null;
  const modality = statement.modality ?? 'asserted';
  if (modality === 'asserted') {
    const word = statement.form === 'direct' ? null : hedgeIn(passage, lexicon);
    return word == null ? null : { code: 'hedge', say: 'hedge-dropped', params: { word: word.text, found: word.kind } };
  }
  return bearsOut(passage, modality, lexicon)
    ? null
    : { code: 'hedge', say: 'hedge-added', params: { given: modality } };
};

/** The word that keeps the source from asserting what the excerpt says. */
function hedgeIn(passage: JudgedPassage, lexicon: Lexicon): Hedge | null {
  const { statement, frame } = passage;
  const { hedges } = lexicon;
  const tone = toneOf(passage);
  const isSaid = statement.form !== 'reported';
  const clauses = ownClauses(passage, lexicon);
  const text = clauses.map(({ start, end }) => frame.slice(start, end)).join(' , ');
  const first = (list: readonly string[], kind: Modality): Hedge | null => {
    const [word] = find(list, text);
    return word ? { text: word.text, kind } : null;
  };
  // What somebody asks for, "should", is their claim and no plan; and a plan is one only of what can happen.
  const asked = isSaid && has(lexicon.asking, frame.slice(sentenceOf(passage).start, sentenceOf(passage).end));
  const planned =
    asked ||
    (isSaid &&
      (tone === 'conflict' || tone === 'support' || tone === 'report' || tone === 'other') &&
      !isStrong(text, lexicon))
      ? null
      : first(hedges.planned, 'planned');
  if (planned) return planned;
  const alleged = first(
    isSaid ? hedges.alleged.filter((word) => !isAttribution(word, lexicon)) : hedges.alleged,
    'alleged',
  );
  if (alleged) return alleged;
  if (isSaid) {
    const announced =
      statement.form === 'indirect' && hasContent(text, lexicon) ? first(hedges.announcing, 'planned') : null;
    const accused = statement.form === 'indirect' ? first(hedges.accusing, 'alleged') : null;
    if (announced ?? accused) return announced ?? accused;
  } else {
    const announced =
      tone === 'money' || tone === 'role' || tone === 'conflict' ? first(hedges.announcing, 'planned') : null;
    const said = announced ?? reportedBy(passage, clauses, lexicon) ?? toldAfterwards(passage, clauses, lexicon);
    if (said) return said;
  }
  const refused =
    (statement.disputes?.length ?? 0) > 0 && (tone === 'money' || tone === 'role')
      ? first(lexicon.negations, 'denied')
      : null;
  if (refused) return refused;
  const denied = tone === 'conflict' ? null : first(deniesItself(hedges.denied), 'denied');
  return denied && !stemsOf(denied.text).some((stem) => stemsOf(labelOf(passage)).includes(stem)) ? denied : null;
}

/** In somebody's indirect words "is to", "angeblich" hedge; "will" and "would" are their own. */
function isStrong(text: string, { hedges }: Lexicon): boolean {
  return find(hedges.planned, text).some(({ text: word }) =>
    /^(?:soll(?:en)?|plan|geplant|is |are |beabsicht)/i.test(word),
  );
}

/** "Laut X", "according to": of indirect speech that is how it is told whose it is. */
function isAttribution(word: string, lexicon: Lexicon): boolean {
  return (
    /laut|zufolge|demnach|demzufolge|nach|Berufung|according|citing|words|steht|claim/i.test(word) ||
    lexicon.accordingTo.includes(word)
  );
}

/** Contradiction alone denies nothing. */
const deniesItself = (list: readonly string[]) =>
  list.filter((word) => !/widerspr|contradict|disput|falsch|wrong|invented|false|object/i.test(word));
