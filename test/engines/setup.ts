/** Global setup of all that runs in other engines than Chromium: a display for as long as the tests run. */
import type { TestProject } from 'vitest/node';
import { openDisplay } from './display.js';
import { findAll } from './found.mjs';

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = findAll().find(({ display }) => display)?.display;
  const display = server ? await openDisplay(server) : undefined;
  project.provide('display', display?.name ?? '');
  const before = process.env.DISPLAY;
  // A browser that the test runner itself starts finds its display here.
  if (display) process.env.DISPLAY = display.name;
  return async () => {
    if (before === undefined) delete process.env.DISPLAY;
    else process.env.DISPLAY = before;
    await display?.stop();
  };
}

declare module 'vitest' {
  export interface ProvidedContext {
    display: string;
  }
}
