/** Why something did not come. Browsers say little of that, so it is found out afterwards, by who needs to know. */
import { BARRED } from '../../i18n/barred.js';
import type { Language, Messages } from '../../i18n/index.js';

/** Each has its sentence. */
export type Failure = keyof Messages['failures'];

/** The sentence for a script that came and was not allowed to make its Trusted Types policy; null for any other error. */
export function barredBy(error: unknown, lang: Language): string | null {
  return error instanceof TypeError && /policy/i.test(error.message) ? BARRED[lang].policies : null;
}

/**
 * Why nothing came from an address: the page's own rules forbid it, the server answers but not to this page, or there was no answer.
 * Asked once more, without reading the answer.
 */
export async function reasonOf(url: string, signal: AbortSignal): Promise<Failure> {
  const { href, origin } = new URL(url, document.baseURI);
  let barred = false;
  const hear = ({ blockedURI }: SecurityPolicyViolationEvent) => {
    barred ||= href.startsWith(blockedURI);
  };
  document.addEventListener('securitypolicyviolation', hear);
  try {
    await fetch(href, { mode: 'no-cors', method: 'HEAD', signal, credentials: 'omit' });
    return origin === location.origin ? 'network' : 'cors';
  } catch {
    // The rules are heard of in a task of its own.
    await new Promise((done) => setTimeout(done));
    return barred ? 'barred' : 'network';
  } finally {
    document.removeEventListener('securitypolicyviolation', hear);
  }
}
