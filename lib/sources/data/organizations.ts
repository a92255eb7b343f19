/**
 * Organizations news cite, each one body. A line: `id|country|ru|uk|en`, lists by `;`, the first of each is its label;
 * an empty list means the name is written as in English. Country only where the body belongs to one state.
 * A leading «!» on the id: a body of a union of states with power of its own, which counts as government.
 */
export const ORGANIZATIONS = `
un||ООН;Организация Объединенных Наций|ООН;Організація Об'єднаних Націй|UN;United Nations
un-sc||Совбез ООН;Совет Безопасности ООН;СБ ООН|Радбез ООН;Рада Безпеки ООН|UN Security Council;UNSC;United Nations Security Council
un-ga||Генассамблея ООН;Генеральная Ассамблея ООН;ГА ООН|Генасамблея ООН;Генеральна Асамблея ООН|UN General Assembly;UNGA;United Nations General Assembly
un-hrc||Совет ООН по правам человека;СПЧ ООН|Рада ООН з прав людини|UN Human Rights Council;UNHRC
ohchr||УВКПЧ ООН;УВКПЧ;Управление Верховного комиссара ООН по правам человека;Управление ООН по правам человека|УВКПЛ ООН;УВКПЛ;Управління ООН з прав людини|OHCHR;UN Human Rights Office;UN rights office;Office of the High Commissioner for Human Rights
unhcr||УВКБ ООН;УВКБ;Управление Верховного комиссара ООН по делам беженцев;Агентство ООН по делам беженцев;Управление ООН по делам беженцев|УВКБ ООН;УВКБ;Агентство ООН у справах біженців;Управління Верховного комісара ООН у справах біженців|UNHCR;UN Refugee Agency;UN High Commissioner for Refugees
ocha||УКГВ ООН;УКГВ;Управление ООН по координации гуманитарных вопросов|УКГП ООН;Управління ООН з координації гуманітарних справ|OCHA;UN humanitarian office;UNOCHA
unicef||ЮНИСЕФ;Детский фонд ООН|ЮНІСЕФ;Дитячий фонд ООН|UNICEF;UN Children's Fund;UN children's agency
unesco||ЮНЕСКО|=|UNESCO
undp||ПРООН;Программа развития ООН|ПРООН;Програма розвитку ООН|UNDP;UN Development Programme
unrwa||БАПОР|=|UNRWA
unodc||УНП ООН|УНЗ ООН|UNODC
wfp||ВПП ООН;Всемирная продовольственная программа;ВПП|ВПП ООН;Всесвітня продовольча програма|WFP;World Food Programme;World Food Program
fao||ФАО;Продовольственная и сельскохозяйственная организация ООН|ФАО;Продовольча та сільськогосподарська організація ООН|FAO;Food and Agriculture Organization
who||ВОЗ;Всемирная организация здравоохранения|ВООЗ;Всесвітня організація охорони здоров'я|WHO;World Health Organization;World Health Organisation
ilo||МОТ;Международная организация труда|МОП;Міжнародна організація праці|ILO;International Labour Organization
iom||МОМ;Международная организация по миграции|МОМ;Міжнародна організація з міграції|IOM;International Organization for Migration
iaea||МАГАТЭ;Международное агентство по атомной энергии|МАГАТЕ;Міжнародне агентство з атомної енергії|IAEA;International Atomic Energy Agency;UN nuclear watchdog
icao||ИКАО;Международная организация гражданской авиации|ІКАО|ICAO;International Civil Aviation Organization
wmo||ВМО;Всемирная метеорологическая организация|ВМО;Всесвітня метеорологічна організація|WMO;World Meteorological Organization
ipcc||МГЭИК|МГЕЗК|IPCC;Intergovernmental Panel on Climate Change
wto||ВТО;Всемирная торговая организация|СОТ;Світова організація торгівлі|WTO;World Trade Organization
imf||МВФ;Международный валютный фонд|МВФ;Міжнародний валютний фонд|IMF;International Monetary Fund
world-bank||Всемирный банк;Мировой банк|Світовий банк;Всесвітній банк|World Bank
ebrd||ЕБРР;Европейский банк реконструкции и развития|ЄБРР;Європейський банк реконструкції та розвитку|EBRD;European Bank for Reconstruction and Development
eib||ЕИБ;Европейский инвестиционный банк|ЄІБ;Європейський інвестиційний банк|EIB;European Investment Bank
adb||АБР;Азиатский банк развития|АБР;Азіатський банк розвитку|ADB;Asian Development Bank
eabr||ЕАБР;Евразийский банк развития|ЄАБР|EDB;Eurasian Development Bank
icj||Международный суд ООН;Международный суд|Міжнародний суд ООН|ICJ;International Court of Justice;World Court
icc||МУС;Международный уголовный суд|МКС;Міжнародний кримінальний суд|ICC;International Criminal Court
echr||ЕСПЧ;Европейский суд по правам человека;Страсбургский суд|ЄСПЛ;Європейський суд з прав людини|ECHR;European Court of Human Rights;ECtHR
cjeu||Суд ЕС;Европейский суд;Суд Европейского союза|Суд ЄС;Суд Європейського Союзу|CJEU;European Court of Justice;EU Court of Justice;ECJ;Court of Justice of the European Union
pca||Постоянная палата третейского суда|Постійна палата третейського суду|Permanent Court of Arbitration
icrc||МККК;Международный комитет Красного Креста|МКЧХ;Міжнародний комітет Червоного Хреста|ICRC;International Committee of the Red Cross
red-cross||Красный Крест|Червоний Хрест|Red Cross
ifrc||МФКК|МФЧХ|IFRC;International Federation of Red Cross and Red Crescent Societies
nato||НАТО;Североатлантический альянс;Организация Североатлантического договора;Альянс НАТО|НАТО;Північноатлантичний альянс;Організація Північноатлантичного договору|NATO;North Atlantic Treaty Organization;North Atlantic Alliance
osce||ОБСЕ;Организация по безопасности и сотрудничеству в Европе|ОБСЄ;Організація з безпеки і співробітництва в Європі;Організація з безпеки та співробітництва в Європі|OSCE;Organization for Security and Co-operation in Europe;Organization for Security and Cooperation in Europe
odihr||БДИПЧ;БДИПЧ ОБСЕ;Бюро по демократическим институтам и правам человека|БДІПЛ;БДІПЛ ОБСЄ|ODIHR;OSCE ODIHR
osce-smm||СММ ОБСЕ;Специальная мониторинговая миссия ОБСЕ;мониторинговая миссия ОБСЕ|СММ ОБСЄ;Спеціальна моніторингова місія ОБСЄ|SMM;OSCE Special Monitoring Mission;OSCE SMM
coe||Совет Европы|Рада Європи|Council of Europe;CoE
pace||ПАСЕ;Парламентская ассамблея Совета Европы|ПАРЄ;Парламентська асамблея Ради Європи|PACE;Parliamentary Assembly of the Council of Europe
venice-commission||Венецианская комиссия|Венеціанська комісія|Venice Commission
!eu|EU|Евросоюз;ЕС;Европейский союз|Євросоюз;ЄС;Європейський Союз|EU;European Union
!eu-commission|EU|Еврокомиссия;Европейская комиссия;ЕК;комиссия Европейского союза;Комиссия ЕС|Єврокомісія;Європейська комісія;ЄК|European Commission;EU Commission
!eu-council|EU|Совет ЕС;Совет Европейского союза|Рада ЄС;Рада Європейського Союзу|Council of the EU;EU Council;Council of the European Union
!european-council|EU|Европейский совет;Евросовет|Європейська рада;Євророда|European Council
!eu-parliament|EU|Европарламент;Европейский парламент|Європарламент;Європейський парламент|European Parliament;EU Parliament
!ecb-eu|EU|ЕЦБ;Европейский центральный банк;Европейский центробанк|ЄЦБ;Європейський центральний банк;Європейський центробанк|ECB;European Central Bank
!eeas|EU|ЕСВД;Европейская служба внешних действий;внешнеполитическая служба ЕС;европейская внешнеполитическая служба|ЄСЗД;Європейська служба зовнішніх дій|EEAS;European External Action Service;EU diplomatic service
!europol|EU|Европол|Європол|Europol
!frontex|EU|Фронтекс|=|Frontex
!eurostat|EU|Евростат|Євростат|Eurostat
!ema|EU|Европейское агентство по лекарственным средствам;Европейское агентство лекарственных средств;ЕМА|Європейське агентство з лікарських засобів|EMA;European Medicines Agency
interpol||Интерпол|Інтерпол|Interpol
csto||ОДКБ;Организация Договора о коллективной безопасности|ОДКБ;Організація договору про колективну безпеку|CSTO;Collective Security Treaty Organization;Collective Security Treaty Organisation
cis||СНГ;Содружество Независимых Государств|СНД;Співдружність Незалежних Держав|CIS;Commonwealth of Independent States
cis-exec||Исполком СНГ;Исполнительный комитет СНГ|Виконком СНД|CIS Executive Committee
eaeu||ЕАЭС;Евразийский экономический союз|ЄАЕС;Євразійський економічний союз|EAEU;Eurasian Economic Union;EEU
eec||ЕЭК;Евразийская экономическая комиссия|ЄЕК;Євразійська економічна комісія|EEC;Eurasian Economic Commission
sco||ШОС;Шанхайская организация сотрудничества|ШОС;Шанхайська організація співробітництва|SCO;Shanghai Cooperation Organisation;Shanghai Cooperation Organization
brics||БРИКС|БРІКС|BRICS
asean||АСЕАН|=|ASEAN;Association of Southeast Asian Nations
opec||ОПЕК;Организация стран — экспортеров нефти|ОПЕК|OPEC
opec-plus||ОПЕК+|=|OPEC+
iea||МЭА;Международное энергетическое агентство|МЕА;Міжнародне енергетичне агентство|IEA;International Energy Agency
oecd||ОЭСР;Организация экономического сотрудничества и развития|ОЕСР;Організація економічного співробітництва та розвитку|OECD;Organisation for Economic Co-operation and Development;Organization for Economic Cooperation and Development
opcw||ОЗХО;Организация по запрещению химического оружия|ОЗХЗ;Організація із заборони хімічної зброї|OPCW;Organisation for the Prohibition of Chemical Weapons;Organization for the Prohibition of Chemical Weapons
african-union||Африканский союз|Африканський союз|African Union
arab-league||ЛАГ;Лига арабских государств|ЛАД;Ліга арабських держав|Arab League;League of Arab States
oic||ОИС;Организация исламского сотрудничества|ОІС;Організація ісламського співробітництва|OIC;Organisation of Islamic Cooperation;Organization of Islamic Cooperation
oas||ОАГ;Организация американских государств|ОАД|OAS;Organization of American States
g7||G7;Большая семерка|G7;Велика сімка|G7;Group of Seven
g20||G20;Большая двадцатка|G20;Велика двадцятка|G20;Group of Twenty
ots||Организация тюркских государств|ОТД;Організація тюркських держав|OTS;Organization of Turkic States
fatf||ФАТФ|=|FATF;Financial Action Task Force
iata||ИАТА;Международная ассоциация воздушного транспорта|ІАТА|IATA;International Air Transport Association
eurocontrol||Евроконтроль|Євроконтроль|Eurocontrol
cern||ЦЕРН|=|CERN
esa||ЕКА;Европейское космическое агентство|ЄКА;Європейське космічне агентство|ESA;European Space Agency
fifa||ФИФА;Международная федерация футбола|ФІФА;Міжнародна федерація футболу|FIFA
uefa||УЕФА|УЄФА|UEFA
ioc||МОК;Международный олимпийский комитет|МОК;Міжнародний олімпійський комітет|IOC;International Olympic Committee
ipc||МПК;Международный паралимпийский комитет|МПК;Міжнародний паралімпійський комітет|IPC;International Paralympic Committee
wada||ВАДА;Всемирное антидопинговое агентство|ВАДА;Всесвітнє антидопінгове агентство|WADA;World Anti-Doping Agency
rusada|RU|РУСАДА|=|RUSADA
cas||CAS;Спортивный арбитражный суд|CAS;Спортивний арбітражний суд|CAS;Court of Arbitration for Sport
fide||ФИДЕ|ФІДЕ|FIDE;International Chess Federation
ebu||ЕВС;Европейский вещательный союз|ЄМС;Європейська мовна спілка|EBU;European Broadcasting Union
hrw||Human Rights Watch;Хьюман Райтс Вотч|Human Rights Watch;Г'юман Райтс Вотч|Human Rights Watch;HRW
amnesty||Amnesty International;Международная амнистия;Эмнести Интернешнл|Amnesty International;Міжнародна амністія|Amnesty International;Amnesty
greenpeace||Гринпис|Грінпіс|Greenpeace
wwf||WWF;Всемирный фонд дикой природы|WWF;Всесвітній фонд природи|WWF;World Wildlife Fund;World Wide Fund for Nature
msf||Врачи без границ|Лікарі без кордонів|Doctors Without Borders;MSF;Médecins Sans Frontières
rsf||Репортеры без границ|Репортери без кордонів|Reporters Without Borders;RSF
cpj||Комитет защиты журналистов;КЗЖ|Комітет захисту журналістів|Committee to Protect Journalists;CPJ
transparency||Transparency International;Трансперенси Интернешнл|Transparency International;Трансперенсі Інтернешнл|Transparency International
freedom-house||Freedom House;Фридом хаус||Freedom House
oxfam||Oxfam;Оксфам|=|Oxfam
save-children||Save the Children;Спасите детей|Save the Children;Врятуйте дітей|Save the Children
memorial|RU|Мемориал;ПЦ Мемориал;правозащитный центр Мемориал|Меморіал|Memorial
viasna|BY|Вясна;Весна;правозащитный центр Вясна;ПЦ Вясна|Вясна;Весна|Viasna
ovd-info|RU|ОВД-Инфо|ОВД-Інфо|OVD-Info
baj|BY|БАЖ;Белорусская ассоциация журналистов|БАЖ|BAJ;Belarusian Association of Journalists
fbk|RU|ФБК;Фонд борьбы с коррупцией|ФБК;Фонд боротьби з корупцією|FBK;ACF;Anti-Corruption Foundation
levada|RU|Левада-центр|=|Levada Center;Levada Centre
vtsiom|RU|ВЦИОМ|ВЦВГД;ВЦИОМ|VTsIOM
fom|RU|ФОМ;фонд Общественное мнение|ФОМ|FOM
kiis|UA|КМИС;Киевский международный институт социологии|КМІС;Київський міжнародний інститут соціології|KIIS;Kyiv International Institute of Sociology
rating|UA|социологическая группа Рейтинг|соціологічна група Рейтинг|Rating Group
razumkov|UA|Центр Разумкова|=|Razumkov Centre;Razumkov Center
gallup|US|Gallup;Гэллап||Gallup
pew|US|Pew Research Center;Исследовательский центр Пью||Pew Research Center;Pew
isw|US|ISW;Институт изучения войны|ISW;Інститут вивчення війни|ISW;Institute for the Study of War
rand|US|RAND;корпорация RAND||RAND Corporation;RAND
carnegie|US|Фонд Карнеги;Carnegie|Фонд Карнегі|Carnegie Endowment;Carnegie Endowment for International Peace
carnegie-moscow||Московский центр Карнеги|Московський центр Карнегі|Carnegie Moscow Center
atlantic-council|US|Атлантический совет|Атлантична рада|Atlantic Council
chatham|GB|Chatham House;Чатэм-хаус||Chatham House
sipri|SE|SIPRI;Стокгольмский институт исследования проблем мира||SIPRI;Stockholm International Peace Research Institute
crisis-group||International Crisis Group;Международная кризисная группа|Міжнародна кризова група|International Crisis Group
bellingcat||Bellingcat;Беллингкэт|Bellingcat;Беллінгкет|Bellingcat
fitch|||=|Fitch;Fitch Ratings
moodys||Moody's;Мудис||Moody's
sp||S&P;S&P Global Ratings||S&P;S&P Global;Standard & Poor's
hse|RU|Высшая школа экономики;ВШЭ;НИУ ВШЭ|ВШЕ;Вища школа економіки|HSE;Higher School of Economics
msu|RU|МГУ;МГУ имени Ломоносова;Московский государственный университет;Московский государственный университет имени Ломоносова;Московский государственный университет имени М. В. Ломоносова|МДУ;Московський державний університет;Московський державний університет імені Ломоносова|Moscow State University;Lomonosov Moscow State University;MSU
spbu|RU|СПбГУ;Санкт-Петербургский государственный университет|СПбДУ|St Petersburg State University;Saint Petersburg State University
mgimo|RU|МГИМО|МДІМВ|MGIMO
knu|UA|КНУ;Киевский национальный университет имени Тараса Шевченко|КНУ;Київський національний університет імені Тараса Шевченка|Taras Shevchenko National University of Kyiv
kma|UA|Киево-Могилянская академия|Києво-Могилянська академія;НаУКМА|Kyiv-Mohyla Academy
kse|UA|Киевская школа экономики|Київська школа економіки|Kyiv School of Economics;KSE
bgu|BY|БГУ;Белорусский государственный университет|БДУ|BSU;Belarusian State University
harvard|US|Гарвардский университет;Гарвард|Гарвардський університет;Гарвард|Harvard University;Harvard
stanford|US|Стэнфордский университет|Стенфордський університет|Stanford University;Stanford
mit|US|Массачусетский технологический институт|Массачусетський технологічний інститут|MIT;Massachusetts Institute of Technology
yale|US|Йельский университет|Єльський університет|Yale University;Yale
oxford|GB|Оксфордский университет|Оксфордський університет|Oxford University;University of Oxford
cambridge|GB|Кембриджский университет|Кембриджський університет|Cambridge University;University of Cambridge
jhu|US|Университет Джонса Хопкинса|Університет Джонса Гопкінса|Johns Hopkins University
icl|GB|Имперский колледж Лондона|Імперський коледж Лондона|Imperial College London
gazprom|RU|Газпром|=|Gazprom
gazprom-neft|RU|Газпром нефть|Газпром нафта;Газпромнафта|Gazprom Neft
gazprombank|RU|Газпромбанк|=|Gazprombank
rosneft|RU|Роснефть|Роснефть;Роснєфть|Rosneft
lukoil|RU|Лукойл|=|Lukoil
novatek|RU|Новатэк|Новатек|Novatek
transneft|RU|Транснефть|=|Transneft
tatneft|RU|Татнефть|=|Tatneft
surgut|RU|Сургутнефтегаз|Сургутнафтогаз|Surgutneftegas;Surgutneftegaz
rosatom|RU|Росатом|=|Rosatom
rostec|RU|Ростех|=|Rostec;Rostech
nornickel|RU|Норникель;Норильский никель|Норнікель|Nornickel;Norilsk Nickel
rusal|RU|Русал|=|Rusal
severstal|RU|Северсталь|Сєвєрсталь|Severstal
nlmk|RU|НЛМК|=|NLMK
sberbank|RU|Сбербанк;Сбер|Сбербанк|Sberbank;Sber
vtb|RU|ВТБ|=|VTB
alfa-bank|RU|Альфа-банк|=|Alfa-Bank
tinkoff|RU|Тинькофф;Тинькофф банк;Т-банк|Тінькофф|Tinkoff;T-Bank
yandex|RU|Яндекс|=|Yandex
vk|RU|ВКонтакте|=|VK;VKontakte
mail-ru|RU|Mail.ru;Mail.ru Group||Mail.ru
aeroflot|RU|Аэрофлот|Аерофлот|Aeroflot
s7|RU|S7 Airlines;S7||S7 Airlines
mts|RU|МТС|=|MTS
megafon|RU|МегаФон|Мегафон|MegaFon
beeline|RU|Билайн;ВымпелКом|Білайн|Beeline;VimpelCom
rostelecom|RU|Ростелеком|=|Rostelecom
kaspersky|RU|Лаборатория Касперского|Лабораторія Касперського|Kaspersky;Kaspersky Lab
moex|RU|Мосбиржа;Московская биржа|Мосбіржа;Московська біржа|Moscow Exchange;MOEX
wildberries|RU||=|Wildberries
ozon|RU||=|Ozon
avtovaz|RU|АвтоВАЗ|=|AvtoVAZ
kamaz|RU|КамАЗ|=|Kamaz
wagner|RU|ЧВК Вагнера;группа Вагнера;Вагнер|ПВК Вагнера;група Вагнера|Wagner Group;Wagner;Wagner PMC
privatbank|UA|ПриватБанк|=|PrivatBank
oschadbank|UA|Ощадбанк|=|Oschadbank
monobank|UA|Монобанк|=|Monobank
dtek|UA|ДТЭК|ДТЕК|DTEK
metinvest|UA|Метинвест|Метінвест|Metinvest
ukrposhta|UA|Укрпочта|Укрпошта|Ukrposhta
nova-poshta|UA|Новая почта|Нова пошта|Nova Poshta
kyivstar|UA|Киевстар|Київстар|Kyivstar
antonov|UA|ГП Антонов;концерн Антонов|ДП Антонов|Antonov
gts-ua|UA|Оператор ГТС Украины;ОГТСУ|Оператор ГТС України;ОГТСУ|Gas TSO of Ukraine;GTSOU
belaruskali|BY|Беларуськалий|Білоруськалій|Belaruskali
belavia|BY|Белавиа|Белавіа|Belavia
kaztransoil|KZ|КазТрансОйл|=|KazTransOil
kazmunaygas|KZ|КазМунайГаз|=|KazMunayGas;KazMunaiGas
samruk|KZ|Самрук-Казына|Самрук-Казина|Samruk-Kazyna
socar|AZ|SOCAR;ГНКАР||SOCAR
apple|US|Apple;Эппл;Эпл|Apple;Еппл|Apple
google|US|Google;Гугл|=|Google
alphabet|US|||Alphabet
microsoft|US|Microsoft;Майкрософт|=|Microsoft
amazon|US|Amazon;Амазон|=|Amazon
meta|US|Meta;Мета||Meta;Meta Platforms
facebook|US|Facebook;Фейсбук|=|Facebook
twitter|US|Twitter;Твиттер|Twitter;Твіттер|Twitter
tesla|US|Tesla;Тесла|=|Tesla
spacex|US|||SpaceX
starlink|US|||Starlink
openai|US|||OpenAI
nvidia|US|Nvidia;Нвидиа||Nvidia
intel|US|||Intel
netflix|US|Netflix;Нетфликс|Netflix;Нетфлікс|Netflix
disney|US|Disney;Дисней|Disney;Дісней|Disney;Walt Disney
boeing|US|Boeing;Боинг|Boeing;Боїнг|Boeing
airbus||Airbus;Эрбас|Airbus;Ейрбас|Airbus
exxon|US|||ExxonMobil;Exxon Mobil;Exxon
chevron|US|Chevron;Шеврон||Chevron
ford|US|Ford;Форд||Ford;Ford Motor
mcdonalds|US|McDonald's;Макдоналдс;Макдональдс|McDonald's;Макдональдз|McDonald's
coca-cola|US|Coca-Cola;Кока-кола|=|Coca-Cola
pepsico|US|||PepsiCo
pfizer|US|Pfizer;Пфайзер|=|Pfizer
moderna|US|||Moderna
astrazeneca||AstraZeneca;АстраЗенека||AstraZeneca
visa|US|||Visa
mastercard|US|||Mastercard
goldman|US|||Goldman Sachs
jpmorgan|US|||JPMorgan;JP Morgan;JPMorgan Chase
citigroup|US|||Citigroup;Citi;Citibank
blackrock|US|||BlackRock
bp|GB|||BP;British Petroleum
shell||Shell;Шелл||Shell;Royal Dutch Shell
total|FR|||TotalEnergies
eni|IT|||Eni
equinor|NO|||Equinor
siemens|DE|Siemens;Сименс|Siemens;Сіменс|Siemens
volkswagen|DE|Volkswagen;Фольксваген|=|Volkswagen;VW
bmw|DE|BMW;БМВ||BMW
mercedes|DE|Mercedes-Benz;Мерседес-Бенц||Mercedes-Benz;Mercedes
bayer|DE|||Bayer
lufthansa|DE|Lufthansa;Люфтганза||Lufthansa
deutsche-bank|DE|Deutsche Bank;Дойче банк||Deutsche Bank
rheinmetall|DE|||Rheinmetall
renault|FR|Renault;Рено||Renault
nestle|CH|Nestle;Нестле||Nestle
ubs|CH|||UBS
philips|NL|||Philips
ikea|SE|IKEA;ИКЕА|IKEA;ІКЕА|IKEA
samsung|KR|Samsung;Самсунг|=|Samsung;Samsung Electronics
hyundai|KR|||Hyundai
toyota|JP|Toyota;Тойота||Toyota
sony|JP|||Sony
nissan|JP|||Nissan
huawei|CN|Huawei;Хуавэй||Huawei
alibaba|CN|Alibaba;Алибаба||Alibaba
tiktok||TikTok;ТикТок|TikTok;ТікТок|TikTok
telegram-co||Telegram;Телеграм||Telegram
whatsapp||||WhatsApp
instagram||Instagram;Инстаграм||Instagram
youtube|US|YouTube;Ютуб|=|YouTube
wikipedia||Википедия|Вікіпедія|Wikipedia
binance||||Binance
swift||||SWIFT
uber|US|||Uber
ryanair|IE|||Ryanair
aramco|SA|Saudi Aramco;Сауди Арамко||Saudi Aramco;Aramco
nord-stream-2|||=|Nord Stream 2 AG
united-russia|RU|Единая Россия;ЕР|Єдина Росія|United Russia
kprf|RU|КПРФ;Коммунистическая партия Российской Федерации|КПРФ|KPRF;CPRF;Communist Party of the Russian Federation
ldpr|RU|ЛДПР|=|LDPR
sr|RU|Справедливая Россия|Справедлива Росія|A Just Russia;Just Russia
yabloko|RU|Яблоко|Яблуко|Yabloko
new-people|RU|Новые люди|Нові люди|New People
sluga-narodu|UA|Слуга народа|Слуга народу|Servant of the People
eurosolidarity|UA|Европейская солидарность|Європейська солідарність|European Solidarity
batkivshchyna|UA|Батькивщина|Батьківщина|Batkivshchyna
golos-party|UA|партия Голос|партія Голос|Holos
opzh|UA|ОПЗЖ;Оппозиционная платформа — За жизнь|ОПЗЖ;Опозиційна платформа — За життя|OPFL;Opposition Platform — For Life
svoboda-party|UA|ВО Свобода;партия Свобода|ВО Свобода;партія Свобода|Svoboda
amanat|KZ|Аманат;Нур Отан|=|Amanat;Nur Otan
georgian-dream|GE|Грузинская мечта|Грузинська мрія|Georgian Dream
unm|GE|Единое национальное движение;ЕНД|Єдиний національний рух|United National Movement;UNM
pas|MD|ПДС;Действие и солидарность|PAS;Дія і солідарність|PAS;Action and Solidarity;Party of Action and Solidarity
pis|PL|Право и справедливость;ПиС|Право і справедливість;ПіС|PiS;Law and Justice
po|PL|Гражданская платформа|Громадянська платформа|Civic Platform
cdu|DE|ХДС;Христианско-демократический союз|ХДС;Християнсько-демократичний союз|CDU;Christian Democratic Union
csu|DE|ХСС;Христианско-социальный союз|ХСС|CSU
spd|DE|СДПГ;Социал-демократическая партия Германии|СДПН;Соціал-демократична партія Німеччини|SPD;Social Democratic Party of Germany
afd|DE|АдГ;АДГ;Альтернатива для Германии|АдН;Альтернатива для Німеччини|AfD;Alternative for Germany
fdp|DE|СвДП|ВДП|FDP;Free Democratic Party
national-rally|FR|Национальное объединение|Національне об'єднання|National Rally;Rassemblement National
fidesz|HU|ФИДЕС|ФІДЕС|Fidesz
akp|TR|ПСР;Партия справедливости и развития|ПСР;Партія справедливості та розвитку|AKP;AK Party;Justice and Development Party
likud|IL|Ликуд|Лікуд|Likud
cpc|CN|КПК;Коммунистическая партия Китая;Компартия Китая|КПК;Комуністична партія Китаю|CPC;CCP;Communist Party of China;Chinese Communist Party
gop|US|Республиканская партия|Республіканська партія|Republican Party;GOP
dems|US|Демократическая партия|Демократична партія|Democratic Party
dnc|US|||DNC;Democratic National Committee
rnc|US|||RNC;Republican National Committee
aclu|US|||ACLU;American Civil Liberties Union
nra|US|||NRA;National Rifle Association
naacp|US|||NAACP
planned-parenthood|US|||Planned Parenthood
hamas||ХАМАС|=|Hamas
hezbollah||Хезболла;Хизбалла|Хезболла;Гезболла|Hezbollah;Hizbollah
houthis||хуситы;Ансар Алла|хусити;Ансар Алла|Houthis;Ansar Allah
isis||ИГИЛ;Исламское государство;ИГ|ІДІЛ;Ісламська держава|ISIS;Islamic State;ISIL;Daesh
fatah||ФАТХ|=|Fatah
plo||ООП;Организация освобождения Палестины|ОВП|PLO;Palestine Liberation Organization
pkk||РПК;Рабочая партия Курдистана|РПК|PKK;Kurdistan Workers' Party
sohr||Сирийский центр мониторинга за соблюдением прав человека;Сирийская обсерватория по правам человека|Сирійський центр моніторингу за дотриманням прав людини|Syrian Observatory for Human Rights;SOHR
nobel||Нобелевский комитет|Нобелівський комітет|Nobel Committee
khl|RU|КХЛ|=|KHL
nhl||НХЛ|=|NHL
nba||НБА|=|NBA
nfl||||NFL
azov|UA|полк Азов;Азов;бригада Азов|=|Azov;Azov Regiment;Azov Brigade
deepstate|UA||=|DeepState
`;
