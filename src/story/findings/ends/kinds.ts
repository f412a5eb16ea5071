/**
 * Can a relation run between parties of these kinds at all? Nobody leads, owns or builds a person; and what has no mouth criticises nobody, unless it is a
 * report or a film, of which the words tell so.
 */
import type { Kind } from '../../vocabulary.js';
import { has } from '../lexicon/index.js';
import { words } from '../lexicon/words.js';

type Kinds = readonly (Kind | null | undefined)[];

/** Whoever does it has to speak or to want it; what also the matter itself does to somebody ("threatens", "supports") is none of them. */
const WITH_A_WILL = words`
  critici[sz]es? / accuses? / condemns? / blames? / mocks? / ridicules? / insults? / rebukes? / denounces? / praises? / thanks? / applauds? / doubts? / denies / announces? / reports? on / builds? / created? / creates /
  lays claim to / warns? of / sues? / found(?:s|ed) /
  kritisiert / beschuldigt / verspottet / rügt / beleidigt / verhöhnt / bezweifelt / lobt / dankt / würdigt / verkündet / kündigt … an / berichtet über / baut / schuf / beansprucht / wirft … vor / warnt vor / verklagt / gründete?`;
/** What nobody does to a person, as the whole of what the relation is called. */
const NOT_TO_A_PERSON =
  /^(?:leads|heads|chairs|owns|founds|(?:co-?)?founded|builds|created|creates|(?:is|was) (?:an? |the )?(?:head|chief|(?:co-?)?founder|owner|director) of|leitet|führt|besitzt|gründete?|schuf|baut|(?:ist|war) (?:Chef|Leiter|(?:Mit)?[Gg]ründer|Direktor|Eigentümer)(?:in)? von)$/u;
/** Of what is done to its subject the kinds are the other way round. */
const DONE_TO = /(?<!\p{L})(?:by|durch|vo[nm]|from)(?!\p{L})/u;

const isThing = (kind: Kinds[number]) => kind === 'project' || kind === 'product';
const isParty = (kind: Kinds[number]) => kind != null && !isThing(kind) && kind !== 'place' && kind !== 'other';

/** A relation that needs a will, from things to parties. `labels`: of the relation, in every language. */
export const isWillOfThing = (labels: readonly string[], from: Kinds, to: Kinds): boolean =>
  from.every(isThing) && to.every(isParty) && labels.some((one) => !DONE_TO.test(one) && has(WITH_A_WILL, one));

/** Somebody led, owned or built who is a person, by what is none. */
export const isPersonLed = (labels: readonly string[], from: Kinds, to: Kinds): boolean =>
  to.every((kind) => kind === 'person') &&
  from.every((kind) => kind != null && kind !== 'person' && kind !== 'other') &&
  labels.some((one) => NOT_TO_A_PERSON.test(one));
