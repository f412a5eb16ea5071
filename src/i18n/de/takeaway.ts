/** German. */
import type { TakeawayMessages } from '../types/takeaway.js';

export const de: TakeawayMessages = {
  kinds: {
    png: 'Bild (PNG)',
    svg: 'Bild (SVG)',
    csv: 'Aussagen als Tabelle (CSV)',
    xlsx: 'Datei der Geschichte, ganz (Excel, XLSX)',
    sheets: 'Datei der Geschichte, ganz (CSV-Blätter, ZIP)',
    json: 'Datei der Geschichte, ganz (JSON)',
    graphml: 'Netz mit seinen Worten (GraphML)',
    gexf: 'Netz mit seinen Worten (GEXF)',
    annotations: 'Web Annotations (W3C, JSON-LD)',
    jsonld: 'Verknüpfte Daten (JSON-LD)',
    print: 'Seite drucken',
  },
  networkKinds: {
    view: 'Ganzes Netz mit dieser Ansicht, hier wieder zu öffnen (JSON)',
    png: 'Bild (PNG)',
    svg: 'Bild (SVG)',
    xlsx: 'Netz als Arbeitsmappe (XLSX)',
    graphml: 'Netz für andere Programme (GraphML)',
    gexf: 'Netz für Gephi (GEXF)',
    nodes: 'Knoten als Tabelle (CSV)',
    edges: 'Kanten als Tabelle (CSV)',
    print: 'Seite drucken',
  },
  whole: 'Alles, nichts ist ausgefiltert',
  without: (list) => `ohne ${list}`,
  begun: (file) => `Dem Browser übergeben: ${file}`,
  barred:
    'Dieser Rahmen verbietet vielleicht Dateien und Drucken: Kommt nichts, öffnen Sie die Grafik auf einer eigenen Seite.',
  failed: 'Diese Datei ließ sich nicht herstellen. Zeigen Sie einmal das Bild und versuchen Sie es noch einmal.',
};
