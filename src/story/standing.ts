/** What of a file is told: words that were taken back are not, nor entities that were in the story by them alone. */
import { concernedBy } from './concerned.js';
import type { Statement, Story, StoryFile, Withdrawn } from './definition.js';

type Filed = StoryFile['statements'][number];

export const isWithdrawn = (statement: Filed): statement is Withdrawn => statement.withdrawn != null;
export const isStanding = (statement: Filed): statement is Statement => !isWithdrawn(statement);

/** The file itself where nothing was taken back; else without it, and `withdrawn` says what it was. */
export function standing(file: StoryFile): Story {
  const withdrawn = file.statements.filter(isWithdrawn);
  if (withdrawn.length === 0) return file as Story;
  const statements = file.statements.filter(isStanding);
  const left = concerned(statements);
  // A name without a statement stays as its maker put it there; one whose statements are gone would stand there with no word of why.
  const gone = new Set([...withdrawn.map(({ id }) => id), ...[...concerned(withdrawn)].filter((id) => !left.has(id))]);
  const stays = (id: string) => !gone.has(id);
  return {
    ...file,
    statements,
    withdrawn,
    entities: file.entities.filter(({ id }) => stays(id)),
    ...(file.steps && { steps: file.steps.map((step) => ({ ...step, focus: (step.focus ?? []).filter(stays) })) }),
  };
}

const concerned = (statements: readonly Filed[]): Set<string> =>
  new Set(statements.flatMap((its) => [...concernedBy(its)]));
