/** What the desk says of reading through, in English. `{…}` is filled. */
export const enRead = {
  coverage: 'Sentences with statements: {taken}, set aside: {aside}, unread: {unread}.',
  unread: 'Still to be read',
  unreadLikely: 'Probably a statement',
  tellsAmount: 'tells an amount: “{amount}”',
  tellsDeed: 'tells what {name} does: “{verb}”',
  unreadSeveral: 'Name two or more',
  unreadRest: 'The rest',
  namesThese: 'names {names}',
  takeThis: 'Take: {words}',
  keysUnread: 'In the lists T takes a sentence, Backspace sets it aside.',
  allDecided: 'No proposal is left.',
  unreadTelling: 'Sentences still unread that are probably statements: {count}.',
  unreadNaming: 'Sentences still unread that name two or more: {count}.',
  unreadLeft: 'Sentences still unread: {count}.',
  goOnWith: 'Go on with “{step}”',
};

export type DeskRead = typeof enRead;
