/**
 * News outlets and agencies. A line: `id|country|domains|ru|uk|en`, lists by `;`, the first of each is its label; an empty
 * list means the name is written as in English. Country and domains only where certain. Names that near others
 * closely (РБК and РБК-Украина, The Times and The New York Times) are lines of their own.
 */
export const OUTLETS = `
tass|RU|tass.ru;tass.com|ТАСС;ИТАР-ТАСС|ТАСС|TASS;ITAR-TASS
ria|RU|ria.ru|РИА Новости;РИА|РІА Новини;РИА Новости|RIA Novosti;RIA
interfax|RU|interfax.ru|Интерфакс|Інтерфакс|Interfax
interfax-ua|UA|interfax.com.ua|Интерфакс-Украина|Інтерфакс-Україна|Interfax-Ukraine
interfax-by|BY|interfax.by|Интерфакс-Запад||Interfax-West
interfax-kz|KZ|interfax.kz|Интерфакс-Казахстан||Interfax-Kazakhstan
rbc|RU|rbc.ru|РБК|=|RBC;RBK
rbc-ukraine|UA|rbc.ua|РБК-Украина|РБК-Україна|RBC-Ukraine
kommersant|RU|kommersant.ru|Коммерсантъ;Ъ|Коммерсант;Комерсант|Kommersant
kommersant-fm|RU||Коммерсантъ FM|Коммерсант FM|Kommersant FM
vedomosti|RU|vedomosti.ru|Ведомости|Ведомости;Відомості|Vedomosti
izvestia|RU|iz.ru|Известия|Известия;Ізвєстія|Izvestia;Izvestiya
rg|RU|rg.ru|Российская газета;РГ|Російська газета|Rossiyskaya Gazeta;Rossiiskaya Gazeta
kp|RU|kp.ru|Комсомольская правда|Комсомольська правда|Komsomolskaya Pravda
kp-ua|UA|kp.ua|КП в Украине;Комсомольская правда в Украине|КП в Україні|
pravda|RU||Правда|=|Pravda
pravda-ru|RU|pravda.ru|Правда.Ру||Pravda.ru
mk|RU|mk.ru|Московский комсомолец;МК|Московський комсомолець|Moskovsky Komsomolets;MK
aif|RU|aif.ru|Аргументы и факты;АиФ|Аргументи і факти|Argumenty i Fakty
trud|RU|trud.ru|Труд|=|Trud
ng|RU|ng.ru|Независимая газета;НГ|Незалежна газета|Nezavisimaya Gazeta
novaya|RU|novayagazeta.ru|Новая газета|=|Novaya Gazeta
novaya-europe||novayagazeta.eu|Новая газета Европа|Новая газета. Европа|Novaya Gazeta Europe
forbes-ru|RU|forbes.ru|Forbes Russia;русский Forbes||Forbes Russia
forbes|US|forbes.com|Forbes;Форбс||Forbes
forbes-ua|UA|forbes.ua|Forbes Ukraine;Forbes Украина|Forbes Ukraine;Forbes Україна|Forbes Ukraine
lenta|RU|lenta.ru|Лента.ру|=|Lenta.ru
gazeta-ru|RU|gazeta.ru|Газета.Ru;Газета.ру|Газета.Ru|Gazeta.ru
meduza||meduza.io|Медуза|=|Meduza
mediazona|RU|zona.media|Медиазона|Медіазона|Mediazona
the-insider||theins.ru|The Insider;Инсайдер||The Insider
the-bell||thebell.io||=|The Bell
proekt|||издание Проект;Проект|Проект|Proekt
vazhnye||istories.media|Важные истории|Важливі історії|Important Stories;iStories
verstka||verstka.media|Верстка|=|Verstka
agentstvo|||Агентство|=|Agentstvo
holod||holod.media|Холод|=|Holod
dozhd||tvrain.tv|Дождь;Телеканал Дождь|Дождь;Дощ|TV Rain;Dozhd
echo-msk|RU|echo.msk.ru|Эхо Москвы;Эху Москвы;Эхом Москвы|Ехо Москви;Эхо Москвы|Echo of Moscow;Ekho Moskvy
fontanka|RU|fontanka.ru|Фонтанка;Фонтанка.ру|Фонтанка|Fontanka
znak|RU|znak.com|Znak.com;Знак||Znak.com
ura-ru|RU|ura.news|Ura.ru;URA.RU||URA.ru
e1|RU|e1.ru|E1.ru;Е1||E1
ngs|RU|ngs.ru|НГС||NGS
regnum|RU|regnum.ru|Regnum;Регнум||Regnum
rosbalt|RU|rosbalt.ru|Росбалт|=|Rosbalt
newsru|RU|newsru.com|NEWSru.com;Ньюсру||NEWSru.com
newsru-il|IL|newsru.co.il|||NEWSru.co.il
gzt|RU|gzt.ru|Gzt.Ru||GZT.ru
vz|RU|vz.ru|Взгляд;Деловая газета Взгляд|Взгляд|Vzglyad
life|RU|life.ru|Life||Life.ru
baza|RU|baza.io|Baza;База||Baza
mash|RU||||Mash
shot|RU||Shot||
rt|RU|rt.com|RT;телеканал RT||RT;Russia Today
sputnik|RU|sputniknews.com|Sputnik;Спутник|Sputnik;Супутник|Sputnik
rossiya1|RU||Россия 1|Росія-1|Rossiya 1;Rossia 1
rossiya24|RU||Россия 24|Росія-24|Rossiya 24;Rossia 24
vesti|RU|vesti.ru|Вести|=|Vesti
vesti-fm|RU||Вести FM||Vesti FM
perviy|RU|1tv.ru|Первый канал|Первый канал;Перший канал|Channel One;Channel One Russia
ntv|RU|ntv.ru|НТВ|=|NTV
ren|RU|ren.tv|РЕН ТВ|=|REN TV
zvezda|RU|tvzvezda.ru|Звезда|Звезда;Зірка|Zvezda
tvc|RU|tvc.ru|ТВЦ;ТВ Центр||TV Centre
otr|RU||ОТР||OTR
mir24|||Мир 24;МИР||Mir 24
krasnaya-zvezda|RU|redstar.ru|Красная звезда|=|Krasnaya Zvezda
sports-ru|RU|sports.ru|Sports.ru;Спортс||Sports.ru
sport-express|RU|sport-express.ru|Спорт-Экспресс|Спорт-Експрес|Sport Express
championat|RU|championat.com|Чемпионат;Чемпионат.com||Championat
sovsport|RU|sovsport.ru|Советский спорт||Sovetsky Sport
matchtv|RU|matchtv.ru|Матч ТВ||Match TV
radio-mayak|RU||Маяк|=|Radio Mayak
moscow-times||themoscowtimes.com|||The Moscow Times
svoboda||svoboda.org|Радио Свобода;Радио Свободная Европа|Радіо Свобода|Radio Liberty;RFE/RL;Radio Free Europe/Radio Liberty;Radio Free Europe
azattyk||azattyk.org|Азаттык;Радио Азаттык|Азаттик|Azattyk
azattyq||azattyq.org|Азаттык Казахстан||Azattyq
ozodi||ozodi.org|Радио Озоди;Озоди||Radio Ozodi
ozodlik||ozodlik.org|Радио Озодлик;Озодлик||Radio Ozodlik
krym-realii||krymr.com|Крым.Реалии|Крим.Реалії|Krym.Realii
donbas-realii|||Донбасс.Реалии|Донбас.Реалії|
current-time||currenttime.tv|Настоящее время|=|Current Time
voa|US|voanews.com|Голос Америки|=|Voice of America;VOA
rfi|FR|rfi.fr|||RFI;Radio France Internationale
dw|DE|dw.com|DW;Немецкая волна;Дойче велле|DW;Німецька хвиля;Дойче велле|Deutsche Welle;DW
bbc|GB|bbc.com;bbc.co.uk|Би-би-си|Бі-бі-сі;ВВС|BBC;BBC News;British Broadcasting Corporation
bbc-russian|GB||Русская служба Би-би-си;Русская служба BBC;Би-би-си на русском|Російська служба Бі-бі-сі;Російська служба BBC|BBC Russian;BBC Russian Service;BBC News Russian
bbc-ukrainian|GB||Украинская служба Би-би-си;Украинская служба BBC|Українська служба Бі-бі-сі;Українська служба BBC;BBC Україна|BBC Ukrainian;BBC Ukrainian Service
bbc-persian|GB||Персидская служба Би-би-си||BBC Persian
euronews||euronews.com|Euronews;Евроньюс|Euronews;Євроньюз|Euronews
reuters|GB|reuters.com|Reuters;Рейтер;Рейтерс;Ройтерс|Reuters;Рейтер;Ройтерз;Рейтерс|Reuters
ap|US|apnews.com|AP;Ассошиэйтед Пресс|AP;Ассошіейтед Прес|AP;Associated Press
afp|FR|afp.com|AFP;Франс Пресс|AFP;Франс Пресс;Франс Прес|AFP;Agence France-Presse;France-Presse
upi|US|upi.com||=|UPI;United Press International
dpa|DE|dpa.com|DPA;Немецкое агентство печати;ДПА|DPA;ДПА|dpa;Deutsche Presse-Agentur
efe|ES|efe.com|EFE;ЭФЭ||EFE
ansa|IT|ansa.it|ANSA;АНСА||ANSA
pap|PL|pap.pl|PAP;ПАП;Польское агентство печати|PAP;ПАП;Польське агентство преси|PAP;Polish Press Agency
ctk|CZ|ctk.cz|ЧТК|ČTK;ЧТК|CTK;Czech News Agency
mti|HU|mti.hu|||MTI
belga|BE|belga.be|||Belga;Belga News Agency
ntb|NO||||NTB
ritzau|DK||||Ritzau
stt|FI||||STT
bns|LT|||=|BNS;Baltic News Service
leta|LV|leta.lv|LETA;ЛЕТА||LETA
delfi|||Delfi;Делфи|Delfi;Делфі|Delfi
err|EE|err.ee|||ERR
postimees|EE|postimees.ee|||Postimees
lrt|LT|lrt.lt|||LRT
lsm|LV|lsm.lv|||LSM
xinhua|CN|xinhuanet.com;news.cn|Синьхуа|Сіньхуа|Xinhua;Xinhua News Agency
cctv|CN|cctv.com|CCTV;Центральное телевидение Китая||CCTV;China Central Television
cgtn|CN|cgtn.com|||CGTN
global-times|CN|globaltimes.cn|Global Times;Хуаньцю шибао||Global Times
people-daily|CN|people.cn|Жэньминь жибао|Женьмінь жибао|People's Daily
scmp|HK|scmp.com||=|South China Morning Post;SCMP
caixin|CN|caixin.com|||Caixin
kyodo|JP|kyodonews.net|Киодо|Кіодо|Kyodo;Kyodo News
nhk|JP|nhk.or.jp||=|NHK
nikkei|JP|nikkei.com|Nikkei;Никкэй||Nikkei;Nikkei Asia
asahi|JP|asahi.com|Асахи;Асахи симбун|Асахі сімбун|Asahi;Asahi Shimbun
yomiuri|JP|yomiuri.co.jp|Иомиури;Иомиури симбун|Йоміурі сімбун|Yomiuri;Yomiuri Shimbun
mainichi|JP|mainichi.jp|Майнити;Майнити симбун||Mainichi;Mainichi Shimbun
yonhap|KR|yna.co.kr|Ренхап;Ёнхап;Рёнхап|Йонгап;Йонхап;Ренхап|Yonhap;Yonhap News Agency
kcna|KP|kcna.kp|ЦТАК;Центральное телеграфное агентство Кореи|ЦТАК|KCNA;Korean Central News Agency
anadolu|TR|aa.com.tr|Анадолу|=|Anadolu;Anadolu Agency
trt|TR|trthaber.com||=|TRT
hurriyet|TR|hurriyet.com.tr|Hürriyet;Хюрриет|Hürriyet|Hurriyet
sabah|TR|sabah.com.tr|Sabah;Сабах||Sabah;Daily Sabah
cumhuriyet|TR||||Cumhuriyet
irna|IR|irna.ir|IRNA;ИРНА|IRNA;ІРНА|IRNA
fars|IR|farsnews.ir|Фарс|Fars;Фарс|Fars;Fars News Agency;Fars News
tasnim|IR|tasnimnews.com|Тасним|Tasnim;Таснім|Tasnim;Tasnim News Agency
mehr|IR|mehrnews.com|Мехр||Mehr;Mehr News Agency
press-tv|IR|presstv.ir|||Press TV
isna|IR||ISNA;ИСНА||ISNA
sana|SY|sana.sy|САНА|=|SANA
spa|SA|spa.gov.sa|||SPA;Saudi Press Agency
wam|AE|wam.ae|||WAM;Emirates News Agency
wafa|PS|wafa.ps|ВАФА||WAFA
qna|QA|qna.org.qa|||QNA;Qatar News Agency
mena|EG||||MENA;Middle East News Agency
al-ahram|EG|ahram.org.eg|Аль-Ахрам||Al-Ahram
aljazeera|QA|aljazeera.com;aljazeera.net|Аль-Джазира|Аль-Джазіра|Al Jazeera
al-arabiya|SA|alarabiya.net|Аль-Арабия|Аль-Арабія|Al Arabiya
al-hadath|||Аль-Хадат||Al Hadath
al-mayadeen|LB|almayadeen.net|Аль-Маядин|Аль-Маядін|Al Mayadeen
al-manar|LB||Аль-Манар|=|Al Manar
sky-arabia|AE||||Sky News Arabia
haaretz|IL|haaretz.com|Гаарец;Хаарец|Haaretz;Гаарец|Haaretz
jpost|IL|jpost.com|The Jerusalem Post;Джерузалем пост|The Jerusalem Post|Jerusalem Post
times-of-israel|IL|timesofisrael.com|The Times of Israel|=|Times of Israel
ynet|IL|ynet.co.il|||Ynet
yedioth|IL||Едиот ахронот|Єдіот ахронот|Yedioth Ahronoth
kan|IL||Кан||Kan
i24|IL|i24news.tv|||i24NEWS
pti|IN|ptinews.com|||PTI;Press Trust of India
ani|IN|aninews.in|||ANI;Asian News International
ndtv|IN|ndtv.com|||NDTV
times-of-india|IN|timesofindia.indiatimes.com|The Times of India|=|Times of India
hindu|IN|thehindu.com|||The Hindu
hindustan-times|IN|hindustantimes.com|||Hindustan Times
dawn|PK|dawn.com|||Dawn
tolo|AF|tolonews.com|Tolo News;Толо||Tolo News;TOLOnews
pajhwok|AF|pajhwok.com|Паджвок||Pajhwok
antara|ID||||Antara
nyt|US|nytimes.com|The New York Times;Нью-Йорк таймс|=|The New York Times;NYT;NY Times
wp|US|washingtonpost.com|The Washington Post;Вашингтон пост|=|The Washington Post;WaPo
wsj|US|wsj.com|The Wall Street Journal;Уолл-стрит джорнал;Уолл стрит джорнэл|The Wall Street Journal;Волл-стріт джорнел|The Wall Street Journal;WSJ
usa-today|US|usatoday.com||=|USA Today
la-times|US|latimes.com|Los Angeles Times;Лос-Анджелес таймс||Los Angeles Times;LA Times
nypost|US|nypost.com|New York Post;Нью-Йорк пост||New York Post
newsweek|US|newsweek.com|Newsweek;Ньюсуик||Newsweek
time|US|time.com|Time;журнал Time||Time;Time magazine
new-yorker|US|newyorker.com|||The New Yorker
atlantic|US|theatlantic.com|||The Atlantic
politico|US|politico.com|Politico;Политико|Politico;Політико;Политико|Politico
politico-eu|BE|politico.eu|||Politico Europe
axios|US|axios.com||=|Axios
the-hill|US|thehill.com||=|The Hill
bloomberg|US|bloomberg.com|Bloomberg;Блумберг|=|Bloomberg;Bloomberg News
cnn|US|cnn.com|CNN;Си-эн-эн|CNN;Сі-ен-ен|CNN;Cable News Network
cnbc|US|cnbc.com||=|CNBC
fox|US|foxnews.com|Fox News;Фокс ньюс||Fox News
msnbc|US|msnbc.com||=|MSNBC
nbc|US|nbcnews.com|NBC|=|NBC News;NBC
abc|US|abcnews.go.com|ABC||ABC News;ABC
cbs|US|cbsnews.com|CBS||CBS News;CBS
npr|US|npr.org||=|NPR;National Public Radio
pbs|US|pbs.org|||PBS
huffpost|US|huffpost.com|||HuffPost;Huffington Post
buzzfeed|US|buzzfeednews.com|||BuzzFeed;BuzzFeed News
vox|US|vox.com|||Vox
vice|US|vice.com|||Vice;Vice News
daily-beast|US|thedailybeast.com|||The Daily Beast
business-insider|US|businessinsider.com|||Business Insider
breitbart|US|breitbart.com|||Breitbart;Breitbart News
propublica|US|propublica.org|||ProPublica
foreign-policy|US|foreignpolicy.com||=|Foreign Policy
foreign-affairs-mag|US|foreignaffairs.com|журнал Foreign Affairs|=|Foreign Affairs magazine
techcrunch|US|techcrunch.com|||TechCrunch
verge|US|theverge.com|||The Verge
wired|US|wired.com|||Wired
engadget|US|engadget.com|||Engadget
politifact|US|politifact.com|||PolitiFact
fivethirtyeight|US|fivethirtyeight.com|||FiveThirtyEight
rcp|US|realclearpolitics.com|||RealClearPolitics
variety|US|variety.com|||Variety
deadline|US|deadline.com|||Deadline
tmz|US|tmz.com|||TMZ
people-mag|US|people.com|People;журнал People||People magazine
billboard|US|billboard.com|||Billboard
rolling-stone|US|rollingstone.com|||Rolling Stone
espn|US|espn.com|||ESPN
nature||nature.com|Nature;журнал Nature||Nature
science-mag||science.org|журнал Science;Science|Science|Science magazine
lancet||thelancet.com|The Lancet;Ланцет||The Lancet
kyiv-post|UA|kyivpost.com||=|Kyiv Post
kyiv-independent|UA|kyivindependent.com||=|The Kyiv Independent
times-london|GB|thetimes.co.uk;thetimes.com|The Times;Таймс|=|The Times;Times of London;London's The Times
sunday-times|GB||The Sunday Times;Санди таймс||The Sunday Times
guardian|GB|theguardian.com|The Guardian;Гардиан|The Guardian;Гардіан|The Guardian
telegraph|GB|telegraph.co.uk|The Telegraph;Дейли телеграф||The Telegraph;The Daily Telegraph
independent|GB|independent.co.uk|The Independent;Индепендент||The Independent
ft|GB|ft.com|Financial Times;Файнэншл таймс;Файненшл таймс|Financial Times;Файненшл таймс|Financial Times;FT
economist|GB|economist.com|The Economist;Экономист||The Economist
daily-mail|GB|dailymail.co.uk|Daily Mail;Дейли мейл|Daily Mail;Дейлі мейл|Daily Mail;MailOnline
mirror|GB|mirror.co.uk|The Mirror||Daily Mirror;The Mirror
sun|GB|thesun.co.uk||=|The Sun
express-uk|GB|express.co.uk|||Daily Express
sky-news|GB|news.sky.com|Sky News;Скай ньюс||Sky News
itv|GB|itv.com|||ITV;ITV News
pa-media|GB||||PA Media;Press Association
janes|GB||||Jane's;Janes
rte|IE|rte.ie|||RTE
cbc|CA|cbc.ca||=|CBC;CBC News
globe-mail|CA|theglobeandmail.com|||The Globe and Mail
lemonde|FR|lemonde.fr|Le Monde;Монд;Ле Монд|Le Monde;Ле Монд|Le Monde
figaro|FR|lefigaro.fr|Le Figaro;Фигаро|Le Figaro;Фігаро|Le Figaro;Figaro
liberation|FR|liberation.fr|Libération;Либерасьон||Libération
leparisien|FR|leparisien.fr|||Le Parisien
bfm|FR|bfmtv.com||=|BFMTV;BFM TV
france24|FR|france24.com||=|France 24
franceinfo|FR|francetvinfo.fr|||Franceinfo
tf1|FR||||TF1
charlie-hebdo|FR|charliehebdo.fr|Charlie Hebdo;Шарли эбдо||Charlie Hebdo
spiegel|DE|spiegel.de|Der Spiegel;Шпигель|Der Spiegel;Шпігель|Der Spiegel;Spiegel
bild|DE|bild.de|Bild;Бильд|Bild;Більд|Bild
die-welt|DE|welt.de|Die Welt;Вельт||Die Welt;Welt
die-zeit|DE|zeit.de|Die Zeit;Цайт||Die Zeit;Zeit
faz|DE|faz.net|Frankfurter Allgemeine Zeitung;Франкфуртер альгемайне||Frankfurter Allgemeine Zeitung;FAZ;Frankfurter Allgemeine
sz|DE|sueddeutsche.de|Süddeutsche Zeitung;Зюддойче цайтунг||Süddeutsche Zeitung
tagesspiegel|DE|tagesspiegel.de||=|Tagesspiegel;Der Tagesspiegel
taz|DE|taz.de|||Die Tageszeitung;taz
handelsblatt|DE|handelsblatt.com|Handelsblatt;Хандельсблатт||Handelsblatt
stern|DE|stern.de|Stern;Штерн||Stern
ard|DE|tagesschau.de||=|ARD;Tagesschau
zdf|DE|zdf.de||=|ZDF
ntv-de|DE|n-tv.de|||n-tv
rnd|DE|rnd.de|||RND
correctiv|DE|correctiv.org|||Correctiv
standard-at|AT|derstandard.at|||Der Standard
orf|AT|orf.at|||ORF
nzz|CH|nzz.ch|NZZ|=|Neue Zürcher Zeitung;NZZ
tages-anzeiger|CH||||Tages-Anzeiger
corriere|IT|corriere.it|Corriere della Sera;Кориера делла Сера;Коррьере делла сера|Corriere della Sera;Корр'єре делла сера|Corriere della Sera
repubblica|IT|repubblica.it|La Repubblica;Репубблика||La Repubblica;Repubblica
stampa|IT|lastampa.it|La Stampa;Ла стампа;Стампа|La Stampa;Ла стампа|La Stampa
rai|IT|rai.it|RAI;Rai News||RAI
adnkronos|IT|adnkronos.com|||Adnkronos
el-pais|ES|elpais.com|El País;Эль Паис;Паис||El País
el-mundo|ES|elmundo.es|El Mundo;Мундо||El Mundo
marca|ES|marca.com|||Marca
lequipe|FR|lequipe.fr|L'Équipe;Экип||L'Équipe
publico|PT|publico.pt|||Público
lusa|PT|lusa.pt|||Lusa
nos-nl|NL|nos.nl|||NOS
telegraaf|NL|telegraaf.nl|||De Telegraaf
vrt|BE|vrt.be|||VRT
rtbf|BE|rtbf.be|||RTBF
svt|SE|svt.se|||SVT
aftonbladet|SE|aftonbladet.se|||Aftonbladet
expressen|SE|expressen.se|||Expressen
nrk|NO|nrk.no|||NRK
vg|NO|vg.no|||VG;Verdens Gang
aftenposten|NO|aftenposten.no|||Aftenposten
dr-dk|DK|dr.dk|||DR
berlingske|DK|berlingske.dk|||Berlingske
politiken|DK|politiken.dk|||Politiken
yle|FI|yle.fi||=|Yle
hs|FI|hs.fi|Helsingin Sanomat;Хельсингин саномат||Helsingin Sanomat
ilta-sanomat|FI|is.fi|||Ilta-Sanomat
iltalehti|FI|iltalehti.fi|||Iltalehti
wyborcza|PL|wyborcza.pl|Gazeta Wyborcza;Газета выборча||Gazeta Wyborcza
rzeczpospolita|PL|rp.pl|Rzeczpospolita;Жечпосполита|Rzeczpospolita;Жечпосполіта|Rzeczpospolita
tvn24|PL|tvn24.pl||=|TVN24
tvp|PL|tvp.pl||=|TVP
rmf|PL|rmf24.pl||=|RMF FM;RMF24
onet|PL|onet.pl||=|Onet
wp-pl|PL|wp.pl||=|Wirtualna Polska
polskie-radio|PL|polskieradio.pl|Польское радио|Польське радіо|Polskie Radio
belsat|PL|belsat.eu|Белсат|=|Belsat
idnes|CZ|idnes.cz|||iDNES
czech-tv|CZ|ceskatelevize.cz|||Czech Television;CT24
respekt|CZ||||Respekt
sme|SK|sme.sk|||SME
telex|HU|telex.hu|||Telex
hvg|HU|hvg.hu|||HVG
444hu|HU|444.hu|||444.hu
index-hu|HU|index.hu|||Index.hu
digi24|RO|digi24.ro|||Digi24
agerpres|RO|agerpres.ro|||Agerpres
hotnews|RO|hotnews.ro|||HotNews
bta|BG|bta.bg|БТА||BTA;Bulgarian News Agency
tanjug|RS|tanjug.rs|Танюг|=|Tanjug
b92|RS|b92.net|||B92
n1|||||N1
politika-rs|RS|politika.rs|Политика||Politika
novosti-rs|RS||Вечерние новости||Vecernje Novosti
rts|RS|rts.rs|||RTS
blic|RS|blic.rs|||Blic
hina|HR|hina.hr|||HINA
kathimerini|GR|kathimerini.gr|Катимерини||Kathimerini
amna|GR||||ANA-MPA
folha|BR|folha.uol.com.br|||Folha de S.Paulo;Folha
globo|BR|globo.com|||O Globo;Globo
clarin|AR|clarin.com|||Clarín
telam|AR||||Télam
telesur|VE|telesurtv.net|||teleSUR
prensa-latina|CU|prensa-latina.cu|Prensa Latina;Пренса Латина||Prensa Latina
granma|CU|granma.cu|||Granma
notimex|MX||||Notimex
unian|UA|unian.ua;unian.net;unian.info|УНИАН|УНІАН|UNIAN
ukrinform|UA|ukrinform.ua;ukrinform.net|Укринформ|Укрінформ|Ukrinform
pravda-ua|UA|pravda.com.ua|Украинская правда;УП|Українська правда;УП|Ukrainska Pravda;Ukrayinska Pravda
eurointegration|UA|eurointegration.com.ua|Европейская правда|Європейська правда|European Pravda;Yevropeiska Pravda
epravda|UA|epravda.com.ua|Экономическая правда|Економічна правда|Ekonomichna Pravda;Economic Pravda
zn|UA|zn.ua|Зеркало недели;Зеркало недели. Украина|Дзеркало тижня|Dzerkalo Tyzhnia;ZN.UA
nv|UA|nv.ua|НВ;Новое время|НВ;Новий час;Новое время|NV;New Voice of Ukraine;New Voice
liga|UA|liga.net|ЛІГА.net;Лига|ЛІГА.net|LIGA.net
lb|UA|lb.ua|LB.ua;Левый берег|LB.ua;Лівий берег|LB.ua
hromadske|UA|hromadske.ua|Громадское;Громадское ТВ|Громадське;hromadske.ua|Hromadske
suspilne|UA|suspilne.media|Суспильне;Общественное|Суспільне;Суспільне мовлення;Суспільне Новини|Suspilne
babel|UA|babel.ua|Бабель|=|Babel
texty|UA|texty.org.ua|Тексты|Тексти;Texty.org.ua|Texty
detector|UA|detector.media|Детектор медиа|Детектор медіа|Detector Media
bihus|UA|bihus.info||=|Bihus.Info
skhemy|UA||Схемы|Схеми|Schemes;Skhemy
nashi-groshi|UA|nashigroshi.org|Наши деньги|Наші гроші|Nashi Hroshi
slidstvo|UA|slidstvo.info|Слидство.Инфо|Слідство.Інфо|Slidstvo.Info
censor|UA|censor.net|Цензор.НЕТ;Цензор.нет|Цензор.НЕТ|Censor.NET
gordon|UA|gordonua.com|ГОРДОН|Гордон|Gordon
obozrevatel|UA|obozrevatel.com;obozrevatel.ua|Обозреватель;Обозреватель.UA|Обозреватель;OBOZ.UA|Obozrevatel
strana|UA|strana.ua|Страна;Страна.ua|Страна.ua|Strana.ua;Strana
vesti-ua|UA|vesti.ua|Вести.ua|Вєсті|
korrespondent|UA|korrespondent.net|Корреспондент;Корреспондент.net|Кореспондент;Корреспондент.net|Korrespondent
segodnya|UA|segodnya.ua|Сегодня|Сегодня;Сьогодні|Segodnya
fakty|UA|fakty.ua|Факты;Факты и комментарии|Факти|Fakty
glavcom|UA|glavcom.ua|Главком|=|Glavcom
glavred|UA|glavred.info|Главред|=|Glavred
tsn|UA|tsn.ua|ТСН|=|TSN
1plus1|UA|1plus1.ua|1+1;Плюсы||1+1
ictv|UA|ictv.ua||=|ICTV
inter|UA|inter.ua|Интер|Інтер|Inter
ukraina24|UA||Украина 24|Україна 24|Ukraine 24
5kanal|UA|5.ua|5 канал|5 канал;П'ятий канал|Channel 5
espreso|UA|espreso.tv|Эспрессо;Эспресо;Espreso.TV|Еспресо;Еспресо.TV|Espreso
priamyi|UA|prm.ua|Прямой;телеканал Прямой|Прямий|Pryamiy
zaxid|UA|zaxid.net||=|Zaxid.net
zik|UA||ZIK;ЗИК|ZIK;ЗІК|ZIK
vgolos|UA||Вголос|=|
mediaport|UA|mediaport.ua|МедиаПорт|МедіаПорт|
ukrmedia|UA||Голос Украины|Голос України|Holos Ukrainy
uryadovy|UA|ukurier.gov.ua|Правительственный курьер|Урядовий кур'єр|Uriadovy Kurier
den-ua|UA|day.kyiv.ua|газета День|=|Den
ukr-radio|UA||Украинское радио|Українське радіо|Ukrainian Radio
army-inform|UA|armyinform.com.ua|АрмияInform|АрміяInform;АрміяІнформ|ArmyInform
informnapalm|UA|informnapalm.org||=|InformNapalm
militarnyi|UA|mil.in.ua|Милитарный|Мілітарний|Militarnyi
unn|UA|unn.ua|УНН|=|UNN
rubryka|UA|rubryka.com|Рубрика|=|Rubryka
slovo-i-dilo|UA|slovoidilo.ua|Слово и дело|Слово і діло|Slovo i Dilo
apostrophe|UA|apostrophe.ua|Апостроф|=|Apostrophe
golosua|UA||ГолосUA|=|
delo-ua|UA|delo.ua||=|Delo.ua
minfin-ua|UA|minfin.com.ua|Минфин.com.ua||Minfin.com.ua
ain|UA|ain.ua|AIN|=|AIN.UA
dumskaya|UA|dumskaya.net|Думская|Думська|Dumskaya
belta|BY|belta.by|БелТА;Белорусское телеграфное агентство|БелТА|BelTA
sb|BY|sb.by|СБ. Беларусь сегодня;Советская Белоруссия|Радянська Білорусь|SB Belarus Today;Sovetskaya Belorussiya
ont|BY|ont.by|ОНТ|=|ONT
ctv-by|BY|ctv.by|СТВ||
belarus1|BY|tvr.by|Беларусь 1|Білорусь 1|Belarus 1
nasha-niva|BY|nashaniva.com|Наша Нива;Наша Ніва|=|Nasha Niva
tut-by|BY|tut.by|TUT.BY;ТУТ.бай||TUT.BY
zerkalo||zerkalo.io|Зеркало|Дзеркало;Зеркало|Zerkalo
onliner|BY|onliner.by|Onliner;Онлайнер||Onliner
nexta||nexta.tv|NEXTA;Нехта||NEXTA
charter97||charter97.org|Хартия-97;Хартия'97|Хартія-97|Charter 97
belapan|BY|belapan.by|БелаПАН|=|BelaPAN
euroradio||euroradio.fm|Еврорадио|Єврорадіо|Euroradio
sputnik-by|BY|sputnik.by|Sputnik Беларусь;Спутник Беларусь||Sputnik Belarus
kazinform|KZ|inform.kz|Казинформ;МИА Казинформ|Казінформ|Kazinform;Qazinform
tengrinews|KZ|tengrinews.kz|Tengrinews;Tengrinews.kz||Tengrinews
zakon-kz|KZ|zakon.kz|||Zakon.kz
nur-kz|KZ|nur.kz|||NUR.KZ
vlast-kz|KZ|vlast.kz|Власть;Власть.kz|Vlast.kz|Vlast;Vlast.kz
informburo|KZ|informburo.kz|Информбюро;Informburo.kz||Informburo
khabar|KZ|24.kz|Хабар 24;Хабар||Khabar 24;Khabar
orda|KZ|orda.kz|||Orda.kz
kursiv|KZ|kursiv.media|Курсив||Kursiv
kapital|KZ|kapital.kz|Капитал.кз||
24kg|KG|24.kg||=|24.kg
akipress|KG|akipress.org|АКИpress;Акипресс||AKIpress
kaktus|KG|kaktus.media|Kaktus.media;Кактус медиа||Kaktus.media
kabar|KG|kabar.kg|Кабар|=|Kabar
kloop|KG|kloop.kg|Kloop;Клооп||Kloop
vb-kg|KG|vb.kg|Вечерний Бишкек||Vecherniy Bishkek
khovar|TJ|khovar.tj|Ховар|=|Khovar
asia-plus|TJ|asiaplustj.info|Азия-Плюс|Азія-Плюс|Asia-Plus
avesta|TJ||Авеста||Avesta
gazeta-uz|UZ|gazeta.uz|Газета.uz||Gazeta.uz
kun-uz|UZ|kun.uz|||Kun.uz
uza|UZ|uza.uz|УзА;Национальное информационное агентство Узбекистана||UzA
podrobno|UZ|podrobno.uz|Подробно.uz||Podrobno.uz
daryo|UZ|daryo.uz|Дарё||Daryo
tdh|TM|turkmenistan.gov.tm|ТДХ;Государственное информационное агентство Туркменистана||TDH;Turkmen State News Agency
hronika-tm||hronikatm.com|Хроника Туркменистана||Chronicles of Turkmenistan
fergana||fergana.news|Фергана;Фергана.ру;Фергана.Ньюс|Фергана|Fergana;Fergana News
trend-az|AZ|trend.az|Тренд||Trend
apa-az|AZ|apa.az|АПА||APA
azertac|AZ|azertag.az|Азертадж|=|Azertac
report-az|AZ|report.az|||Report.az
turan-az|AZ|turan.az|Туран||Turan
haqqin|AZ|haqqin.az|||Haqqin.az
minval|AZ|minval.az|||Minval
vestnik-kavkaza||vestikavkaza.ru|Вестник Кавказа||Vestnik Kavkaza
kavkaz-uzel||kavkaz-uzel.eu|Кавказский узел|Кавказький вузол|Caucasian Knot;Kavkazsky Uzel
ekho-kavkaza||ekhokavkaza.com|Эхо Кавказа|Ехо Кавказу|Ekho Kavkaza
armenpress|AM|armenpress.am|Арменпресс|Арменпрес|Armenpress
news-am|AM|news.am|NEWS.am;Новости-Армения||News.am
arminfo|AM|arminfo.info|АрмИнфо||ArmInfo
panarmenian|AM|panarmenian.net|ПанАрмениан||PanARMENIAN
hetq|AM|hetq.am|||Hetq
civil-ge|GE|civil.ge|||Civil.ge;Civil Georgia
rustavi2|GE|rustavi2.ge|Рустави 2|Руставі 2|Rustavi 2
imedi|GE|imedinews.ge|Имеди|Імеді|Imedi
interpressnews|GE|interpressnews.ge|ИнтерпрессНьюс||InterPressNews
newsgeorgia|GE|newsgeorgia.ge|Новости-Грузия||News Georgia
agenda-ge|GE|agenda.ge|||Agenda.ge
formula-ge|GE|formulanews.ge|Формула||Formula
ipn-md|MD|ipn.md|||IPN
newsmaker|MD|newsmaker.md|NewsMaker;Ньюсмейкер||NewsMaker
moldpres|MD|moldpres.md|Молдпрес|=|Moldpres
point-md|MD|point.md|||Point.md
infotag|MD|infotag.md|Инфотаг||Infotag
infox|RU|infox.ru|||infox.ru
novy-region|RU|nr2.ru|Новый регион|Новий регіон|Novy Region
roem|RU|roem.ru|||Roem.ru
cnews|RU|cnews.ru|||CNews
habr|RU|habr.com|Хабр||Habr
vc-ru|RU|vc.ru|||vc.ru
tjournal|RU|tjournal.ru|TJ||TJournal
snob|RU|snob.ru|Сноб||Snob
colta|RU|colta.ru|Colta.ru||Colta
dp-ru|RU|dp.ru|Деловой Петербург||Delovoy Peterburg
bfm-ru|RU|bfm.ru|Business FM;Бизнес FM||Business FM
govorit-moskva|RU|govoritmoskva.ru|Говорит Москва|Говорить Москва|Govorit Moskva
nsn|RU|nsn.fm|НСН;Национальная служба новостей||NSN
parlgazeta|RU|pnp.ru|Парламентская газета||Parlamentskaya Gazeta
tsargrad|RU|tsargrad.tv|Царьград|=|Tsargrad
ridus|RU|ridus.ru|Ридус||Ridus
prime|RU|1prime.ru|Прайм||Prime
finmarket|RU|finmarket.ru|Финмаркет||Finmarket
banki-ru|RU|banki.ru|||Banki.ru
rambler|RU|rambler.ru|Рамблер||Rambler
itogi|RU||Итоги||Itogi
ogonek|RU||Огонек||Ogonyok
profil|RU|profile.ru|Профиль||Profil
expert-ru|RU|expert.ru|журнал Эксперт||Expert magazine
russian-newsweek|RU||Русский Newsweek||Russian Newsweek
new-times|RU|newtimes.ru|||The New Times
versiya|RU||Версия||
sobesednik|RU|sobesednik.ru|Собеседник||Sobesednik
tayga|RU|tayga.info|Тайга.инфо||Tayga.info
7x7|RU|semnasem.org|7x7;7х7||7x7
sota||sota.vision|Sota;SotaVision;Сота|Sota|SOTA
astra|||Astra;Астра|=|Astra
rybar|RU|rybar.ru|Рыбарь|Рибар|Rybar
occrp||occrp.org|OCCRP;Центр по исследованию коррупции и организованной преступности||OCCRP;Organized Crime and Corruption Reporting Project
eurasianet||eurasianet.org|Eurasianet;Евразианет||Eurasianet
central-asian|||Cabar.asia||CABAR
diplomat-mag||thediplomat.com|||The Diplomat
dialog-ua|UA|dialog.ua|Диалог.UA||
focus-ua|UA|focus.ua|Фокус|=|Focus.ua
bukvy|UA|bykvu.com|Буквы|Букви|Bukvy
graty|UA|graty.me|Ґрати|=|Graty
zmina|UA|zmina.info||=|ZMINA
`;
