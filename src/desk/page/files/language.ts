/** In which of the two languages a text is: by the small words that make up every text. */

const SMALL: Readonly<Record<'de' | 'en', RegExp>> = {
  de: /\b(?:der|die|das|und|ist|nicht|ein|eine|den|dem|von|mit|auf|für|im|zu|sich|sie|er|es|hat|wird)\b/giu,
  en: /\b(?:the|of|and|to|in|is|that|for|was|with|on|it|he|she|has|have|from|by|as|said)\b/giu,
};
/** Enough to tell. */
const READ = 20_000;

/** Null where the text is too short or is neither. */
export function languageOf(text: string): 'de' | 'en' | null {
  const start = text.slice(0, READ);
  const count = (lang: 'de' | 'en') => start.match(SMALL[lang])?.length ?? 0;
  const [de, en] = [count('de'), count('en')];
  if (Math.max(de, en) < 3) return null;
  return de > en ? 'de' : 'en';
}
