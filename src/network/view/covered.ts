/** What of the picture lies under something. */

/** How much of the stage's foot lies under the panel, CSS px: on a narrow page it is a sheet. */
export function coveredBy(panel: Element | null, stage: Element): number {
  const [sheet, room] = [panel?.getBoundingClientRect(), stage.getBoundingClientRect()];
  if (!sheet || sheet.width === 0 || sheet.left >= room.right - 1 || sheet.top <= room.top) return 0;
  return Math.max(0, room.bottom - sheet.top);
}
