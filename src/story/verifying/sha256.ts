/** SHA-256 of a text's UTF-8 bytes as 64 hexadecimal digits; in a page only where it was served securely. */
export async function sha256(text: string): Promise<string> {
  const sum = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
