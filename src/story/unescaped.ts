/** What may be escaped as addresses are → what it means; whatever is not escaped so stays what it is. */
export function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
