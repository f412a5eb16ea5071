/** What the proposer knows of German. */
import { FRAMES } from './de-frames.js';
import { CUES, STRONG, TIES } from './de-verbs.js';
import { germanForms, lightsFrom, strongFrom, subjunctivesFrom, verbsFrom } from './forms.js';
import { framesFrom } from './frames.js';
import { type CueLexicon, phrases, set } from './types.js';

/** Verbs whose third person of reported speech can be told from the present: "sei", "gebe". */
const SUBJUNCTIVE = `sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe stehe lasse liege komme bleibe halte sehe tue nehme brauche bedeute gelte führe finde denke handle handele laufe fehle mache sage spreche bringe trage
  ziehe treffe helfe verliere bekomme erhalte kenne schreibe heiße biete trete schaffe setze stelle lege zeige arbeite rechne erwarte hoffe glaube prüfe plane suche zahle kaufe verkaufe kenne leide diene wachse sinke steige
  falle beginne ende verwechsle kommentiere bestehe entstehe verstehe betreffe entspreche verfüge unterstütze begrüße bedauere bedaure lehne weise werfe verstoße gefährde drohe spiele lebe wohne warte schade nutze profitiere
  funktioniere existiere reiche scheine fühle freue wünsche vertraue ändere bewege beruhe beweise belege ergebe verlange fordere verdiene verschwinde vermisse passe stamme rate breche stimme`;

const LISTS = { cues: CUES, ties: TIES };

export function makeGerman(): CueLexicon {
  const formsOf = germanForms(strongFrom(STRONG));
  const frames = framesFrom(FRAMES);
  return {
    lang: 'de',
    verbs: verbsFrom(LISTS, formsOf, '|'),
    frames,
    lights: lightsFrom(frames, formsOf, 'sein ist sind war waren gewesen sei seien', [
      'ein',
      'aus',
      'an',
      'auf',
      'vor',
      'zurück',
      'ab',
      'über',
    ]),
    sources:
      phrases(`laut, zufolge, demnach, demzufolge, wie aus, unter berufung auf, den augen, dem vernehmen nach, so heißt es, heißt es,
    hieß es, es hieß, es heißt, zu hören ist, ist zu hören, war zu hören, gemäß angaben, gerüchten zufolge`),
    sourcePrepositions: set('nach aus in im'),
    sourceNouns:
      /(?:angaben|aussagen?|ansicht|meinung|auffassung|einschätzung|schätzung|schätzungen|worten|darstellung|informationen|auskunft|überzeugung|bekunden|erkenntnissen|berichten|medienbericht|lesart|berechnungen|dafürhalten|erinnerung|version|ermittlungen)$|^(?:sicht|augen|kreisen|umfeld|bericht|ermittlerkreisen|\p{L}+(?<!nachbar|land|stadt|um|wahl|freundes|kirchen|strom|halb)kreisen)$/u,
    telling: /^$/,
    hearsay: set(
      'angeblich angebliche angeblichen angeblicher mutmaßlich gerüchten gerüchteweise vernehmen mutmaßliche mutmaßlichen',
    ),
    guesses: set('offenbar wohl vermutlich anscheinend offensichtlich womöglich'),
    hearsayVerbs: set('soll sollen dürfte dürften'),
    subjunctive: subjunctivesFrom(LISTS, SUBJUNCTIVE),
    conditional:
      set(`wäre wären hätte hätten würde würden könnte könnten müsste müssten sollte sollten dürfte dürften gäbe ginge lägen läge
    stünde stünden käme kämen bräuchte bräuchten`),
    helping:
      set(`hat haben hatte hatten ist sind war waren wird werden wurde wurden worden habe hätten hätte sei will wollen wollte wollten
    muss müssen soll sollen kann können darf`),
    relative: set(
      `der die das dem den dessen deren denen welche welcher welches was wo wer wofür woran worauf wodurch womit`,
    ),
    subordinate:
      set(`weil obwohl obgleich wenn als während nachdem bevor ehe sodass damit falls sobald solange seit seitdem indem wie
    wobei woraufhin nachdem sofern um ohne anstatt statt zumal da`),
    content: set('dass daß ob'),
    coordinate: set('und aber doch sondern sowie'),
    pronouns: set('er sie ihm ihn ihr ihnen es beide beiden dieser diese jener jene derer man'),
    parties:
      set(`betrieb kampagne bündnis land stadt bund staat kreis landkreis rat haus bank klub club reederei werft bahn airline flughafen polizei
    amt opposition koalition beschäftigte beschäftigten bauern anwohner bürger bewohner mieter vermieter kunden kundin kunde eltern lehrer
    ärzte ärztin arzt familie erben bruder schwester vater mutter sohn tochter cousin cousine onkel tante frau mann ehefrau ehemann witwe
    chef trainer spieler investoren gläubiger eigentümer besitzer lieferant kläger angeklagte angeklagten angeklagter zeuge zeugin
    verteidiger senator kanzler landrätin abgeordnete abgeordneter intendant künstler autor redaktion magazin universität hochschule schule
    theater museum orchester philharmonie wirtschaft industrie branche händlern milliardär lotsen lehrling gesellschafter wettbewerber
    konkurrent konkurrenten konkurrenz rivale partner zentrale aktionär aktionäre demonstranten streikende politiker kritiker gegner
    nachbar nachbarin nachbarn eu usa bundestag landtag senat grüne grünen linke spd cdu csu fdp afd hilfsorganisation brauerei molkerei
    kette druckerei handelskette brauereien startup start-up trainerstab elf versicherung versicherer marine armee projekt konsortium
    genossen ermittler fahnder prüfer wähler fahrgäste schüler studenten patienten pfleger gutachter jury`),
    partyEnds:
      /(?:anwaltschaft|genossenschaft|mannschaft|belegschaft|wächter|schützer|wehr|haus|arbeiter|nehmer|geber|ministerium|minister|ministerin|gericht|verband|verbandes|gewerkschaft|konzern|konzerns|firma|unternehmen|unternehmens|gesellschaft|behörde|bank|kasse|verein|vereins|initiative|chef|chefin|chefs|sprecher|sprecherin|leiter|leiterin|anwalt|anwältin|richter|richterin|meister|meisterin|präsident|präsidentin|direktor|direktorin|vorsitzende|vorsitzender|vorsitzenden|agentur|amt|amts|anstalt|kommission|rat|partei|werke|gruppe|holding|zeitung|verlag|kanzlei|händler|hersteller|betreiber|investor|entwickler|riese|anbieter|dienst|stiftung|kammer|club|klub|fonds|sender|linie|bund|fraktion|regierung|halterin|halter|dezernentin|dezernent|analystin|analyst|\p{L}{3,}(?:erin|orin|ärin|istin|entin|antin)|jährige|jähriger|jährigen|aufsicht|anleger|gerichtshof|rechnungshof|vorstand|kollegium|leitung|führung|verwaltung|kirche|gemeinde|fabrik|klinik|kliniken|sekretär|inhaber|inhaberin|gründer|gründerin|expertin|experte|forscher|forscherin)$/u,
    claims:
      /(?:vorwurf|vorwürfe|kritik|behauptung|behauptungen|darstellung|plan|pläne|entwurf|antrag|forderung|forderungen|urteil|angebot|verdacht|vorschlag|entscheidung|klage|bericht|vorhaben|reform|gesetz|projekt|brief|anschuldigungen|vertrag|beschluss|ankündigung|einwand|einwände|bedenken|einschätzung)$/u,
    boards:
      /^(?:schild|zettel|plakat|pappschild|transparent|banner|aufschrift|inschrift|titel|überschrift|motto|slogan|spruch|wort|wörter|worte|begriff|name|namen|tafel|aufkleber|etikett|graffito|graffiti|label|schlagzeile|stichwort|hoftor|tor)$/u,
    written:
      /^(?:steht|stehen|stand|standen|prangt|prangte|klebt|klebte|hängt|hing|geschrieben|gesprüht|gemalt|gepinselt|gekritzelt|gedruckt|gestickt)$/,
    named:
      /(?:lied|song|buch|roman|film|serie|album|stück|oper|sinfonie|zeitung|zeitschrift|magazin|blatt|anzeiger|kurier|tageblatt|schiff|fähre|yacht|dampfer|projekt|initiative|ausstellung|gasthof|gasthaus|restaurant|café|kneipe|hotel|wirtshaus|verein|stiftung|programm|reihe|sendung|podcast|software|app|plattform|namen|spiel|festival|club|klub|gruppe|band|bündnis|kampagne|marke|modell|preis|gemälde|bild|skulptur|software|zug|turm|sprungturm|aktie|reality-show|show|werk|heft)$/u,
    articles:
      set(`der die das dem den des ein eine einen einem einer eines kein keine keinen sein seine seinen seinem seiner ihr ihre ihren
    ihrem ihrer unser unsere dieser diese diesen diesem dieses jener jene jeder jede jeden jedes alle viele einige mehrere beide im am zum
    zur vom beim ins ans`),
    hasCapitalNouns: true,
  };
}
