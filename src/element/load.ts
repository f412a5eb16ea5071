/** URL → bytes. Every way in which that can fail has a name, so that the reader gets one sentence that fits. */

export type Failure = 'network' | 'missing' | 'refused' | 'server' | 'html' | 'large' | 'slow';

/** Why a file did not come; `name` is what the reader knows it by. */
export class LoadError extends Error {
  readonly failure: Failure;
  readonly file: string;
  constructor(failure: Failure, file: string) {
    super(`${file}: ${failure}`);
    this.failure = failure;
    this.file = file;
  }
}

/** Bytes of a story file at most; the parser's own cap, here so that a larger one is not even read. */
const MOST = 5_000_000;
/** Milliseconds until the first byte, and until the last. */
const FIRST_BYTE = 15_000;
const LAST_BYTE = 30_000;

function failureOf(status: number): Failure {
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 || status === 429 ? 'server' : 'refused';
}

async function read(response: Response, file: string): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MOST) {
      await reader.cancel();
      throw new LoadError('large', file);
    }
    parts.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** Fetches a story file; `signal` gives up silently. Throws LoadError, or the signal's AbortError. */
export async function load(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const file = decodeURI(url.split(/[?#]/)[0]?.split('/').pop() ?? '') || url;
  const patience = new AbortController();
  let timer = setTimeout(() => patience.abort(), FIRST_BYTE);
  const give = () => patience.abort();
  signal.addEventListener('abort', give);
  try {
    const response = await fetch(url, { signal: patience.signal, cache: 'no-cache', credentials: 'omit' });
    clearTimeout(timer);
    timer = setTimeout(give, LAST_BYTE);
    if (!response.ok) throw new LoadError(failureOf(response.status), file);
    if (response.headers.get('content-type')?.includes('text/html')) throw new LoadError('html', file);
    return await read(response, file);
  } catch (error) {
    if (signal.aborted || error instanceof LoadError) throw error;
    throw new LoadError(patience.signal.aborted ? 'slow' : 'network', file);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', give);
  }
}
