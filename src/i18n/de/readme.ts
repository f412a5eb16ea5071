/** The sheet beside a published story's files, in German. */
import type { Readme } from '../types/readme.js';

export const readme: Readme = {
  name: 'LIESMICH.txt',
  text: ({ id, base, hasImage }) => `SO WIRD DIESE GESCHICHTE VERÖFFENTLICHT

1. Legen Sie alle Dateien dieses Ordners samt ihren Ordnern dorthin, wo Leser
   sie finden werden:

   ${base}

   Installiert werden muss dort nichts. Jeder Name muss bleiben, wie er ist.

2. Wählen Sie EINEN dieser vier Wege, öffnen Sie seine Datei in einem
   Texteditor, und fügen Sie das, was darin steht, dort in Ihren Artikel ein,
   wo das Bild stehen soll:

   snippets/one-file.html   Am einfachsten. Ein Rahmen mit einer Seite, die von
                            ihrem Server nichts braucht:
                            ${base}${id}.file.html
   snippets/iframe.html     Ein Rahmen mit einer eigenen Seite der Geschichte,
                            die Suchmaschinen und andere Systeme lesen können:
                            ${base}${id}.html
   snippets/element.html    Teil des Artikels selbst, ohne Rahmen. Für Systeme,
                            die im Artikel Skripte erlauben.
   snippets/wordpress.html  Für WordPress: ein Block „Individuelles HTML“. Seine
                            Seite liegt im Ordner „wordpress“.

3. Öffnen Sie den Artikel, drücken Sie auf eine Linie des Bildes, und lesen Sie
   ihre Worte.

WAS SONST HIER LIEGT

${id}.json               die Geschichte, wie Browser von Lesern sie laden
${id}.svg, ${id}.narrow.svg   das Bild, für Leser ohne Skripte
${hasImage ? `${id}.png                das Bild, das zu sehen ist, wo jemand den Link teilt\n` : ''}*.oembed.json, *.css, *.js, chunks/   was die Seiten laden

Diese Dateien kamen in einem Zip, dessen Name auf „.website.zip“ endet: Sie sind
für Leser. Ihr Projekt ist eine andere Datei, vom Knopf „Speichern“ des
Schreibtischs; ihr Name endet auf „.edgewise.zip“. Sie enthält den Text der
Quelle und gehört auf keinen Server.

Der Text der Quelle ist nicht unter den Dateien hier, nur die Auszüge, die die
Geschichte zitiert. Wollen Sie später etwas ändern, ändern Sie es am
Schreibtisch, veröffentlichen Sie noch einmal, und ersetzen Sie alle Dateien.
`,
};
