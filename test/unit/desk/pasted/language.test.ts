/** In which language a text is: two are known well, of others the maker is told that only marks are found. */
import { expect, test } from 'vitest';
import { isKnownLanguage, languageOf, TEXT_LANGS, UNTOLD } from '../../../../src/desk/page/files/language.js';
import { deText, sampleText } from '../desk.js';

const TEXTS: Readonly<Record<string, string>> = {
  de: deText,
  en: sampleText,
  fr: 'La ville de Brest veut construire un pont que personne n’a vu. « Il est beau », a dit la maire dans le journal, et elle a ri. Les habitants ne sont pas contents de la décision qui a été prise pour eux par le conseil de la ville.',
  es: 'La ciudad quiere construir un puente que nadie ha visto. «Es una obra para los vecinos», dijo la alcaldesa en la radio, y el consejo no respondió a las preguntas que se hicieron por la tarde en el puerto de la ciudad vieja.',
  nl: 'De stad wil een brug bouwen die niemand heeft gezien. “Het is een mooi ontwerp”, zei de burgemeester op de radio, en de raad gaf niet aan wat het gaat kosten. De bewoners van de wijk zijn er niet blij mee.',
  ja: '市長は新しい橋を「美しい」と語った。しかし住民は反対している。計画は来年の春に始まる予定だという。',
  [UNTOLD]:
    'Kaupunki haluaa rakentaa sillan, jota kukaan ei ole nähnyt. ”Se on kaunis”, pormestari sanoi radiossa. Asukkaat eivät ole tyytyväisiä päätökseen, jonka valtuusto teki maanantaina. Silta maksaa viisi miljoonaa euroa, ja työt alkavat syyskuussa, kertoi lehti.',
};

test.each(Object.entries(TEXTS))('a text in %s is known for what it is', (lang, text) => {
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
