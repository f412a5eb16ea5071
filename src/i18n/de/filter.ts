/** Deutsch: der Filter. */
import type { FilterMessages } from '../types/filter.js';

const few = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const filter: FilterMessages = {
  open: 'Filter',
  undo: 'Wieder alles zeigen',
  choices: {
    speaker: 'Wer spricht',
    about: 'Über wen',
    certainty: 'Wie sicher',
    form: 'Wessen Wortlaut',
    channel: 'Wo es gesagt wurde',
    source: 'Quelle',
    disputed: 'Widersprochen',
    answered: 'Beantwortet',
    shared: 'Wer berichtet es',
    amount: 'Beträge',
  },
  disputed: { yes: 'mit Widerspruch', no: 'ohne Widerspruch' },
  answered: { yes: 'mit Antwort', no: 'ohne Antwort in dieser Geschichte' },
  shared: { yes: 'auch anderswo berichtet', no: 'nur von einem Blatt berichtet' },
  articles: (publisher) => `${publisher}, alle Artikel`,
  amount: { yes: 'mit Betrag', no: 'ohne Betrag' },
  unconfirmed: 'nicht bestätigt',
  period: 'Wann es gesagt wurde',
  from: 'von',
  to: 'bis',
  anyDay: 'egal wann',
  bars: (days, spans, undated) =>
    `An ${few(days, 'Tag', 'Tagen')} wurde etwas gesagt${spans > 0 ? `, dazu in ${few(spans, 'längerem Zeitraum', 'längeren Zeiträumen')}` : ''}${undated > 0 ? `; ${few(undated, 'Aussage hat', 'Aussagen haben')} gar keinen Tag` : ''}. Darunter lassen sich ein erster und ein letzter Tag wählen.`,
  barsKey: 'Gefüllt: an dem Tag gesagt. Hohl: an dem Tag berichtet, die Quelle nennt keinen anderen.',
  play: 'Tag für Tag abspielen',
  stop: 'Anhalten',
  reportDay: (first, last) =>
    first === last
      ? `Berichtet am ${first}; die Quelle nennt keinen anderen Tag.`
      : `Berichtet zwischen ${first} und ${last}; die Quellen nennen keinen anderen Tag.`,
  noDay: 'Die Quellen nennen keinen Tag.',
  find: 'Wert suchen',
  findHint: 'Name, Quelle, Tag … suchen',
  hint: 'Jede Zahl sagt, wie viele Aussagen übrig blieben.',
  nothingLeft: 'Keine Aussage bleibt übrig.',
  parties: 'Beteiligte',
  all: (count) => `alle ${count}`,
  fewer: 'weniger',
  showAnswers: (count) => `${few(count, 'Antwort', 'Antworten')} darauf mit zeigen`,
  leaveAnswers: (count) => `${few(count, 'Antwort', 'Antworten')} darauf weglassen`,

  hideParty: 'Ausblenden',
  pin: 'Anheften',
  pinHint: 'An seinem Platz halten',
  unpin: 'Lösen',
  unpinAll: (count) => `Alle ${count} lösen`,
  pinned: (name) => `Angeheftet: ${name}.`,
  unpinned: (name) => `Gelöst: ${name}.`,
  unpinnedAll: 'Niemand ist mehr angeheftet.',
  isPinned: 'angeheftet',
  onlyAround: 'Nur das Umfeld, in Schritten:',
  steps: (count) => few(count, 'Schritt', 'Schritte'),

  sentence: (shown, all, what) => `${shown} von ${few(all, 'Aussage', 'Aussagen')}${what && `: ${what}`}.`,
  hidden(count, answers, undated) {
    const among = [
      answers > 0 ? few(answers, 'Antwort darauf', 'Antworten darauf') : '',
      undated > 0 ? `${undated} ohne Tag` : '',
    ].filter(Boolean);
    return `${count} verborgen${among.length > 0 ? `, darunter ${among.join(' und ')}` : ''}.`;
  },
  added: (count) => `Mit ${few(count, 'Antwort darauf', 'Antworten darauf')}.`,
  by: (names) => `von ${names}`,
  about: (names) => `über ${names}`,
  on: (names) => `Kanal ${names}`,
  in: (titles) => `aus ${titles}`,
  days: (from, to) => (from === to ? from : `${from} bis ${to}`),
  since: (day) => `ab ${day}`,
  until: (day) => `bis ${day}`,
  only: (kinds) => `nur ${kinds}`,
  without: (names) => `ohne ${names}`,
  noKind: 'keine Art von Beziehung',
  around: (name, hops) => `höchstens ${few(hops, 'Schritt', 'Schritte')} von ${name}`,
};
