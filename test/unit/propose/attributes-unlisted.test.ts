/** Speakers whose nouns and verbs no list has: where they stand tells them. */
import { testSpeakers } from './attributes-cases.js';
import type { Case } from './speakers-german.js';

const GERMAN: Case[] = [
  [
    'behind the words and a verb of no list',
    'Regen fiel. „Das wird nichts“, knurzte die alte Zwirlke.',
    'Das wird nichts',
    'direct',
    'knurzte',
    'Zwirlke',
  ],
  [
    'whose noun is a deed elsewhere',
    'Regen fiel. „Das wird nichts“, sagte die Murkelung.',
    'Das wird nichts',
    'direct',
    'sagte',
    'Murkelung',
  ],
  [
    'before a thought',
    'Regen fiel. Die Zwirlke wittelt, dass das Geld fehlt.',
    'Die Zwirlke wittelt, dass das Geld fehlt',
    'indirect',
    'wittelt',
    'Zwirlke',
  ],
  [
    'put behind at the end',
    'Regen fiel. Das Geld sei weg, wittelt die Zwirlke.',
    'Das Geld sei weg, wittelt die Zwirlke',
    'indirect',
    'wittelt',
    'Zwirlke',
  ],
  [
    'a trade of no list before a name that stands alone elsewhere',
    'Am Tor stand Wirbold Tessnow. Murke Wirbold Tessnow winkte ab: „Das wird nichts.“',
    'Das wird nichts',
    'direct',
    undefined,
    'Wirbold Tessnow',
  ],
  [
    'a trade by its ending before a name of no list',
    'Regen fiel. Schwurbelistin Wirbolde Tessnow winkte ab: „Das wird nichts.“',
    'Das wird nichts',
    'direct',
    undefined,
    'Wirbolde Tessnow',
  ],
  [
    'a trade before a title',
    'Regen fiel. Murke Dr. Wirbold Tessnow sagte, das werde nichts.',
    'Murke Dr. Wirbold Tessnow sagte, das werde nichts',
    'indirect',
    'sagte',
    'Wirbold Tessnow',
  ],
  [
    'a kind of body of no list before its name',
    'Nach dem Brand half Tessnow. Die Zwirlke Tessnow sagte, das werde nichts.',
    'Die Zwirlke Tessnow sagte, das werde nichts',
    'indirect',
    'sagte',
    'Tessnow',
  ],
];

const ENGLISH: Case[] = [
  [
    'behind the words and a verb of no list',
    'Rain fell. “It will not work,” gnarled the old thrimmler.',
    'It will not work',
    'direct',
    'gnarled',
    'thrimmler',
  ],
  [
    'before a verb of no list',
    'Rain fell. “It will not work,” the old thrimmler gnarled.',
    'It will not work',
    'direct',
    'gnarled',
    'thrimmler',
  ],
  [
    'a trade of no list before a name that stands alone elsewhere',
    'By the gate stood Wirrow Tessnall. Then Thrimmer Wirrow Tessnall said it would not work.',
    'Then Thrimmer Wirrow Tessnall said it would not work',
    'indirect',
    'said',
    'Wirrow Tessnall',
  ],
  [
    'before a thought, with what hangs on it',
    'Rain fell. The grain thrimmle at Carse is gnarling that the barley is wet.',
    'The grain thrimmle at Carse is gnarling that the barley is wet',
    'indirect',
    'gnarling',
    'grain thrimmle',
  ],
  [
    'whose word a noun is',
    'Petra Lindqvist met Anders Holm. It is Lindqvist’s contention that the pipes are sound.',
    'It is Lindqvist’s contention that the pipes are sound',
    'indirect',
    'contention',
    'Petra Lindqvist',
  ],
  [
    'nobody, where talk is nobody’s',
    'Anders Holm left. There was talk in the harbour that the light had been out.',
    'There was talk in the harbour that the light had been out',
    'indirect',
    'talk',
    '',
  ],
  [
    'a body with a noun before it is no other body',
    'Trackwise runs the line. Two were treated, according to the ambulance service.',
    'Two were treated, according to the ambulance service',
    'indirect',
    'according to',
    'ambulance service',
  ],
];

testSpeakers(GERMAN, ENGLISH);
