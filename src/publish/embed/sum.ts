/** SHA-256 of a text's UTF-8 bytes in base64, as content security policies name scripts; in a page only where it was served securely. */
export async function sumOf(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(sum)));
}
