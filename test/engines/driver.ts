/** A browser to be driven, whatever engine is in it and whatever protocol that speaks. */
import { click, hover, key, type Point, type Source, tap, wheel } from './actions.js';

/** What a protocol must be able to do; all else is made of this. */
export interface Channel {
  /** Loads an address in a window that is so large inside, and waits until it is loaded. */
  load(url: string, width: number, height: number): Promise<void>;
  reload(): Promise<void>;
  /** Back or forward in the history. */
  travel(delta: -1 | 1): Promise<void>;
  /** Calls a function, given as its source, with one text in what is looked at; its promise of a text is waited for. */
  call(source: string, text: string): Promise<string>;
  /** Does what hands do, at places of what is looked at. */
  act(sources: readonly Source[]): Promise<void>;
  /** Looks into the only frame of the page from now on, or again at the page. */
  enter(where: 'frame' | 'page'): Promise<void>;
  shot(): Promise<Buffer>;
  /** As PDF; undefined where the protocol has no command for it. */
  readonly print?: () => Promise<Buffer>;
  /** Whether fingers are fingers here, and not turned into a mouse. */
  readonly touch: boolean;
  close(): Promise<void>;
}

export interface Driver extends Omit<Channel, 'call' | 'act'> {
  /** Calls a function there; it sees nothing of the test but its arguments, which travel as JSON, as does what it gives. */
  eval<A extends unknown[], R>(fn: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  click(at: Point): Promise<void>;
  hover(at: Point): Promise<void>;
  /** With a finger, where the engine can be driven so; else with the mouse. */
  tap(at: Point): Promise<void>;
  wheel(at: Point, deltaY: number): Promise<void>;
  key(...names: string[]): Promise<void>;
  type(text: string): Promise<void>;
}

export function driverOf(channel: Channel): Driver {
  const keys = async (names: readonly string[]) => {
    for (const name of names) await channel.act(key(name));
  };
  return {
    ...channel,
    async eval(fn, ...args) {
      const source = `async (text) => JSON.stringify((await (${fn})(...JSON.parse(text))) ?? null)`;
      return JSON.parse(await channel.call(source, JSON.stringify(args)));
    },
    click: (at) => channel.act(click(at)),
    hover: (at) => channel.act(hover(at)),
    tap: (at) => channel.act(channel.touch ? tap(at) : click(at)),
    wheel: (at, deltaY) => channel.act(wheel(at, deltaY)),
    key: (...names) => keys(names),
    type: (text) => keys([...text]),
  };
}
