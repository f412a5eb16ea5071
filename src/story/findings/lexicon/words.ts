/** A list of words as a text whose entries are parted by ` / `; a backslash in it is one. */
export function words({ raw }: TemplateStringsArray): readonly string[] {
  return raw
    .join('')
    .trim()
    .split(/\s+\/\s+/);
}
