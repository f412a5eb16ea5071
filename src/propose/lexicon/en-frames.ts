/** English words that say or tie beside a plain verb: kind of cue or relation, plain verbs, words. */
export const FRAMES = `
  thinks:be feel remain sound seem:convinced confident certain sure adamant worried concerned afraid anxious proud disappointed hopeful sceptical skeptical optimistic pessimistic furious angry delighted pleased grateful unhappy alarmed
  wants:be remain:opposed unconvinced
  wants:make:secret case
  wants:express voice raise share have:doubts doubt concern concerns regret fears objections misgivings
  wants:issue give make offer:warning apology denial assurance assurances
  wants:plead enter:guilty plea
  wants:cast:doubt
  wants:come be speak:favour favor
  wants:lodge file win:appeal
  says:be go:rumour rumor word fear hope view belief claim allegation verdict message worry suspicion argument thinking
  accuses:stand face:accused charges
  sues:file bring take press launch drop:lawsuit suit grievance objection counterclaim complaint action charges proceedings writ
  supports:take:side
  rejects:make launch bring lose:appeal
  owns:hold keep:mortgage deeds freehold
  buys:make submit table:offer bid
  rejects:cut freeze withhold withdraw stop suspend halt end:funding grant subsidy payments support aid credit sponsorship loan
  rejects:renew end cancel terminate scrap void break:contract lease deal agreement
  competes:be remain:dispute conflict feuding
  investigates:be come:investigation
  cooperates:be get:married engaged
  cooperates:have run:tie ties links partnership
  supports:come give lend throw offer have win get:defence defense aid rescue backing support weight blessing
  contradicts:hit fire strike:back
  contradicts:vote:against
  criticises:hit lash take:out aim issue swipe
  owns:have hold take keep own:stake shares interest majority
  heads:sit serve be take:board helm
  supports:give issue:licence license permit permission
  cooperates:have hold agree:contract deal
  works-for:sit serve:council committee panel bench
  cooperates:form set launch create build run own:venture
  hires:win give award get land:contract commission
  cooperates:sign strike reach make close seal form enter:deal agreement contract pact alliance partnership truce
  punishes:impose hand give serve:fine sentence ban penalty sanctions
  competes:be remain:odds loggerheads feud
  investigates:launch open begin:investigation inquiry probe
  lends:give get take:loan mortgage
  pays:give get receive win:funding grant subsidy`;
