/**
 * Regions and large cities of Ukraine, Russia, Belarus and Kazakhstan, and a few others that news name with their own
 * bodies. A line: `code|ru names|ru adjectives|uk names|uk adjectives|en names`; a region's adjective also stands with
 * «область», «край», «район» («Харьковская область»), a city's alone («харьковская полиция» is the city's or the
 * region's: such adjectives are left to the name of the body). Codes of regions are ISO 3166-2.
 */
export const REGIONS = `
UA-05|Винницкая область;Винничина||Вінницька область;Вінниччина||Vinnytsia region
UA-07|Волынская область;Волынь||Волинська область;Волинь||Volyn region
UA-09|Луганская область;Луганщина||Луганська область;Луганщина||Luhansk region
UA-12|Днепропетровская область;Днепропетровщина||Дніпропетровська область;Дніпропетровщина||Dnipropetrovsk region
UA-14|Донецкая область;Донетчина||Донецька область;Донеччина||Donetsk region
UA-18|Житомирская область;Житомирщина||Житомирська область;Житомирщина||Zhytomyr region
UA-21|Закарпатская область;Закарпатье||Закарпатська область;Закарпаття||Zakarpattia region
UA-23|Запорожская область;Запорожье||Запорізька область;Запоріжжя||Zaporizhzhia region
UA-26|Ивано-Франковская область;Прикарпатье||Івано-Франківська область;Прикарпаття||Ivano-Frankivsk region
UA-32|Киевская область;Киевщина||Київська область;Київщина||Kyiv region
UA-35|Кировоградская область;Кировоградщина||Кіровоградська область;Кіровоградщина||Kirovohrad region
UA-46|Львовская область;Львовщина||Львівська область;Львівщина||Lviv region
UA-48|Николаевская область;Николаевщина||Миколаївська область;Миколаївщина||Mykolaiv region
UA-51|Одесская область;Одесщина||Одеська область;Одещина||Odesa region
UA-53|Полтавская область;Полтавщина||Полтавська область;Полтавщина||Poltava region
UA-56|Ровенская область;Ривненская область;Ровенщина||Рівненська область;Рівненщина||Rivne region
UA-59|Сумская область;Сумщина||Сумська область;Сумщина||Sumy region
UA-61|Тернопольская область;Тернопольщина||Тернопільська область;Тернопільщина||Ternopil region
UA-63|Харьковская область;Харьковщина||Харківська область;Харківщина||Kharkiv region
UA-65|Херсонская область;Херсонщина||Херсонська область;Херсонщина||Kherson region
UA-68|Хмельницкая область;Хмельнитчина||Хмельницька область;Хмельниччина||Khmelnytskyi region
UA-71|Черкасская область;Черкасщина||Черкаська область;Черкащина||Cherkasy region
UA-74|Черниговская область;Черниговщина||Чернігівська область;Чернігівщина||Chernihiv region
UA-77|Черновицкая область;Буковина||Чернівецька область;Буковина||Chernivtsi region
UA-43|Крым;Республика Крым|крымск|Крим;Автономна Республіка Крим;АРК|кримськ|Crimea;Republic of Crimea
UA-40|Севастополь||Севастополь||Sevastopol
c:kyiv|Киев|киевск|Київ|київськ|Kyiv;Kiev
c:kharkiv|Харьков||Харків||Kharkiv
c:odesa|Одесса||Одеса||Odesa;Odessa
c:lviv|Львов||Львів||Lviv
c:dnipro|Днепр||Дніпро||Dnipro
c:mykolaiv|Николаев||Миколаїв||Mykolaiv
c:kherson|Херсон||Херсон||Kherson
c:poltava|Полтава||Полтава||Poltava
c:chernihiv|Чернигов||Чернігів||Chernihiv
c:cherkasy|Черкассы||Черкаси||Cherkasy
c:vinnytsia|Винница||Вінниця||Vinnytsia
c:zhytomyr|Житомир||Житомир||Zhytomyr
c:sumy|Сумы||Суми||Sumy
c:rivne|Ровно||Рівне||Rivne
c:lutsk|Луцк||Луцьк||Lutsk
c:ternopil|Тернополь||Тернопіль||Ternopil
c:ivano-frankivsk|Ивано-Франковск||Івано-Франківськ||Ivano-Frankivsk
c:uzhhorod|Ужгород||Ужгород||Uzhhorod
c:chernivtsi|Черновцы||Чернівці||Chernivtsi
c:khmelnytskyi|Хмельницкий||Хмельницький||Khmelnytskyi
c:kropyvnytskyi|Кропивницкий||Кропивницький||Kropyvnytskyi
c:donetsk|Донецк||Донецьк||Donetsk
c:luhansk|Луганск||Луганськ||Luhansk;Lugansk
c:mariupol|Мариуполь||Маріуполь||Mariupol
c:kryvyi-rih|Кривой Рог||Кривий Ріг||Kryvyi Rih
c:moscow|Москва|московск|Москва|московськ|Moscow
c:petersburg|Санкт-Петербург;Петербург|петербургск;питерск|Санкт-Петербург;Петербург|петербурзьк|St Petersburg;Saint Petersburg
c:minsk|Минск|минск|Мінськ|мінськ|Minsk
c:london|Лондон|лондонск|Лондон|лондонськ|London
c:paris|Париж|парижск|Париж|паризьк|Paris
c:berlin|Берлин|берлинск|Берлін|берлінськ|Berlin
c:new-york|Нью-Йорк|нью-йоркск|Нью-Йорк|нью-йоркськ|New York;New York City
c:almaty|Алматы;Алма-Ата|алматинск|Алмати|алматинськ|Almaty
c:astana|Астана||Астана||Astana
c:tbilisi|Тбилиси|тбилисск|Тбілісі|тбіліськ|Tbilisi
c:bishkek|Бишкек|бишкекск|Бішкек||Bishkek
c:yerevan|Ереван|ереванск|Єреван||Yerevan
c:baku|Баку|бакинск|Баку|бакинськ|Baku
c:tashkent|Ташкент|ташкентск|Ташкент||Tashkent
c:chicago|Чикаго|чикагск|Чикаго|чиказьк|Chicago
c:los-angeles|Лос-Анджелес|лос-анджелесск|Лос-Анджелес||Los Angeles
RU-AD|Адыгея;Республика Адыгея|адыгейск|Адигея||Adygea
RU-AL|Республика Алтай||Республіка Алтай||Altai Republic;Republic of Altai
RU-ALT|Алтайский край||Алтайський край||Altai Krai;Altai Territory
RU-AMU|Амурская область;Приамурье||Амурська область||Amur region
RU-ARK|Архангельская область||Архангельська область||Arkhangelsk region
RU-AST|Астраханская область||Астраханська область||Astrakhan region
RU-BA|Башкирия;Башкортостан;Республика Башкортостан|башкирск;башкортостанск|Башкирія;Башкортостан|башкирськ|Bashkiria;Bashkortostan
RU-BEL|Белгородская область||Бєлгородська область;Бєлгородщина||Belgorod region
RU-BRY|Брянская область||Брянська область;Брянщина||Bryansk region
RU-BU|Бурятия|бурятск|Бурятія|бурятськ|Buryatia
RU-CE|Чечня;Чеченская Республика|чеченск|Чечня;Чеченська Республіка|чеченськ|Chechnya;Chechen Republic
RU-CHE|Челябинская область||Челябінська область||Chelyabinsk region
RU-CU|Чувашия|чувашск|Чувашія|чуваськ|Chuvashia
RU-DA|Дагестан;Республика Дагестан|дагестанск|Дагестан|дагестанськ|Dagestan
RU-IN|Ингушетия|ингушск|Інгушетія|інгуськ|Ingushetia
RU-IRK|Иркутская область||Іркутська область||Irkutsk region
RU-IVA|Ивановская область||Івановська область||Ivanovo region
RU-KB|Кабардино-Балкария|кабардино-балкарск|Кабардино-Балкарія||Kabardino-Balkaria
RU-KC|Карачаево-Черкесия|карачаево-черкесск|Карачаєво-Черкесія||Karachay-Cherkessia
RU-KDA|Краснодарский край;Кубань||Краснодарський край;Кубань||Krasnodar region;Krasnodar Krai;Krasnodar Territory
RU-KEM|Кемеровская область;Кузбасс||Кемеровська область;Кузбас||Kemerovo region;Kemerovo Oblast;Kuzbass
RU-KGD|Калининградская область||Калінінградська область||Kaliningrad region
RU-KGN|Курганская область||Курганська область||Kurgan region
RU-KHA|Хабаровский край||Хабаровський край||Khabarovsk region;Khabarovsk Krai;Khabarovsk Territory
RU-KIR|Кировская область||Кіровська область||Kirov region
RU-KK|Хакасия|хакасск|Хакасія||Khakassia
RU-KL|Калмыкия|калмыцк|Калмикія|калмицьк|Kalmykia
RU-KLU|Калужская область||Калузька область||Kaluga region
RU-KO|Коми;Республика Коми||Комі;Республіка Комі||Komi;Komi Republic
RU-KOS|Костромская область||Костромська область||Kostroma region
RU-KR|Карелия|карельск|Карелія|карельськ|Karelia
RU-KRS|Курская область||Курська область;Курщина||Kursk region
RU-KYA|Красноярский край||Красноярський край||Krasnoyarsk region;Krasnoyarsk Krai;Krasnoyarsk Territory
RU-LEN|Ленинградская область;Ленобласть||Ленінградська область||Leningrad region
RU-LIP|Липецкая область||Липецька область||Lipetsk region
RU-ME|Марий Эл||Марій Ел||Mari El
RU-MO|Мордовия|мордовск|Мордовія||Mordovia
RU-MOS|Московская область;Подмосковье|подмосковн|Московська область;Підмосков'я|підмосковн|Moscow region
RU-MUR|Мурманская область||Мурманська область||Murmansk region
RU-NGR|Новгородская область||Новгородська область||Novgorod region
RU-NIZ|Нижегородская область||Нижньогородська область||Nizhny Novgorod region
RU-NVS|Новосибирская область||Новосибірська область||Novosibirsk region
RU-OMS|Омская область||Омська область||Omsk region
RU-ORE|Оренбургская область||Оренбурзька область||Orenburg region
RU-ORL|Орловская область||Орловська область||Oryol region
RU-PER|Пермский край||Пермський край||Perm region;Perm Krai;Perm Territory
RU-PNZ|Пензенская область||Пензенська область||Penza region
RU-PRI|Приморский край;Приморье||Приморський край||Primorye;Primorsky Krai;Primorsky region
RU-PSK|Псковская область||Псковська область||Pskov region
RU-ROS|Ростовская область||Ростовська область||Rostov region
RU-RYA|Рязанская область||Рязанська область||Ryazan region
RU-SA|Якутия;Республика Саха|якутск|Якутія|якутськ|Yakutia;Sakha
RU-SAK|Сахалинская область;Сахалин||Сахалінська область;Сахалін||Sakhalin region;Sakhalin
RU-SAM|Самарская область||Самарська область||Samara region
RU-SAR|Саратовская область||Саратовська область||Saratov region
RU-SE|Северная Осетия|североосетинск|Північна Осетія|північноосетинськ|North Ossetia
RU-SMO|Смоленская область||Смоленська область||Smolensk region
RU-STA|Ставропольский край;Ставрополье||Ставропольський край||Stavropol region;Stavropol Krai;Stavropol Territory
RU-SVE|Свердловская область||Свердловська область||Sverdlovsk region
RU-TA|Татарстан;Республика Татарстан|татарстанск|Татарстан|татарстанськ|Tatarstan
RU-TAM|Тамбовская область||Тамбовська область||Tambov region
RU-TOM|Томская область||Томська область||Tomsk region
RU-TUL|Тульская область||Тульська область||Tula region
RU-TVE|Тверская область||Тверська область||Tver region
RU-TY|Тува;Тыва|тувинск|Тива|тувинськ|Tuva
RU-TYU|Тюменская область||Тюменська область||Tyumen region
RU-UD|Удмуртия|удмуртск|Удмуртія|удмуртськ|Udmurtia
RU-ULY|Ульяновская область||Ульяновська область||Ulyanovsk region
RU-VGG|Волгоградская область||Волгоградська область||Volgograd region
RU-VLA|Владимирская область||Владимирська область||Vladimir region
RU-VLG|Вологодская область||Вологодська область||Vologda region
RU-VOR|Воронежская область||Воронезька область||Voronezh region
RU-YAR|Ярославская область||Ярославська область||Yaroslavl region
RU-ZAB|Забайкальский край;Забайкалье||Забайкальський край||Zabaykalsky Krai;Trans-Baikal region
RU-KHM|ХМАО;Югра||ХМАО||Khanty-Mansi
RU-YAN|ЯНАО;Ямал||ЯНАО||Yamal-Nenets
BY-BR|Брестская область||Берестейська область;Брестська область||Brest region
BY-HO|Гомельская область||Гомельська область||Gomel region
BY-HR|Гродненская область||Гродненська область||Grodno region
BY-MA|Могилевская область||Могильовська область||Mogilev region
BY-MI|Минская область||Мінська область||Minsk region
BY-VI|Витебская область||Вітебська область||Vitebsk region
r:dnr|ДНР;Донецкая народная республика|днровск|ДНР||DNR;DPR;Donetsk People's Republic
r:lnr|ЛНР;Луганская народная республика|лнровск|ЛНР||LNR;LPR;Luhansk People's Republic
r:abkhazia|Абхазия;Республика Абхазия|абхазск|Абхазія|абхазьк|Abkhazia
r:ossetia|Южная Осетия;Республика Южная Осетия|югоосетинск;южноосетинск|Південна Осетія|південноосетинськ|South Ossetia
r:transnistria|Приднестровье;ПМР|приднестровск|Придністров'я;ПМР|придністровськ|Transnistria
r:karabakh|Нагорный Карабах;Арцах|карабахск|Нагірний Карабах|карабаськ|Nagorno-Karabakh;Artsakh
r:scotland|Шотландия|шотландск|Шотландія|шотландськ|Scotland
r:wales|Уэльс|валлийск|Уельс||Wales
r:northern-ireland|Северная Ирландия||Північна Ірландія||Northern Ireland
r:catalonia|Каталония|каталонск|Каталонія|каталонськ|Catalonia
r:bavaria|Бавария|баварск|Баварія|баварськ|Bavaria
r:kurdistan|Иракский Курдистан;Курдистан||Іракський Курдистан;Курдистан||Iraqi Kurdistan;Kurdistan
r:texas|Техас|техасск|Техас|техаськ|Texas
r:california|Калифорния|калифорнийск|Каліфорнія|каліфорнійськ|California
r:florida|Флорида|флоридск|Флорида|флоридськ|Florida
r:new-york-state|штат Нью-Йорк||штат Нью-Йорк||New York State
r:gaza|сектор Газа;Газа||сектор Гази;Газа||Gaza;Gaza Strip
`;
