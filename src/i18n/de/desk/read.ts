/** Was der Schreibtisch beim Durchlesen sagt. `{…}` wird gefüllt. */
import type { DeskRead } from '../../en/desk/read.js';

export const deRead: DeskRead = {
  coverage: 'Sätze mit Aussagen: {taken}, weggelegt: {aside}, ungelesen: {unread}.',
  unread: 'Noch zu lesen',
  unreadLikely: 'Wahrscheinlich eine Aussage',
  tellsAmount: 'nennt einen Betrag: „{amount}“',
  tellsDeed: 'sagt, was {name} tut: „{verb}“',
  unreadSeveral: 'Nennen zwei oder mehr',
  unreadRest: 'Die übrigen',
  namesThese: 'nennt {names}',
  takeThis: 'Übernehmen: {words}',
  keysUnread: 'In den Listen übernimmt T einen Satz, Rücktaste legt ihn weg.',
  allDecided: 'Es ist kein Vorschlag mehr da.',
  unreadTelling: 'Ungelesene Sätze, die wahrscheinlich Aussagen sind: {count}.',
  unreadNaming: 'Ungelesene Sätze, die zwei oder mehr nennen: {count}.',
  unreadLeft: 'Ungelesene Sätze: {count}.',
  goOnWith: 'Weiter mit „{step}“',
};
