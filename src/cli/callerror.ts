/** A wrong call; its message is the sentence that is said of it. */
export class CallError extends Error {}
