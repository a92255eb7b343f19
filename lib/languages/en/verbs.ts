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
withdraw withdrew withdrawn|undergo underwent undergone|foresee foresaw foreseen|dream dreamt dreamt|
beseech besought besought|forgive forgave forgiven|overcome overcame overcome|ride rode ridden|ring rang rung|
sink sank sunk|split split split|stick stuck stuck|weave wove woven|bet bet bet|cost cost cost|deal dealt dealt|
quit quit quit|rid rid rid|shake shook shaken|shed shed shed|shrink shrank shrunk|speed sped sped|
lend lent lent|bend bent bent|feed fed fed|bind bound bound|arise arose arisen|awake awoke awoken|
undermine undermined undermined|uphold upheld upheld|withhold withheld withheld|mistake mistook mistaken|
undertake undertook undertaken|broadcast broadcast broadcast|overturn overturned overturned`;

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
take target teach tear tend test tighten toss trade train transfer transform travel treat trigger triumph turn
undergo undermine undertake unite unveil upgrade uphold use violate visit vote wage wait wake walk want warrant wash
watch weaken wear win withdraw work worsen violate throw hold love enjoy hate appear agree mean fear try`;
