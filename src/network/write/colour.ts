/** A colour as a file wrote it → its three parts, 0 to 255; null where it is neither `#rrggbb`, `#rgb` nor `r,g,b`. */
export function partsOfColour(colour: string): readonly [red: number, green: number, blue: number] | null {
  const hex = /^#([\da-f]{3}|[\da-f]{6})$/i.exec(colour)?.[1];
  const parts = hex
    ? (hex.match(hex.length === 3 ? /./g : /../g) ?? []).map((its) => Number.parseInt(its.padStart(2, its), 16))
    : colour.split(',').map((its) => (/^\s*\d{1,3}\s*$/.test(its) ? Number(its) : Number.NaN));
  const [red, green, blue] = parts;
  if (parts.length !== 3 || red == null || green == null || blue == null) return null;
  return parts.every((its) => its >= 0 && its <= 255) ? [red, green, blue] : null;
}
