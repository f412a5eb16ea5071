/** The layout worker as seen from the page: started when first needed, given up for good when it cannot start or dies. */
import type { FromWorker, ToWorker } from './messages.js';
import { trustedWorkerUrl } from './trusted-url.js';

export interface WorkerLink {
  /** False where there is no worker. */
  send(message: ToWorker): boolean;
  end(): void;
}

export function createWorkerLink(
  url: string | URL | undefined,
  hear: (message: FromWorker) => void,
  lost: () => void,
): WorkerLink {
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
    worker.onmessage = ({ data }: MessageEvent<FromWorker>) => hear(data);
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
