/** Marks a style sheet's text for what it is: for editors, and for the build, which packs it. */
export const css = ([text = '']: TemplateStringsArray): string => text;
