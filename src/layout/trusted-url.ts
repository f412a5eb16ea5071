/** The one Trusted Types policy, `edgewise`: it lets a single address through, the worker's. */

interface Policy {
  createScriptURL(url: string): string;
}

interface Factory {
  createPolicy(name: string, rules: Policy): Policy;
}

let accepted: string | undefined;
let policy: Policy | undefined;

/**
 * The address in the form that a worker may be started from under `require-trusted-types-for 'script'`.
 * The first address asked for is the only one; throws a TypeError for any other, and where the page forbids the policy.
 */
export function trustedWorkerUrl(url: string | URL): string {
  const { href } = new URL(url, document.baseURI);
  const factory = (globalThis as { trustedTypes?: Factory }).trustedTypes;
  if (!factory) return href;
  accepted ??= href;
  // A policy of a name can be made only once where the page lists the names.
  policy ??= factory.createPolicy('edgewise', {
    createScriptURL(wanted) {
      if (wanted !== accepted) throw new TypeError(`not the worker: ${wanted}`);
      return wanted;
    },
  });
  return policy.createScriptURL(href);
}
