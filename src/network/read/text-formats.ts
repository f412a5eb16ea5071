/** Formats of plain text that are known by their first words and not read. */

const TEXT_FORMATS: readonly (readonly [its: RegExp, name: string])[] = [
  [/^\*(?:vertices|network|arcs|edges)\b/i, 'pajek'],
  [/^(?:strict\s+)?(?:di)?graph\s+(?:[\w"]+\s*)?\{/i, 'dot'],
  [/^(?:(?:creator|comment|version)\b[^\n]*\s+)*graph\s*\[/i, 'gml'],
  [/^dl\s+n\s*=/i, 'ucinet'],
];

/** Empty where it is none of them. */
export function textFormatOf(text: string): string {
  const head = text
    .slice(0, 2000)
    .replace(/^(?:\s*(?:[%#][^\n]*|\/\/[^\n]*|\/\*[\s\S]*?\*\/)\n?)*/, '')
    .trimStart();
  return TEXT_FORMATS.find(([its]) => its.test(head))?.[1] ?? '';
}
