/** What those are who are new in the story: asked beneath the verb, one after another, the last of all questions; it need not be answered there. */
import { nothing } from 'lit-html';
import { keyed } from 'lit-html/directives/keyed.js';
import { KINDS, type Kind } from '../../../story/vocabulary.js';
import { type DraftStatement, partiesIn, setParty } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { fill } from '../words.js';
import { focusOpen } from './focus.js';
import { isNew, nameIn } from './parties.js';
import { picker } from './picker.js';
import { isToneAsked } from './relations.js';

/** Nothing before the verb is said: what is asked there has the same place in every statement. */
export function kindQuestion(desk: Desk, statement: DraftStatement) {
  const { draft, t } = desk;
  const id = partiesIn(statement).find((its) => isNew(draft, its));
  if (id == null || statement.relation == null || isToneAsked(desk, statement)) return nothing;
  const its = picker(desk, {
    name: 'kinds',
    label: t.newHere,
    question: fill(t.whatIs, { name: nameIn(draft, id) }),
    asks: { first: t.whatIsIt, more: t.whatIsIt },
    chosen: [],
    options: KINDS.map((kind) => ({ id: kind, label: t.kindsTold[kind] })),
    pick(kind) {
      desk.edit(setParty(desk.draft, id, { kind: kind as Kind }));
      desk.afterwards(() => focusOpen('relation'));
    },
    make: null,
    drop: () => {},
  });
  // Of each it is another field, so that the keys come to it and it is read aloud.
  return keyed(id, its);
}
