/** Does an excerpt leave out what its own sentence sets against it? In the texts stands [what is quoted] and, in braces, {the other half}. */
import { expect, test } from 'vitest';
import { limitLeftOut, limitReading } from '../../../src/story/findings/left-out/limit.js';
import { cutIn } from '../../fixtures/findings/cut.js';

const WORDS = /\p{L}+/gu;

const GERMAN = [
  // What goes on without a subject of its own.
  '[Die Stadt wollte zahlen], {zog ihr Angebot aber zurück}.',
  '[Quast lobte den Plan], {nannte ihn jedoch zu teuer}.',
  '[Die Stadt hält den Vertrag für rechtens], {will ihn aber kündigen}.',
  '[Die Brücke sei sicher], {müsse allerdings geprüft werden}, sagte Quast.',
  '[Holm lehnt die Fähre nicht ab], {zweifelt aber an den Zahlen}.',
  '[Der Rat stimmte zu], {verlangte aber, dass der Kreis zahlt}.',
  // The same subject by its pronoun.
  '[Die Brücke ist sicher], {sie muss aber jedes Jahr geprüft werden}.',
  '[Die Brücke ist sicher], {doch sie wurde nie geprüft}.',
  '[Der Landrat unterstützt die Klinik], {allerdings will er die Kosten senken}.',
  '[Die Stadt will den Hafen bauen], {sie hat aber kein Geld}.',
  '[Er habe den Vertrag unterschrieben], {obwohl er ihn nie gelesen habe}, sagte Quast.',
  '[Wir sind für die Brücke], {aber wir zahlen sie nicht}.',
  '„[Wir sind für die Brücke]“, sagte Quast, „{aber wir zahlen sie nicht}.“',
  'Quast sagte: „[Ich bin für die Brücke], {aber ich zahle sie nicht}.“',
  '[Holm hat gezahlt], {doch er bestreitet das}.',
  // What is conceded.
  '[Die Brücke ist zwar sicher], {aber das Geländer ist zu niedrig}.',
  'Zwar [ist die Brücke sicher], {doch niemand will sie}.',
  'Obwohl [Quast den Plan lobte], {stimmt sie dagegen}.',
];
const ENGLISH = [
  '[The council approved the plan], {but rejected the money}.',
  '[The town promised to pay], {but later withdrew the offer}.',
  '[Thorne supports the bridge] {but doubts the figures}.',
  '[The yard will build the bridge], {but has not signed the contract, which is old}.',
  '[Thorne praised the mayor], {but called the plan a waste}.',
  '[The county agreed], {yet never paid}.',
  '[The bridge is safe], {but it has never been tested}.',
  '[The bridge is safe], {though it has never been tested}.',
  '[The bridge is safe], Thorne said, {but it has never been tested}.',
  '[The bridge is safe]; {however, it has never been tested}.',
  '[The bridge is safe]; {it has, however, never been tested}.',
  '[Thorne paid the town], {although he denies it}.',
  '[She supports the bridge], {but she will not pay}.',
  '“[We support the bridge], {but we will not pay for it},” Thorne said.',
  '“[We support the bridge],” Thorne said, “{but we will not pay for it}.”',
  '“[I am glad], {but I will vote against it},” Thorne said.',
  'Although [the mayor praised the plan], {she will vote against it}.',
  'Thorne said that although [he liked the plan], {he would vote against it}.',
  '[Garrow Steel admitted the error], {but insisted that nobody was hurt}.',
];

test.each([...GERMAN.map((its) => ['de', its] as const), ...ENGLISH.map((its) => ['en', its] as const)])(
  '%s: the other half is left out: %s',
  (lang, marked) => {
    const { text, found, wanted } = cutIn(marked, lang);
    expect(found && text.slice(found.start, found.end)).toBe(wanted);
    expect(found?.kind).toBe('against');
    // Taken in, it is left out no more.
    const { whole } = found ?? { whole: { start: 0, end: 0 } };
    const taken = text.slice(whole.start, whole.end).match(WORDS) ?? [];
    expect(taken).toEqual(expect.arrayContaining(wanted?.match(WORDS) ?? ['']));
    expect(limitLeftOut(limitReading(text, lang), whole)).toBeNull();
  },
);

const SILENT_GERMAN = [
  // Another party's view.
  '[Die Stadt nennt den Vertrag rechtens], der Landkreis dagegen spricht von Betrug.',
  '[Die Stadt nennt den Vertrag rechtens], der Landkreis aber spricht von Betrug.',
  '[Die Stadt lobt zwar den Plan], der Kreis aber lehnt ihn ab.',
  '[Quast lobt Ellerhagen], doch er schweigt dazu seit Wochen beharrlich und Holm klagt.',
  '[Die Stadt will zahlen], aber der Kreis lehnt ab.',
  '[Holm lobt die Fähre], die aber teuer ist.',
  '[Holm lobt die Fähre], sie ist aber teuer.',
  '[Der Kreis zahlt], allerdings nicht gern, sagte Quast.',
  // What was not said.
  '[Die Stadt zahlte], wollte sich dazu aber nicht äußern.',
  '[Die Stadt zahlte], nannte aber keine Summe.',
  '[Die Stadt zahlte], machte aber keine Angaben zur Höhe.',
  // Who says so.
  '[Die Brücke ist sicher], sagte die Stadt aber am Montag.',
  '[Die Brücke ist sicher], sagte Quast jedoch.',
  '[Damals], so der Landrat, waren es aber zwölf.',
  '[Die Brücke ist sicher], und sie wird jedes Jahr geprüft.',
  '[Die Brücke ist sicher, sie muss aber jedes Jahr geprüft werden].',
  '[Die Brücke ist sicher]. Sie muss aber geprüft werden.',
  '„[Die Brücke ist sicher]“, sagte Quast, wollte sie aber nicht betreten.',
  '[Wir bauen], aber das kostet viel.',
  'Obwohl [Quast den Plan lobte], stimmt der Rat dagegen.',
  'Dass [die Stadt zahlt], lehnt der Kreis aber ab.',
];
const SILENT_ENGLISH = [
  '[The town calls the contract lawful], but the county speaks of fraud.',
  '[Thorne praised Calloway], but she ignored him.',
  '[Thorne praised the mayor], but she ignored him.',
  '[The council approved the plan], but it is a waste.',
  '[The town paid], but declined to say how much.',
  '[The town paid], but did not comment.',
  '[Thorne paid the town], but prices rose.',
  '[The town paid], but critics say it was too late.',
  '[The town paid], but fears remain.',
  '[The town paid], though the county did not.',
  '[Everybody paid] but Thorne.',
  '[The bridge is not only safe], but also cheap.',
  '[The bridge is safe, but it has never been tested].',
  '[The bridge is safe]. But it has never been tested.',
  '[We will build it], but that will cost a lot.',
  '“[We support the bridge],” said Thorne, but he will not pay for it.',
  '“[We support the bridge],” Thorne said. “But we will not pay.”',
  'Although [the mayor praised the plan], the council voted against it.',
  'While [the mayor spoke], Thorne left.',
  '[The town paid], and it will pay again.',
];

test.each([...SILENT_GERMAN.map((its) => ['de', its] as const), ...SILENT_ENGLISH.map((its) => ['en', its] as const)])(
  '%s: nothing is left out: %s',
  (lang, marked) => {
    const { text, found } = cutIn(marked, lang);
    expect(found && text.slice(found.start, found.end)).toBeNull();
  },
);
