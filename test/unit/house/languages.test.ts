/** Every language says all that another says, and nothing that nobody asks for. What lacks a code does not compile where codes are. */
import { expect, expectTypeOf, test } from 'vitest';
import { BARRED } from '../../../src/i18n/barred.js';
import { correctingMessages } from '../../../src/i18n/correcting.js';
import { de as commandsDe } from '../../../src/i18n/de/commands.js';
import { deFindings } from '../../../src/i18n/de/desk/findings.js';
import { de as findingsDe } from '../../../src/i18n/de/findings.js';
import { messages as interfaceDe } from '../../../src/i18n/de/interface.js';
import { graphMessages as networkDe } from '../../../src/i18n/de/network.js';
import { de as problemsDe } from '../../../src/i18n/de/problems.js';
import { en as commandsEn } from '../../../src/i18n/en/commands.js';
import { enFindings } from '../../../src/i18n/en/desk/findings.js';
import { en as findingsEn } from '../../../src/i18n/en/findings.js';
import { messages as interfaceEn } from '../../../src/i18n/en/interface.js';
import { graphMessages as networkEn } from '../../../src/i18n/en/network.js';
import { en as problemsEn } from '../../../src/i18n/en/problems.js';
import { figureMessages } from '../../../src/i18n/figure.js';
import { FIRST } from '../../../src/i18n/first.js';
import { importMessages } from '../../../src/i18n/importing.js';
import { sheetMessages } from '../../../src/i18n/sheets.js';
import { tableMessages } from '../../../src/i18n/table.js';
import { takeawayMessages } from '../../../src/i18n/takeaway.js';
import type { GraphMessages } from '../../../src/i18n/types/network.js';
import type { GraphFaultCode, LossCode } from '../../../src/network/graph.js';
import type { Code } from '../../../src/story/faults.js';
import type { Saying } from '../../../src/story/findings/finding.js';
import type { RecordName } from '../../../src/story/problems/file.js';

/** Paths of all texts and sentences, lists by their places. */
const keysOf = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.entries(value).flatMap(([key, its]) => keysOf(its, `${path}/${key}`))
    : [`${path} ${Array.isArray(value) ? 'list' : typeof value}`];

test.each([
  ['interface', interfaceDe, interfaceEn],
  ['network', networkDe, networkEn],
  ['commands', commandsDe, commandsEn],
  ['problems', problemsDe, problemsEn],
  ['findings', findingsDe, findingsEn],
  ['findings at the desk', deFindings, enFindings],
  ['figure', figureMessages('de'), figureMessages('en')],
  ['first', FIRST.de, FIRST.en],
  ['takeaway', takeawayMessages('de'), takeawayMessages('en')],
  ['table', tableMessages('de'), tableMessages('en')],
  ['sheets', sheetMessages('de'), sheetMessages('en')],
  ['importing', importMessages('de'), importMessages('en')],
  ['correcting', correctingMessages('de'), correctingMessages('en')],
  ['barred', BARRED.de, BARRED.en],
])('%s: German and English say the same things', (_, german, english) => {
  expect(keysOf(english).length).toBeGreaterThan(0);
  expect(keysOf(german).sort()).toEqual(keysOf(english).sort());
});

test('the codes that have sentences are the codes that there are', () => {
  expectTypeOf<keyof typeof problemsDe.codes>().toEqualTypeOf<Code>();
  expectTypeOf<keyof typeof problemsEn.codes>().toEqualTypeOf<Code>();
  expectTypeOf<keyof typeof problemsDe.records>().toEqualTypeOf<RecordName>();
  expectTypeOf<keyof typeof problemsEn.records>().toEqualTypeOf<RecordName>();
  expectTypeOf<keyof typeof findingsDe.codes>().toEqualTypeOf<Saying>();
  expectTypeOf<keyof typeof findingsEn.codes>().toEqualTypeOf<Saying>();
  expectTypeOf<keyof typeof deFindings.codes>().toEqualTypeOf<Saying>();
  expectTypeOf<keyof typeof enFindings.codes>().toEqualTypeOf<Saying>();
  expectTypeOf<keyof GraphMessages['faults']>().toEqualTypeOf<GraphFaultCode>();
  expectTypeOf<keyof GraphMessages['lost']>().toEqualTypeOf<LossCode>();
  // The compiler is what fails here; at run time there is something to say all the same.
  expect(Object.keys(problemsDe.codes).length).toBeGreaterThan(40);
});
