/**
 * Makes what a file says fit to be shown in a sentence or a terminal: what no reader would see, what would break the line, colour
 * it or turn it round is spelled out as `U+200B`.
 */
export function visible(text: string): string {
  // What was cut may have lost half of its last character.
  const whole = text.replace(/\p{Cs}…$/u, '…');
  return whole.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, (character) => {
    return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  });
}
