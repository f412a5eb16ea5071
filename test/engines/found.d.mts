export type EngineName = 'firefox' | 'webkit' | 'wpe';

export interface Engine {
  readonly name: EngineName;
  readonly version: string;
  readonly driver: string;
  readonly browser: string;
  /** The X server it needs, if it needs one. */
  readonly display?: string;
}

export function find(name: EngineName): Engine | undefined;
export function findAll(): Engine[];

/** Why this version of WPE shows nothing of what it is fetched for; undefined where it is fit or not there. */
export function whyUnfit(version: string): string | undefined;
