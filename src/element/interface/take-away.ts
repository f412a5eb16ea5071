/** The button of the menu of files, among the tools, and the menu over it, which is fetched when it is opened. */
import { nothing, type TemplateResult } from 'lit-html';
import { menuButton } from '../../ui/menu-button.js';
import type { View } from '../words/view.js';
import type { LazyLoader } from './lazy-parts.js';
import { lost } from './lost-part.js';

export interface TakingState {
  readonly taking: boolean;
  take(open: boolean): void;
}

export function takeButton({ t }: View, later: LazyLoader, { taking, take }: TakingState): TemplateResult {
  return menuButton(t.takeAway, taking, (open) => {
    if (open) later.renew('takeaway');
    take(open);
  });
}

export function takeMenu(
  view: View,
  later: LazyLoader,
  { taking, take }: TakingState,
): TemplateResult | typeof nothing {
  if (!taking) return nothing;
  const close = () => take(false);
  return later.get('takeaway')?.takeawayMenu(view, close) ?? lost(view, later, 'takeaway', close);
}
