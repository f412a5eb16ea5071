/** German nouns and small words around the names of parties. */
import { type Gender, type LanguageWords, remembered } from './words.js';

const any = (words: string) => words.trim().split(/\s+/).join('|');
const whole = (words: string) => new RegExp(`^(?:${any(words)})$`, 'iu');
const ending = (words: string, inflected: string) => remembered(new RegExp(`(?:${any(words)})${inflected}$`, 'iu'));

/** Without the ending of a woman's: "Sprecher(in)". Whoever ends in "-mann" is called so, where no trade does. */
const TRADES = `
chef meister sprecher wortführer präsident minister direktor leiter gründer richter sekretär politiker manager unternehmer inhaber eigentümer besitzer kanzler
senator dezernent intendant dirigent geiger musiker künstler autor schriftsteller redakteur reporter journalist moderator regisseur sänger analyst experte
berater forscher professor dozent lehrer schüler student rentner pensionär anwohner bewohner einwohner bürger besucher zuhörer zuschauer leser kunde händler
hotelier wirt bauer fischer jäger förster winzer bäcker metzger schreiner tischler handwerker mechaniker techniker ingenieur architekt fahrer pilot kapitän
lotse schaffner polizist beamter kommissar ermittler anwalt verteidiger notar gutachter zeuge angeklagter kläger arzt mediziner pfleger patient apotheker
pfarrer priester bischof imam rabbi trainer spieler verhandlungsführer geschäftsführer vorstand vorsitzender abgeordneter beauftragter referent stadtrat
gemeinderat landrat beirat nachbar investor milliardär millionär erbe sammler pächter mandant klient mieter gast oberhaupt passagier reisender urlauber
tourist demonstrant aktivist streikender mesner prokurist kämmerer imker schäfer spediteur dolmetscher lehrling geselle auszubildender gewerkschafter
funktionär kollege angestellter beschäftigter arbeiter zeichner entwickler programmierer statiker prüfer kontrolleur aufseher züchter halter gärtner vorsteher
sozialdemokrat christdemokrat liberaler geistlicher betreiber veranstalter kurator historiker biologe geologe psychologe soziologe ökonom physiker chemiker
informatiker meteorologe wissenschaftler diplomat botschafter general oberst soldat admiral könig prinz fürst graf baron häftling enkel cousin schwager neffe
partner kandidat bewerber anführer initiator organisator vertreter nachfolger vorgänger feuerwehrmann kaufmann obmann ombudsmann fachmann seemann staatsmann
ratsherr vater sohn bruder onkel ehemann (?<!\\p{L})mann geschäftsmann kameramann wachmann strohmann mittelsmann junge verleger blogger influencer restaurator
reeder kantor organist bankier makler pförtner küster mönch maler freund coach premier lokführer zugführer fremdenführer parteiführer retter helfer
naturschützer tierschützer umweltschützer käufer schlosser elektriker dachdecker installateur kassierer kellner barkeeper archäologe steuermann obdachloser
bildhauer filmemacher produzent komponist pianist erfinder wähler pendler sportler läufer ruderer segler schwimmer`;
const WOMEN = `
frau mutter tochter schwester tante witwe nichte dame anwältin rätin ärztin bäuerin vorsitzende abgeordnete beauftragte zeugin köchin nonne hebamme fürstin
gräfin königin prinzessin kundin expertin biologin psychologin soziologin ökonomin erbin kollegin lotsin geologin`;
/** The article tells a man's from a woman's. */
const ADJECTIVAL = `
angeklagte beschuldigte beklagte verdächtige verurteilte überlebende geschädigte gefangene festgenommene verletzte angehörige verwandte angestellte kranke
geistliche liberale genossin`;
const CLASSIFIERS = `
unternehmen firma konzern hersteller anbieter betreiber reederei airline fluglinie kanzlei agentur initiative zeitung magazin portal start-up startup investor
beratung dienstleister versicherer versorger händler kette gesellschaft marke plattform dienst betrieb zulieferer konkurrent rivale gruppe holding fonds
autobauer spedition verlag sender bündnis`;
const INSTITUTIONS = `
rechnungshof gerichtshof stadt gemeinde land bund kreis kommune gericht amt ministerium behörde verwaltung regierung senat rat parlament landtag bundestag
fraktion partei liste verband verein gewerkschaft kammer innung bank kasse versicherung orchester philharmonie theater museum oper universität schule klinik
stiftung genossenschaft werke werft molkerei brauerei bäckerei fabrik werk mühle hafen polizei feuerwehr staatsanwaltschaft anklage verteidigung kirche bistum
vorstand geschäftsführung leitung besatzung belegschaft redaktion zirkus tierpark zoo hotel restaurant kino kita organisation direktion organisatoren
opposition koalition kommission ausschuss präsidium kuratorium institut akademie zentrum anstalt club klub allianz union zentrale fanprojekt bahn freistaat
küstenwache feuerwache bergwacht wasserwacht arbeitgeberseite arbeitnehmerseite aufsicht tochter holding unternehmensangaben firmenangaben konzernangaben
behördenangaben polizeiangaben jury mannschaft team familie bürgerschaft bezirk börse konsortium botschaft armee marine bundeswehr garde haus presse`;
const SUFFIXES =
  'AG GmbH SE KG KGaA e\\.?V\\.? UG OHG mbH Ltd Inc Corp LLC plc A/S S\\.?A\\.? NV BV AB Oy SpA Partners Group Holding Cie Co Söhne Gebrüder Partner';
/** By the end of the noun; what is not here is a woman's word or a man's by its own ending. */
const NEUTER = `
unternehmen gericht amt ministerium land parlament orchester theater museum institut zentrum magazin portal start-up startup werk präsidium kuratorium team
haus bündnis konsortium blatt bistum hotel restaurant kino fanprojekt`;
const MASCULINE = `
konzern hersteller anbieter betreiber versicherer dienstleister versorger händler investor verband verein rat senat bund kreis landtag bundestag freistaat
club klub hafen vorstand ausschuss verlag sender fonds zulieferer konkurrent rivale dienst betrieb bezirk gerichtshof rechnungshof zirkus zoo tierpark
autobauer`;

/** Nouns that only look as if they ended in one of these. */
const CHANCE =
  /(?:sekunde|urkunde|gewerbe|paragraf|(?<!augen|kron|ohren)zeuge|apparat|inserat|vorrat|heirat|hausrat|zierrat|ackerland|ausland|inland|festland|neuland|handwerk|kunstwerk|stockwerk|feuerwerk|bauwerk|netzwerk|fachwerk|verdienst|datenbank|sandbank|anklagebank|parkbank|ersatzbank|briefmarke|^kreis(?=en$)|verbund|umkreis|freundeskreis|treibhaus|wohnhaus|schaufenster|tagesordnung|gesamt|bekannt|bürgersteig|(?:auto|lauf|fahr|renn|lande|start|umlauf|eis|kegel|achter|flug|lebens|rodel)bahn|abendland|grünland)(?:e?s|e?n)?$/iu;
/** "Arbeiter" is many, "Mitarbeiter" may be one. */
const MANY = `gesellschafter erben eigner aktionäre anleger gläubiger anwohner insulaner handwerker bauern beschäftigten beschäftigte arbeiter mieter kunden gäste
reisenden bürger einwohner grünen liberalen sozialdemokraten konservativen linken leute`;

const roles = new RegExp(
  `(?:(?:${any(TRADES)})(?:in|innen|[sne]|en|es|n)?|(?:${any(`${WOMEN} ${ADJECTIVAL}`)})n?|\\p{N}-jährige[rn]?)$`,
  'iu',
);
const neuter = ending(NEUTER, 's?');
const masculine = ending(MASCULINE, '(?:e?s|e?n)?');

export const de: LanguageWords = {
  capitalNouns: true,
  roles: remembered(roles, CHANCE),
  female: remembered(new RegExp(`(?:(?:${any(TRADES)})in|(?:${any(WOMEN)}))$`, 'iu')),
  male: remembered(new RegExp(`(?:${any(TRADES)})(?:e?s|e?n)?$`, 'iu')),
  several: remembered(new RegExp(`innen$|^(?:${any(MANY)})n?$`, 'iu')),
  kin: /(?:frau|mann|mutter|vater|tochter|sohn|schwester|bruder|tante|onkel|nichte|neffe|cousine?|enkel(?:in)?|schwager|schwägerin|witwer?|mandant|klient|chef(?:in)?|mädchen|junge)$/iu,
  offices:
    /(?:meister|minister|präsident|kanzler|landrat|richter|anwalt|verteidiger|kläger|angeklagte|zeuge|gutachter|sprecher|trainer|direktor|leiter|vorsitzende|notar|dezernent|senator|intendant|kommandant|arzt|schulleiter|könig|papst|bischof|ermittler|staatssekretär)(?:in|innen|s|n|r|en)?$/iu,
  agents: /(?:er|or|ist|at|ent|ant|eur|loge|mann|frau|in|iker|ige|jährige|demokrat)n?$/u,
  institutions:
    /(?:universität|hochschule|klinik|krankenhaus|museum|bank|kasse|institut|polizei|feuerwehr|stadt|gemeinde|land|bund|kreis|gericht|ministerium|verwaltung|regierung|senat|rat|parlament|landtag|bundestag|fraktion|partei|opposition|koalition|freistaat|anwaltschaft|anklage|verteidigung|kirche|vorstand|leitung|führung|belegschaft|besatzung|redaktion|kommission|ausschuss|presse|familie|gewerkschaft|amt|behörde|rathaus|jury|armee|marine|bundeswehr|kammer|mannschaft|bahn|börse|schule|bürgerschaft|aufsicht|wache|wacht|seite|haus|hafen|flughafen|angaben|bürger|erben|leute|kunden|anwohner)(?:e?s|e?n)?$/iu,
  locative: /^(?:in|im|aus|nach|bei|nahe|Standort|Ort|Insel|Dorf|Stadtteil|Bezirk|Hafen|Terminal|Halle|Straße)$/u,
  spokespersons: /sprecher(?:in|innen|s|n)?$/iu,
  bodies: remembered(
    new RegExp(`(?:${any(`${CLASSIFIERS} ${INSTITUTIONS}`)})(?:e?s|e?n)?$|^(?:${any(MANY)})n?$`, 'iu'),
    CHANCE,
  ),
  nameEnds: /(?!)/u,
  classifiers: ending(CLASSIFIERS, '(?:e?s|e?n)?'),
  companies: ending(
    'unternehmensangaben firmenangaben konzernangaben behördenangaben behörde unternehmen firma konzern hersteller anbieter betreiber reederei airline fluglinie fluggesellschaft gesellschaft betrieb kette (?<!\\p{L})haus gruppe händler werft start-up startup',
    '(?:e?s|e?n)?',
  ),
  peoples:
    /^(?:Schweizer|Österreicher|Niederländer|Holländer|Belgier|Luxemburger|Italiener|Spanier|(?:Süd)?[Kk]oreaner|Japaner|(?:US-)?Amerikaner|Norweger|Engländer|Kanadier|Australier|Inder|Isländer|Ukrainer|Ungar|Slowenier|Türke|Schwede|Däne|Finne|Pole|Tscheche|Slowake|Russe|Grieche|Franzose|Brite|Portugiese|Chinese|Ire|Schotte|Rumäne|Bulgare|Kroate|Serbe)n?$/u,
  bodyGender: (noun): Gender => (neuter.test(noun) ? 'it' : masculine.test(noun) ? 'he' : 'she'),
  suffixes: new RegExp(`^(?:${any(SUFFIXES)})$`, 'u'),
  titles: /^(?:Herrn?|Frau|Dr|Prof|Professor|Professorin|Sir|Lord|Lady|Mr|Mrs|Ms|Monsieur|Madame|Pater|Schwester)$/u,
  titleGender: (title) =>
    /^(?:Frau|Professorin|Lady|Mrs|Ms|Madame)$/.test(title)
      ? 'she'
      : /^(?:Herrn?|Sir|Lord|Mr|Monsieur|Pater)$/.test(title)
        ? 'he'
        : null,
  noNames: whole(`
    Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Montagabend Dienstagabend Januar Februar März April Mai Juni Juli August September
    Oktober November Dezember Frühjahr Sommer Herbst Winter Ende Anfang Mitte Uhr Prozent Euro Dollar Franken Pfund Million Millionen Milliarde Milliarden Mio Mrd
    Es Sie Ihnen Ihr Ihre Ihrem Ihren Ihrer Ich Seite Morgen Abend Nachmittag Mittag Nacht Woche Jahr Jahre Jahren Monat Tag Stunde Minuten Meter Liter Tonnen Grad
    Kilometer Hektar Quadratmeter Zentimeter Kilo Gramm Stück Angaben Rund Laut Nach Foto Bild Stand Startseite Menü Anzeige Kommentare Lesezeit Kapitel Bericht Brief Man Weihnachten Ostern Pfingsten`),
  matters:
    /(?:satz|geld|steuer|(?<!sc)haft|(?<![bp])recht|gebühr|strafe|anteile?|zahlung|kredit|kosten|mittel|auskunft|antwort|vorwürfe?)$/iu,
  particles: /^(?:van|de|del|della|di|da|dos|du|la|le|ten|ter|af|av|bin|ibn|al|el|y|&)$/u,
  nobility: /^(?:von|vom|zu|zum|zur|der|den)$/u,
  documents:
    /(?:brief|schreiben|mail|mitteilung|erklärung|bericht|papier|gutachten|stellungnahme|urteil|beschluss|bescheid|antrag|klage|post|studie|umfrage|unterlagen|dokumenten?|schrift|bilanz|protokoll|statistik|erhebung|analyse|prognose|akten?|meldung|artikel|tagesordnung|vorlage|vertrag|satzung|liste|kalender)(?:e?s|e?n)?$/iu,
  rulings: /^(?:urteil|urteils|richterspruch|richterspruchs|gerichtsbeschluss)$/iu,
  belonging: /^gehör(?:t|te|en|ten)/iu,
  impersonal: /(?:heißt|hieß|heiße|verlautet|verlautete)/iu,
  adjectives:
    /^(?:neu|groß|größt|klein|alt|jung|gut|best|viel|weiter|erst|zweit|dritt|letzt|nächst|zahlreich|mehrer|einig|ander|hoh|höher|schwer|leicht|schnell|lang|kurz|früh|spät|frisch|frei|grün|rot|schwarz|weiß|blau|gelb|arm|reich|stark|schwach|still|warm|kalt|heiß|nieder|ober|unter|äußer|inner|vorder|hinter|mittler|recht|link|ganz|halb|voll|leer|eigen|fremd|gemeinsam|solch|manch|welch|\p{L}{2,}(?:ig|lich|isch|end|iert|bar|sam|los|haft|iv|är|ös|ell|en|al))(?:e[nrsm]?|es)$/iu,
  commonNouns: /(?:en|ung|heit|keit|tion|schaft|nis|tät|ment|ismus)$/iu,
  numerals:
    /^(?:ein|zwei|drei|vier|fünf|sechs|sechzehn|sieb|siebzehn|acht|neun|zehn|elf|zwölf|.*(?:zehn|zig|dreißig|hundert|tausend))$/iu,
  prepositions: whole(`
    von vom mit für gegen über auf an am bei beim in im aus nach zu zum zur vor um durch ohne unter zwischen seit wegen trotz gegenüber neben samt als wie
    hinter ans ins aufs übers unters vors fürs durchs während innerhalb außerhalb statt anstelle mittels per ab bis entlang mitsamt`),
  definite: /^(?:der|die|das|den|dem|des|dies(?:er|e|es|en|em)|jen(?:er|e|es|en|em)|beide[nr]?)$/iu,
  indefinite:
    /^(?:eine?[rsnm]?|kein(?:e[rsnm]?)?|mehrere|einige|viele|zwei|drei|vier|fünf|manche|jede[rsnm]?|andere|weitere)$/iu,
  possessive: /^(?:sein|ihr|unser|mein|euer|eur|dein)(?:e[rsnm]?)?$|^(?:dessen|deren)$/iu,
  obliqueArticles:
    /^(?:dem|des|einem|eines|einer|seinem|seines|seiner|ihrem|ihres|ihrer|diesem|dieses|unserem|unserer|unseres|den|einen|seinen|ihren|diesen)$/iu,
  genitiveArticles: /^(?:des|eines|seines|ihres|unseres|dieses)$/iu,
  relative: /^(?:der|die|das|dem|den|deren|dessen|denen|welche[rsnm]?|wo|was|wer)$/iu,
  conjunctions:
    /^(?:und|oder|aber|doch|denn|sondern|sowie|dass|ob|weil|wenn|als|nachdem|obwohl|während|bevor|damit|ehe|wobei)$/iu,
  pronouns: new Map<string, readonly Gender[]>([
    ['er', ['he']],
    ['sie', ['she', 'they']],
    ['dieser', ['he']],
    ['diese', ['she', 'they']],
    ['beide', ['they']],
    ['der', ['he']],
    ['die', ['she', 'they']],
  ]),
  objectPronouns: new Map<string, readonly Gender[]>([
    ['ihm', ['he', 'it']],
    ['ihn', ['he']],
    ['ihr', ['she']],
    ['ihnen', ['they']],
  ]),
  sourceBefore:
    /^(?:laut|gemäß|so|nach (?:den |eigenen |ersten )*(?:Angaben?|Worten|Informationen|Darstellung|Auffassung|Ansicht|Einschätzung|Schätzung(?:en)?|Aussagen?|Auskunft|Meinung|Überzeugung|Erkenntnissen|Lesart|Berechnungen)(?: vo[nm]| de[rs])?|nach \p{L}+(?:angaben|informationen|schätzungen)|nach|aus Sicht(?: vo[nm]| de[rs])?|unter Berufung auf|in den Worten(?: vo[nm]| de[rs])?|aus)$/iu,
  sourceAfter: /^(?:zufolge|nach)$/iu,
  by: /^(?:von|vom|durch)$/iu,
  nobody:
    /^(?:Gerüchten?|(?:Medien|Presse|Zeitungs)berichten?|(?:\p{L}+-?)?(?:beobachtern?|insidern?|kennern?|kreisen?|vertrauten?)|quellen?|eingeweihten?|vernehmen|\p{L}*umfeld)$/iu,
  slots: {
    before:
      /^(?:laut|gemäß|angaben|aussagen?|worten|darstellung|ansicht|auffassung|auskunft|einschätzung|informationen|schätzungen?|berechnungen|überzeugung|erkenntnissen)$/u,
    after: /^zufolge$/u,
    as: /^(?:wie|so)$/u,
    adverbs:
      /^(?:so|nur|doch|allein|insbesondere|ebenso|täglich|hier|dort|dann|darum|noch|nicht|kaum|\p{Ll}+(?:weise|falls|end|dings|lich|mals)|(?:da|wo|hier)(?:r?(?:in|auf|an|aus|bei|mit|zu|für|gegen|nach|von|über|unter|durch|um|hin))|auch|aber|jedoch|hingegen|dagegen|indes|indessen|zudem|außerdem|ferner|später|zuvor|danach|daraufhin|gestern|heute|dabei|dazu|damit|zugleich|inzwischen|bereits|schon|nun|jetzt|zuletzt|schließlich|selbst|sogar|ebenfalls|wiederum|unterdessen|derweil|anschließend|dennoch|trotzdem|allerdings|deshalb|daher|mehrfach|wiederholt|öffentlich|mittlerweile)$/u,
    nothing:
      /^(?:jahre?n?|tage?n?|wochen?|monate?n?|zeit|fall|falle|rahmen|anfrage|nachfrage|frage|montag\p{L}*|gesetz|plan|grund)$/u,
    deeds: /(?:ung|ungen|heit|keit|nis|nisse|tät|ismus|tion|tionen)$/u,
  },
  auxiliaries:
    /^(?:ist|sind|war|waren|hat|habe|haben|hatte|hatten|wird|werde|werden|wurde|wurden|will|wolle|wollen|wollte|soll|sollen|sollte|kann|könne|konnte|muss|musste|sei|seien|dürfte|ließ|lässt)$/iu,
};
