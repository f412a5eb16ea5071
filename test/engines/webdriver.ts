/** WebDriver: commands as JSON over HTTP. https://www.w3.org/TR/webdriver2/ */
export interface Session {
  readonly id: string;
  send<R>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object): Promise<R>;
}

type Value<R> = R | { readonly error: string; readonly message: string };

async function command<R>(url: string, method: string, body?: object): Promise<R> {
  const request = { method, headers: { 'content-type': 'application/json' } };
  const response = await fetch(url, body ? { ...request, body: JSON.stringify(body) } : request);
  const { value } = (await response.json()) as { value: Value<R> };
  if (value && typeof value === 'object' && 'error' in value)
    throw new Error(`${method} ${new URL(url).pathname}: ${value.error}: ${value.message}`);
  return value as R;
}

/** Waits until the driver at this address listens, then begins. */
export async function begin(driver: string, capabilities: object): Promise<Session> {
  while (!(await fetch(`${driver}/status`).catch(() => null))) await new Promise((done) => setTimeout(done, 20));
  const { sessionId: id } = await command<{ sessionId: string }>(`${driver}/session`, 'POST', {
    capabilities: { alwaysMatch: capabilities },
  });
  return { id, send: (method, path, body) => command(`${driver}/session/${id}${path}`, method, body) };
}
