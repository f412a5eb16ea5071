/** Verbs that tell what one party does to another, by what they share: whoever is their subject does it, whichever of them a relation is called by. */
import { words } from './words.js';

type Group = 'gives' | 'sells' | 'against' | 'for' | 'leads' | 'owns' | 'founds' | 'reports';

/** As in the lexicons: pieces of a pattern for whole words. */
export const DEEDS: Readonly<Record<'de' | 'en', Readonly<Record<Group, readonly string[]>>>> = {
  en: {
    gives: words`
      pay(?:s|ing)? / paid / giv(?:e|es|ing|en) / gave / offer(?:s|ed|ing)? / fund(?:s|ed|ing)? / financ(?:e|es|ed|ing) / donat(?:e|es|ed|ing) / lend(?:s|ing)? / lent /
      grant(?:s|ed|ing)? / contribut(?:e|es|ed|ing) / transfer(?:s|red|ring)? / invest(?:s|ed|ing)? / sponsor(?:s|ed|ing)? / subsidi[sz](?:e|es|ed|ing) / bid(?:s|ding)? /
      buy(?:s|ing)? / bought / acquir(?:e|es|ed|ing) / add(?:s|ed|ing)? / reimburs(?:e|es|ed|ing) / brib(?:e|es|ed|ing)`,
    sells: words`sell(?:s|ing)? / sold`,
    against: words`
      critici[sz](?:e|es|ed|ing) / accus(?:e|es|ed|ing) / attack(?:s|ed|ing)? / su(?:e|es|ed|ing) / condemn(?:s|ed|ing)? / blam(?:e|es|ed|ing) / mock(?:s|ed|ing)? /
      dismiss(?:es|ed|ing)? / reject(?:s|ed|ing)? / denounc(?:e|es|ed|ing) / slam(?:s|med|ming)? / oppos(?:e|es|ed|ing) / threaten(?:s|ed|ing)? / contradict(?:s|ed|ing)? /
      rebuk(?:e|es|ed|ing) / ridicul(?:e|es|ed|ing) / insult(?:s|ed|ing)? / warn(?:s|ed|ing)? / doubt(?:s|ed|ing)? / lambast(?:e|es|ed|ing|s)`,
    for: words`
      prais(?:e|es|ed|ing) / back(?:s|ed|ing) / support(?:s|ed|ing)? / defend(?:s|ed|ing)? / endors(?:e|es|ed|ing) / thank(?:s|ed|ing)? / hail(?:s|ed|ing)? / applaud(?:s|ed|ing)?`,
    leads: words`lead(?:s|ing)? / led / head(?:s|ed) / chair(?:s|ed|ing) / run(?:s|ning)? / ran / manag(?:e|es|ed|ing)`,
    owns: words`own(?:s|ed|ing)? / possess(?:es|ed|ing)?`,
    founds: words`found(?:s|ed|ing) / co-found(?:s|ed|ing)`,
    reports: words`report(?:s|ed|ing)? / reveal(?:s|ed|ing)? / disclos(?:e|es|ed|ing)`,
  },
  de: {
    gives: words`
      (?:be|aus|ein)?(?:zu)?zahl(?:e|en|t|te|ten) / (?:be|aus|ein)?gezahlt / geben / gibt / gab(?:en)? / gegeben / (?:an)?biete(?:n|t) / bot(?:en)? / (?:an)?geboten / finanzier(?:e|en|t|te|ten) /
      spende(?:n|t|te|ten) / gespendet / leih(?:en|t) / lieh(?:en)? / geliehen / überw(?:eis(?:en|t)|ies|iesen) / invest(?:ier(?:e|en|t|te|ten)) / förder(?:n|t|te|ten) / gefördert /
      kauf(?:en|t|te|ten) / gekauft / erw(?:erben|irbt|arb|arben|orben) / übern(?:ehmen|immt|ahm|ahmen|ommen) / schenk(?:en|t|te|ten) / geschenkt / sponser(?:n|t|te|ten) / bestech(?:en|t) / best(?:icht|ach|achen|ochen)`,
    sells: words`verkauf(?:en|t|te|ten)`,
    against: words`
      kritisier(?:e|en|t|te|ten) / beschuldig(?:en|t|te|ten) / verklag(?:en|t|te|ten) / verurteil(?:en|t|te|ten) / verspotte(?:n|t|te|ten) / r[üu]g(?:en|t|te|ten) / gerügt /
      bedroh(?:en|t|te|ten) / beleidig(?:en|t|te|ten) / verhöhn(?:en|t|te|ten) / attackier(?:en|t|te|ten) / widersp(?:rechen|richt|rach|rachen|rochen) / warn(?:en|t|te|ten) / gewarnt / bezweifel(?:n|t|te|ten) /
      beklag(?:en|t|te|ten) / anzeig(?:en|t|te|ten)`,
    for: words`
      lob(?:en|t|te|ten) / gelobt / unterstütz(?:en|t|te|ten) / verteidig(?:en|t|te|ten) / begrüß(?:en|t|te|ten) / würdig(?:en|t|te|ten) / gewürdigt / preis(?:en|t) / pries(?:en)?`,
    leads: words`leite(?:n|t|te|ten) / geleitet / führ(?:en|t|te|ten) / geführt`,
    owns: words`besitz(?:en|t) / besaß(?:en)? / besessen`,
    founds: words`gründe(?:n|t|te|ten) / gegründet`,
    reports: words`bericht(?:en|et|ete|eten)`,
  },
};

/** Others that take two, who gives and who gets; German and English together, as labels are in both. */
export const BETWEEN_TWO: readonly string[] = words`
  suppl(?:y|ies|ied|ying) / deliver(?:s|ed|ing)? / leas(?:e|es|ed|ing) / rents? / ow(?:es|ed) / employ(?:s|ed|ing)? / hir(?:e|es|ed|ing) / belongs? / control(?:s|led)? / lends? / hand(?:s|ed) over /
  (?:be)?liefer(?:n|t|te|ten) / geliefert / vermiet(?:en|et|ete) / verpacht(?:en|et|ete) / schulde(?:n|t|te|ten) / beschäftig(?:en|t|te|ten) / gehör(?:en|t|te|ten) / kontrollier(?:en|t|te|ten) /
  übergib(?:t) / übergab / vorwirft / wirft … vor / warf … vor / klag(?:t|te|en|ten) gegen`;
