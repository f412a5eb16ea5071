/** German words that say or tie beside a plain verb: kind of cue or relation, plain verbs, words. */
export const FRAMES = `
  thinks:sein zeigen geben erklären wirken:überzeugt sicher zuversichtlich optimistisch pessimistisch besorgt beunruhigt enttäuscht erfreut erleichtert skeptisch stolz empört entsetzt zufrieden unzufrieden dankbar froh einig uneinig fassungslos verärgert verwundert irritiert gelassen klar
  thinks:sein vertreten teilen:meinung ansicht auffassung überzeugung standpunkt
  wants:sehen:anders kritisch skeptisch gelassen positiv erwiesen
  thinks:nehmen:gelassen locker
  wants:zeigen erklären:bereit gesprächsbereit
  says:machen lassen:geheimnis hehl zweifel andeutungen deutlich klar
  accuses:machen erheben:vorwürfe anschuldigungen verantwortlich
  accuses:legen:last
  supports:bekommen erhalten:rückendeckung unterstützung beifall
  wants:geben nehmen beziehen schlagen:stellung entwarnung alarm
  says:geben:bedenken
  says:äußern haben hegen melden üben formulieren:bedenken zweifel verständnis einwände unmut sorge angst befürchtung
  wants:sprechen erneuern bekräftigen:warnung empfehlung
  wants:sprechen stimmen votieren entscheiden:gegen dafür dagegen
  says:kommen ziehen gelangen lauten:schluss ergebnis fazit bilanz anklage urteil vorwurf
  says:sein:rede
  wants:legen stellen beantragen:revision berufung einspruch widerspruch protest antrag
  says:kursieren gehen machen geben sein:gerücht gerüchte verdacht
  denies:wissen:nichts
  sues:erheben reichen führen ziehen bringen erstatten gehen:klage anklage anzeige strafanzeige beschwerde gericht
  rejects:erteilen geben:absage korb abfuhr
  supports:stärken halten nehmen leisten kommen stehen stellen brechen springen:rücken schutz beistand hilfe seite lanze verfügung bürgschaft hinter
  criticises:üben gehen:kritik gericht
  buys:bieten:millionen milliarden mio mrd
  criticises:erteilen sprechen:rüge verweis abmahnung tadel
  cooperates:sein:verheiratet verlobt verschwägert verwandt befreundet liiert zusammen
  competes:sein:verfeindet zerstritten
  lends:gewähren geben erhalten bekommen nehmen:kredit darlehen
  lends:bewilligen vergeben stunden kündigen:kredit darlehen
  works-for:arbeiten:für
  supports:geben:recht
  dismisses:werfen:aus
  pays:gewähren erhalten bekommen geben leisten:zuschuss zuschüsse fördermittel förderung honorar provision abfindung entschädigung spende
  hires:erhalten bekommen geben erteilen gehen:auftrag zuschlag mandat
  owns:sein halten haben besitzen kommen:beteiligt anteile anteil mehrheit eigentum besitz
  heads:stehen sitzen treten rücken übernehmen sein führen:spitze aufsichtsrat vorstand leitung vorsitz ruder präsidium beirat verwaltungsrat stiftungsrat kuratorium stadtrat gemeinderat
  competes:liegen stehen stecken geraten treten machen:streit konflikt clinch konkurrenz zwist fehde rechtsstreit gegen
  contradicts:stimmen demonstrieren protestieren kämpfen votieren:gegen
  cooperates:schließen unterschreiben unterzeichnen gehen führen treffen bilden haben:vertrag abkommen vereinbarung bündnis pakt partnerschaft kooperation vergleich koalition zusammenarbeit
  punishes:verhängen bekommen setzen:strafe geldstrafe bußgeld haft sperre hausverbot haftstrafe
  investigates:leiten führen nehmen:ermittlungsverfahren ermittlungen disziplinarverfahren`;
