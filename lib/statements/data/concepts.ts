/**
 * Words of the news that mean the same in Russian, Ukrainian and English, and within a language. A line:
 * `id|ru|uk|en`, beginnings of words («вырос» covers «выросли»); one that ends in `=` is the whole word. After the id:
 * `!other` its opposite, `/class` a class of which one excludes another («cholera», «measles»), `~` a word of little weight.
 */
export const CONCEPTS = `
rise!fall|рост= роста= росту= ростом= росте= вырос выраст увелич повыш повыс подня подним поднял прибыл прибав возрос возраст подорож прирост нараст|зрос збільш підвищ підня підійм піднял піднім приріст подорожч зріс прибул побільш нарост|rise rose risen rising increas grow grew grown growth higher raise raising climb surg jump
fall!rise|пада упал упад сниз сниж сокра уменьш подешев спад= спада= дешевле|знизи знижу знижен зменш скорот впа= впав= впаде впала впали впало пада подешевш спад= спаду= дешевш|fall fell fallen drop dropp declin decreas lower reduc reduction cut cutt shrink shrank fewer cheaper
accelerate!slow|ускор|прискор пришвидш|accelerat quicken
slow!accelerate|замедл|сповіль уповіль|slow slowdown
open!close|откро открыв открыт|відкри відкрит|open reopen
close!open|закро закрыв закрыт|закри закрит|clos shut shutt shutdown
begin!end|нача= начал начат начин начн старт запус запущ приступ|поча= почал почат почин почн старт розпоч запус запуск|begin began begun start launch commenc
end!begin|окончи оконча законч заверш прекра прекращ остан= останов|закінч заверш припин зупин|end= ends= ended= ending= finish complet stop stopp halt ceas
resume!end|возобнов|відновл відновит поновл|resum restor restart
continue!end|продолж|продовж трива|continu proceed ongoing
arrive!leave|прибы прибыт приеха приех приедет|прибут приїха приїд приїзд|arriv arrival
leave!arrive|уеха уезж покин убыва|виїха поїха покин залиши=|depart departur
return|вернул вернут возвра|поверн поверта|return
flee|бежал= бежали= бежать= бегств покинули= беженц|втек тіка біжен|fle= fled= fleeing= flees= displac refuge
win!lose|побед выигр выигра|перемог перемож вигра|win= wins= won= winning= victor
lose!win|проигр уступил уступила потерп поражен|програ поступил поразк|los= lose= lost= loses= losing= defeat
loss|потеря|втра|loss losses
support|поддерж подде|підтрим|support back= backs= backed= backing=
vote|голосов проголосов|голосув проголосув|vot=  vote= voted= votes= voting= voter ballot
agree!refuse|соглас согласи договор|погодж погоди домовл згод|agree agreed agreeing consent
refuse!agree|отказ отклон отверг|відмов відхил|refus reject declin= 
accept|принят= приня= прием= приема= приему= принять= принял= приняли= примет|прийня прийом прийма|receiv welcom accept
allow!ban|разреш позвол|дозвол|allow permit
ban!allow|запре запрет|заборон|ban= bans= banned= banning= prohibit forbid
confirm!deny|подтверд подтвержд|підтверд|confirm verif
deny!confirm|опроверг отрица|спросту запереч|deny= denied= denies= denying= refut
admit|призна|визна|admit acknowledg recogn
find|нашл найд найти= находи обнаруж|знайш знайд знайти= виявл виявил|find= found= finding= finds= discover locat detect
search|поиск ищут=|пошук шука|search look=
kill|убил убит убий гибел погиб погибл|убив вбив загин загибл вбит убит|kill murder
die|умер умир скончал смерт летальн|помер помирал смерт|die= died= dies= dying= death dead= deaths=
claimlife~|жизн|житт|life lives
survive!die|выжи выжив|вижи вцілі|surviv
wound|ранен пострада травм|поранен постражд травм|wound injur hurt=
victim|жертв|жертв|victim casualt
evacuate|эвакуир эвакуац вывез вывоз|евакую евакуац вивез вивоз|evacuat
rescue|спас спаса|рятув врятув рятів|rescu sav= saved= saving=
flood|затоп подтоп наводн паводк потоп|затопл підтопл повін паводк|flood inundat
dam|плотин дамб|дамб гребл|dam= dams= levee
fire|пожар возгор горе= горит горел|пожеж займан горі= горит|fire= fires= blaze wildfire
extinguish|потуш туше|погас загас згас|extinguish douse
earthquake|землетряс толчк подземн|землетрус поштовх підземн|earthquake quake tremor
storm|шторм ураган бур= буря= бури=|шторм ураган буря= бурі=|storm hurrican cyclon typhoon
rain|дожд ливн|дощ злив|rain= rains= rainfall downpour
snow|снег снегопад|сніг снігопад|snow snowfall
heat|жар= жара= жары= жару= зной|спек|heat= heatwave
frost|мороз заморозк|мороз заморозк|frost freez
eruption|изверж|виверж|erupt eruption
lava|лав= лава= лавы= лаву=|лав= лава= лави= лаву=|lava
volcano|вулкан|вулкан|volcan
glacier|ледник|льодовик|glacier
emission|выброс|викид|emission
waste|отход мусор|відход смітт|waste= garbage rubbish trash
dump|сброс сбрасыв слив=|скид злив=|dump= dumped= dumping= discharg
climate|климат|клімат|climat
water|вод= вода= воды= воде= воду= водой=|вод= вода= води= воді= воду= водою=|water
lake|озер|озер|lake
river|река= реки= реке= реку= рекой=|річк|river
sea|мор= море= моря= морю= морем=|мор= море= моря= морю= морем=|sea= seas= maritime
north/compass|север|північ|north northern
south/compass|юг= юга= юге= югу= южн|півд південн|south southern
east/compass|восток востоке= восточн|схід= сход= сходу= сході= східн|east= eastern
west/compass|запад|захід= заход= заходу= заході= західн|west= western
red/colour|красн|червон|red= reds=
blue/colour|синий= синяя= синей= синюю= синих= голуб|син= синя= синій= синьої= синю= блакит|blue
green/colour|зелен|зелен|green
black/colour|черный= черная= черной= черного= черном=|чорн|black
white/colour|белый= белая= белой= белого=|білий= біла= білої= білого=|white
yellow/colour|желт|жовт|yellow
level~|уровн урове|рівн рівень|level
reach|достиг достич дойд дойти= дойдет дости|досяг дійд дійти= дійде|reach attain
exceed|превы|перевищ|exceed surpass
remain|остан= останет остаетс остаютс осталос сохран|залиш лиша лишил збереж зберіга|remain stay= stays= stayed= kept= keep= keeping= keeps= maintain= hold= holding= held= preserv safe=
change|измен менял= меня= меняет перемен|змін|chang alter
move~|движен|рух= руху= рухом=|movement traffic
supply|поставк снабж поставл экспорт|постача поставк експорт|suppl deliver export exports
import/trade|импорт|імпорт|import= imports= imported= importing=
export/trade|экспорт|експорт|export
produce|производ произвел выпуск|виробн виробл випуск|produc manufactur output
sell|прода= продал продат продаж|прода= продал продат продаж|sell sold sale= sales=
buy|купи покуп закуп|купу купи закуп|buy bought purchas
pay|плати заплат выплат оплат|плати заплат виплат сплат|pay= paid= pays= paying= payment
cost|стоит= стоим стоить= цен= цена= цены= цене= цену=|кошту ціна= ціни= ціні= ціну= варт|cost price
price/money|цена цены|ціна ціни|price
money~|деньг средств|грош кошти= коштів=|money fund= funds=
budget|бюджет|бюджет|budget
deficit/balance|дефицит|дефіцит|deficit shortfall
surplus/balance|профицит|профіцит|surplus
tax|налог|подат|tax taxes taxation
subsidy|субсид|субсид дотац|subsid
pension|пенси|пенсі|pension
wage|зарплат зарабо оклад|зарплат заробіт|wage salar pay=
inflation/indicator|инфляц|інфляц|inflation
unemployment/indicator|безработ|безробіт|unemploy joblessness
gdp/indicator|ввп= эконом|ввп= економ|gdp= econom
turnout/indicator|явк|явк|turnout
minimum/rank|минимальн|мінімальн|minimum= minimal
average/rank|средн|середн|averag mean=
maximum/rank|максимальн|максимальн|maximum= maximal
rate~|ставк|ставк|rate rates
interestrate~|учетн ключев процентн|обліков ключов процентн|interest= key=
bank|банк|банк|bank
credit|кредит заем займ|кредит позик|credit loan
debt|долг= долга= долги= долгов= задолж|борг боргу= заборг|debt
investment|инвест|інвест|invest
company~|компани фирм предприят|компан фірм підприємств|compan firm= firms= corporat
factory/plant|завод фабрик|завод фабрик|factor plant= plants=
shipyard/plant|верф|верф|shipyard
steelworks/plant|сталелит металлург|сталелив металург|steelwork
mine/plant|шахт рудник|шахт рудник|mine= mines= colliery
warehouse|склад|склад|warehous
job|рабоч место|робоч місц|job= jobs= employ
place~|мест|місц|place
worker|рабочий= рабочих= работник сотрудник|робітник працівник співробітник|worker employee staff=
work~|работа работ|працю робот працює|work= works= worked= working= operat
build|строит построи возвед|будів будув збуду побуду|build built construct
repair|ремонт почин|ремонт полагод|repair fix= fixed=
destroy|разруш уничтож|зруйн знищ руйн|destro damag destruct
damage|поврежд ущерб|пошкодж збитк|damag harm
shootdown|сбил сбит сбив|збив збит збил|shot= shoot= downed= intercept
drone/weapon|дрон беспилотник бпла=|дрон безпілотник бпла=|drone uav=
missile/weapon|ракет|ракет|missile rocket
strike~|ударн удар|ударн удар|strik struck= attack= attacks= attacked=
cruise~|крылат|крилат|cruise
attack|атак напад|атак напад|attack assault raid
shelling|обстрел обстрел|обстріл|shell= shelling= bombard
explosion|взрыв взорв|вибух підірв|explo blast= blasts=
war|войн|війн|war= wars=
fighting|бои= боев= боях= боям= боестолк|бої= боїв= боях= бойов|fight fought combat battl clash
troops|войск воен солдат|військ солдат|troop soldier forces= militar army=
ceasefire|перемири прекращениеогня|перемир|ceasefire truce
peace|мир= мира= миру= мирн|мир= миру= мирн|peace
negotiation|переговор|перемов переговор|negotiat talks=
prisoner|пленн заключенн|полонен ув'язнен|prisoner captiv inmate
exchange|обмен|обмін|exchang swap
violate|наруш|поруш|violat breach
side~|сторон|сторон бік=|side= sides= party= parties=
border|границ погран|кордон прикордон|border
checkpoint~|пункт пропуск|пункт пропуск|checkpoint crossing
queue|очеред|черг|queue line=
block!unblock|блокир заблок перекры|блокув блоку заблок перекри|block
unblock!block|разблок|розблок|unblock
truck/vehicle|грузовик фур= фура= фуры= фур=|вантажів фур= фура= фури=|truck lorr
car/vehicle|автомобил машин легков|автомоб авто= машин легков|car= cars= vehicl automob
van/vehicle|фургон|фургон|van= vans=
bus/vehicle|автобус|автобус|bus= buses= coach=
train/vehicle|поезд электричк|потяг поїзд електричк|train= trains= rail= railway
plane/vehicle|самолет авиалайнер|літак авіалайн|plane= planes= aircraft airliner jet=
ship/vessel|корабл судн|корабл судно= судна=|ship= ships= vessel spacecraft
submarine/vessel|подлод подводн|підвод|submarin
helicopter/vehicle|вертолет|гелікоптер вертол|helicopter
metro|метро= метрополит подземк|метро= метрополіт підземк|metro= subway underground=
line~|лини ветк|ліні гілк гілц|line= branch
track|пут= пути= путей= рельс|колі= колій= рейк|track= tracks=
washout|размы|розми|washout washed=
delay!schedule|задерж опозда отлож|затрим запізн|delay late=
postpone!takeplace|перенес перенос|перенес перенос|postpon reschedul
takeplace!postpone|состоится= состоятся= состоял|відбуде відбув відбуд|held= takeplace
schedule!delay|расписан график|розклад графік|schedul timetabl
flight|рейс полет|рейс політ|flight
airport/works|аэропорт|аеропорт|airport
port/works|порт= порта= порты= портов= портах=|порт= порту= порти= портів= портах=|port= ports= harbour harbor
bridge/works|мост= моста= мосту= мостом= мосты=|міст= мосту= мостом= мости= мосту=|bridge
road/works|дорог= дорога= дороги= дороге= дорогу= шоссе трасс|дорог= дорога= дороги= дорозі= шосе трас|road= roads= highway
tunnel/works|тоннел туннел|тунел|tunnel
pipeline/works|трубопров газопров нефтепр|трубопров газопров нафтопр|pipeline
gas/fuel|газ= газа= газу= газом=|газ= газу= газом=|gas= 
oil/fuel|нефт|нафт|oil= crude=
coal/fuel|угол= угля= углем=|вугіл|coal
electricity|электр свет= света= светом=|електр світл= світла= світло=|electric power=
outage|отключ обесточ блэкаут|відключ вимик вимкн знеструм|outage blackout
energy|энерг|енерг|energ
nuclear|ядерн атомн|ядерн атомн|nuclear atomic
grain|зерн|зерн|grain cereal
harvest|урожа|урожа врожа|harvest crop
farm|ферм|ферм|farm
food|продовол еда= питан пищ|продовол харч їж|food
vegetable|овощ|овоч|vegetab
tonne/unit|тонн|тонн|ton= tons= tonne
school/institution|школ|школ|school
university/institution|университет вуз= вузы=|університет виш=|universit college
hospital/institution|больниц госпитал|лікарн лікарен госпітал шпитал|hospital
museum/institution|музе|музе|museum
theatre/institution|театр|театр|theatre theater
church/institution|церк церков|церк|church
state~|государств|держав|state= states=
country~|стран= страна= страны= стране= страной=|країн|country nation= countries
library/institution|библиотек|бібліотек|librar
remote/way|дистанц удален онлайн|дистанц віддален онлайн|remot distanc online
inperson/way|очно очн|очно очн|in-person
student|студент ученик школьник|студент учн школяр|student pupil
teacher|учител преподав|учител вчител викладач|teacher
learn~|учен= учеб обучен образован|навчан навчал освіт|learn educat study studi
child/people|дет= дети= детей= детям= ребен|діт дити|child children kids=
adult/people|взросл|доросл|adult
man/people|мужчин парен|чоловік хлоп|man= men= male=
woman/people|женщин девуш|жінк жінок дівч|woman women female
person~|человек люди= людей= людям= людьми= жител гражд|людин люди= людей= людям= людьми= осіб= особ мешкан жител громадян|person people= resident citizen inhabitant
age~|лет= летн год|рокі річн|aged= year-old
doctor|врач медик|лікар медик|doctor medic physician
patient|пациент|пацієнт|patient
disease~|болезн заболев|хвороб захворюв|disease illness
vaccine|вакцин привив|вакцин щеплен|vaccin jab= immunis
cholera/disease|холер|холер|cholera
measles/disease|корь= кори= корью=|кір= кору= кором=|measles
malaria/disease|маляри|малярі|malaria
tuberculosis/disease|туберкул|туберкул|tuberculosis tb=
flu/disease|грипп|грип= грипу= грипом=|flu= influenza
covid/disease|ковид covid коронавирус|ковід covid коронавірус|covid coronavirus
cancer/disease|рак= рака= раком= онкол|рак= раку= раком= онкол|cancer
mortality|смертност|смертн|deaths= mortalit
serious|тяжел серьезн критич|важк тяжк серйозн критич|serious sever critical grave=
condition~|состоян|стан= стані= стану=|condition
discharge|выпис|випис|discharg
case~|случа|випад|case= cases=
arrest/custody|арест задерж|арешт затрим|arrest detain
release/custody|освобо отпус|звільн відпус|releas freed=
accuse|обвин|звинува обвину|accus charg= charge= charged= charges=
suspect|подозр|підозр|suspect suspic
guilt|вин= вина= вины= вину= виновн|вин= вина= вини= провин винн|guilt plead
innocent!guilt|невинов|невинн|innocen
court|суд= суда= суде= суду= судом=|суд= суду= суді= судом=|court
judge|судь= судья= судьи=|судд|judge
lawyer|адвокат юрист|адвокат юрист|lawyer attorney counsel
client~|подзащит клиент|підзахисн клієнт|client defendant
prosecutor|прокур|прокур|prosecut
police|полиц|поліц|police
murder|убийств|убивств вбивств|murder homicid
steal|украл кража похит воров хищен присво|вкра краді викра|steal stole stolen theft took= embezzl
fraud|мошен|шахрай|fraud
bribe|взятк корруп|хабар корупц|brib corrupt
prison|тюрьм тюрем колон заключени|в'язниц тюрм ув'язн|prison jail
sentence|приговор осужд|вирок засудж|sentenc convict
fine|штраф оштраф|штраф оштраф|fine= fined= fines= penalt
cancel|отмен|скасув скасов відмін|cancel revok annul
law|закон|закон|law= laws= legislat
bill|законопроект|законопроєкт законопроект|bill= bills=
parliament/elected|парламент дум= дума= думы= думе= думу=|парламент рад= рада= ради= раді= раду=|parliament congress
government|правительств|уряд|government cabinet
president/elected|президент|президент|president
minister/office|министр|міністр|minister
election|выбор|вибор|election poll= polls= presidential-
local/election|местн муниципал|місцев муніципал|municipal
observer|наблюдат|спостеріг|observer monitor
candidate|кандидат|кандидат|candidat
party|парти|парті|party=
protest|протест митинг|протест мітинг|protest rall demonstrat
sanction|санкц|санкц|sanction
resign|отставк|відстав|resign quit= step-down
appoint|назнач|признач|appoint
dismiss|уволь уволен снят=|звільн|dismiss fired= sack
invite|приглас приглаш|запрош запроси|invit
visit|визит посет посещ|візит відвід|visit
meet|встреч встрет|зустріч зустрі|meet met= meeting
sign|подпис|підпис|sign= signed= signing= signature
plan~|план намер|план намір|plan= plans= planned= intend
ready|готов|готов|ready prepar
fully~|полност|повніст цілком|fully completely entirely
threat|угроз угрож опасн|загроз загрожу небезпе|threat risk danger
safe!threat|безопас|безпе|safe= safety secur
cause~|причин вызва|причин спричин|caus
because~|из-за поскольк потому так-как|через= оскільк бо= тому-що|because due=
barrier|барьер|бар'єр|barrier
trade|торгов|торгов торгівел торгівл|trade= trading
publish|опублик публик|опублік публік|publish
report~|сообщ|повідом|report
document|документ|документ|document
archive|архив|архів|archiv
painting|картин полотн|картин полотн|painting canvas
genuine!fake|подлин настоящ|справжн автентич оригінал|genuin authentic
fake!genuine|фальш поддел фейк|фальш підроб фейк|fake forger counterfeit
display|выстав экспон|вистав експон|display exhibit shown=
recall|отзов отзыв отозв|відклик відклич|recall
fault|неисправ дефект неполад|несправ дефект|fault defect
brake/part|тормоз|гальм|brak
battery/part|батаре аккумул|батаре акумул|batter
engine/part|двигател мотор|двигун мотор|engine
sensor/part|датчик|датчик давач|sensor
phone/device|телефон смартфон|телефон смартфон|phone smartphon
tablet/device|планшет|планшет|tablet
computer/device|компьют|комп'ют|computer laptop
rocketlaunch|запуск старт|запуск старт|launch
mission|мисс экипаж|міс екіпаж|mission crew
team~|команд|команд|team
match|матч игр= игра= игры=|матч гра= гри= гру=|match game=
coach|тренер|тренер|coach=
goal|гол= гола= голы= голов=|гол= голу= голи= голів=|goal
run~|бежат побеж бега|бігт побіг бігат|run= ran= running=
break~|перерыв|перерв|half-time break=
mass|масс= масса= массы= массу=|маса= маси= масу=|mass=
lose2~|потеря|втрати втрат|lose=
new~|новый= новая= новое= новые= новую= нового= новой=|нов= новий= нова= нове= нові= нову=|new=
large~|больш крупн|велик|large big= major
strong~|сильн|сильн|strong
region~|област регион край=|област регіон край=|region province oblast
city~|город|міст= міста= місті= місто= містом=|city town cities
village|сел= село= села= селах= сёл деревн посел|сел= село= села= селах= сіл= селищ|village hamlet
district~|район|район|district
street|улиц|вулиц|street
house|дом= дома= дому= домов= жиль|будин дім= житл|house home= homes=
building|здани|будівл|building
apartment|квартир|квартир|apartment flat=
family|семь семей|сім'|famil
help|помощ помог|допом|help aid= assist
train2~|учени|навчання|exercis drill
weapon|оруж|збро|weapon arms=
defence|оборон|оборон|defen
fund|фонд|фонд|fund=
donate|пожертв|пожертв|donat
compensation|компенсац|компенсац|compensat
strikework|забастов|страйк|strike=
migrant|мигрант|мігрант|migrant
passenger|пассажир|пасажир|passenger
driver|водител|воді= водія= водій|driver
accident|авари дтп=|аварі дтп=|accident crash collision
record~|рекорд|рекорд|record
half!double|вдвое-меньше|вдвічі-менше|halv
double|вдвое удво двукратн|вдвічі подво|doubl twice twofold
triple|втрое утро|втричі потро|tripl threefold
immediate|немедлен срочн незамедл безотлаг|негайн термінов невідклад|immediat urgent promptly withoutdelay
before/order|до= раньше ранее прежде накануне|до= раніше перед=|before earlier ahead=
after/order|после= позже позднее|після= пізніше|after later
night~|ночь ночи= ночью= ночн|ніч= ночі= вночі= нічн|night overnight
day~|день= дня= дней= дни= днем= сутк|день= дня= дні= днів= доб|day= days= daily
week~|недел|тижн тижден|week weekly
month~|месяц|місяц|month
year~|год= года= году= годом= лет= годов|рік= року= році= роком= років= річн|year annual
hour~|час= часа= часов= часу= часам= часово|годин|hour
minute~|минут|хвилин|minut
spring/season|весн|весн|spring=
summer/season|лето= лета= летом= летн|літо= літа= влітку= літн|summer
autumn/season|осень= осени= осенью= осенн|осінь= осені= восени= осінн|autumn
winter/season|зим= зима= зиму= зимы= зимой= зимн|зим= зима= зиму= зими= взимку= зимов|winter
today/deixis|сегодня|сьогодні|today
yesterday/deixis|вчера|вчора учора|yesterday
tomorrow/deixis|завтра|завтра|tomorrow
midnight|полноч полуноч|північ= опівноч|midnight
monday/weekday|понедельник|понеділ|monday
tuesday/weekday|вторник|вівтор|tuesday
wednesday/weekday|среду= среда= среды= среде=|серед= середу= середа= середи=|wednesday
thursday/weekday|четверг|четвер= четверга= четвергу=|thursday
friday/weekday|пятниц|п'ятниц|friday
saturday/weekday|суббот|субот|saturday
sunday/weekday|воскресен|неділ|sunday
ease!tighten|смягч ослаб облегч упрост|пом'якш послаб спрост полегш|relax eas= ease= eased= eases= easing= soften loosen simplif
tighten!ease|ужесточ усил|посил жорсткіш|tighten toughen strengthen
rule~|правил|правил|rule regulation
visa|визов виз= виза= визы= визу=|візов віз= віза= візи= візу=|visa
seasonal|сезон|сезон|season seasonal
approve!rejectit|одобр утвержд утверд|схвал затверд|approv endors ratif
rejectit!approve|отверг отклон|відхил|reject veto
shareholder|акционер|акціонер|shareholder
merge|слияни объедин|злитт об'єднан|merg
road2~|строительств|будівництв|construction
satisfied|доволь|задоволен|satisfied happy
overturn|перевернул опрокин|перекин|overturn capsiz flip
collide|столкн|зіткн|collid collision
defuse|обезвред разминир|знешкод розмінув|defus demin disarm
mine2|мин= мина= мину= мины=|міни= мін= міну= міна=|landmine mine= mines=
sapper|сапер|сапер|sapper
whale/animal|кит= киты= китов=|кит= кити= китів=|whale
dolphin/animal|дельфин|дельфін|dolphin
fish/animal|рыб|риб|fish
bird/animal|птиц|птах|bird
dog/animal|собак|собак|dog
temperature|температур градус|температур градус|temperatur degree
expect~|ожида|очіку|expect
wheat/crop|пшениц|пшениц|wheat
barley/crop|ячмен|ячмін ячмен|barley
corn/crop|кукуруз|кукурудз|corn= maize
sugar/goods|сахар|цукор цукру|sugar
milk/goods|молок|молок|milk
meat/goods|мяс|м'яс|meat
egg/goods|яйц яиц|яйц яєць|egg
drug|наркот|наркот|drug narcotic
medicine|лекарств препарат|лік= ліки= ліків= препарат|medicin drug=
test|тест испыт провер|тест випробув перевір|test trial= check
inspect|инспекц осмотр|інспекц огляд|inspect
investigate|расслед следств|розслід слідств|investigat inquir probe
crime|преступ|злочин|crime criminal
terror|террор теракт|терор теракт|terror
hostage|заложник|заручник|hostage
kidnap|похит|викра|kidnap abduct
protestor|активист|активіст|activist
rights|прав= права= правам=|прав= права= правам=|rights
freedom|свобод|свобод свобід|freedom libert
reform|реформ|реформ|reform
corruption|коррупц|корупц|corrupt
transparency|прозрач|прозор|transparen
membership|членств член= члены= членов=|членств член= члени= членів=|member
alliance|альянс союз|альянс союз|alliance union
treaty|договор соглашен|договір угод|treaty agreement accord deal=
embassy|посольств посол= посла=|посольств посол= посла=|embass ambassador
delegation|делегац|делегац|delegat
summit|саммит|саміт|summit
conference|конференц|конференц|conferenc
proposal|предлож предлаг|пропоз пропон|propos suggest
demand|потребов требу требов|вимаг|demand insist
promise|обеща|обіця|promis pledg vow
condemn|осуди осужда|засуд|condemn denounc
welcome2|приветств|вітати вітає=|welcom
concern|обеспокоен озабочен|занепокоєн стурбован|concern worr
hope|надея надежд|надія сподів|hope
need|нужд потребн|потреб|need
shortage|нехватк дефицит|нестач брак=|shortag lack
reserve|резерв запас|резерв запас|reserv stock
capacity|мощност|потужн|capacit
station/works|станци|станці|station
satellite|спутник|супутник|satellit
scientist|ученый ученые ученых исследовател|науковц вчен дослідник|scientist research
species|вид= виды= видов=|вид= види= видів=|species
forest|лес= леса= лесу= лесов= лесн|ліс= ліси= лісу= лісів= лісов|forest wood=
tree|дерев|дерев|tree
land|земл земель|земл земель|land=
mountain|гор= гора= горы= горах=|гор= гора= гори= горах=|mountain
island|остров|острів остров|island
coast|побереж берег|узбереж берег|coast shore
beach|пляж|пляж|beach
tourist|турист|турист|tourist
hotel|отел гостин|готел|hotel
restaurant|ресторан кафе|ресторан кафе|restaurant cafe
shop|магазин|магазин крамниц|shop= shops= store=
market|рынок рынк|ринок ринк|market
online|интернет|інтернет|internet
website|сайт|сайт|website
software|программн|програмн|software
artificial|искусствен|штучн|artificial
hacker|хакер кибер|хакер кібер|hack cyber
leak|утечк|витік витоку|leak
message~|сообщени|повідомлен|messag
video|видео|відео|video
film|фильм кино|фільм кіно|film= movie
song|песн|пісн|song
book|книг|книг книж|book
award|преми наград|премі нагород|award prize
festival|фестивал|фестивал|festival
concert|концерт|концерт|concert
player|игрок|гравц гравець|player
club|клуб|клуб|club
season2|сезон|сезон|season=
champion|чемпион|чемпіон|champion
medal|медал|медал|medal
race|гонк забег|перегон гонк|race=
contract|контракт|контракт|contract
transfer|трансфер|трансфер|transfer
injury|травм|травм|injur
suspend|приостан отстран|призупин відсторон|suspend
restore|восстан|відновл|restor
improve!worsen|улучш|поліпш покращ|improv
worsen!improve|ухудш|погірш|worsen deteriorat
success|успе|успі успіх|success
fail!success2|провал|провал невдал|fail
expand!shrink2|расшир|розшир|expand extend
shrink2!expand|сузи сужен|звуз|narrow
delayed|просроч|простроч|overdue
join!quit|присоедин вступ|приєдна вступ|join
quit!join|выйти= выход вышл|вийти= вихід вийшл|quit withdraw exit
hire!layoff|наня нанима|найня найма|hire hiring recruit
layoff!hire|увол сокращ|звільн скороч|lay-off layoff redundan
legal!illegal|законн|законн|legal lawful
illegal!legal|незаконн|незаконн|illegal unlawful
public!private|государственн публичн|державн публічн|public
private!public|частн приватн|приватн|private
rich|богат|багат|rich wealth
poor|бедн|бідн|poor= povert
january/month|январ|січн січень|january
february/month|феврал|лют= лютого= лютий= лютому=|february
march/month|март= марта= марте=|берез березень|march=
april/month|апрел|квітн квітень|april
may/month|мая= мае=|травн травень|may=
june/month|июн|червн червень=|june
july/month|июл|липн липень|july
august/month|август|серпн серпень|august
september/month|сентяб|вересн вересень|september
october/month|октяб|жовтн жовтень|october
november/month|ноябр|листопад|november
december/month|декабр|грудн грудень|december
`;
