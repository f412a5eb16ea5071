/** German words that the rules know. */
import type { Lexicon } from './lexicon.js';
import { words } from './words.js';

export const de: Lexicon = {
  lang: 'de',
  saying: words`
    sag(?:t|te|ten|en)|gesagt / schreib(?:t|en)|schrieb(?:en)?|geschrieben / erklär(?:t|te|ten|en) / teil(?:t|te|ten|en) … mit /
    mitgeteilt|mitteil(?:t|te|ten|en) / beton(?:t|te|ten|en) / forder(?:t|te|ten|n)|gefordert / kritisier(?:t|te|ten|en) /
    warn(?:t|te|ten|en)|gewarnt / kündig(?:t|te|ten|en) … an / angekündigt / verkünde(?:t|te|ten|n) / mein(?:t|te|ten|en)|gemeint /
    behaupte(?:t|te|ten|n) / versicher(?:t|te|ten|n) / bericht(?:et|ete|eten|en) / spotte(?:t|te|ten|n)|gespottet /
    widerspr(?:icht|ach|achen|echen|ochen) / bestr(?:eitet|eiten|itt|itten|itten) / dementier(?:t|te|ten|en) /
    (?:weist|weisen|wies|wiesen) … zurück / zurückgewiesen|zurückweis(?:t|en)|zurückwies(?:en)? / räum(?:t|te|ten|en) … ein /
    eingeräumt|einräum(?:t|te|ten|en) / (?:gibt|geben|gab|gaben) … (?:zu|bekannt|an) / zugegeben /
    n(?:ennt|ennen|annte|annten)|genannt / bezeichn(?:et|ete|eten|en) / lob(?:t|te|ten|en)|gelobt / mahn(?:t|te|ten|en) /
    frag(?:t|te|ten|en)|gefragt / antworte(?:t|te|ten|n) / entgegn(?:et|ete|eten|en) / konter(?:t|te|ten|n)|gekontert /
    ergänz(?:t|te|ten|en) / füg(?:t|te|ten|en) … (?:hinzu|an) / leg(?:t|te|ten|en) … nach / leg(?:t|te|ten|en) … dar /
    hoff(?:e|t|te|ten|en) / glaub(?:e|t|te|ten|en) / erwart(?:e|et|ete|eten|en) / (?:wirft|werfen|warf|warfen) … vor /
    vorgeworfen|vorwirft|vorwarf / beschuldig(?:t|te|ten|en) / bekräftig(?:t|te|ten|en) / bestätig(?:t|te|ten|en) /
    äußer(?:t|te|ten|n) / verweis(?:t|en)|verwies(?:en)? / (?:weist|weisen|wies|wiesen) … (?:hin|darauf) / urteil(?:t|te|ten|en) /
    beklag(?:t|te|ten|en)|klag(?:t|te|ten|en) / bezweif(?:elt|elte|elten|eln) / befürcht(?:et|ete|eten|en) / vermut(?:et|ete|eten|en) /
    verlang(?:t|te|ten|en) / versprich(?:t)|verspr(?:ach|achen|echen|ochen) / erzähl(?:t|te|ten|en) / ruft|rief(?:en)?|rufen /
    appellier(?:t|te|ten|en) / rät|riet(?:en)?|raten / empf(?:iehlt|ahl|ahlen|ehlen) / begrüß(?:t|te|ten|en) / bedauer(?:t|te|ten|n) /
    höhn(?:t|te|ten|en) / läster(?:t|te|ten|n) / stichel(?:t|te|ten|n) / unterstr(?:eicht|ich|ichen|eichen) /
    (?:hebt|hob|hoben|heben) … hervor / zitier(?:t|te|ten|en) / (?:heißt|hieß) es /
    l(?:ässt|assen|ieß|ießen) … (?:mitteilen|ausrichten|wissen|verlauten|erklären) / spr(?:icht|ach|achen|echen) … von /
    plädier(?:t|te|ten|en) / droh(?:t|te|ten|en) / stell(?:t|te|ten|en) … klar / mach(?:t|te|ten|en) … (?:deutlich|klar) /
    twitter(?:t|te|ten)|poste(?:t|te|ten)|mail(?:t|te|ten) / argumentier(?:t|te|ten|en) / begründ(?:et|ete|eten|en) /
    resümier(?:t|te|ten|en)|bilanzier(?:t|te|ten|en) / prophezei(?:t|te|ten|en) / wetter(?:t|te|ten|n)|schimpf(?:t|te|ten|en) /
    witzel(?:t|te|ten|n)|scherz(?:t|te|ten|en) / jubel(?:t|te|ten|n) / beteuer(?:t|te|ten|n) / beschwichtig(?:t|te|ten|en) /
    bemerk(?:t|te|ten|en)|merk(?:t|te|ten|en) … an / konstatier(?:t|te|ten|en) / meld(?:et|ete|eten|en) /
    sieht|sah(?:en)? … (?:darin|als) / leugn(?:et|ete|eten|en) / gest(?:eht|and|anden|ehen) / prognostizier(?:t|te|ten|en) /
    kommentier(?:t|te|ten|en) / rechtfertig(?:t|te|ten|en) / verteidig(?:t|te|ten|en) / präzisier(?:t|te|ten|en) /
    wunder(?:t|te|ten|n) / seufz(?:t|te|ten) / höhn(?:t|te) / wend(?:et|ete|eten|en) … ein / hielt(?:en)? … entgegen /
    h(?:ält|alten) … (?:entgegen|für) / erwider(?:t|te|ten|n) / bat(?:en)?|bittet / zeig(?:t|te|ten|en) … (?:überzeugt|sich) /
    unterstell(?:t|te|ten|en) / verkünd(?:et|ete) / verriet(?:en)?|verrät / schilder(?:t|te|ten|n) / beschr(?:eibt|ieb|ieben|eiben) /
    verneint(?:e|en)? / str(?:eitet|itt|itten|eiten) … ab / gelt(?:en)? … nicht / wirbt|warb(?:en)? / überleg(?:t|te|ten|en) /
    freu(?:t|te|ten|en) … sich / attackier(?:t|te|ten|en)`,
  asking: words`
    forder(?:t|te|ten|n)|gefordert / verlang(?:t|te|ten|en) / mahn(?:t|te|ten|en) / rät|riet(?:en)?|raten /
    empf(?:iehlt|ahl|ahlen|ehlen) / bat(?:en)?|bittet|bitten / appellier(?:t|te|ten|en) / r(?:uft|ief|iefen|ufen) … auf /
    warn(?:t|te|ten|en) / plädier(?:t|te|ten|en)`,
  accordingTo: words`
    laut(?=\s+["„“«»]?(?:\p{Lu}|d(?:er|em|es|en) |eine[rmns]? |ihr|sein)) /
    nach (?:den )?(?:eigenen )?(?:Angaben|Worten|Informationen|Darstellung|Auffassung|Ansicht|Einschätzung|Aussagen?|Auskunft|Meinung|Überzeugung)(?: vo[nm])? /
    unter Berufung auf / aus (?:der )?Sicht / in den Worten / wie / so(?=\s+(?:\p{Lu}|d(?:er|ie) )) / gemäß`,
  accordingAfter: ['zufolge', 'Angaben', 'Worten nach', 'Aussage nach', 'Ansicht nach', 'Meinung nach'],
  backwards: ['demnach', 'demzufolge', 'danach', 'ihm zufolge', 'ihr zufolge'],
  pronouns: { he: ['er', 'dieser', 'der'], she: ['sie', 'diese'], they: ['sie', 'es', 'diese', 'beide'] },
  offices: words`
    \p{L}*-?[Ss]precher(?:in)? / (?:\p{L}+-)?Chef(?:in)? / \p{L}*[Cc]hef(?:in)? / \p{L}*[Mm]eister(?:in)? / \p{L}*[Mm]inister(?:in)? /
    \p{L}*[Pp]räsident(?:in)? / \p{L}*[Kk]anzler(?:in)? / \p{L}*[Vv]orsitzende[rn]? / \p{L}*[Vv]orstand / \p{L}*[Ll]eiter(?:in)? /
    \p{L}*[Dd]irektor(?:in)? / Inhaber(?:in)?|Eigentümer(?:in)?|Besitzer(?:in)? / \p{L}*[Rr]eeder(?:in)? / \p{L}*[Gg]ründer(?:in)? /
    \p{L}*[Uu]nternehmer(?:in)? / Milliardär(?:in)?|\p{L}+-Milliardär(?:in)? / \p{L}*[Aa]nw[aä]lt(?:in)? / \p{L}*[Ss]ekretär(?:in)? /
    \p{L}*[Rr]ichter(?:in)? / \p{L}*[Pp]olitiker(?:in)? / \p{L}*[Ff]orscher(?:in)? / \p{L}*[Ee]xpert(?:e|in) / \p{L}*[Mm]anager(?:in)? /
    \p{L}*[Rr]at|\p{L}*[Rr]ätin / \p{L}*[Ff]ührer(?:in)? / \p{L}*[Bb]eauftragte[rn]? / \p{L}*[Aa]bgeordnete[rn]?`,
  bodies: words`
    Konzern|Unternehmen|Firma|Behörde|Verband|Ministerium|Partei|Stiftung|Sender|Zeitung|Magazin|Blatt|Stadt|Gericht|Gewerkschaft|Bank /
    Hersteller|Reederei|Werft|Verein|Klinik|Betreiber|Gesellschaft|Regierung|Polizei|Organisation|Agentur`,
  definite: { he: ['der'], she: ['die'] },
  female: ['Frau', '\\p{L}{3,}in', 'Vorsitzende', 'Beauftragte', 'Abgeordnete'],
  male: words`
    Herr /
    \p{L}*(?:[Cc]hef|[Ss]precher|[Mm]eister|[Mm]inister|[Pp]räsident|[Kk]anzler|[Ll]eiter|[Dd]irektor|[Gg]ründer|[Uu]nternehmer|Milliardär|[Aa]nwalt|[Ss]ekretär|Politiker|[Rr]ichter|[Ff]orscher|[Mm]anager) /
    Inhaber`,
  oblique: words`
    von / vom / mit / für / gegen / über / auf / an / am / bei / beim / in / im / aus / nach / zu / zum / zur / vor / um / durch /
    ohne / unter / zwischen / seit / wegen / trotz / gegenüber / neben / samt / als / wie / dem / den / des / einem / einen / eines /
    einer / ihrem / ihren / seinem / seinen / ihrer / seiner / diesem / diesen`,
  relative: words`
    der / die / das / dem / den / deren / dessen / denen / welche[rsmn]? / wo / wobei / was / wer / in d(?:er|em|en) /
    über d(?:ie|en|as) / mit d(?:er|em|en) / von d(?:er|em|en) / für d(?:ie|en|as) / auf d(?:er|em|en|ie|as) / aus d(?:er|em|en) /
    zu d(?:er|em|en) / an d(?:er|em|en) / bei d(?:er|em|en)`,
  subordinate: words`
    weil / obwohl / nachdem / wenn / während / bevor / damit / um / ohne / statt / falls / sofern / solange / sobald / seit / als / da /
    indem / sodass / bis`,
  content: ['dass', 'ob', 'wonach', 'wie'],
  coordinate: ['und', 'aber', 'doch', 'sondern', 'oder', 'denn', 'jedoch', 'allerdings'],
  hedges: {
    planned: words`
    soll(?:en)? / will|woll(?:en|e) / plan(?:t|te|en|ten)|geplant / beabsichtig(?:t|te|en|ten) / vorgesehen /
    sehen vor|sieht vor / streb(?:t|en|te) … an / (?:verspr(?:icht|ach|achen|echen)|versprochen|zugesagt)(?=[^.;:]{0,120} zu \p{L}+en) / angestrebt / voraussichtlich`,
    future: words`
    würden? / solle?n?|sollten? / wollten?(?! (?:sich )?nicht) / wollen / Pl(?:an|äne|änen|ans) / \p{L}*-Pl(?:an|äne) / Absicht\p{L}* / künftig\p{L}* /
    demnächst / bevorsteh\p{L}* / Entw[uü]rf\p{L}* / Vorlage / geplant\p{L}+ / Ziel / könnten? / dürften? / Ankündigung\p{L}* / werde(?:n)?|wird /
    vereinbar\p{L}* / bis (?:Ende )?20\p{N}\p{N} / Wunsch / möchten? / in Aussicht / erwart\p{L}* / erhoff\p{L}* /
    steht? (?:\p{L}+ ){0,3}bevor / gedenk\p{L}* / zu\p{L}+en`,
    alleged: words`
    angeblich / mutmaßlich / vermeintlich / demnach / demzufolge / zufolge /
    laut(?=\s+["„“«»]?(?:\p{Lu}|d(?:er|em|es|en) |eine[rmns]? |ihr|sein)) /
    nach (?:den |eigenen |unbestätigten )*(?:Angaben|Informationen|Darstellung|Einschätzung|Aussagen?|Auskunft) /
    nach (?:\p{L}+ )?Angaben / unter Berufung auf / (?:aus|in|auf) (?:\p{L}+ )?(?:\p{L}*[Kk]reisen?|Quellen?) /
    so steht es|so hei(?:ß|ss)t es|hei(?:ß|ss)t es|hieß es / soll(?:en)?(?=[^.!?;:]{0,120}(?:haben|sein|worden sein)(?!\p{L})) /
    gilt als / Gerüchte\p{L}* / Insider\p{L}* / will(?=[^.!?;:]{0,80}(?:gesehen|gehört|gewusst|erfahren) haben)`,
    perhaps: words`
    offenbar / offensichtlich / wohl / vermutlich / möglicherweise / womöglich / wahrscheinlich / scheinbar / anscheinend`,
    guessed: words`
    verdächtig\p{L}* / Verdacht\p{L}* / (?:angeblich|mutmaßlich|vermeintlich)\p{L}+ / Vorw[uü]rf\p{L}* / vorgeworfen / soll(?:en)? / dürften? / könnten? / Behauptung\p{L}* /
    behaupte\p{L}* / wirft|werfen|warf(?:en)? / beschuldig\p{L}* / unterstell\p{L}* / Medienbericht\p{L}* / nach (?=\p{Lu}) / Angaben /
    gemäß / sieht|sehen … als / bezichtig\p{L}* / Anschuldigung\p{L}* / glaub\p{L}* / vermute\p{L}* / Anklage|angeklagt /
    so(?=\s+\p{Lu}) / in den Augen / aus Sicht / würden?`,
    announcing: words`
    kündig(?:t|te|ten|en) … an / angekündigt / verkünde(?:t|te|ten|n) / versprich?t|versprach(?:en)?|versprochen /
    zugesagt / sag(?:t|te|ten|en) … zu / stell(?:t|te|ten|en) … in Aussicht`,
    accusing: words`
    (?:wirft|werfen|warf|warfen) … vor / vorgeworfen|vorwirft|vorwarf / beschuldig(?:t|te|ten|en) / bezichtig(?:t|te|ten|en) /
    unterstell(?:t|te|ten|en) / behaupte(?:t|te|ten|n) / verdächtig(?:t|te|ten|en) / mutmaß(?:t|te|ten|en)`,
    denied: words`
    bestr(?:eitet|eiten|itt|itten) / dementier(?:t|te|ten|en)|Dementi\p{L}* / (?:weist|weisen|wies|wiesen) … zurück /
    zurückgewiesen|zurückweis(?:t|en)|zurückwies(?:en)? / leugn(?:et|ete|eten|en)|geleugnet / str(?:eitet|eiten|itt|itten) … ab /
    abgestritten / verneint(?:e|en)? / widerspr(?:icht|ach|achen|echen|ochen) / stimmt? (?:so )?nicht / unwahr\p{L}* /
    kein Wort (?:davon|wahr) / trifft nicht zu|treffe nicht zu / frei erfunden / haltlos\p{L}* / falsch\p{L}* / aus der Luft gegriffen`,
    reportedSpeech: words`
    sei(?:en)? / habe / prüfe|plane|verfüge|erwarte|rechne|halte|trage|führe|bringe|nehme|setze|arbeite|kenne|finde|lebe|zeige|bedeute|verliere|verkaufe|kaufe|baue|biete|drohe|fehle|helfe|koste|leide|lüge|spreche|steige|sinke|verhandle|versuche|wachse|ziehe|verstecke|lehne|betreibe|investiere|schulde / werde / könne / müsse / dürfe / möge / wisse / gebe / gehe / komme / lasse / stehe / liege / bleibe / mache /
    brauche / sehe / zahle / gehöre / wolle / solle / hätten? / wären?`,
    tail: words`
    so steht es / so hei(?:ß|ss)t es / hei(?:ß|ss)t es / hieß es / so(?=\s+\p{Lu}|\s+d(?:er|ie)\s) / wie / laut / nach Angaben /
    sag(?:t|te|ten) / erklärt?e?n? / teilte / bericht(?:et|ete|eten)`,
  },
  negations: words`
    nicht / nichts / nie / niemals / niemand\p{L}* / nirgends / kein\p{L}* / weder / ohne dass / kaum / un(?:wahr|möglich)`,
  notNegations: words`
    nicht (?:nur|zuletzt|allein|bloß|weniger als|mehr als) / nicht einmal (?=\p{N}) / nichts (?:anderes )?als /
    kein(?:e[rns]?)? (?:Geringerer|Wunder|Zweifel)`,
  received: words`
    erhalten / erh(?:ält|ielt|ielten) / bekommen / bek(?:ommt|am|amen) / angenommen / entgegengenommen / kassier(?:t|te|ten) /
    empfangen / genommen / eingestrichen / bezogen`,
  limits: {
    conditions: words`
    wenn(?! (?:auch|schon|überhaupt|gleich|nicht gar|es um|es ums|man so will|man bedenkt|Sie so wollen|Sie mich fragen|ich ehrlich)(?!\p{L})) /
    falls / sofern / solange / vorausgesetzt / es sei denn / im Falle / für den Fall / im Fall(?=,? dass| ein) / (?:zumindest|jedenfalls),? (?:wenn|solange|sofern) /
    unter der (?:Bedingung|Voraussetzung|Auflage|Prämisse)(?! der Anonymität|,? (?:anonym|nicht genannt|ungenannt|dass (?:ihre?|seine?) Name))`,
    unparted: words`
    (?<!nicht )(?:nur|erst) (?:wenn|falls|sofern|unter de[rnm]) / es sei denn / im Falle / unter (?:dem )?Vorbehalt / vorbehaltlich / außer (?:wenn|dass|am|im|an) /
    unter der (?:Bedingung|Voraussetzung|Auflage|Prämisse)(?! der Anonymität|,? (?:anonym|nicht genannt|ungenannt|dass (?:ihre?|seine?) Name))`,
    asking: [],
    notAfter: ['auch', 'selbst', 'Mal', 'immer', 'Moment'],
    inverted: ['sollten?', 'hätten?', 'wären?', 'müssten?'],
    verbFirst: words`
    (?:wird|werden|ist|sind|hat|haben|bleibt|bleiben|kommt|kommen|geht|gehen|gibt|kann|können|darf|dürfen|muss|müssen|will|wollen) /
    (?:(?:be)?zahlt|stimmt|lehnt|scheitert|gelingt|gewinnt|verliert|siegt|klagt|findet|nimmt|lässt|fehlt|reicht|schließt|öffnet|einigt|setzt|tritt|zieht|hält|fällt|steigt|sinkt) /
    (?:(?:ver)?kauft|baut|entscheidet|beschließt|unterschreibt|unterzeichnet|bekommt|erhält|wählt|(?:ver)?weigert|sperrt|genehmigt|bestätigt|gehört|bricht|endet|beginnt|liefert|verzichtet|widerspricht)`,
    until: [
      'bis(?= (?:er|sie|es|man|wir|ich|alle|jemand|niemand|d(?:er|ie|as)|ein\\p{Ll}*|kein\\p{Ll}*|sein\\p{Ll}*|ihr\\p{Ll}*)(?!\\p{L}))',
    ],
    staying: words`bleib(?:t|e|en)? / blieb(?:e|en)? / gilt / gelten / gelte / weiter(?:hin|geführt|machen)? / (?:bei)?behalten / (?:aus|durch|fest)?halten / hält`,
    but: words`
    aber(?: dann)? / doch / jedoch / allerdings / freilich / wenn auch / und zwar / und (?:auch )?das / und(?! (?:nicht|nie|kein)) / d(?:as|ies) (?:aber|allerdings|jedoch)`,
    only: ['nur', 'erst', 'lediglich', 'ausschließlich', 'bloß'],
    onlyWith: words`
    unter / mit / für / bei / bis / im / in / am / an / auf / nach / zu[mr]? / gegen / dann / dort / soweit / teilweise / vorübergehend / zeitweise`,
    except: words`
    au(?:ß|ss)er(?! (?:Betrieb|Kraft|Kontrolle|Gefahr|Haus|Dienst|Landes|Acht|Frage|Stande|Konkurrenz|Atem|Rand|Sicht|Reichweite|Form|Gefecht|sich|mir|ihm|dem)(?!\p{L})) /
    ausgenommen / mit (?:der )?Ausnahme / mit der Einschränkung / unter (?:dem )?Vorbehalt / vorbehaltlich`,
    not: ['(?:nicht|nie|niemals|kein\\p{L}*)(?! (?:alle\\p{L}*|jede\\p{L}*|viele\\p{L}*|nur|einmal|weil)(?!\\p{L}))'],
    parting: words`
    und / aber / oder / sondern / denn / weil / dass / ob / obwohl / während / nachdem / bevor / damit / bis / als / wie / warum / wo`,
  },
  numbers: {
    words: {
      null: 0,
      ein: 1,
      eine: 1,
      einer: 1,
      einem: 1,
      einen: 1,
      eins: 1,
      zwei: 2,
      zwo: 2,
      drei: 3,
      vier: 4,
      fünf: 5,
      sechs: 6,
      sieben: 7,
      acht: 8,
      neun: 9,
      zehn: 10,
      elf: 11,
      zwölf: 12,
      dreizehn: 13,
      vierzehn: 14,
      fünfzehn: 15,
      sechzehn: 16,
      siebzehn: 17,
      achtzehn: 18,
      neunzehn: 19,
      zwanzig: 20,
      dreißig: 30,
      vierzig: 40,
      fünfzig: 50,
      sechzig: 60,
      siebzig: 70,
      achtzig: 80,
      neunzig: 90,
      anderthalb: 1.5,
      eineinhalb: 1.5,
      zweieinhalb: 2.5,
      dreieinhalb: 3.5,
      viereinhalb: 4.5,
      fünfeinhalb: 5.5,
      halbe: 0.5,
      halben: 0.5,
      halber: 0.5,
      dutzend: 12,
      beide: 2,
      beiden: 2,
    },
    magnitudes: [
      ['Tausend|Tsd\\.?|tausend', 1e3],
      ['Hundert|hundert', 100],
      ['Dutzend', 12],
      ['Million(?:en)?|Mio\\.?', 1e6],
      ['Milliarden?|Mrd\\.?|Mia\\.?', 1e9],
      ['Billion(?:en)?|Bio\\.?', 1e12],
    ],
    thousands: '.',
    percent: ['Prozent(?:punkte?n?)?', 'v\\.\\s?H\\.', 'vom Hundert'],
    currencies: [
      ['(?:US-)?Dollars?', 'USD CAD AUD NZD HKD SGD TWD'],
      ['Euros?|Eur', 'EUR'],
      ['Pfund', 'GBP EGP LBP'],
      ['Franken|Fr\\.|sFr', 'CHF'],
      ['Yen', 'JPY'],
      ['Yuan|Renminbi', 'CNY'],
      ['Kronen?', 'SEK NOK DKK CZK ISK'],
      ['Rubel', 'RUB BYN'],
      ['Zlotys?|Złotys?', 'PLN'],
      ['Forint', 'HUF'],
      ['Rupien?', 'INR PKR IDR'],
      ['Won', 'KRW'],
      ['Lira', 'TRY'],
      ['Pesos?', 'MXN ARS CLP COP PHP'],
      ['Real|Reais', 'BRL'],
      ['Rand', 'ZAR'],
      ['Schekel', 'ILS'],
      ['Dirham', 'AED MAD'],
      ['Riyal', 'SAR QAR'],
      ['Hrywnja', 'UAH'],
      ['D-?Mark|Mark', 'DEM'],
      ['Schilling', 'ATS KES'],
    ],
    between: ['zwischen', 'bis', 'und', 'oder', 'von'],
    worth: words`
    \p{L}*[Vv]ertrag\p{L}* / \p{L}*[Kk]redit\p{L}* / \p{L}*[Aa]uftrag\p{L}* / \p{L}*[Aa]ufträge / \p{L}*[Rr]echnung\p{L}* /
    Scheck\p{L}* / \p{L}*[Dd]arlehen / \p{L}*[Aa]nleihen? / \p{L}*[Ff]inanzierung\p{L}* / \p{L}*[Dd]eals? / \p{L}*[Bb]escheide? /
    \p{L}*[Bb]etr[aä]ge? / Summe / \p{L}*[Vv]ereinbarung\p{L}* / \p{L}*[Gg]arantien? / \p{L}*[Bb]ürgschaft\p{L}* / Wechsel /
    \p{L}*[Pp]aket / \p{L}*[Ss]treit / \p{L}*[Kk]laus\p{L}* / \p{L}*[Ff]orderung\p{L}* / \p{L}*[Aa]ngebot\p{L}* / verhandel\p{L}* / streit\p{L}* /
    diskutier\p{L}* / entscheid\p{L}* / berat\p{L}* / spr(?:ach|icht|echen)\p{L}*`,
    bounds: {
      exact: ['genau', 'exakt', 'präzise'],
      about: words`
    rund / etwa / ca\.? / circa / zirka / ungefähr / um die / schätzungsweise / annähernd / in etwa / grob / geschätzt(?:e[nrs]?)? /
    gegen / ~ / ≈ / in der Größenordnung von`,
      'more-than': ['(?<!nicht )mehr als', 'über', 'mehr denn', 'oberhalb von', 'jenseits von', '>'],
      'at-least': words`
    mindestens / wenigstens / zumindest / nicht weniger als / ab / nicht unter / mehr oder gleich / ≥`,
      'at-most': words`
    höchstens / maximal / bis zu / nicht mehr als / nicht über / weniger als / unter / allenfalls / längstens / ≤ / <`,
      nearly: ['knapp', 'fast', 'beinahe', 'nahezu', 'bald', 'an die'],
      justOver: ['gut', 'etwas mehr als', 'kaum mehr als', 'reichlich'],
    },
    afterwards: {
      'at-least': ['oder mehr', 'und mehr', 'und darüber', 'plus'],
      'at-most': ['oder weniger', 'und weniger'],
    },
    fillers: words`
    jeweils / je / nur / noch / weitere[nr]? / insgesamt / zusätzlich(?:e[nr]?)? / jährlich / allein / sogar / gerade / einmal / den /
    die / der / umgerechnet / zusammen / erneut / auch / bislang / bisher / dafür / schon / bereits`,
    counted: /^\s(?:[a-zäöüß]+(?:e|en|er|es)\s)?(\p{Lu}[\p{L}-]{2,})/u,
  },
  days: {
    months: words`
    Januar|Jänner|Jan\.? / Februar|Feber|Feb\.? / März|Mrz\.? / April|Apr\.? / Mai / Juni|Jun\.? / Juli|Jul\.? / August|Aug\.? /
    September|Sept?\.? / Oktober|Okt\.? / November|Nov\.? / Dezember|Dez\.?`,
    weekdays: words`
    Montag\p{Ll}* / Dienstag\p{Ll}* / Mittwoch\p{Ll}* / Donnerstag\p{Ll}* / Freitag\p{Ll}* / Samstag\p{Ll}*|Sonnabend\p{Ll}* /
    Sonntag\p{Ll}*`,
    today: ['heute', 'am selben Tag'],
    yesterday: ['gestern', 'am Vortag', 'tags zuvor'],
    dayBefore: ['vorgestern'],
    tomorrow: ['morgen(?! früh)', 'am Tag darauf', 'am Folgetag', 'tags darauf'],
    last: ['vergangene[nrm]?', 'letzte[nrm]?', 'vorige[nrm]?'],
    next: ['kommende[nrm]?', 'nächste[nrm]?'],
  },
};
