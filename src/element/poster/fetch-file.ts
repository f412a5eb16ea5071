/** URL → bytes. Every way in which that can fail has a name, so that the reader gets one sentence that fits. */
import type { Failure } from './failure-reasons.js';

/** The file's name as a reader knows it. */
function fileOf(url: string): string {
  const last = url.split(/[?#]/)[0]?.split('/').pop() ?? '';
  try {
    return decodeURI(last) || url;
  } catch {
    return last;
  }
}

/** Why a file did not come; `file` is what the reader knows it by. */
export class LoadError extends Error {
  readonly failure: Failure;
  readonly file: string;
  constructor(failure: Failure, url: string) {
    const file = fileOf(url);
    super(`${file}: ${failure}`);
    this.failure = failure;
    this.file = file;
  }
}

/** Bytes of a story file at most; the parser's own cap, here so that a larger one is not even read. */
const FETCH_FILE_MOST = 5_000_000;
/** Milliseconds until the first byte, and from there until the last. */
const FIRST_BYTE = 15_000;
const LAST_BYTE = 15_000;
/** `<`, as every web page begins and no story does. */
const MARKUP = 60;

function failureOf(status: number): Failure {
  if (status === 404 || status === 410) return 'missing';
  return status >= 500 || status === 429 ? 'server' : 'refused';
}

/** The body, of which never more than a story may have is read: a small file can unpack to any size. */
async function read(response: Response, fail: (failure: Failure) => LoadError): Promise<Uint8Array> {
  if (Number(response.headers.get('content-length')) > FETCH_FILE_MOST) throw fail('large');
  const reader = response.body?.getReader();
  if (!reader) throw fail('empty');
  const parts: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > FETCH_FILE_MOST) throw fail('large');
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

const isPage = (bytes: Uint8Array): boolean => bytes.find((byte) => byte > 32) === MARKUP;

async function reasonOf(url: string, signal: AbortSignal): Promise<Failure> {
  if (!navigator.onLine) return 'offline';
  const reasons = await import('./failure-reasons.js').catch(() => null);
  return reasons?.reasonOf(url, signal) ?? 'network';
}

/** Fetches a story file; `signal` gives up silently. Throws LoadError, or the signal's AbortError. */
export async function load(url: string, signal: AbortSignal): Promise<Uint8Array> {
  const fail = (failure: Failure) => new LoadError(failure, url);
  const patience = new AbortController();
  const give = () => patience.abort();
  let timer = setTimeout(give, FIRST_BYTE);
  let answered = false;
  signal.addEventListener('abort', give);
  try {
    const response = await fetch(url, { signal: patience.signal, cache: 'no-cache', credentials: 'omit' });
    answered = true;
    clearTimeout(timer);
    timer = setTimeout(give, LAST_BYTE);
    if (!response.ok) throw fail(failureOf(response.status));
    if (response.headers.get('content-type')?.includes('text/html')) throw fail('html');
    const bytes = await read(response, fail);
    if (isPage(bytes)) throw fail('html');
    return bytes;
  } catch (error) {
    if (signal.aborted || error instanceof LoadError) throw error;
    if (patience.signal.aborted) throw fail('slow');
    throw fail(answered ? 'cut' : await reasonOf(url, patience.signal));
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', give);
    // What is not read to its end must not go on arriving.
    give();
  }
}
