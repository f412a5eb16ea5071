/** The maker's disk, as far as a page can reach it. */

/** A file on the maker's disk that may be written again; the types of TypeScript lack it. */
export interface FileHandle {
  readonly name: string;
  createWritable(): Promise<{ write(bytes: BufferSource): Promise<void>; close(): Promise<void> }>;
}
/** Long enough for the slowest browser to have begun, ms. */
const LATE = 30000;

export function download(name: string, bytes: BlobPart, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), LATE);
}
