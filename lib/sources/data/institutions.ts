/**
 * State institutions that countries have alike: an identity is institution × country. A line: `id|ru|uk|en`, lists by
 * `;`. The first name makes the label with the country («МИД» → «МИД Беларуси»). Word order is free in English («Ministry of
 * Health», «Health Ministry»), inflection in all. The country's own words are left out of a name before it is looked up.
 */
export const INSTITUTIONS = `
mfa|МИД;Министерство иностранных дел;внешнеполитическое ведомство;Министерство внешних сношений;Министерство внешних связей;Министерство Европы и иностранных дел;внешнеполитическое министерство;министерство иностранных дел и международного сотрудничества;министерство иностранных дел и европейской интеграции;министерство внешней политики;дипломатическое ведомство;Министерство иностранных и европейских дел;ведомство иностранных дел;министерство внешней экономики и иностранных дел;министерство внешнеэкономических связей и иностранных дел|МЗС;Міністерство закордонних справ;зовнішньополітичне відомство;МІД;Міністерство Європи та закордонних справ;Міністерство іноземних справ;міністерство зовнішньої економіки та закордонних справ;міністерство зовнішніх економічних зв'язків та закордонних справ|MFA;Ministry of Foreign Affairs;Foreign Ministry;External Affairs Ministry;Ministry for Europe and Foreign Affairs;Department of Foreign Affairs;Foreign Affairs;Ministry of Foreign Affairs and Trade
mod|Минобороны;Министерство обороны;Мин обороны;оборонное ведомство;военное ведомство;министерство национальной обороны;Минобороны и вооруженные силы;министерство обороны и аэрокосмической промышленности|Міноборони;Міністерство оборони;оборонне відомство;військове відомство;Міністерство національної оборони|Defence Ministry;MoD;Ministry of Defense;Department of Defense;Department of Defence;Ministry of National Defence;Ministry of National Defense
mvd|МВД;Министерство внутренних дел;Минвнудел|МВС;Міністерство внутрішніх справ;МВД|Interior Ministry;MVD;Ministry of Internal Affairs;Ministry of Home Affairs;Home Ministry;MIA
moh|Минздрав;Министерство здравоохранения;Минздравсоцразвития;ведомство здравоохранения;Минздравоохранения;министерство здоровья|МОЗ;Міністерство охорони здоров'я;Мінздоров'я;Мінохоронздоров'я;Міністерство здоров'я|Health Ministry;MoH;Ministry of Healthcare;Ministry of Public Health;Department of Health;Ministry of Health and Welfare
mof|Минфин;Министерство финансов;финансовое ведомство;министерство экономики и финансов|Мінфін;Міністерство фінансів;фінансове відомство|Finance Ministry;MoF;Department of Finance;Ministry of Finances
moe|Минэкономики;Министерство экономики;Минэкономразвития;Министерство экономического развития;Минэк;министерство экономического развития и торговли;министерство экономики и торговли;министерство национальной экономики;Миннацэкономики|Мінекономіки;Міністерство економіки;Мінекономрозвитку;Міністерство економічного розвитку;Мінекономрозвитку і торгівлі|Economy Ministry;Ministry of Economic Development;Ministry of Economic Affairs;Ministry of National Economy;Economics Ministry
mojust|Минюст;Министерство юстиции|Мін'юст;Міністерство юстиції|Justice Ministry;MoJ
edu|Минобразования;Министерство образования;Минпросвещения;Министерство просвещения;Минобр;Министерство образования и науки;Минобрнауки|МОН;Міністерство освіти;Міністерство освіти і науки;Міносвіти;Міністерство просвіти|Education Ministry;Ministry of Education and Science;Department of Education
sci|Министерство науки;Министерство науки и высшего образования;Миннауки;Министерство науки и образования;Министерство высшего образования|Міннауки;Міністерство науки;Міністерство науки і вищої освіти|Science Ministry;Ministry of Science and Higher Education;Ministry of Higher Education
mchs|МЧС;Министерство по чрезвычайным ситуациям;Министерство чрезвычайных ситуаций;министерство по ЧС;Министерство по делам гражданской обороны|МНС;Міністерство з надзвичайних ситуацій;Міністерство надзвичайних ситуацій|Emergency Situations Ministry;Emergencies Ministry;Emergency Ministry;EMERCOM
ses|ГСЧС;Госслужба по чрезвычайным ситуациям;Государственная служба по чрезвычайным ситуациям;Служба по чрезвычайным ситуациям|ДСНС;Держслужба з надзвичайних ситуацій;Державна служба з надзвичайних ситуацій;Служба з надзвичайних ситуацій|State Emergency Service;Emergency Service;DSNS;SES
culture|Минкультуры;Министерство культуры;Минкульт;Министерство культуры и информационной политики;Министерство культуры и туризма;министерство культуры и спорта|Мінкультури;Міністерство культури;МКІП;Мінкульт;Міністерство культури та інформаційної політики;МКСК|Culture Ministry;Ministry of Culture and Information Policy;Ministry of Culture and Tourism
energy|Минэнерго;Министерство энергетики;Минэнергетики;Минэнергоугля;энергетическое ведомство|Міненерго;Міністерство енергетики;Міненергетики;Міненерговугілля|Energy Ministry;Power Ministry;Department of Energy
agri|Минсельхоз;Министерство сельского хозяйства;Минагрополитики;Министерство аграрной политики;Минсельхозпрод|Мінагрополітики;Міністерство аграрної політики;Міністерство сільського господарства;Мінагро;Мінсільгосп|Agriculture Ministry;Farm Ministry;Ministry of Agrarian Policy;Department of Agriculture
transport|Минтранс;Министерство транспорта;Мининфраструктуры;Министерство инфраструктуры|Мінтранс;Міністерство транспорту;Мінінфраструктури;Міністерство інфраструктури|Transport Ministry;Transportation Ministry;Infrastructure Ministry;Department of Transportation;Department of Transport
labour|Минтруд;Министерство труда;Министерство труда и социальной защиты;Минсоцполитики;Министерство социальной политики;Министерство труда и соцзащиты;Минсоцзащиты;Министерство социального развития|Мінсоцполітики;Міністерство соціальної політики;Мінпраці;Міністерство праці|Labour Ministry;Labor Ministry;Ministry of Social Policy;Department of Labor;Ministry of Labor and Social Protection
trade|Минторг;Министерство торговли;Минпромторг;Министерство промышленности и торговли;министерство коммерции;Минкоммерции|Мінторгівлі;Міністерство торгівлі;Міністерство промисловості і торгівлі;Мінкомерції;Міністерство комерції|Trade Ministry;Commerce Ministry;Industry and Trade Ministry;Department of Commerce
industry|Минпром;Министерство промышленности;Министерство промышленности и информационных технологий;Минстратегпром;Министерство стратегических отраслей промышленности|Мінпром;Міністерство промисловості;Мінстратегпром;Міністерство з питань стратегічних галузей промисловості|Industry Ministry;Ministry of Strategic Industries
eco|Минприроды;Министерство природных ресурсов;Минэкологии;Министерство экологии;Министерство окружающей среды;Минэкоресурсов|Міндовкілля;Міністерство захисту довкілля;Мінприроди;Мінекології;Міністерство екології;Міністерство довкілля|Environment Ministry;Ministry of Ecology;Natural Resources Ministry
digital|Минцифры;Министерство цифрового развития;Минкомсвязи;Минсвязи;Министерство связи;Министерство цифровой трансформации;Минцифровизации|Мінцифри;Міністерство цифрової трансформації|Ministry of Digital Development;Ministry of Digital Transformation;Communications Ministry;Digital Ministry
sport|Минспорт;Министерство спорта;Минмолодежи;Министерство молодежи и спорта|Мінспорт;Мінмолодьспорт;Міністерство молоді та спорту;Міністерство спорту|Sports Ministry;Sport Ministry;Ministry of Youth and Sports
construction|Минстрой;Министерство строительства;Минрегион;Министерство регионального развития;Минрегионразвития|Мінрегіон;Міністерство розвитку громад і територій;Мінрозвитку;Міністерство розвитку громад та територій;Мінвідновлення|Construction Ministry;Housing Ministry;Ministry of Regional Development
oil|Министерство нефти;Миннефти;министерство нефти и газа|Міністерство нафти|Oil Ministry;Petroleum Ministry
security-ministry|Министерство безопасности;МГБ;Министерство государственной безопасности;министерство национальной безопасности;министерство госбезопасности;МНБ|МДБ;Міністерство державної безпеки;Міністерство безпеки|Security Ministry;Ministry of State Security;Ministry of National Security;MSS
immigration|Миграционная служба;Министерство иммиграции;ФМС;Федеральная миграционная служба;Государственная миграционная служба;Госмиграционная служба|Міграційна служба;Державна міграційна служба;ДМС|Migration Service;Immigration Ministry;State Migration Service;Federal Migration Service;Migration Ministry
pres|администрация президента;аппарат президента;канцелярия президента;офис президента;президентская администрация;офис главы государства;секретариат президента;президентский офис;президентская канцелярия;президентский дворец;АП;ОП;служба президента;служба главы государства|Офіс президента;адміністрація президента;канцелярія президента;ОП;АП;ОПУ;президентський офіс;секретаріат президента;служба президента|Presidential Office;Office of the President;Presidential Administration;Administration of the President;presidential press service;presidency;Presidential Palace;presidential chancellery;presidential press office
gov|правительство;кабинет министров;кабмин;Совет министров;Совмин;КМУ;кабинет;аппарат правительства;администрация правительства|уряд;Кабінет міністрів;Кабмін;КМУ;Рада міністрів;адміністрація уряду|government;Cabinet of Ministers;Cabinet;Council of Ministers;federal government
pm|канцелярия премьер-министра;офис премьер-министра;аппарат премьер-министра;канцелярия премьера;офис премьера;канцелярия главы правительства|Офіс прем'єр-міністра;канцелярія прем'єр-міністра;офіс прем'єра|Prime Minister's Office;PMO;premier's office
chancellery|ведомство канцлера;канцелярия канцлера;федеральная канцелярия;ведомство федерального канцлера;канцелярия правительства|канцелярія канцлера;відомство канцлера;канцелярія уряду|Chancellery;Federal Chancellery
parl|парламент;Национальное собрание;Нацсобрание;законодательное собрание|парламент;Національні збори;Національна асамблея;Нацзбори|parliament;National Assembly
lower|нижняя палата парламента;нижняя палата;Палата представителей;Госдума;Государственная дума;Дума;ГД;Палата депутатов;Палата общин;Палата представителей Конгресса;палата представителей парламента|нижня палата парламенту;нижня палата;Держдума;Державна дума;Палата представників;Палата громад;Палата депутатів|House of Representatives;lower house;lower house of parliament;State Duma;Duma;Chamber of Deputies;House of Commons
upper|верхняя палата парламента;верхняя палата;Сенат;Совет Федерации;Совфед;Палата лордов;СФ|верхня палата парламенту;верхня палата;Сенат;Рада Федерації;Палата лордів|Senate;upper house;upper house of parliament;Federation Council;House of Lords
cb|Центробанк;Центральный банк;ЦБ;Нацбанк;Национальный банк;центральный банк республики;резервный банк|Центробанк;Центральний банк;ЦБ;Нацбанк;Національний банк;Резервний банк|Central Bank;National Bank;Reserve Bank
genstaff|Генштаб;Генеральный штаб;Генеральный штаб вооруженных сил;Генштаб вооруженных сил;Генштаб ВС|Генштаб;Генеральний штаб;Генеральний штаб Збройних сил;Генштаб Збройних сил|General Staff;General Staff of the Armed Forces;Joint Chiefs of Staff
army|армия;вооруженные силы;ВС;войска;военное командование;командование вооруженных сил;главнокомандование|армія;Збройні сили;ЗС;військове командування;війська|army;armed forces;military;army command;Defence Forces;Defense Forces
airforce|ВВС;Воздушные силы;военно-воздушные силы;командование Воздушных сил;Воздушные силы ВС|Повітряні сили;командування Повітряних сил;Військово-повітряні сили;Повітряні сили Збройних сил|Air Force
navy|ВМС;ВМФ;Военно-морские силы;военно-морской флот|ВМС;Військово-морські сили;військово-морський флот|Navy
ground-forces|Сухопутные войска|Сухопутні війська|Ground Forces;Land Forces
police|полиция;Национальная полиция;Нацполиция;управление полиции;главное управление полиции;милиция;ГУ МВД;главное управление МВД;управление МВД;УМВД;полицейское управление;главное управление Национальной полиции;ГУНП;УВД;главное управление Нацполиции|поліція;Національна поліція;Нацполіція;Головне управління Національної поліції;ГУНП;управління поліції;відділ комунікації поліції;міліція;головне управління Нацполіції;ГУНП|police;National Police;police department;police force;police service
prosecutor|Генпрокуратура;Генеральная прокуратура;Офис генпрокурора;Офис генерального прокурора;ОГП;ГП|Офіс генпрокурора;Генпрокуратура;Генеральна прокуратура;Офіс генерального прокурора;ОГП;ОГПУ;ГПУ|Prosecutor General's Office
prosecutors|прокуратура;областная прокуратура|прокуратура;обласна прокуратура|prosecutor's office;prosecutors;public prosecutor's office;prosecution service
investigators|Следственный комитет;СК;СКР;Следком;следственное управление СК;следственное управление Следственного комитета|Слідчий комітет;Слідком;СК|Investigative Committee
security|служба безопасности;служба госбезопасности;СГБ;Служба государственной безопасности|Служба безпеки;Служба державної безпеки;СДБ|Security Service;State Security Service
gknb|ГКНБ;Госкомитет национальной безопасности;Государственный комитет национальной безопасности|ДКНБ;Держкомітет нацбезпеки;Державний комітет національної безпеки|State Committee for National Security;GKNB;SCNS
knb|КНБ;Комитет национальной безопасности;Комитет нацбезопасности|КНБ;Комітет національної безпеки;Комітет нацбезпеки|National Security Committee;KNB;NSC
kgb|КГБ;Комитет госбезопасности;Комитет государственной безопасности|КДБ;Комітет державної безпеки;Комітет держбезпеки|KGB;State Security Committee;State Security Agency
intelligence|Служба внешней разведки;СВР;внешняя разведка;служба разведки;разведка|Служба зовнішньої розвідки;СЗР;зовнішня розвідка|Foreign Intelligence Service;SVR;foreign intelligence
mil-intelligence|ГУР;Главное управление разведки;военная разведка;ГУР МО;Главное управление разведки Министерства обороны;ГУР Минобороны;ГРУ;Главное разведывательное управление|ГУР;Головне управління розвідки;воєнна розвідка;військова розвідка;ГУР МО;Головне управління розвідки Міноборони;ГУР Міноборони;ГРУ;Головне управління розвідки Міністерства оборони|Military Intelligence;Defence Intelligence;Defense Intelligence;HUR;GUR;GRU;Main Intelligence Directorate;Defense Intelligence Agency;military intelligence agency
statistics|Госстат;Нацстатком;статистическое ведомство;Росстат;Белстат;Национальный статистический комитет;Комитет по статистике;Государственная служба статистики;статистическое управление;служба статистики;национальное бюро статистики;бюро статистики;Госкомстат;статистическая служба;Госкомитет по статистике;Бюро национальной статистики;статкомитет|Держстат;Державна служба статистики;статистичне відомство;служба статистики;бюро статистики;Держкомстат;Національне бюро статистики|Statistics Office;statistics service;State Statistics Service;National Bureau of Statistics;Bureau of Statistics;statistics agency;Federal Statistics Office;Statistical Office;Statistics Committee;National Statistics Office;National Statistical Committee;Federal Statistical Office;State Statistics Committee
customs|таможня;таможенная служба;Федеральная таможенная служба;ФТС;Государственная таможенная служба;Гостаможслужба;таможенный комитет;Гостаможня;Госкомитет таможни;ГТК;Государственный таможенный комитет|митниця;Держмитслужба;Державна митна служба;митна служба;Держмитниця|Customs Service;State Customs Service;customs;customs committee;State Customs Committee;customs office;Federal Customs Service
border|пограничная служба;Госпогранслужба;Государственная пограничная служба;погранслужба;Госпогранкомитет;ГПСУ;Государственный пограничный комитет;пограничная охрана;погранохрана;пограничники;ГПК|Держприкордонслужба;Державна прикордонна служба;прикордонна служба;ДПСУ;прикордонники;прикордонна охорона;Держприкордонкомітет;Державний прикордонний комітет|Border Guard;State Border Guard Service;Border Guard Service;Border Service;State Border Service;border guards;border police;State Border Committee
tax|налоговая служба;Федеральная налоговая служба;ФНС;Государственная налоговая служба;Госналогслужба;налоговая;ГНС;Министерство по налогам и сборам;МНС;налоговый комитет|податкова служба;Державна податкова служба;ДПС;податкова|Tax Service;State Tax Service;Federal Tax Service;tax authority;tax agency
supreme-court|Верховный суд;ВС;Верховный суд республики|Верховний суд;ВС|Supreme Court;high court of justice
constitutional-court|Конституционный суд;КС;Конституционный совет;Федеральный конституционный суд|Конституційний суд;КС;КСУ;Федеральний конституційний суд|Constitutional Court;Federal Constitutional Court
election-commission|ЦИК;Центризбирком;Центральная избирательная комиссия;избирком;избирательная комиссия;ЦИКРФ|ЦВК;Центральна виборча комісія;Центрвиборчком;виборча комісія;виборчком|Central Election Commission;Central Electoral Commission;CEC;Election Commission;Electoral Commission
security-council|Совбез;Совет безопасности;СНБО;Совет национальной безопасности и обороны;Совет национальной безопасности;Совет нацбезопасности|Радбез;РНБО;Рада національної безпеки і оборони;Рада безпеки;Рада національної безпеки|Security Council;National Security Council;National Security and Defense Council;National Security and Defence Council;NSDC
national-guard|Нацгвардия;Национальная гвардия;Росгвардия|Нацгвардія;Національна гвардія;НГУ;Росгвардія|National Guard;Rosgvardia
prison|ФСИН;Федеральная служба исполнения наказаний;тюремное ведомство;пенитенциарная служба;Государственная служба исполнения наказаний;ГСИН|пенітенціарна служба;Кримінально-виконавча служба;ФСВП|penitentiary service;prison service;Federal Penitentiary Service;Prison Department
ombudsman|омбудсмен;аппарат уполномоченного по правам человека;офис омбудсмена;аппарат омбудсмена|Офіс омбудсмана;секретаріат уповноваженого з прав людини;Офіс уповноваженого з прав людини|Ombudsman's Office;ombudsman
anticorruption|антикоррупционное агентство;антикоррупционная служба;Агентство по противодействию коррупции;антикоррупционное бюро;Антикор|антикорупційна служба;антикорупційне бюро|Anti-Corruption Agency;anti-corruption bureau;anticorruption agency;Anti-Corruption Service
antimonopoly|антимонопольная служба;ФАС;Федеральная антимонопольная служба;Антимонопольный комитет;АМКУ;антимонопольное ведомство|Антимонопольний комітет;АМКУ;антимонопольне відомство|Antimonopoly Service;Federal Antimonopoly Service;Antimonopoly Committee;competition authority;antitrust authority
met-service|Гидрометцентр;Гидромет;метеослужба;гидрометеорологический центр;Гидрометеоцентр;Белгидромет;Казгидромет;гидрометслужба;метеорологическая служба;Узгидромет|Гідрометцентр;Укргідрометцентр;Гідрометеоцентр;Укргідрометеоцентр;Український гідрометцентр|Hydrometeorological Center;Hydrometeorological Centre;Meteorological Service;Weather Service;Meteorological Agency
coast-guard|береговая охрана|берегова охорона|Coast Guard;coastguard
ingov|мэрия;горадминистрация;администрация города;городская администрация;городские власти|мерія;міська влада;міськадміністрація;міська адміністрація|city hall;mayor's office;city administration;city government
council|горсовет;городской совет;муниципалитет;муниципальный совет|міська рада;міськрада;муніципалітет|city council;municipality;municipal council
regional-admin|ОВА;областная администрация;администрация;облгосадминистрация;ОГА;областная военная администрация;обладминистрация;военная администрация;областная государственная администрация;правительство области;акимат;городской акимат;администрация губернатора;областная;горвоенная администрация;ГВА;городская военная администрация;КГГА;КГВА;хокимият|ОВА;обласна військова адміністрація;ОДА;обласна державна адміністрація;облдержадміністрація;військова адміністрація;адміністрація;МВА;міська військова адміністрація;КМВА;КМДА|regional military administration;regional administration;military administration;administration;regional state administration;regional government;akimat;RMA;OVA;city military administration
regional-council|облсовет;областной совет|обласна рада;облрада|regional council
authorities|власти;официальные власти;руководство|влада;офіційна влада;керівництво|authorities;officials
royal|королевский двор;королевский дворец|королівський двір;королівський палац|royal palace;royal court;royal household
embassy|посольство;дипмиссия;дипломатическая миссия|посольство;дипмісія;дипломатична місія|embassy;diplomatic mission
consulate|консульство;генконсульство;генеральное консульство|консульство;генконсульство;генеральне консульство|consulate;consulate general
olympic-committee|НОК;Национальный олимпийский комитет;Олимпийский комитет|НОК;Національний олімпійський комітет;Олімпійський комітет|Olympic Committee;National Olympic Committee;NOC
football|футбольная ассоциация;футбольный союз;федерация футбола;футбольная федерация;ассоциация футбола|Асоціація футболу;футбольна асоціація;федерація футболу|Football Association;Football Federation;Football Union;FA
academy|Академия наук;Национальная академия наук;НАН|Академія наук;Національна академія наук;НАН|Academy of Sciences;National Academy of Sciences
orthodox|православная церковь|православна церква|Orthodox Church
railways|железные дороги;национальный железнодорожный перевозчик|залізниця|Railways;state railways;railway
pension-fund|Пенсионный фонд;ПФР|Пенсійний фонд;ПФУ|Pension Fund
`;

/**
 * Bodies that go by a name of their own, as institution × country; a line: `institution:COUNTRY|ru|uk|en`. Where an own
 * name is the usual one in news, it comes first and with «!» becomes the label.
 */
export const OWN_NAMES = `
mfa:US|Госдеп;Госдепартамент;Государственный департамент|Держдеп;Держдепартамент;Державний департамент|!State Department
mfa:GB|Форин-офис;британский МИД|Форін-офіс|!Foreign Office;FCDO;Foreign, Commonwealth and Development Office;Foreign and Commonwealth Office
mfa:FR|Кэ д'Орсе|Ке д'Орсе|Quai d'Orsay
mfa:VA|Госсекретариат Ватикана|Держсекретаріат Ватикану|Vatican Secretariat of State
mfa:CA|||Global Affairs Canada
mfa:AU|||DFAT
mfa:RU|МИД на Смоленской площади;Смоленская площадь||Smolenskaya Square
mfa:IN|||!Ministry of External Affairs;MEA
mod:US|!Пентагон|=|!Pentagon;Department of War
mof:US|Казначейство;министерство казначейства|Казначейство|!Treasury Department;Treasury
mof:GB|Казначейство Великобритании|Казначейство Британії|HM Treasury;UK Treasury;British Treasury
mvd:GB|Хоум-офис|Хоум-офіс|!Home Office
mojust:US||Мін'юст США|!Justice Department;DOJ
regional-admin:cap:UA|!КГВА;КГГА|!КМВА;КМДА|!KMVA;KCMA
mfa:KZ|МИД РК|МЗС РК|
cb:KZ|Нацбанк РК;Национальный банк РК||
mvd:KZ|МВД РК||
mod:KZ|Минобороны РК||
mchs:KZ|МЧС РК||
knb:KZ|КНБ РК;КНБ||
mfa:BY|МИД РБ||
mfa:TJ|МИД РТ||
mfa:AM|МИД РА||
mfa:MD|МИД РМ||
sci:RU|Минобрнауки;Минобрнауки РФ|Міносвіти і науки РФ|
energy:US|||Energy Department
mvd:US|министерство внутренней безопасности;Министерство внутренней безопасности США;МВБ США|Міністерство внутрішньої безпеки;Міністерство внутрішньої безпеки США|!Department of Homeland Security;DHS;Homeland Security
pres:RU|!Кремль;администрация Путина|!Кремль;адміністрація Путіна|!Kremlin
pres:UA|!Офис президента Украины;Банковая;ОПУ;офис Зеленского;ОП Украины|!Офіс президента України;Банкова;ОПУ|Bankova;Bankova Street
pres:KZ|!Акорда|=|!Akorda
pres:US|!Белый дом;администрация Трампа;администрация Байдена|!Білий дім;Білий дом;адміністрація Трампа;адміністрація Байдена|!White House;Oval Office
pres:FR|!Елисейский дворец|!Єлисейський палац|!Elysee Palace;Elysee
pres:KR|Голубой дом;Чхонвадэ|Блакитний дім|Blue House;Cheong Wa Dae
pres:MD|Президентура Молдовы|Президентура Молдови|
pres:BR|||Planalto;Planalto Palace
pres:AR|||Casa Rosada
pres:PH|||Malacanang
pres:EG|||Egyptian Presidency
pres:IT|Квиринал;Квиринальский дворец||Quirinale
pres:CZ|Пражский Град|Празький Град|Prague Castle
pm:GB|!Даунинг-стрит;Даунинг-стрит, 10|!Даунінг-стріт;Даунінг-стріт, 10|!Downing Street;10 Downing Street;Number 10;No 10;Number Ten
pm:IT|дворец Киджи;Палаццо Киджи||Palazzo Chigi
chancellery:DE|!ведомство федерального канцлера ФРГ|!Відомство федерального канцлера ФРН|!Bundeskanzleramt
gov:DE|бундесрегирунг||Bundesregierung
gov:UA|Кабинет министров Украины;КМУ|Кабінет Міністрів України;КМУ|
parl:UA|!Верховная Рада;Рада;ВР Украины;ВРУ|!Верховна Рада;Рада;ВРУ;ВР України|!Verkhovna Rada;Rada;Verkhovna Rada of Ukraine
parl:IL|!Кнессет|!Кнесет|!Knesset
parl:US|!Конгресс США;Конгресс|!Конгрес США;Конгрес|!US Congress;Congress
lower:US|Палата представителей Конгресса;Палата представителей Конгресса США|Палата представників Конгресу;Палата представників Конгресу США|US House;House of Representatives
upper:US|Сенат Конгресса|Сенат Конгресу|US Senate
lower:RU|!Госдума;Государственная дума;Госдума РФ;Дума;ГД РФ|!Держдума;Державна дума;Держдума РФ|!State Duma;Duma;Russian Duma
upper:RU|!Совет Федерации;Совфед|!Рада Федерації;Радфед|!Federation Council
lower:DE|!Бундестаг|=|!Bundestag
upper:DE|!Бундесрат|=|!Bundesrat
lower:PL|Сейм|=|Sejm
parl:LT|Сейм|=|!Seimas
parl:LV|Сейм;Саэйма|Сейм;Саейма|!Saeima
parl:EE|!Рийгикогу|!Рійґікоґу|!Riigikogu
parl:FI|Эдускунта|Едускунта|Eduskunta
parl:SE|Риксдаг|=|!Riksdag
parl:NO|Стортинг|=|!Storting
parl:DK|Фолькетинг|=|!Folketing
parl:HR|||Sabor
parl:RS|Скупщина|=|Skupstina
parl:TR|Меджлис Турции;Великое национальное собрание|Великі національні збори;Меджліс Туреччини|!Grand National Assembly;Turkish Grand National Assembly
parl:AZ|Милли Меджлис|Міллі Меджліс|!Milli Majlis;Milli Mejlis
parl:TM|Меджлис Туркменистана;Меджлис|Меджліс Туркменістану|Mejlis of Turkmenistan
parl:KG|!Жогорку Кенеш|=|!Jogorku Kenesh;Zhogorku Kenesh
lower:KZ|!Мажилис|!Мажиліс|!Mazhilis;Majilis
parl:IR|Меджлис Ирана|Меджліс Ірану|Majlis
lower:TJ|Маджлиси намояндагон||Majlisi Namoyandagon
parl:TJ|Маджлиси Оли||Majlisi Oli
parl:UZ|Олий Мажлис|Олій Мажліс|Oliy Majlis
lower:UZ|Законодательная палата Олий Мажлиса|Законодавча палата Олій Мажлісу|Legislative Chamber of the Oliy Majlis
lower:GB|!Палата общин|!Палата громад|!House of Commons
upper:GB|!Палата лордов|!Палата лордів|!House of Lords
parl:GB|||British Parliament;Westminster
parl:MN|Великий государственный хурал|Великий державний хурал|State Great Khural
parl:CN|ВСНП;Всекитайское собрание народных представителей|ВЗНП;Всекитайські збори народних представників|!National People's Congress
gov:CN|Госсовет;Госсовет КНР|Держрада КНР|!State Council
parl:KP|Верховное народное собрание|Верховні народні збори|Supreme People's Assembly
cb:RU|Банк России;ЦБ РФ;ЦБР|Банк Росії|!Bank of Russia;Russian Central Bank
cb:US|!ФРС;Федеральная резервная система;ФРС США;Федрезерв|!ФРС;Федеральна резервна система;Федрезерв|!Federal Reserve;Fed;US Fed;Federal Reserve System;Federal Reserve Board
cb:GB|!Банк Англии|!Банк Англії|!Bank of England;BoE
cb:JP|!Банк Японии|!Банк Японії|!Bank of Japan;BoJ
cb:CN|!Народный банк Китая;НБК|!Народний банк Китаю|!People's Bank of China;PBOC
cb:DE|Бундесбанк|=|!Bundesbank
cb:CA|Банк Канады|Банк Канади|!Bank of Canada
cb:KR|Банк Кореи|Банк Кореї|!Bank of Korea
cb:IL|Банк Израиля|Банк Ізраїлю|!Bank of Israel
cb:FR|Банк Франции|Банк Франції|!Bank of France;Banque de France
cb:IT|Банк Италии|Банк Італії|!Bank of Italy
cb:LT|Банк Литвы|Банк Литви|!Bank of Lithuania
cb:LV|Банк Латвии|Банк Латвії|!Bank of Latvia;Latvijas Banka
cb:EE|Банк Эстонии|Банк Естонії|!Bank of Estonia;Eesti Pank
cb:FI|Банк Финляндии|Банк Фінляндії|!Bank of Finland
cb:ES|Банк Испании|Банк Іспанії|!Bank of Spain
cb:IN|||!Reserve Bank of India;RBI
cb:SE|Риксбанк|=|!Riksbank
cb:UA|НБУ|=|NBU
cb:BY|НББ||NBRB
genstaff:UA|!Генштаб ВСУ;Генштаб Вооруженных сил Украины|!Генштаб ЗСУ;Генштаб Збройних сил України|General Staff of Ukraine's Armed Forces
army:UA|!ВСУ;Вооруженные силы Украины|!ЗСУ;Збройні сили України|!Armed Forces of Ukraine;AFU;ZSU;UAF
army:IL|!ЦАХАЛ;Армия обороны;АОИ;Силы обороны|!ЦАХАЛ;Армія оборони;АОІ;Сили оборони|!IDF;Israel Defense Forces;Israel Defence Forces;Israeli Defense Forces
army:RU|ВС РФ||
army:CN|НОАК;Народно-освободительная армия|НВАК;Народно-визвольна армія|!PLA;People's Liberation Army
army:DE|Бундесвер|=|!Bundeswehr
irgc:IR|!КСИР;Корпус стражей исламской революции|!КВІР;Корпус вартових ісламської революції|!IRGC;Revolutionary Guards;Revolutionary Guard;Islamic Revolutionary Guard Corps;Revolutionary Guard Corps
airforce:UA|Воздушные силы ВСУ;ВС ВСУ|!Повітряні сили ЗСУ|!Ukrainian Air Force
ground-forces:UA|Сухопутные войска ВСУ|Сухопутні війська ЗСУ|
navy:UA|ВМС ВСУ|ВМС ЗСУ|
mil-intelligence:UA|!ГУР;ГУР Минобороны;Главное управление разведки Минобороны;Главное управление разведки Министерства обороны;ГУР МО;ГУР МОУ;ГУР Украины;украинская военная разведка|!ГУР;ГУР МО;ГУР МОУ;ГУР Міноборони;Головне управління розвідки Міністерства оборони;Головне управління розвідки|!HUR;Ukrainian military intelligence;Defence Intelligence of Ukraine;Defense Intelligence of Ukraine
mil-intelligence:RU|!ГРУ;ГРУ РФ;ГРУ ГШ|!ГРУ|!GRU
intelligence:RU|!СВР;СВР РФ;Служба внешней разведки|!СЗР РФ|!SVR
intelligence:UA|СВР Украины;СВРУ|СЗР;СЗРУ|
intelligence:US|!ЦРУ;Центральное разведывательное управление|!ЦРУ;Центральне розвідувальне управління|!CIA;Central Intelligence Agency
intelligence:GB|!МИ-6;МИ6|!МІ-6;МІ6|!MI6;Secret Intelligence Service
security:GB|!МИ-5;МИ5|!МІ-5;МІ5|!MI5
intelligence:IL|!Моссад|=|!Mossad
security:IL|!ШАБАК;Шин Бет|!ШАБАК;Шин-Бет|!Shin Bet;Shabak
intelligence:DE|!БНД|=|!BND
fbi:US|!ФБР;Федеральное бюро расследований|!ФБР;Федеральне бюро розслідувань|!FBI;Federal Bureau of Investigation
nsa:US|!АНБ;Агентство национальной безопасности|!АНБ;Агентство національної безпеки|!NSA;National Security Agency
security:UA|!СБУ;Служба безопасности Украины|!СБУ;Служба безпеки України|!SBU;SSU;Security Service of Ukraine
fsb:RU|!ФСБ;Федеральная служба безопасности;ФСБ России|!ФСБ;Федеральна служба безпеки|!FSB;Federal Security Service
fso:RU|!ФСО;Федеральная служба охраны|!ФСО|!FSO
kgb:BY|КГБ Беларуси|КДБ Білорусі|Belarusian KGB
security:UZ|СГБ Узбекистана||
security:LV|ВДД;СГБ Латвии|ВДД|VDD
security:EE|КаПо|=|KaPo;Internal Security Service
security:DE|Федеральное ведомство по охране конституции|Федеральне відомство з охорони конституції|BfV;Federal Office for the Protection of the Constitution
prosecutor:UA|ОГПУ|ОГП;ОГПУ|
investigators:RU|СК РФ;СКР;СК России|СК РФ|!Investigative Committee of Russia
statistics:RU|!Росстат|=|!Rosstat
statistics:BY|!Белстат|=|!Belstat
statistics:UA|!Госстат Украины|!Держстат|!Ukrstat
statistics:DE|Destatis;Федеральное статистическое управление|Destatis|!Destatis
statistics:GB|Управление национальной статистики|Управління національної статистики|!Office for National Statistics;ONS
statistics:US|Бюро переписи населения||
statistics:AM|Статкомитет Армении||Armstat
statistics:GE|Грузстат|=|Geostat
statistics:PL|||GUS;Statistics Poland
statistics:CN|Государственное статистическое управление|Державне статистичне управління|
border:UA|ГПСУ;Госпогранслужба Украины|ДПСУ|
constitutional-court:UA|КСУ|=|
border:PL|||Straz Graniczna
ses:UA|ГСЧС|ДСНС|DSNS
labour:US|||Labor Department
nabu:UA|!НАБУ;Национальное антикоррупционное бюро|!НАБУ;Національне антикорупційне бюро|!NABU;National Anti-Corruption Bureau;National Anti-Corruption Bureau of Ukraine
sapo:UA|!САП;Специализированная антикоррупционная прокуратура|!САП;Спеціалізована антикорупційна прокуратура|!SAPO;Specialized Anti-Corruption Prosecutor's Office;Specialised Anti-Corruption Prosecutor's Office
nazk:UA|!НАПК;НАЗК;Национальное агентство по предотвращению коррупции|!НАЗК;Національне агентство з питань запобігання корупції|!NACP;NAPC;National Agency on Corruption Prevention
dbr:UA|!ГБР;Государственное бюро расследований|!ДБР;Державне бюро розслідувань|!SBI;DBR;State Bureau of Investigation
beb:UA|!БЭБ;Бюро экономической безопасности|!БЕБ;Бюро економічної безпеки|!BES;ESBU;Bureau of Economic Security
security-council:UA|СНБО|РНБО|NSDC
met-police:GB|!Скотленд-Ярд;лондонская полиция;столичная полиция Лондона;полиция Лондона|!Скотленд-Ярд;столична поліція Лондона;лондонська поліція;поліція Лондона|!Scotland Yard;Metropolitan Police;London's Metropolitan Police;Met Police;London police
rospotrebnadzor:RU|!Роспотребнадзор|!Роспотребнагляд;Росспоживнагляд|!Rospotrebnadzor
roskomnadzor:RU|!Роскомнадзор;РКН|!Роскомнагляд|!Roskomnadzor
roscosmos:RU|!Роскосмос|=|!Roscosmos
rosaviation:RU|!Росавиация|!Росавіація|!Rosaviatsia
rosneva:RU|!Росздравнадзор|!Росздравнагляд|!Roszdravnadzor
rosreestr:RU|!Росреестр|!Росреєстр|!Rosreestr
rosfinmon:RU|!Росфинмониторинг|!Росфінмоніторинг|!Rosfinmonitoring
rossotrudnichestvo:RU|!Россотрудничество|!Росспівробітництво|!Rossotrudnichestvo
national-guard:RU|!Росгвардия|!Росгвардія|!Rosgvardia
rosturism:RU|!Ростуризм|=|!Rostourism
prison:RU|!ФСИН;ФСИН России|!ФСВП|!FSIN
antimonopoly:RU|!ФАС;ФАС России|!ФАС|!FAS
nasa:US|!НАСА|=|!NASA
fda:US|!FDA;Управление по санитарному надзору за качеством пищевых продуктов и медикаментов||!FDA;Food and Drug Administration
cdc:US|!CDC;Центры по контролю и профилактике заболеваний|!CDC;Центри з контролю та профілактики захворювань|!CDC;Centers for Disease Control and Prevention
faa:US|!FAA;Федеральное управление гражданской авиации;ФАА||!FAA;Federal Aviation Administration
usgs:US|!USGS;Геологическая служба США|!USGS;Геологічна служба США|!USGS;US Geological Survey
usaid:US|!USAID;Агентство США по международному развитию;ЮСАИД|!USAID;Агентство США з міжнародного розвитку|!USAID;US Agency for International Development
sec:US|!SEC;Комиссия по ценным бумагам и биржам||!SEC;Securities and Exchange Commission
centcom:US|!CENTCOM;Центральное командование;Центральное командование США|!CENTCOM;Центральне командування|!CENTCOM;US Central Command;Central Command
odni:US|Управление директора национальной разведки||Office of the Director of National Intelligence;ODNI
rki:DE|!Институт Роберта Коха|!Інститут Роберта Коха|!Robert Koch Institute;RKI
nhs:GB|!NHS;Национальная служба здравоохранения|!NHS;Національна служба охорони здоров'я|!NHS;National Health Service
tso:US|Секретная служба;Секретная служба США|Секретна служба;Секретна служба США|!Secret Service;US Secret Service
police:FR|||French gendarmerie
jcs:KR|!ОКНШ;Объединенный комитет начальников штабов|!ОКНШ;Об'єднаний комітет начальників штабів|!JCS;Joint Chiefs of Staff
met-service:UA|Укргидрометцентр|Укргідрометцентр|
met-service:RU|Росгидромет|Росгідромет|Roshydromet
academy:RU|РАН;Российская академия наук|РАН|RAS
academy:UA|НАНУ|=|
railways:RU|!РЖД;Российские железные дороги|!РЖД;Російські залізниці|!Russian Railways;RZD
railways:UA|!Укрзализныця;УЗ|!Укрзалізниця;УЗ|!Ukrzaliznytsia;Ukrainian Railways
orthodox:RU|!РПЦ;Русская православная церковь;Московская патриархия;Московский патриархат|!РПЦ;Російська православна церква|!Russian Orthodox Church;Moscow Patriarchate
orthodox:UA|!ПЦУ;Православная церковь Украины|!ПЦУ;Православна церква України|!OCU;Orthodox Church of Ukraine
uoc:UA|!УПЦ МП;УПЦ;Украинская православная церковь|!УПЦ МП;УПЦ;Українська православна церква|!UOC-MP;Ukrainian Orthodox Church
football:RU|!РФС;Российский футбольный союз|!РФС|!RFU;Russian Football Union
football:UA|!УАФ;Украинская ассоциация футбола|!УАФ;Українська асоціація футболу|!UAF;Ukrainian Association of Football
vatican:VA|!Ватикан;Святой Престол|!Ватикан;Святий Престол|!Vatican;Holy See
royal:GB|!Букингемский дворец|!Букінгемський палац|!Buckingham Palace
royal2:GB|Кенсингтонский дворец|Кенсінгтонський палац|!Kensington Palace
energoatom:UA|!Энергоатом|!Енергоатом|!Energoatom
ukrenergo:UA|!Укрэнерго|!Укренерго|!Ukrenergo
naftogaz:UA|!Нафтогаз;Нафтогаз Украины;НАК Нафтогаз|!Нафтогаз;Нафтогаз України;НАК Нафтогаз|!Naftogaz
ukroboronprom:UA|!Укроборонпром|=|!Ukroboronprom
supreme-leader:IR|канцелярия верховного лидера Ирана||
treasury:UA|Казначейство|=|
lower:CA|||House of Commons
parl:PE|Конгресс|Конгрес|Congress
parl:CO|Конгресс|Конгрес|Congress
taliban:AF|!Талибан;движение Талибан;талибы|!Талібан;рух Талібан;таліби|!Taliban
`;
