/** Files that are made on the page and go nowhere: nothing is asked of any server. */

/** Whether the page is in a sandboxed frame, which may forbid what a file needs; no frame can find out whether it does. */
export const isSandboxed = (): boolean => globalThis.origin === 'null' && window !== window.parent;

/** Hands a file to the browser under a name. */
export function download(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}
