/** English verbs that make a statement: by what they say, and by the tie that they tell. `~` stands before a particle that may stand apart, `_` before one that follows at once; `*` doubles a letter. */
import type { CueKind } from './types.js';

export const CUES: Readonly<Record<CueKind, string>> = {
  says: `
    show demonstrate contend concur joke tell_of
    remind say tell write add note state explain reply respond answer declare remark comment insist argue maintain assert
    reveal disclose testify stress emphasise emphasize recall observe reckon agree continue quip*
    complain lament retort counter hit_back shoot_back fire_back
    point~out go_on put_it sum~up conclude suggest hint imply tweet post text email blog* wonder ask inquire enquire boast brag* crow
    scoff sneer jeer mock attest certify clarify elaborate
    reiterate repeat warn caution signal* indicate inform notify brief reassure assure confess tease chime_in
    interject interrupt object volunteer recount relate narrate describe_how spell~out set~out lay~out make_clear let_slip react
    proclaim pronounce rule find_that hold_that read quote venture opine muse reflect ponder speculate theorise preach
    call_out plead
    intimate posit submit surmise profess avow aver* allow relay elucidate expand enthuse apprise remonstrate hypothesise hypothesize intone`,
  sounds: `
    end croon cackle rasp wheeze laugh shout yell cry whisper mutter murmur mumble grumble sigh snap* gush rave fume rage rant storm groan moan grin smile chuckle
    shrug* nod* blurt~out bark growl hiss roar drawl deadpan* thunder giggle croak stammer stutter gasp wail bellow exclaim sob* weep
    wink scream shriek beam snort purr sniff begin* go`,
  wants: `
    favour favor oppose question cite protest swear support report point_to admit* concede acknowledge confirm announce apologise apologize estimate envisage bank_on brace_for apply_for put~at seek pledge plan_for rule~out back_away
    demand urge call_for call_on appeal_for appeal_to promise vow threaten propose recommend advise advocate request
    fear expect hope predict forecast anticipate foresee project beg* implore press_for push_for lobby plead_for insist_on offer guarantee hope_for
    ask_for want
    put~down_to undertake_to resolve_to commit_to volunteer_to consent_to swear_to confess_to own_up_to admit_to testify_to attest_to allude_to hint_at
    harp_on dwell_on expound envision foretell prophesy bemoan deplore rue rubbish tout query echo countenance talk~up talk~down laugh_off
    shrug_off gloss_over call_into_question make_light_of warn_against caution_against argue_against argue_for plead_with appeal_for
    campaign_for hold_out_for speak_up_for`,
  names: `
    defend rate rank deem find regret* lambast call describe label label* brand dub* characterise characterize hail blast slam* denounce decry dismiss~as describe~as reject~as deride~as see~as regard~as deride lambaste
    speak_of talk_of liken compare consider portray depict paint credit praise criticise criticize ridicule condemn
    excoriate pillory lionise lionize eulogise scoff_at write~off_as cast~as frame~as`,
  accuses: `
    blame accuse allege claim charge purport suspect fault reproach implicate incriminate point_the_finger`,
  denies: `
    deny refute disavow disclaim rebut* repudiate gainsay play~down`,
  thinks: `
    dream believe think doubt feel worry assume presume guess imagine wish regret dread`,
};

export const TIES: Readonly<Record<string, string>> = {
  pays: `
    pay repay fund finance bankroll subsidise subsidize reimburse compensate sponsor bribe reward owe refund underwrite bail~out
    foot pay~off pay_for pick~up write~off settle~bill grant award spend contribute_to`,
  invests: `
    invest back_with pour plough stake put~into sink~into pump~into`,
  donates: `
    promise pledge offer donate give bequeath gift hand~over bestow endow contribute`,
  lends: `
    lend loan lease rent sublet charter hire~out let~out let~to mortgage borrow`,
  receives: `
    receive accept`,
  buys: `
    take~percent take~cent take~% take~stake snap_up buy acquire purchase snap~up take~over swallow order buy~out take~on obtain procure absorb merge bid~for bid outbid* gobble~up`,
  sells: `
    lose_to sell supply deliver auction offload divest sell~off sell~on sign~over trade~to hand~to transfer* ship provide equip insure cater_for`,
  owns: `
    assume inherit own co-own part-own belong_to possess hold control* have_a_stake`,
  heads: `
    preside_over co-chair succeed head lead run chair manage direct oversee govern captain edit preside helm steer command administer operate`,
  founded: `
    found establish create launch set~up co-found build start~up invent develop start form design`,
  hires: `
    pick choose re-elect reappoint select reinstate bring_in enrol* instal* sign draft hire employ appoint recruit engage retain name promote commission elect nominate ordain poach enlist install tap* contract assign`,
  dismisses: `
    pull~out part_ways fire sack dismiss oust suspend remove expel* depose unseat lay~off axe drop* replace boot~out eject evict deselect abandon desert repossess dethrone vote~out force~out throw~out strip* let~go part_company kick~out walk~out_on split_from split_with break_with sever~ties cut~ties terminate`,
  'works-for': `
    leave_for step~down_from retire_from stand_down report_to defect_to train_under study_under coach represent advise join serve work_for defend_in act_for resign_from quit* leave`,
  sues: `
    sue prosecute indict charge~with take~court press_charges counter-sue countersue appeal_against complain_to report~to take~arbitration take~tribunal haul~before`,
  punishes: `
    clear fine convict sentence jail ban* penalise penalize sanction punish acquit* arrest detain order_to bar* block disqualify blacklist deport extradite discipline strike~off find~guilty remand imprison`,
  investigates: `
    review investigate probe audit examine question raid inspect hunt search monitor look_into subpoena scrutinise scrutinize`,
  criticises: `
    criticise criticize attack condemn denounce rebuke reprimand slam* blast lambast censure scold berate deride mock ridicule
    brush~aside chide castigate savage insult slate pan* rap* lash_out hit_out lash_into round_on turn_on upbraid heckle boo confront admonish disown snipe_at`,
  rejects: `
    overrule overturn quash strike~down reverse withdraw~from walk~away_from pull~from rule_against find_against vote~down veto reject rebuff refuse turn~down decline spurn snub* boycott ignore oppose shoot~down brush~off`,
  contradicts: `
    contradict dispute contest challenge counter refute rebut* disagree_with clash_with defy resist`,
  competes: `
    compete rival* beat fight battle defeat trounce undercut vie feud quarrel fall~out lose~to`,
  harms: `
    cancel cut* threaten blackmail extort cheat defraud deceive mislead betray rob* harass bully undermine harm evade swindle dupe con* overcharge underpay assault punch stab* steal_from embezzle~from seize~from confiscate~from poach_from withhold~from`,
  supports: `
    support back endorse defend help aid champion assist welcome save rescue side_with stand_by stand_behind rally_behind protect favour favor approve bolster encourage uphold vote_for rule_for find_for campaign_for lobby_for stand~up_for rally_to pardon shield trust keep_on license rule~favour rule~favor find~favour find~favor stand~favour`,
  praises: `
    praise honour honor thank congratulate commend applaud salute admire credit hail laud celebrate pay_tribute_to toast`,
  cooperates: `
    partner cooperate collaborate merge_with ally_with team~up sign_with agree_with negotiate settle_with marry join_forces sign~deal sign~contract sign~agreement sign~pact reach~deal reach~agreement strike~deal share~with divorce work_with trade_with`,
  invites: `
    invite meet visit host accompany greet`,
  asks: `
    force compel* pressure summon instruct`,
};

/** Base, past, participle. */
export const IRREGULAR = `
  say said|tell told|write wrote written|put put|shoot shot|swear swore sworn|speak spoke spoken|hit hit|spell spelled|set set|lay laid
  read read|make made|let let|find found|hold held|foresee foresaw foreseen|undertake undertook undertaken|foretell foretold|seek sought|think thought|feel felt|see saw seen|know knew known
  understand understood|go went gone|forecast forecast|pay paid|repay repaid|give gave given|lend lent|buy bought|take took taken
  sell sold|belong belonged|lead led|run ran run|oversee oversaw overseen|build built|lay laid|throw threw thrown|beat beat beaten
  fight fought|outbid outbid|undercut undercut|stand stood|strike struck|meet met|leave left|quit quit|withdraw withdrew withdrawn
  have had|mislead misled|underwrite underwrote underwritten|get got gotten|dread dreaded|bestow bestowed|shrug shrugged|bring brought
  spend spent|win won|lose lost|begin began begun|uphold upheld|overturn overturned|withhold withheld|steal stole stolen|bid bid|let let|sublet sublet|break broke broken|split split|cut cut|fall fell fallen|choose chose chosen|sink sank sunk|hear heard|come came|win won|keep kept|get got|be was been|deal dealt|cast cast|bind bound|freeze froze frozen`;
