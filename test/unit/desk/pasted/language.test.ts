/** In which language a text is: two are known well, of others the maker is told that only marks are found. */
import { expect, test } from 'vitest';
import { isKnownLanguage, languageOf, TEXT_LANGS, UNTOLD } from '../../../../src/desk/page/files/language.js';
import { deText, sampleText } from '../desk.js';

const TEXTS: Readonly<Record<string, string>> = {
  de: deText,
  en: sampleText,
  fr: 'La ville de Brest veut construire un pont que personne n’a vu. « Il est beau », a dit la maire dans le journal, et elle a ri. Les habitants ne sont pas contents de la décision qui a été prise pour eux par le conseil de la ville.',
  es: 'La ciudad quiere construir un puente que nadie ha visto. «Es una obra para los vecinos», dijo la alcaldesa en la radio, y el consejo no respondió a las preguntas que se hicieron por la tarde en el puerto de la ciudad vieja.',
  it: 'La città vuole costruire un ponte che nessuno ha visto. «È un’opera per i vicini», ha detto la sindaca alla radio, e il consiglio non ha risposto alle domande che si sono fatte nel porto della città vecchia.',
  pt: 'À noite, já não há ninguém às portas da câmara. “É uma obra só nossa”, disse a presidente à rádio, mas o município não respondeu às perguntas. Até lá, são só ideias no ar, avisa a oposição da cidade do Porto.',
  pl: 'Nie wiadomo, że ktoś się zgłosił. „Most się chwieje, że aż strach”, mówi burmistrz i dodaje, że rada się waha. Mieszkańcy boją się, że wyda się za dużo pieniędzy i że znów nikt się nie przyzna.',
  sv: 'Bron är vacker, säger borgmästaren på radion. ”Den är ännu på papper”, svarar rådet på frågan. På måndag är mötet, på tisdag är beslutet och på onsdag är grälet redan på allas läppar, tror tidningen.',
  nl: 'De stad wil een brug bouwen die niemand heeft gezien. “Het is een mooi ontwerp”, zei de burgemeester op de radio, en de raad gaf niet aan wat het gaat kosten. De bewoners van de wijk zijn er niet blij mee.',
  ja: '市長は新しい橋を「美しい」と語った。しかし住民は反対している。計画は来年の春に始まる予定だという。',
  ko: '시장은 새 다리가 “아름답다”고 말했다. 그러나 주민들은 반대하고 있다. 공사는 내년 봄에 시작될 예정이다.',
  el: 'Ο δήμαρχος είπε ότι η νέα γέφυρα είναι «όμορφη». Οι κάτοικοι όμως διαφωνούν.',
  he: 'ראש העיר אמרה שהגשר החדש הוא „יפה”. התושבים מתנגדים לתוכנית.',
  th: 'นายกเทศมนตรีกล่าวว่าสะพานใหม่ “สวยงาม” แต่ชาวบ้านไม่เห็นด้วย',
  [UNTOLD]:
    'Kaupunki haluaa rakentaa sillan, jota kukaan ei ole nähnyt. ”Se on kaunis”, pormestari sanoi radiossa. Asukkaat eivät ole tyytyväisiä päätökseen, jonka valtuusto teki maanantaina. Silta maksaa viisi miljoonaa euroa, ja työt alkavat syyskuussa, kertoi lehti.',
};

test.each(Object.entries(TEXTS))('a text in %s is known for what it is, and can be chosen', (lang, text) => {
  expect(languageOf(text)).toBe(lang);
  expect(isKnownLanguage(lang)).toBe(lang === 'de' || lang === 'en');
  expect(TEXT_LANGS).toContain(lang);
});

test('of a few words nothing is said but what is common here', () => {
  expect(languageOf('')).toBeNull();
  expect(languageOf('Lorem ipsum')).toBeNull();
  expect(languageOf('Der Rat und die Stadt')).toBe('de');
  expect(isKnownLanguage('de-AT')).toBe(true);
  expect(isKnownLanguage('den')).toBe(false);
});
