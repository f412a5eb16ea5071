/** Finds places for a story of many names; fetched where the file has none that fit. */
import { type CrowdOptions, arrange as find } from '../../layout/place-many.js';
import type { Slices } from '../../layout/slices.js';
import { companyOf } from '../../scene/company.js';
import type { Columns } from '../../scene/types.js';
import type { Story } from '../../story/definition.js';

export const arrange = (columns: Columns, options: CrowdOptions, story: Story): Slices =>
  find(columns, { ...options, company: companyOf(columns, story) });
