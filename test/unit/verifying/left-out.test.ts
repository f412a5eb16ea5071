/** Is an excerpt cut against its sense? In the texts stands [what is quoted] and, in braces, the {limit} of its sentence that it leaves out. */
import { expect, test } from 'vitest';
import { limitLeftOut, limitReading } from '../../../src/story/findings/left-out/limit.js';

function read(marked: string, lang: string) {
  const text = marked.replace(/[[\]{}]/g, '');
  const place = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[[\]{}]/g, '').length;
  const found = limitLeftOut(limitReading(text, lang), { start: place('['), end: place(']') });
  const wanted = marked.includes('{') ? text.slice(place('{'), place('}')) : null;
  return { text, found, wanted };
}

const WORDS = /\p{L}+/gu;

const GERMAN = [
  // behind the excerpt
  '[Wir bauen], {aber nur wenn der Kreis zahlt}.',
  '[Wir bauen], {aber nur, wenn der Kreis zahlt}.',
  '[Wir bauen] nur, {wenn der Kreis zahlt}.',
  '[Die Stadt baut] {nur wenn der Kreis zahlt}.',
  '[Wir bauen die Brücke] im kommenden Jahr, {wenn der Kreis zahlt}.',
  '[Wir bauen], {es sei denn, der Kreis zahlt nicht}.',
  '[Die Werft baut die Brücke], {sofern der Kreis, dem sie gehört, sie bezahlt}.',
  '[Die Werft baut die Brücke], {falls der Kreis zahlt}, sagte Quast.',
  '[Die Werft werde die Brücke bauen], sagte Quast, {allerdings nur unter Aufsicht des Kreises}.',
  '[Niemand verliert seine Arbeit], {solange der Kreis zahlt}.',
  '[Wir bauen die Brücke], {vorausgesetzt, der Kreis zahlt}.',
  '[Die Stadt gibt das Geld frei] – {wenn der Kreis zahlt}.',
  '[Der Rat stimmt zu]; {allerdings nur, wenn der Kreis zahlt}.',
  '[Die Werft baut] {unter der Bedingung, dass der Kreis zahlt}.',
  '[Die Brücke ist täglich offen], {außer am Sonntag}.',
  '[Alle Brücken werden gesperrt], {ausgenommen die alte}.',
  '[Die Brücke bleibt offen], {wenn auch nur bis Mai}.',
  '[Die Stadt zahlt], {jedenfalls wenn der Kreis zustimmt}.',
  '[Wir klagen], {wenn nötig}.',
  '[Wir bauen nicht], {wenn der Kreis nicht zahlt}.',
  '[Im Mai wird gebaut], {im Falle eines Sieges der Grünen}.',
  '„[Wir bauen die Brücke], {aber nicht in diesem Jahr}“, sagte Quast.',
  '„[Wir bauen]“, sagte Quast, „{aber nur, wenn der Kreis zahlt}.“',
  '„[Wir bauen]“, sagte Quast, {aber nur, wenn der Kreis zahlt}.',
  '„[Wir bauen]“, sagte er am Montag, {allerdings nur unter Aufsicht des Kreises}.',
  'Quast sagte: „[Wir bauen], {wenn der Kreis zahlt}. Das ist sicher.“',
  // before it
  '{Wenn wir jetzt handeln}, [verliert niemand seine Arbeit].',
  '„{Wenn wir jetzt handeln}, [verliert niemand seine Arbeit]“, sagte Quast.',
  '{Nur wenn der Kreis zahlt}, [bauen wir die Brücke].',
  '{Falls die Brücke, die alt ist, fällt}, [zahlt der Kreis].',
  '{Sofern der Kreis zahlt}, sagte Quast, [werde die Brücke gebaut].',
  'Quast sagte, {wenn der Kreis zahle}, [baue die Werft die Brücke].',
  'Quast versprach, dass, {wenn der Kreis zahle}, [die Brücke gebaut werde].',
  'Die Stadt klagt, und {wenn der Kreis sich weigert}, [tritt die Bürgermeisterin zurück].',
  '{Sollte der Kreis zahlen}, [bauen wir die Brücke].',
  '{Vorausgesetzt, der Kreis zahlt}, [bauen wir im Mai].',
  '„{Wenn der Kreis zahlt}“, sagte Quast, „[bauen wir die Brücke].“',
  // whose verb stands in front
  '{Zahlt der Kreis}, [bauen wir].',
  '{Zahlt der Kreis}, [dann bauen wir die Brücke].',
  '{Wird die Klage abgewiesen}, [zahlt die Stadt die Kosten].',
  '„{Stimmt der Rat zu}, [beginnt der Bau im Mai]“, sagte Quast.',
  '{Zahlt der Kreis}, sagte Quast, [werde die Brücke gebaut].',
  '{Lehnt Holm ab}, [zahlt der Kreis allein].',
  '{Hätte der Kreis gezahlt}, [wäre die Brücke fertig].',
  // behind "and", and until when
  '[Wir bauen], {und das nur, wenn der Kreis zahlt}.',
  '[Wir bauen] {und das nur, wenn der Kreis zahlt}.',
  '[Wir bauen] {und zwar nur, wenn der Kreis zahlt}.',
  '[Wir bauen] {und auch das nur, wenn der Kreis zahlt}.',
  '[Die Brücke bleibt gesperrt], {bis der Kreis zahlt}.',
  '[Die Station bleibe offen], {bis das Gericht entscheide}, sagte Quast.',
  // the condition itself, as if it were so
  '{Wenn} [der Kreis zahlt], bauen wir.',
  'Die Werft baut, {falls} [der Kreis zahlt].',
  'Auch {wenn} [der Kreis zahlt], bauen wir nicht.',
  'Wir bauen, {es sei denn}, [der Kreis zahlt nicht].',
];
const ENGLISH = [
  '[We will build it], {but only if the county pays}.',
  '[We will build it] {only if the county pays}.',
  '[We will build it] {if the county pays}.',
  '[We will build it] next year {if the county pays}.',
  '[The yard will build it] {unless the county, which owns it, refuses}, Thorne said.',
  '[The yard will build it], Thorne said, {but only if the county pays}.',
  '[Nobody will lose a job] {as long as the county pays}.',
  '[We will build it], {provided that the county pays}.',
  '[We will build it], {provided the county pays}.',
  '[We will build it], {but only for cyclists}.',
  '[The bridge will be open every day], {except on Sundays}.',
  '[The yard will build it] {on condition that the county pays}.',
  '[The deal is done], {subject to approval by the county}.',
  '[The deal is done] — {if the county pays}.',
  '[The council agreed]; {but only if the county pays}.',
  '[We will go to court] {if necessary}.',
  '[We will build it in time] {if the county pays}.',
  '[That is clear], {if the county pays}.',
  'The mayor said [the yard would build it], {at least if the county paid}.',
  '“[We will build it], {but not this year},” Thorne said.',
  '“[We will build it],” Thorne said, “{but only if the county pays}.”',
  '“[We will build it],” Thorne said, {but only if the county pays}.',
  'Thorne said: “[We will build it] {if the county pays}. That is sure.”',
  '{If the bridge falls}, [we will pay].',
  '{If the bridge falls} [we will pay].',
  '“{If the bridge falls}, [we will pay],” Thorne said.',
  '{Unless the county pays}, Thorne said, [the bridge will be closed].',
  '{If the bridge, which is old, falls}, [the county will pay].',
  'Thorne said that {if the bridge falls}, [the county will pay].',
  'Thorne said {if the bridge fell} [the county would pay].',
  'In May, {if the county pays}, [the yard will build the bridge].',
  '{Should the county pay}, [the yard will build it].',
  'She was clear: {as long as the county pays}, [nobody will lose a job].',
  '“{If the bridge falls},” Thorne said, “[we will pay].”',
  '{Were the county to pay}, [we would build it].',
  '{Had the county paid}, [the yard would have built it].',
  '[We will build it] {and only if the county pays}.',
  '[We will build it], {and that only if the county pays}.',
  '[We will build it] {and then only if the county pays}.',
  '[The ward will stay open] {until the county decides}.',
  '[The bridge remains closed] {until it is mended}, Thorne said.',
  '[The bridge will be kept open] {until the new one has been built}.',
  '[We will build it] {unless the county refuses by May}.',
  '{If} [the county pays], we will build it.',
  'We will build it {if} [the county pays].',
  'Even {if} [the county pays], nobody will build it.',
];

test.each([...GERMAN.map((its) => ['de', its] as const), ...ENGLISH.map((its) => ['en', its] as const)])(
  '%s: a limit is left out: %s',
  (lang, marked) => {
    const { text, found, wanted } = read(marked, lang);
    expect(found && text.slice(found.start, found.end)).toBe(wanted);
    // Taken in, it is left out no more.
    const { whole } = found ?? { whole: { start: 0, end: 0 } };
    const taken = text.slice(whole.start, whole.end).match(WORDS) ?? [];
    expect(taken).toEqual(expect.arrayContaining(wanted?.match(WORDS) ?? ['']));
    expect(limitLeftOut(limitReading(text, lang), whole)).toBeNull();
  },
);

const SILENT_GERMAN = [
  '[Wir bauen, aber nur wenn der Kreis zahlt].',
  '[Wir bauen]. Wenn der Kreis nicht zahlt, klagen wir.',
  '[Wir bauen], auch wenn der Kreis nicht zahlt.',
  '[Wir bauen], selbst wenn es regnet.',
  '[Wir bauen], und wenn der Kreis nicht zahlt, klagen wir.',
  '[Wir bauen]; wenn der Kreis nicht zahlt, klagen wir.',
  '[Wir bauen] – wenn der Kreis nicht zahlt, baut das Land.',
  '[Die Stadt lud alle ein], aber nur drei kamen.',
  '[Die Stadt lud alle ein], doch nur wenige kamen.',
  '[Wir bauen nicht nur eine Brücke], sondern auch eine Straße.',
  '[Wir bauen], aber das kostet viel.',
  '[Die Brücke ist außer Betrieb], sagte Quast.',
  '[Die Brücke steht] außer Frage.',
  '[Sie lacht jedes Mal], wenn der Kreis zahlt.',
  '[Wir bauen] nicht nur wenn der Kreis zahlt, sondern immer.',
  '[Außerdem zahlt der Kreis], sagte Quast.',
  '[Das sagte eine Beamtin] unter der Bedingung, anonym zu bleiben.',
  '[Der Rat stimmt zu], und die Werft baut, wenn der Kreis zahlt.',
  '[Die Brücke ist alt], was gefährlich ist, wenn es regnet.',
  'Die Stadt klagt, wenn der Kreis sich weigert, [und die Bürgermeisterin tritt zurück].',
  'Die Stadt klagt, wenn der Kreis sich weigert, sagte Quast; [die Werft baut].',
  'Auch wenn der Kreis nicht zahlt, [bauen wir].',
  'Wenn es um Geld geht, [sagt der Kreis immer Nein].',
  'Wenn er das sagt: [Der Kreis zahlt].',
  '„[Wir bauen die Brücke]“, sagte Quast. „Wenn der Kreis nicht zahlt, klagen wir.“',
  '„[Wir bauen]. Das ist sicher“, sagte Quast, aber nur, wenn der Kreis zahlt.',
  '„[Wir bauen]“, sagte Quast, wenn der Kreis zahlt.',
  '„[Wir bauen]“, sagte Quast, aber nur drei hörten zu.',
  '„[Wir bauen die Brücke]“ – wenn der Kreis zahlt, so schreibt es das Blatt.',
  'Wenn der Kreis zahlt, sagte Quast, „[ist das eine Flöte mit Geländer]“.',
  '[Der Kreis zahlt] nur am Montag.',
  '„[Wir bauen die Brücke], aber nicht alle freuen sich“, sagte Quast.',
  'Zahlt der Kreis? [Wir bauen].',
  'Zahlt der Kreis, [fragte Quast].',
  'Zahlt der Kreis, [baut die Werft]?',
  'Zahlt der Kreis, [oder zahlt das Land]?',
  'Jetzt zahlt der Kreis, [die Werft baut].',
  'Erst die Brücke, [dann die Straße].',
  'Seit der Kreis zahlt, [bauen wir].',
  'Gestern zahlte der Kreis, [heute zahlt das Land].',
  'Mit der Brücke, die alt ist, [verliert die Stadt Gäste].',
  'Ist der Kreis, der zahlt, [das Land]?',
  '[Die Brücke bleibt bis Mai gesperrt], sagte Quast.',
  '[Die Brücke bleibt gesperrt] bis zum 1. Mai.',
  '[Quast wartete], bis der Kreis zahlte.',
  '[Die Brücke bleibt gesperrt], bis auf die Fußwege.',
  '[Wir bauen die Brücke] und das Land zahlt.',
  '[Wir bauen die Brücke] und nur wenige klagen.',
];
const SILENT_ENGLISH = [
  '[We will build it, but only if the county pays].',
  '[We will build it]. If the county does not pay, we will sue.',
  '[We will build it], even if the county does not pay.',
  '[We will build it] even if it rains.',
  '[We will build it], and if the county does not pay, we will sue.',
  '[We will build it], but if the county does not pay, we will stop.',
  '[We are ready]; if it rains, we start.',
  '[We are ready] – if it rains, we start.',
  '[The town invited everybody], but only three came.',
  '[We build not only bridges], but also roads.',
  '[We will build it], but that will cost a lot.',
  '[The mayor did not know] if the county would pay.',
  '[Reporters asked the mayor] if the county would pay.',
  '[An official said so] on condition of anonymity.',
  '[The county paid hundreds], if not thousands.',
  '[It looks] as if the county paid.',
  '[The bridge took] as long as 12 years.',
  '[The money], provided by the county, is gone.',
  '[The bridge is old], which is bad if it rains.',
  '[The council agrees] and the yard will build it if the county pays.',
  'The town will sue if the county refuses, [and the mayor will resign].',
  'Even if the county does not pay, [we will build it].',
  'If anything, [the county will pay more].',
  'She asked if the county [would pay].',
  '“[We will build it],” Thorne said. “If the county does not pay, we will sue.”',
  '“[We will build it]” if the county pays, the paper writes.',
  'If the bridge falls, Thorne said, it will be “[a flute with a handrail]”.',
  '“[We will build it],” Thorne said, “and if the county does not pay, we will sue.”',
  '“[We are ready],” Thorne said, “if it rains, we start.”',
  '“[We will build it], but not everybody is glad,” Thorne said.',
  '[The county paid 1,000] in 2024.',
  '“[He came every week],” Thorne said, “and not once did he pay.”',
  'Were they paid? [We do not know].',
  '[The ward will stay open] until May.',
  '[The ward will stay open] until the end of May.',
  '[Thorne waited] until the county paid.',
  '[The ward stays open], and only three left.',
  '[We will build it] and that is sure.',
  '[The county pays] from May until July.',
];

test.each([...SILENT_GERMAN.map((its) => ['de', its] as const), ...SILENT_ENGLISH.map((its) => ['en', its] as const)])(
  '%s: nothing is left out: %s',
  (lang, marked) => {
    const { text, found } = read(marked, lang);
    expect(found && text.slice(found.start, found.end)).toBeNull();
  },
);

test('a line’s end and other spaces part nothing, and of another language nothing is said', () => {
  const { text, found } = read('[We will\nbuild it], {but\nonly\u00A0if the county pays}.', 'en');
  expect(found && text.slice(found.start, found.end)).toBe('but\nonly\u00A0if the county pays');
  expect(read('[Nous construirons], si le comté paie.', 'fr').found).toBeNull();
  expect(read('[We will build it], {but only if the county pays}.', 'fr').found).toBeNull();
});
