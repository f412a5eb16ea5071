/** What each paragraph of a pasted article is: its text, a heading, an interviewer's question, or something of the page around it. */
import type { MarkPair, Paragraph, ParagraphKind, TextSpan } from '../types.js';

/** Words at the beginning of what a page puts around and into an article. */
const APART =
  /^(?:Lesen Sie (?:auch|dazu|mehr|hier)|Lies auch|Auch interessant|Das könnte (?:Sie|dich)|Mehr (?:zum Thema|dazu|aus|zu)|Zum Thema|Weiterlesen|Anzeige|Werbung|Advertisement|Sponsored|Teilen|Drucken|Merken|Share|Save|Print|Comments?|Kommentare?|Newsletter|Enjoying this|Sign up|Subscribe|Jetzt (?:Newsletter|abonnieren|testen|anmelden)|Abonnieren|Read (?:more|also|next)|Related|More (?:on|from|like)|See also|Most (?:read|popular|viewed)|Meistgelesen|Skip to|Zur Startseite|Startseite|Home |Menü|Menu|Suche|Search|Anmelden|Log ?in|Sign in|Impressum|Datenschutz|Cookie|Privacy policy|Terms of|©|\(c\)|Copyright|Alle Rechte|All rights|Foto|Fotos|Bild|Bilder|Symbolbild|Archivbild|Quelle|Grafik|Video|Photo|Photograph|Photos|Picture|Image|Caption|Getty|Stand:|Aktualisiert|Updated|Published|Veröffentlicht|Lesezeit|Reading time|Von(?= \p{Lu}\p{L}+ \p{Lu}[^.!?]*$)|By(?= \p{Lu}[^.!?]*$)|Pressekontakt|Kontakt|Ansprechpartner|Media [Cc]ontacts?|Press [Cc]ontacts?|Contacts?:|Notes to [Ee]ditors|Tags?:|Schlagwörter|Themen:)(?![\p{Ll}])/iu;
/** After such a line the lines behind it are pointers, too, until a sentence comes. */
const LIST =
  /^(?:Lesen Sie|Lies auch|Auch interessant|Das könnte|Mehr (?:zum|aus|zu)|Zum Thema|Meistgelesen|More (?:on|from)|Most |Related|Read (?:more|also|next)|See also)/iu;
const ITEM = /^\p{N}{1,2}[.)] .{3,90}$/u;
/** "Über Nordhaller", "About Larkmoor": what a firm says about itself at the end of a press release. */
const ABOUT_FIRM = /^(?:Über|About) (?:(?:die|den|das|the) )?\p{Lu}[^.!?]{0,60}$/u;
const CREDIT =
  /(?:\((?:Foto|Bild|Quelle|Photo|Picture|Credit)s?: [^)]*\)|(?:Foto|Photograph|Photo|Picture|Bild)s?: \p{Lu}[^.!?]*)$/u;
const ENDED = /[.!?…:;]["“”‟„»«›‹’‘')\]]*$/;
const QUOTED = /^["“„»«‘‚']/;
const LONGEST_HEADING = 160;

export function paragraphsOf(text: string, spans: readonly TextSpan[]): Paragraph[] {
  let isList = false;
  let isAboutFirm = false;
  return spans.map((span, i) => {
    const words = text.slice(span.start, Math.min(span.end, span.start + 400));
    const isShort = span.end - span.start <= LONGEST_HEADING;
    const isSentence = ENDED.test(text.slice(Math.max(span.start, span.end - 12), span.end));
    if (isShort && ABOUT_FIRM.test(words) && i > spans.length / 2) isAboutFirm = true;
    const pointer = isShort && (!isSentence || !/[.!…]$/.test(words) || words.length < 70) && APART.test(words);
    isList = pointer ? isList || LIST.test(words) : isList && (!isSentence || (isShort && ITEM.test(words)));
    const isCaption = span.end - span.start < 300 && CREDIT.test(words);
    const isApart = pointer || isList || isAboutFirm || (isShort && isMenu(words));
    const kind: ParagraphKind = isApart ? 'apart' : (isSentence && !isCaption) || !isShort ? 'body' : 'heading';
    return { ...span, kind };
  });
}

/** "Startseite | Regional | Sport", "Home   News   Money". */
const isMenu = (words: string) => words.split(/ \| | {2,}| › | » (?=\p{Lu})/u).length >= 4 && !ENDED.test(words);

/**
 * An interview has answers that are whole paragraphs in marks; the short ones before them that have none are asked, not told.
 */
export function withQuestions(text: string, paragraphs: readonly Paragraph[], marks: readonly MarkPair[]): Paragraph[] {
  const body = paragraphs.filter(({ kind }) => kind === 'body');
  const closing = new Map(marks.map(({ open, close }) => [open, close]));
  const quoted = new Set(body.filter((paragraph) => isQuotation(text, paragraph, closing)));
  const asked = new Set<Paragraph>();
  body.forEach((paragraph, i) => {
    const next = body[i + 1];
    const isAnswered = next != null && QUOTED.test(text.charAt(next.start));
    const isQuestion = isAnswered && (quoted.has(next) ? isAsking(text, paragraph) : endsAsking(text, paragraph));
    if (isQuestion && !quoted.has(paragraph)) asked.add(paragraph);
  });
  const turns = [...asked].filter((paragraph) => endsAsking(text, paragraph)).length;
  if (turns < 2) return [...paragraphs];
  // "He also says the theatre is in debt.": between two answers.
  body.forEach((paragraph, i) => {
    const [before, next] = [body[i - 1], body[i + 1]];
    const isShort = paragraph.end - paragraph.start < LONGEST_HEADING;
    if (!before || !next || !quoted.has(before) || !quoted.has(next) || !isShort) return;
    if (!/["„“”»«‘]/.test(text.slice(paragraph.start, paragraph.end))) asked.add(paragraph);
  });
  return paragraphs.map((paragraph) => (asked.has(paragraph) ? { ...paragraph, kind: 'question' } : paragraph));
}

const isQuotation = (text: string, { start, end }: Paragraph, closing: ReadonlyMap<number, number>) =>
  QUOTED.test(text.charAt(start)) && (closing.get(start) ?? -1) >= end - 2;

const endsAsking = (text: string, { start, end }: Paragraph) =>
  end - start < 500 && /\?["”“»«’‘']?$/.test(text.slice(end - 3, end));

/** It asks, or speaks to somebody. */
function isAsking(text: string, { start, end }: Paragraph): boolean {
  if (end - start > 500) return false;
  const words = text.slice(start, end);
  if (endsAsking(text, { start, end, kind: 'body' })) return true;
  return (
    /(?:\s(?:Sie|Ihnen|Ihre?[mnrs]?)|(?:^|\s)[Yy](?:ou|our|ours))(?![\p{L}])/u.test(words) &&
    !/["„“»«].*["“”»«]/.test(words)
  );
}
