/** Irregular forms, and frequent verbs that are no cues: they tell where a clause has its predicate. */

/** Base, past, participle; a slash between variants. */
export const IRREGULAR = `say said said|tell told told|write wrote written|go went gone|read read read|show showed shown|
find found found|think thought thought|feel felt felt|know knew known|see saw seen|hold held held|
understand understood understood|swear swore sworn|mean meant meant|lay laid laid|speak spoke spoken|
begin began begun|sing sang sung|choose chose chosen|seek sought sought|take took taken|make made made|
give gave given|get got got/gotten|come came come|become became become|run ran run|leave left left|
keep kept kept|let let let|put put put|set set set|bring brought brought|buy bought bought|lose lost lost|
win won won|pay paid paid|meet met met|sit sat sat|stand stood stood|send sent sent|spend spent spent|
build built built|fall fell fallen|rise rose risen|grow grew grown|draw drew drawn|drive drove driven|
break broke broken|fight fought fought|lead led led|hear heard heard|cut cut cut|hit hit hit|hurt hurt hurt|
sell sold sold|teach taught taught|wear wore worn|eat ate eaten|fly flew flown|forget forgot forgotten|
catch caught caught|throw threw thrown|steal stole stolen|beat beat beaten|bear bore borne|hide hid hidden|
shoot shot shot|shut shut shut|sleep slept slept|spread spread spread|strike struck struck|swing swung swung|
withdraw withdrew withdrawn|forecast forecast forecast|undergo underwent undergone|foresee foresaw foreseen|dream dreamt dreamt|
beseech besought besought|forgive forgave forgiven|overcome overcame overcome|ride rode ridden|ring rang rung|
sink sank sunk|split split split|stick stuck stuck|weave wove woven|bet bet bet|cost cost cost|deal dealt dealt|
quit quit quit|rid rid rid|shake shook shaken|shed shed shed|shrink shrank shrunk|speed sped sped|
lend lent lent|bend bent bent|feed fed fed|bind bound bound|arise arose arisen|awake awoke awoken|
undermine undermined undermined|uphold upheld upheld|withhold withheld withheld|mistake mistook mistaken|
undertake undertook undertaken|broadcast broadcast broadcast|flee fled fled|hang hung hung|dig dug dug|cling clung clung|creep crept crept|weep wept wept|
sweep swept swept|kneel knelt knelt|grind ground ground|bleed bled bled|breed bred bred|freeze froze frozen|tear tore torn|
swim swam swum|drink drank drunk|burst burst burst|cast cast cast|slide slid slid|spin spun spun|tread trod trodden|
undo undid undone|wake woke woken|wind wound wound|light lit lit|override overrode overridden|oversee oversaw overseen|
overtake overtook overtaken|outgrow outgrew outgrown|forgo forwent forgone|forbid forbade forbidden|seek sought sought`;

/** Frequent in news, and plainly verbs in their -s and -ed forms. */
export const MORE_VERBS = `abandon abolish absorb abstain abuse accelerate accuse activate adhere administer advertise
  aggravate allocate amend amplify analyze analyse animate annoy appeal appease appreciate ascend ascribe aspire assault
  attain attribute authorize authorise await award baffle bankrupt baptize battle beg behead belittle betray blend bless
  bolster boycott brace breach brush bury bypass campaign capture censor certify chair chase cheat cherish circulate cite
  clarify classify cling coincide collaborate commemorate compel compensate compile complicate compose compromise conceal
  conceive condition confer confine conflict confront confuse conquer conserve consist consolidate constrain consult
  contend contradict convene converge convey cooperate coordinate corrupt counteract crave credit criminalize cripple
  cultivate curb curtail deceive decorate dedicate deepen deem default defect defer defy degrade delegate delete demolish
  deny deport deprive derive descend designate detect deter deteriorate devalue deviate devote dictate diminish disappoint
  disarm disband discourage discriminate disguise dismantle dispel displace dispose disprove disqualify disrupt dissolve
  distance distinguish distort distract disturb dive divert donate doom downplay draft dump dwarf echo educate elevate
  embarrass embody embolden emit empower enact encounter endanger endure energize engineer enhance enlist enrich enroll
  entail entertain entice entitle envision equip erase erode err erupt establish evade evict evoke exacerbate exaggerate
  examine exclude excuse exempt exert exhaust exhibit expedite expire explore expose extort extract facilitate falsify
  famish fascinate favor feature file finance flock flood fluctuate forbid foster frame free frighten frustrate fulfil
  fulfill function furnish galvanize garner generate glorify govern graduate grasp greet grieve grind grip guarantee guard
  guide halt hamper hammer harass harbor hasten haunt heal heighten highlight hinder hinge hoist honor honour hurl
  identify ignite illuminate imagine imitate impair impede implement implicate import impress imprison incite incur
  indict induce indulge infect infiltrate inflame inform infringe inherit inhibit initiate inject innovate insert inspect
  inspire institute insulate insult integrate intend intensify interact intercept interfere interpret interrogate
  interrupt intimidate invent invoke irritate isolate jeopardize jeopardise kidnap kneel lag lament lease legalize levy
  liberate linger loom loosen manipulate manufacture mask mediate menace migrate minimize minimise mislead misuse mobilize
  mobilise modernize modify motivate mourn multiply narrow neglect neutralize nourish nurture obey oblige obscure observe
  obstruct offend offset omit orchestrate oust outline outpace outrage outweigh overestimate overhaul overlook overrule
  overshadow overthrow overwhelm pack paint paralyze pardon peak penalize penetrate perceive perpetuate persecute persuade
  plague plead plot plunge poison populate portray postpone practice precede preclude prescribe preside pretend prevail
  prey privatize probe proclaim procure prohibit prolong prompt propel prosecute prosper provoke purchase purge
  qualify quell rally ratify reap reassert rebound rebuild recall recede reclaim reconcile reconsider recruit rectify
  redefine redirect refine reflect refuel regret regulate reimburse reinstate relate relocate reopen reorganize repay
  repeal repel replenish reproduce resent reserve reshape reside resort respond restrain retain retaliate retrieve reunite
  revamp revise revisit revoke revolve ridicule rig rot ruin sabotage sacrifice salvage sanction scare scatter schedule
  scramble scrutinize secede select shatter shelter shelve shield shock shower shrug signify silence simplify sidestep
  skyrocket smear smuggle soar soften solidify spare spawn specialize spill spur squander squeeze stabilize stain starve
  stem stifle stimulate stir strain strand strip stumble stun subject subscribe subsidize substitute subvert summon
  supervise supply suppress surface surpass surprise swear sweep swell symbolize sympathize tackle tamper taunt tempt
  terminate terrify testify thank thrive thwart tolerate topple torpedo torture tout trace trail transcend transmit trap
  traumatize tremble tumble typify underestimate underscore undo unfold unleash unlock unsettle update urge usher utilize
  vacate validate vanish veto vie vindicate vouch wane warm warp waste wield wonder worsen wreck yearn yield`;

/** Those that are nouns far more often than verbs in the plain form are left out. */
export const VERBS = `accept accompany achieve acquire act adapt adjust adopt advance affect afford aim allow alter amount
appear apply appoint approach approve arise arm arrange arrest arrive assess assign assist assemble assume attack
attempt attend attract avoid ban bar base bear beat become begin behave belong benefit block bomb boost break bring
broadcast build burn buy cancel care carry cast catch cause celebrate change chase check choose clash clear climb
close collapse collect combat combine come commit compete complete comply comprise concern conduct connect constitute
construct consume contact contain continue contribute control convert convict cooperate cope correct cost count
cover crack crash create cross cut damage deal decide declare decline defeat defend define delay deliver depart
depend deploy deprive derail deserve design destroy detain develop die differ direct disagree disappear discuss
dispatch display distribute divide dominate donate double draw drive drop earn ease eat elect eliminate emerge
employ enable end enforce engage enjoy ensure enter escape escalate evacuate evolve exceed exclude execute exercise
exist expand expel experience explode exploit export expose express extend face fail fall feed feature fight fill
fire fit fix flee fly focus follow force forget form fuel fund gain gather generate get give govern grab grant grow
hand handle hang happen harm hear help hide hire host hurt identify ignore illustrate impose improve include increase
influence inflict injure install intervene introduce invade invest investigate invite involve issue join judge jump
justify keep kick kill knock lack land last launch lead lean learn leave let lift limit link listen live locate
look lose lower maintain make manage march marry match matter measure meet merge mirror miss monitor mount move
murder name need negotiate nominate notice obtain occupy occur open operate oppose organize organise originate
outnumber overcome overtake override oversee owe own participate pass pay perform persist pick place play please
point pose possess postpone praise prepare preserve press prevail prevent proceed process produce prohibit promote
protect prove provide publish pull punish pursue push put quit raise range reach react receive recognize recognise
recover reduce reflect reform refrain refuse regain register reinforce relax release relieve rely remain remember
remove renew repair replace represent rescue resemble resign resist resolve respect restore restrict result resume
retain retire retreat return reverse revive rid rise risk rob roll run rush sail satisfy save scrap seal secure
seem seize sell send separate serve set settle shake shape share shift shoot shrink shut sign sink sit slash sleep
slip slow smash solve sound spark spend split spread stage stall stand start stay steal step stick stop storm
strengthen stretch strike struggle submit succeed suffer surge surrender surround survive suspend sustain sway switch
take talk pray target teach tear tend test tighten toss trade train transfer transform travel treat trigger triumph turn
undergo undermine undertake unite unveil upgrade uphold use violate visit vote wage wait wake walk want warrant wash
watch weaken wear win withdraw work worsen violate throw hold love enjoy hate appear agree mean fear try lie tie`;
