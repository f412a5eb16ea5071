/** The reader of labels, which the command that measures shares. */
export * from '../../src/cli/measuring/labels.js';
