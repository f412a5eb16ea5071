/** WebDriver BiDi: commands as JSON over a WebSocket. https://www.w3.org/TR/webdriver-bidi/ */
import { WebSocket } from 'ws';

export interface Connection {
  send<R>(method: string, params?: object): Promise<R>;
  close(): void;
}

interface Answer {
  readonly id?: number | null;
  readonly type: 'success' | 'error' | 'event';
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
}

interface Waiting {
  done(result: unknown): void;
  fail(error: Error): void;
}

export async function connect(url: string): Promise<Connection> {
  const socket = new WebSocket(url);
  await new Promise((done, fail) => {
    socket.once('open', done);
    socket.once('error', fail);
  });
  const waiting = new Map<number, Waiting>();
  let last = 0;
  socket.on('message', (data) => {
    const { id, type, result, error, message }: Answer = JSON.parse(String(data));
    const its = waiting.get(id ?? -1);
    waiting.delete(id ?? -1);
    if (type === 'error') its?.fail(new Error(`${error}: ${message}`));
    else its?.done(result);
  });
  socket.on('close', () => {
    for (const { fail } of waiting.values()) fail(new Error('the browser has closed the connection'));
    waiting.clear();
  });
  return {
    send<R>(method: string, params: object = {}) {
      const id = ++last;
      socket.send(JSON.stringify({ id, method, params }));
      return new Promise<R>((done, fail) => {
        waiting.set(id, { done: done as Waiting['done'], fail });
      });
    },
    close: () => socket.close(),
  };
}
