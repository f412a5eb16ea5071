/** The panel of a step, in the place of the statement. */
import { html } from 'lit-html';
import type { StepName } from '../../model/index.js';
import type { Desk } from '../desk.js';
import { telling } from '../telling/parts.js';
import { check } from './check.js';
import { publish } from './publish.js';
import { read } from './read.js';
import { source } from './source.js';
import { who } from './who.js';

const PANELS: Readonly<Record<Exclude<StepName, 'say'>, (desk: Desk) => unknown>> = {
  source,
  who,
  read,
  title: telling,
  check,
  publish,
};

export function panel(desk: Desk) {
  const { step } = desk.state;
  if (step === 'say') return '';
  const name = desk.t.stepNames[step];
  return html`
    <section class="pane statement step-${step}" aria-label=${name} data-pane="statement" aria-keyshortcuts="F6">
      <header><h2>${name}</h2></header>
      <div class="scroll">${PANELS[step](desk)}</div>
    </section>
  `;
}
