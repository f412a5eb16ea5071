/** Forms of German verbs that help others, as pieces of a pattern. */

/** Behind its subject, with another verb at the clause's end that tells what that subject does. */
export const HELPING =
  'hat|haben|hatten?|habe|hätten?|soll|sollen|sollten?|solle|will|wollen|wollten?|wolle|wird|werden?|würden?|kann|können|konnten?|muss|müssen|mussten?|darf|dürfen|durften?';

/** With a participle they tell what is done to their subject. */
export const PASSIVE = 'wird|werden?|wurden?|worden|würden?';

export const BEING = 'ist|sind|war|waren|sei|seien';
