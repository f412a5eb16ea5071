/** What the tools of the network viewer say, in both languages: fetched with the first tool, and one file is less to wait for than two. */
import { de } from './de/tools.js';
import { en } from './en/tools.js';
import { type Language, pickLanguage } from './index.js';
import type { ToolMessages } from './types/tools.js';

export type { MetricName, ToolMessages } from './types/tools.js';

const TOOLS: Readonly<Record<Language, ToolMessages>> = { de, en };

/** English where there is no such language. */
export const toolMessages = (lang: string): ToolMessages => TOOLS[pickLanguage([lang])];
