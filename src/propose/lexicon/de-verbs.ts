/** German verbs that make a statement: by what they say, and by the tie that they tell. `|` stands before what parts from its particle. */
import type { CueKind } from './types.js';

export const CUES: Readonly<Record<CueKind, string>> = {
  says: `
    vor|sehen besagen nahe|legen ergeben zeigen belegen hervor|gehen an|deuten signalisieren nach|tragen insistieren auf|listen an|führen rechtfertigen entschuldigen wissen klingen lehren
    sagen erklären betonen schreiben mit|teilen meinen versichern berichten spotten äußern bekannt|geben antworten entgegnen kontern ergänzen hinzu|fügen an|fügen nach|legen dar|legen bekräftigen hin|weisen urteilen
    klagen beklagen erzählen rufen zu|rufen dazwischen|rufen aus|rufen höhnen lästern raunen sticheln unterstreichen hervor|heben verlauten klar|stellen fest|stellen twittern posten mailen argumentieren resümieren bilanzieren
    wettern scherzen beschwichtigen bemerken an|merken konstatieren gestehen kommentieren präzisieren wundern ein|wenden entgegen|halten dagegen|halten erwidern zu|sichern schildern beschreiben verneinen verraten
    fragen nach|fragen freuen erinnern weiter|reden fort|fahren schwärmen plaudern zitieren referieren formulieren verdeutlichen erläutern informieren aus|führen aus|sagen zu|stimmen bei|pflichten
    ab|wiegeln wider+sprechen nach|haken nach|schieben vor|rechnen vor|lesen zusammen|fassen offenbaren enthüllen preis|geben aus|plaudern beichten bekennen bejahen verlautbaren bekannt|machen deutlich|machen klar|machen
    loben prahlen brüsten ab|streiten zurück|geben zurück|schreiben zurück|rufen zurück|fragen parieren wiederholen tönen beruhigen danken gratulieren
    ein|schalten ein|werfen auf|klären kund|tun wissen|lassen aus|richten funken kommunizieren >protokoll|geben offen|lassen
    >überzeugt|zeigen >zuversichtlich|zeigen >besorgt|zeigen >enttäuscht|zeigen >optimistisch|zeigen >skeptisch|zeigen >erleichtert|zeigen >verständnis|zeigen >sicher|zeigen >gelassen|geben >zuversichtlich|geben >optimistisch|geben`,
  sounds: `
    reden auf|atmen triumphieren flüstern murmeln brüllen schreien stöhnen lachen grinsen lächeln schimpfen witzeln jubeln seufzen ab|winken dazwischen|gehen poltern giften ätzen toben maulen murren brummen meckern nörgeln jammern trösten dazu|setzen nicken
    zischen hauchen kichern keuchen schluchzen weinen fluchen`,
  wants: `
    befürworten begrüßen mahnen beteuern ab|lehnen melden vermelden an|geben begründen wünschen erhoffen zu|sagen aus|sprechen verbitten verwahren lauten verweisen ein|räumen zu|geben verkünden bestätigen ein|gestehen bangen zittern beziffern datieren erwägen überlegen planen beabsichtigen aus|schließen >auf|setzen ein|setzen distanzieren
    fordern ein|fordern verlangen an|kündigen versprechen raten ab|raten an|raten empfehlen appellieren bitten auf|rufen auf|fordern
    warnen drohen an|drohen prognostizieren prophezeien voraus|sagen vorher|sagen beantragen plädieren werben an|mahnen
    geloben schwören an|regen vor|schlagen in_aussicht|stellen ermahnen drängen fürchten befürchten erwarten hoffen >mit|rechnen >von|ausgehen aus|gehen >auf|pochen >auf|bestehen >auf|dringen >für|plädieren >vor|warnen`,
  names: `
    verteidigen finden empfinden betrachten fühlen an|sehen deuten verurteilen bedauern nennen bezeichnen sprechen schelten brandmarken schmähen verspotten verunglimpfen ein|stufen werten
    bewerten ab|tun charakterisieren umschreiben an|kreiden preisen rühmen feiern bescheinigen attestieren rügen geißeln tadeln monieren bemängeln kritisieren >darin|sehen`,
  accuses: `
    vor|werfen beschuldigen behaupten bezichtigen unterstellen vor|halten an|lasten verdächtigen mutmaßen argwöhnen`,
  denies: `
    bestreiten dementieren leugnen abstreiten von_sich|weisen`,
  thinks: `
    spüren zweifeln glauben vermuten denken bezweifeln rechnen annehmen an|nehmen schätzen ein|schätzen ahnen träumen sorgen bereuen vertrauen spekulieren kalkulieren halten`,
};

export const TIES: Readonly<Record<string, string>> = {
  pays: `
    erhalten bekommen kassieren unterstützen belohnen honorieren zahlen be+zahlen aus|zahlen überweisen vergüten entlohnen entschädigen finanzieren mit|finanzieren fördern subventionieren sponsern
    an|bieten bezuschussen zurück|zahlen nach|zahlen erstatten spendieren ab|finden schulden bestechen bürgen`,
  invests: `
    investieren ein|steigen beteiligen pumpen stecken zu|schießen`,
  donates: `
    spenden schenken stiften vererben vermachen überlassen zu|wenden`,
  lends: `
    gewähren leihen ver+leihen verpachten vermieten pachten mieten an|mieten`,
  buys: `
    kaufen ab|kaufen auf|kaufen an|kaufen zu|kaufen erwerben übernehmen schlucken ersteigern sichern aus|stechen bestellen ordern beziehen ab|nehmen ein|kaufen`,
  sells: `
    verlieren zurück|ziehen verkaufen veräußern ab|treten übertragen liefern beliefern versteigern verscherbeln ab|stoßen aus|rüsten versorgen vertreiben`,
  owns: `
    gehören besitzen halten kontrollieren beherrschen an|gehören`,
  heads: `
    beerben nach|folgen befehligen besetzen leiten führen an|führen vor|stehen vor|sitzen regieren lenken managen steuern verwalten betreiben dirigieren moderieren trainieren präsidieren verantworten`,
  founded: `
    gründen mit|gründen errichten ein|richten ins_leben|rufen auf|bauen schaffen entwickeln bauen erfinden etablieren`,
  hires: `
    holen rekrutieren ein|stellen beschäftigen an|stellen engagieren verpflichten an|heuern berufen ernennen beauftragen ab|werben wählen befördern nominieren ein|setzen entsenden benennen betrauen mandatieren`,
  dismisses: `
    ersetzen degradieren auf|kündigen verdrängen verbannen >von|trennen entlassen kündigen feuern ab|setzen ab|berufen ab|wählen suspendieren beurlauben frei|stellen raus|werfen hinaus|werfen entmachten stürzen ab|lösen`,
  'works-for': `
    an|schließen verlassen an|treten betreuen vertreten verteidigen beraten arbeiten dienen angehören bei|treten wechseln kandidieren unterstehen`,
  sues: `
    verklagen an|klagen an|zeigen belangen prozessieren >gegen|klagen`,
  punishes: `
    auf|erlegen auf|brummen belegen verurteilen bestrafen sperren verbieten untersagen büßen sanktionieren verhängen frei|sprechen fest|nehmen verhaften`,
  investigates: `
    ermitteln untersuchen durchsuchen prüfen überprüfen überwachen beobachten vernehmen verhören rügen`,
  criticises: `
    kritisieren tadeln an|greifen attackieren geißeln schelten beschimpfen beleidigen an|prangern missbilligen
    verspotten zurecht|weisen maßregeln ab|kanzeln schmähen beanstanden monieren verhöhnen verunglimpfen diskreditieren bemängeln an|zweifeln ein|prügeln herunter|machen schlecht|machen schlecht|reden an|feinden ab|strafen ab|mahnen`,
  rejects: `
    zurück|weisen ab|lehnen ab|schmettern verweigern ab|weisen aus|schlagen verwerfen boykottieren blockieren ignorieren`,
  contradicts: `
    wider+sprechen an|fechten widerlegen entgegen|treten bestreiten kontern entgegen|stellen widersetzen >gegen|wenden >gegen|stellen`,
  competes: `
    zerstreiten unterliegen konkurrieren bedrängen überholen streiten bekämpfen besiegen schlagen überbieten unterbieten bekriegen ringen >streit|liegen >streit|stecken >konflikt|stecken >konflikt|liegen >clinch|liegen >probe|stellen`,
  harms: `
    belasten an|schwärzen drangsalieren schikanieren mobben verletzen sabotieren kürzen entziehen streichen wegnehmen weg|nehmen bedrohen erpressen betrügen täuschen bestehlen hintergehen verraten enteignen schädigen ab|hängen behindern übergehen`,
  supports: `
    statt|geben schicken helfen bei|springen stützen stärken bei|stehen befürworten begrüßen flankieren
    protegieren retten schützen zur_seite|stehen >hinter|stellen >hinter|stehen >seite|stehen >seite|stellen >rücken|stärken >verfügung|stellen ermutigen`,
  praises: `
    loben würdigen preisen ehren aus|zeichnen gratulieren danken rühmen feiern verehren bewundern`,
  cooperates: `
    kooperieren zusammen|arbeiten >zusammen|arbeiten fusionieren verbünden koalieren einigen verhandeln vereinbaren schließen unterzeichnen >partnerschaft|eingehen zusammen|schließen kaufen_mit heiraten verschmelzen verbinden`,
  invites: `
    ein|laden empfangen treffen besuchen begleiten begegnen`,
  asks: `
    verdonnern nötigen auf|fordern zwingen drängen ersuchen mahnen befragen an|rufen`,
};

/** Verbs whose vowel changes: infinitive, present, past, past plural, participle, subjunctive. */
export const STRONG = `
  schreiben schreibt schrieb schrieben geschrieben|geben gibt gab gaben gegeben|sprechen spricht sprach sprachen gesprochen
  weisen weist wies wiesen gewiesen|rufen ruft rief riefen gerufen|heben hebt hob hoben gehoben|streichen streicht strich strichen gestrichen
  halten hält hielt hielten gehalten|stehen steht stand standen gestanden|raten rät riet rieten geraten|lesen liest las lasen gelesen
  fehlen fehlt fehlte fehlten gefehlt|bitten bittet bat baten gebeten|schwören schwört schwor schworen geschworen
  nennen nennt nannte nannten genannt|schelten schilt schalt schalten gescholten|werfen wirft warf warfen geworfen
  streiten streitet stritt stritten gestritten|denken denkt dachte dachten gedacht|finden findet fand fanden gefunden
  nehmen nimmt nahm nahmen genommen|sehen sieht sah sahen gesehen|gehen geht ging gingen gegangen|wissen weiß wusste wussten gewusst
  kennen kennt kannte kannten gekannt|schließen schließt schloss schlossen geschlossen|schreien schreit schrie schrien geschrien
  fahren fährt fuhr fuhren gefahren|tun tut tat taten getan|lassen lässt ließ ließen gelassen|winken winkt winkte winkten gewinkt
  wenden wendet wandte wandten gewandt|schieben schiebt schob schoben geschoben|werben wirbt warb warben geworben
  bringen bringt brachte brachten gebracht|leihen leiht lieh liehen geliehen|schießen schießt schoss schossen geschossen
  steigen steigt stieg stiegen gestiegen|stechen sticht stach stachen gestochen|treten tritt trat traten getreten
  tragen trägt trug trugen getragen|treiben treibt trieb trieben getrieben|stoßen stößt stieß stießen gestoßen
  sitzen sitzt saß saßen gesessen|schaffen schafft schuf schufen geschaffen|bauen baut baute bauten gebaut
  ziehen zieht zog zogen gezogen|greifen greift griff griffen gegriffen|schlagen schlägt schlug schlugen geschlagen
  springen springt sprang sprangen gesprungen|helfen hilft half halfen geholfen|laden lädt lud luden geladen
  fangen fängt fing fingen gefangen|treffen trifft traf trafen getroffen|laufen läuft lief liefen gelaufen
  bieten bietet bot boten geboten|fechten ficht focht fochten gefochten|verhängen verhängt verhängte verhängten verhängt|hängen hängt hing hingen gehangen|preisen preist pries priesen gepriesen
  zwingen zwingt zwang zwangen gezwungen|ringen ringt rang rangen gerungen|setzen setzt setzte setzten gesetzt
  messen misst maß maßen gemessen|scheiden scheidet schied schieden geschieden|stehlen stiehlt stahl stahlen gestohlen
  empfinden empfindet empfand empfanden empfunden|erhalten erhält erhielt erhielten erhalten|kommen kommt kam kamen gekommen|betrügen betrügt betrog betrogen betrogen|klingen klingt klang klangen geklungen|verlassen verlässt verließ verließen verlassen|brechen bricht brach brachen gebrochen|liegen liegt lag lagen gelegen|haben hat hatte hatten gehabt|legen legt legte legten gelegt|deuten deutet deutete deuteten gedeutet|schließen schließt schloss schlossen geschlossen|unterliegen unterliegt unterlag unterlagen unterlegen|verlieren verliert verlor verloren verloren|verbitten verbittet verbat verbaten verbeten|trügen trügt trog trogen getrogen|gehören gehört gehörte gehörten gehört|sinnen sinnt sann sannen gesonnen`;
