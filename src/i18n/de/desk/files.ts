/** What the desk's page says of what is kept, saved and published, in German. `{…}` is filled. */
import type { DeskFiles } from '../../en/desk/files.js';

export const deFiles: DeskFiles = {
  onlyRead: 'In anderem Tab offen: nur lesen',
  yourTurn: 'Der andere Tab ist zu: Sie können hier weiterarbeiten.',
  full: 'Auf diesem Gerät ist kein Platz mehr: Die letzten Änderungen sind nicht aufgehoben. Drücken Sie jetzt Speichern, und löschen Sie dann Entwürfe, die Sie nicht mehr brauchen.',
  keeping: {
    unknown: '',
    kept: 'Auf diesem Gerät aufgehoben',
    saving: 'Wird aufgehoben …',
    off: 'Hier wird nichts aufgehoben',
    private: 'Nicht aufgehoben: Dieses Fenster behält nichts',
    full: 'Nicht aufgehoben: kein Platz mehr',
  },
  keepingBrief: { kept: 'Aufgehoben', saving: 'Hebt auf …', not: 'Nicht aufgehoben' },
  keepingMore: {
    unknown: '',
    kept: 'Jede Änderung wird in diesem Browser aufgehoben, nur auf diesem Gerät, bis Sie sie löschen; auch die letzten 50 Schritte, damit sie sich an einem anderen Tag zurücknehmen lassen, aber nie die Worte einer Quelle, die Sie entfernt haben. Wird der Platz knapp, kann ein Browser das löschen, Safari nach sieben Tagen ohne Besuch. Speichern ist etwas anderes: Es macht eine Datei, die Ihnen gehört, zum Aufheben oder Weitergeben.',
    saving: '',
    off: 'Auf diesem Gerät wird nichts aufgehoben. Was Sie nicht speichern, ist weg, wenn dieser Tab zugeht.',
    private: 'Dieses Fenster (privat oder ohne eigene Adresse) behält nichts. Speichern Sie, bevor Sie es schließen.',
    full: 'Auf diesem Gerät ist kein Platz mehr. Speichern Sie jetzt, und löschen Sie dann Entwürfe, die Sie nicht mehr brauchen.',
  },
  keepNothing: 'Auf diesem Gerät nichts aufheben',
  forgetAll: 'Das löscht alle aufgehobenen Entwürfe auf diesem Gerät ({count}). Fortfahren?',
  otherDrafts: 'Neue Geschichte, andere Entwürfe',
  closeUnkept: 'Dieser Entwurf ist nicht aufgehoben. Ohne Speichern verlassen?',
  drafts: 'Mit einem Entwurf weitermachen',
  deleteDraft: 'Entwurf „{name}“ löschen',
  deleteSure: 'Entwurf „{name}“ von diesem Gerät löschen?',
  downloaded: '„{name}“ liegt bei Ihren Downloads.',
  savedInPlace: '„{name}“ ist gespeichert.',
  saveInPlace: 'Alles an einem Ort Ihrer Wahl speichern …',

  whereWillItStand: 'Wo wird es stehen?',
  whereHint: 'Die Adresse des Ordners, in den die Dateien kommen, etwa https://example.org/geschichten/',
  whereEarly:
    'Die Adresse des Ordners, in den die Dateien kommen, etwa https://example.org/geschichten/. Das Bild zum Teilen und das, was in andere Seiten eingefügt wird, brauchen sie; sie kann später eingetragen werden, und ohne sie gibt es nur eine Seite als Datei, kein Zip.',
  badBase: 'Geben Sie die Adresse eines Ordners an, mit https:// am Anfang, ohne „?“ und „#“.',
  makeZip: 'Als Zip für den Server veröffentlichen',
  zipHolds:
    'Darin: die Geschichte als eine Seite, für einen Artikel, als Rahmen und für WordPress, ein Bild zum Teilen, was einzufügen ist, und ein Blatt, das sagt, welche Datei wohin kommt. Der Text des Artikels ist nicht dabei.',
  otherFiles: 'Andere Dateien',
  notWhole: 'Die Geschichte ist noch nicht lesbar. Bringen Sie zuerst in Ordnung, was hier steht.',
  notBuilt: 'Neben dieser Seite fehlt die Datei „{file}“. Bauen Sie die Seite neu, und veröffentlichen Sie dann.',
  published:
    'Fertig: „{name}“ liegt bei Ihren Downloads. Diese Datei kommt auf den Server, das Blatt darin sagt, wie. Ihr Projekt ist eine andere Datei und bleibt bei Ihnen: „{project}“, mit „Speichern“.',
  preview: 'So sehen es Leser',
  previewWidth: 'Breite',
  previewTheme: 'Aussehen',
  widths: { '320': '320 px', '704': '704 px', full: 'Volle Breite' },
  themes: { light: 'Hell', dark: 'Dunkel' },
};
