/** Finds places for a story of few names; fetched where the file has none that fit. */
import { type ArrangeOptions, arrange as find } from '../../layout/arrange/index.js';
import type { Slices } from '../../layout/slices.js';
import { companyOf } from '../../scene/company.js';
import type { Columns } from '../../scene/types.js';
import type { Story } from '../../story/definition.js';

export const arrange = (columns: Columns, options: ArrangeOptions, story: Story): Slices =>
  find(columns, { ...options, company: companyOf(columns, story) });
