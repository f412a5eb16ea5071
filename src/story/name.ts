/** A name, so that no address can make the page show a stranger's file as ours. */
export const STORY_NAME = /^[\p{L}\p{N}][\p{L}\p{N}_-]{0,127}$/u;
