/** Whether tables are those of a story: that is for the story's door to read, and no network. */

/** Sheets that every story has. */
const STORY_SHEETS = ['statements', 'parties', 'relations', 'sources'];

/** `names`: of sheets, or of files with their folders and endings. All four are a story's; where one was lost, what is left still is. */
export function areStorySheets(names: readonly string[]): boolean {
  const bare = names.map((name) =>
    name
      .replace(/^.*\//, '')
      .replace(/\.(?:csv|tsv|txt)$/i, '')
      .trim()
      .toLowerCase(),
  );
  return STORY_SHEETS.filter((name) => bare.includes(name)).length >= STORY_SHEETS.length - 1;
}
