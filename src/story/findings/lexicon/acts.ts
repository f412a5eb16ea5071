/** Verbs of which only direction asks: who demands, accuses or goes to court stands before them, whatever the relation is called. */
import { words } from './words.js';

type Act = 'asks' | 'accuses';

/** As in the lexicons: pieces of a pattern for whole words. */
export const ACTS: Readonly<Record<'de' | 'en', Readonly<Record<Act, readonly string[]>>>> = {
  en: {
    asks: words`
      demand(?:s|ed|ing)? / ask(?:s|ed|ing)? / urg(?:e|es|ed|ing) / call(?:s|ed|ing) on / request(?:s|ed|ing)? / press(?:es|ed|ing) / implor(?:e|es|ed|ing) / beg(?:s|ged|ging)? /
      order(?:s|ed|ing)? / appeal(?:s|ed|ing)? to / plead(?:s|ed|ing)? with`,
    accuses: words`
      prosecut(?:e|es|ed|ing) / rebuff(?:s|ed|ing)? / scold(?:s|ed|ing)? / revil(?:e|es|ed|ing) / reproach(?:es|ed|ing)? / assail(?:s|ed|ing)? / takes|took … to court / g(?:oes|oing) to court|went to court /
      (?:fil|lodg|launch)(?:es|ed|ing) (?:\p{L}+ ){0,2}(?:lawsuit|suit|complaint|action|proceedings|claim) / (?:brings|brought) (?:\p{L}+ ){0,2}(?:lawsuit|suit|action|proceedings|charges)`,
  },
  de: {
    asks: words`
      forder(?:n|e|t|te|ten) / gefordert / verlang(?:en|e|t|te|ten) / bitte(?:n|t) / bat(?:en)? / gebeten / appellier(?:en|t|te|ten) / dräng(?:en|t|te|ten) / gedrängt /
      r(?:uft|ufen|ief|iefen) … auf / aufgerufen / aufgefordert / ersuch(?:en|t|te|ten) / ermahn(?:en|t|te|ten)`,
    accuses: words`
      w(?:irft|erfen|arf|arfen) … vor / vor(?:wirft|werfen|warf|warfen|geworfen) / bezichtig(?:en|t|te|ten) / unterstell(?:en|t|te|ten) / klag(?:en|t|te|ten) … gegen / geklagt / tadel(?:n|t|te|ten) / getadelt /
      verhöhn(?:en|t|te|ten) / w(?:eist|eisen|ies|iesen) … zurecht / zurechtgewiesen / lehn(?:en|t|te|ten) … ab / abgelehnt / zeig(?:en|t|te|ten) … an / angezeigt / beschimpf(?:en|t|te|ten) /
      reich(?:en|t|te|ten) … Klage / erstatte(?:n|t|te|ten) … Anzeige / Anzeige erstattet / Klage eingereicht / erh(?:ebt|eben|ob|oben) … Vorwürfe / Vorwürfe erhoben / zieh(?:t|en) … vor Gericht / zog(?:en)? … vor Gericht`,
  },
};
