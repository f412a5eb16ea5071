/** The sheet beside a published story's files, in English. */
import type { Readme } from '../types/readme.js';

export const readme: Readme = {
  name: 'README.txt',
  text: ({ id, base, hasImage }) => `HOW TO PUBLISH THIS STORY

1. Put all files of this folder, with their folders, where readers will find them:

   ${base}

   Nothing has to be installed there. Each name must stay as it is.

2. Choose ONE of these four ways, open its file in a text editor, and paste
   what is in it into your article, where the picture is to stand:

   snippets/one-file.html   The simplest. A frame on a page that needs nothing
                            of its server:
                            ${base}${id}.file.html
   snippets/iframe.html     A frame on a page of the story's own, which search
                            engines and other systems can read:
                            ${base}${id}.html
   snippets/element.html    Part of the article itself, without a frame. For
                            systems that allow scripts in an article.
   snippets/wordpress.html  For WordPress: a block "Custom HTML". Its page is in
                            the folder "wordpress".

3. Open the article, press a line of the picture, and read its words.

WHAT ELSE IS HERE

${id}.json               the story as readers' browsers load it
${id}.svg, ${id}.narrow.svg   the picture, for readers without scripts
${hasImage ? `${id}.png                the picture that is shown where somebody shares the link\n` : ''}*.oembed.json, *.css, *.js, chunks/   what the pages load

These files came in a zip whose name ends in ".website.zip": they are for readers.
Your project is another file, by the desk's button "Save"; its name ends in
".edgewise.zip". It holds the source's text and belongs on no server.

The source's text is not among the files here, only the excerpts that the story
quotes. To change something later, change it at the desk, publish again, and
replace all files.
`,
};
