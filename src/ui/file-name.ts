/** Names of files that every system takes: small letters, digits and hyphens of ASCII. */

const LETTERS: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss', æ: 'ae', ø: 'o', œ: 'oe', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' },
};
/** What Windows keeps for devices, whatever the ending. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/;
const FILE_NAME_MOST = 60;

function ascii(text: string): string {
  const plain = text
    .toLowerCase()
    // Composed first, as an ä may be written as two.
    .normalize('NFC')
    .replace(/[äöüßæøœłđðþı]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-');
  const short = plain.slice(0, FILE_NAME_MOST);
  const whole = plain.length > short.length ? short.replace(/-[^-]*$/, '') || short : short;
  return whole.replace(/^-+|-+$/g, '');
}

/** "zwei-staedte-eine-glocke-2025-10-09.png": the first of the names that has letters of ASCII, then what else is given. */
export function fileNameOf(names: readonly string[], more: readonly (string | undefined)[], ending: string): string {
  const name = names.map(ascii).find(Boolean) ?? 'edgewise';
  const parts = [DEVICE.test(name) ? `edgewise-${name}` : name, ...more.map((its) => ascii(its ?? ''))];
  return `${parts.filter(Boolean).join('-')}.${ending}`;
}
