/** A worker as seen from the page: started when first needed, given up for good when it cannot start or dies. */
import { trustedWorkerUrl } from './trusted-url.js';

export interface WorkerLink<To> {
  /** False where there is no worker. */
  send(message: To): boolean;
  end(): void;
}

/** `To` and `From`: what the two say to each other. */
export function createWorkerLink<To, From>(
  url: string | URL | undefined,
  hear: (message: From) => void,
  lost: () => void,
): WorkerLink<To> {
  let worker: Worker | undefined;
  let hopeless = url == null;

  function end(): void {
    hopeless = true;
    worker?.terminate();
    worker = undefined;
  }

  function open(): Worker | undefined {
    if (worker || hopeless || url == null) return worker;
    try {
      worker = new Worker(trustedWorkerUrl(url), { type: 'module' });
    } catch {
      hopeless = true;
      return undefined;
    }
    worker.onmessage = ({ data }: MessageEvent<From>) => hear(data);
    worker.onerror = (event) => {
      event.preventDefault();
      end();
      lost();
    };
    return worker;
  }

  return {
    send(message) {
      const target = open();
      target?.postMessage(message);
      return target !== undefined;
    },
    end,
  };
}
