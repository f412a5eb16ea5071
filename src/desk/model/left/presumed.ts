/** A story that tells of charges or suspicion against a person may say that nobody is guilty yet: one hint, and a sentence that is put in if its maker wants it. */
import { inAllLanguages } from '../../../story/all-languages.js';
import { deskWords } from '../edit.js';
import { isPutOff } from '../edits/put-off.js';
import { recordOf } from '../records.js';
import type { Draft, DraftStatement, Todo } from '../types.js';
import { left, placeOf } from './place.js';

const KEY = 'presumed';
const ACCUSING: ReadonlySet<string> = new Set(['accuses', 'sues', 'investigates']);
/** Of the law: a quarrel over a bridge needs no such sentence. */
const CRIMINAL = [
  /angeklagt|anklage|staatsanw[aä]lt|strafanzeige|strafverf|strafbefehl|ermittl|ermittelt|tatverd|verdacht|verdächtig|haftbefehl|untersuchungshaft|festgenommen|beschuldigte/iu,
  /(?<!\p{L})(?:charged with|criminal|indict(?:ed|ment)|prosecut\p{L}*|suspect(?:s|ed)?|arrest(?:ed|s)?|investigat\p{L}+)(?!\p{L})/iu,
];
const SAID = /unschuldsvermutung|presum(?:ed innocent|ption of innocence)/iu;

export function presumed(draft: Draft, lang: string): Todo[] {
  const { story } = draft;
  const isSaid = [story.takeaway, ...(story.steps ?? []).map(({ text }) => text)].some((text) =>
    inAllLanguages(text).some((its) => SAID.test(its)),
  );
  if (isSaid || isPutOff(draft, KEY)) return [];
  const its = story.statements.find((one) => !one.withdrawn && isCriminal(one) && accuses(draft, one));
  if (!its) return [];
  return [{ ...left('presumed', 'title', 'may', placeOf(draft, 'story', '', 'takeaway'), lang), key: KEY }];
}

/** In the story's own language, as far as the desk speaks it; its maker may write another. */
export function presumption({ story }: Draft): string | null {
  return /^(?:de|en)(?![a-z])/i.test(story.lang) ? deskWords(story.lang).presumption : null;
}

const isCriminal = ({ quote }: DraftStatement) => CRIMINAL.some((words) => words.test(quote?.exact ?? ''));

/** Something is held against a person: by whoever quarrels with them, or as what they are said to have done. */
function accuses(draft: Draft, { to = [], from = [], relation = '', modality, form }: DraftStatement): boolean {
  const isPerson = (id: string) => recordOf(draft, 'entities', id)?.kind === 'person';
  const isAgainst = recordOf(draft, 'relations', relation)?.tone === 'conflict' || ACCUSING.has(relation);
  if ((isAgainst || modality === 'alleged') && to.some(isPerson)) return true;
  return modality === 'alleged' && form === 'reported' && from.some(isPerson);
}
