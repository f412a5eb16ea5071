/** Other words for who is in the text already: "der Coach" for the trainer, "der Angeklagte" for whoever is on trial, "die Aufseher" for their office. */
import type { NamedParty } from './parties.js';
import { remembered } from './words/words.js';

/** Offices that have two names. */
const SAME = [
  ['trainer', 'coach'],
  ['bürgermeister', 'oberbürgermeister', 'rathauschef', 'stadtoberhaupt', 'ob'],
  ['ministerpräsident', 'premierminister', 'premier', 'regierungschef', 'kanzler'],
  ['trainerin', 'coachin'],
  ['bürgermeisterin', 'oberbürgermeisterin', 'rathauschefin'],
  ['ministerpräsidentin', 'premierministerin', 'regierungschefin', 'kanzlerin'],
  ['rektor', 'schulleiter', 'headteacher', 'headmaster', 'principal'],
  ['rektorin', 'schulleiterin', 'headmistress'],
  ['lawyer', 'attorney', 'solicitor', 'barrister', 'counsel'],
  ['manager', 'coach'],
];

export const sameOffice = (word: string): readonly string[] => [
  ...SAME.filter((all) => all.includes(word)).flatMap((all) => all.filter((one) => one !== word)),
  ...sameHead(word),
];

/** "Der Zoochef" is the Zoodirektor. */
function sameHead(word: string): readonly string[] {
  const [, of = '', woman = ''] = /^(\p{L}{3,})(?:chef|leiter|direktor|präsident)(in)?$/u.exec(word) ?? [];
  return of === '' ? [] : ['chef', 'leiter', 'direktor', 'präsident'].map((head) => `${of}${head}${woman}`);
}

/** Words for a field, with the offices in it. */
const FIELDS: readonly (readonly [word: RegExp, offices: RegExp])[] = [
  [
    /^(?:geistlichen?r?|theolog(?:e|in)|seelsorger(?:in)?)$/,
    /(?:pfarrer|pastor|priester|bischof|kaplan|vikar|dekan|imam|rabbi)(?:in)?$/,
  ],
  [/^mediziner(?:in)?$/, /(?:arzt|ärztin)$/],
  [/^jurist(?:in)?$/, /(?:anwalt|anwältin|richter|richterin|notar|notarin|verteidiger|verteidigerin)$/],
  [
    /^(?:\p{Ll}*politiker|amtsinhaber)(?:in)?$/u,
    /(?:minister|meister|senator|präsident|landrat|stadtrat|dezernent|abgeordneter?|rätin)(?:in)?$/,
  ],
  [
    /^(?:wissenschaftler|forscher)(?:in)?$/,
    /(?:professor|loge|login|physiker|chemiker|historiker|ökonom|dozent)(?:in)?$/,
  ],
  [/^liberaler?n?$/, /^fdp-/],
  [/^(?:sozialdemokrat|genosse|genossin)/, /^(?:spd|sp|spö)-/],
  [/^christdemokrat/, /^cdu-/],
  [/^(?:clergyman|clergywoman|cleric|minister)$/, /^(?:vicar|rector|priest|bishop|pastor|rabbi|imam)$/],
  [/^(?:physician|medic)$/, /^(?:doctor|surgeon)$/],
  [/^(?:politician)$/, /^(?:minister|councillor|senator|mayor|mayoress|mp|governor|secretary)$/],
  [/^(?:academic|scholar|scientist)$/, /^(?:professor|lecturer|\p{Ll}+ologist|historian|economist)$/u],
];

/** All that a word has to be looked at closely for. */
const isField = remembered(new RegExp(FIELDS.map(([wide]) => wide.source).join('|'), 'u'));

/** Which offices a wider word may mean: "der Mediziner" any doctor. */
export const narrowerOffices = (word: string): RegExp | null =>
  isField.test(word) ? (FIELDS.find(([wide]) => wide.test(word))?.[1] ?? null) : null;

/** "Die Ausländerbehörde" is one, "die Behörde" any. */
export const isOwnOffice = (word: string) => /\p{L}{3}behörde$/u.test(word);

/** What somebody is in a trial besides what they are in life. */
const IN_COURT =
  /^(?:(?:haupt)?angeklagten?|beschuldigten?|beklagten?|kläger(?:in|s)?|zeug(?:e|en|in)|defendants?|plaintiffs?|claimants?|witness|accused)$/iu;
const OF_THE_COURT =
  /(?:anw[aä]lt|richter|verteidiger|gutachter|notar|lawyer|attorney|solicitor|barrister|counsel|judge|prosecutor|magistrate)(?:in|s)?$/iu;

/** "Der Angeklagte" may be a treasurer, but is no lawyer. */
export const isInCourt = (word: string) => IN_COURT.test(word);
export const isClient = (word: string) => /^(?:mandant|klient|client)(?:in|en|s)?$/.test(word);
export const isOfTheCourt = ({ roles }: NamedParty) => [...roles].some((role) => OF_THE_COURT.test(role));

/** Words that fit everybody, also who has no name. */
const ANYBODY = /^(?:mann|frau|junge|zeug(?:e|in)|man|woman|boy|girl|witness|\p{N}+-jährigen?|\p{N}+-year-old)$/iu;
export const fitsAnybody = (word: string) => ANYBODY.test(word);

/** Who works or fights in a body speaks for it: "so die Aufseher". */
const MEMBERS =
  /(?:schützer|aufseher|forscher|gewerkschafter|ermittler|beamten|prüfer|wissenschaftler|kontrolleure|retter|helfer|aktivisten|funktionäre|meteorologen|statistiker|christdemokraten|sozialdemokraten)n?$/iu;
const OFFICIALS = /(?:aufseher|ermittler|beamten|prüfer|kontrolleure)n?$/iu;
export const areMembers = (word: string) => MEMBERS.test(word);

/** Whether a spokesperson's or members' body is a public one: "ein Behördensprecher". */
export const areOfficial = (word: string) => OFFICIALS.test(word) || /^(?:behörden|amts|ministeriums)/iu.test(word);

/** "Both brothers": two of one surname. */
const SIBLINGS = /^(?:brothers|sisters|siblings|brüdern?|schwestern|geschwistern?|eheleuten?)$/i;
export const areSiblings = (word: string) => SIBLINGS.test(word);
