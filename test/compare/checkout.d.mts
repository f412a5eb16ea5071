/** Name of an export → the folder under which a commit keeps it. */
export const WANTED: Readonly<Record<string, string>>;

/** The module that exports `name`, relative to `folder`; throws unless there is just one. */
export function fileWith(folder: string, name: string, under: string): string;
