/**
 * Countries and territories by ISO 3166-1 alpha-2 (XK and EU by common use): names and adjectives in three languages.
 * A line: `code|ru names|ru adjectives|uk names|uk adjectives|en names|en adjectives and demonyms`, lists by `;`, the first
 * name is the label. Adjectives are stems without endings; «~» adds the one that the rules make of the first name.
 * Names in other cases are made by rules (countries.ts); those that do not decline are known by their last letter.
 */
export const COUNTRIES = `
AC|остров Вознесения||острів Вознесіння||Ascension Island|
AD|Андорра||Андорра||Andorra|Andorran
AE|ОАЭ;Объединенные Арабские Эмираты;Эмираты|эмиратск|ОАЕ;Об'єднані Арабські Емірати;Емірати|еміратськ|UAE;United Arab Emirates;Emirates|Emirati
AF|Афганистан|афганск|Афганістан|афганськ|Afghanistan|Afghan
AG|Антигуа и Барбуда||Антигуа і Барбуда||Antigua and Barbuda|Antiguan
AI|Ангилья||Ангілья||Anguilla|Anguillan
AL|Албания||Албанія||Albania|Albanian
AM|Армения|армянск|Вірменія|вірменськ|Armenia|Armenian
AO|Ангола||Ангола||Angola|Angolan
AQ|Антарктида;Антарктика|антарктическ|Антарктида;Антарктика|антарктичн|Antarctica|Antarctic
AR|Аргентина||Аргентина||Argentina|Argentine;Argentinian;Argentinean
AS|Американское Самоа||Американське Самоа||American Samoa|American Samoan
AT|Австрия|австрийск|Австрія||Austria|Austrian
AU|Австралия|австралийск|Австралія||Australia|Australian
AW|Аруба||Аруба||Aruba|Aruban
AX|Аландские острова||Аландські острови||Åland Islands;Åland|
AZ|Азербайджан||Азербайджан||Azerbaijan|Azerbaijani;Azeri
BA|Босния и Герцеговина;Босния;БиГ|боснийск|Боснія і Герцеговина;Боснія та Герцеговина;Боснія|боснійськ|Bosnia and Herzegovina;Bosnia & Herzegovina;Bosnia;BiH|Bosnian
BB|Барбадос||Барбадос||Barbados|Barbadian
BD|Бангладеш||Бангладеш||Bangladesh|Bangladeshi
BE|Бельгия|бельгийск|Бельгія|бельгійськ|Belgium|Belgian
BF|Буркина-Фасо||Буркіна-Фасо||Burkina Faso|Burkinabe
BG|Болгария|болгарск|Болгарія|болгарськ|Bulgaria|Bulgarian
BH|Бахрейн||Бахрейн||Bahrain|Bahraini
BI|Бурунди|бурундийск|Бурунді|бурундійськ|Burundi|Burundian
BJ|Бенин||Бенін||Benin|Beninese
BL|Сен-Бартелеми||Сен-Бартелемі||Saint Barthélemy;St. Barthélemy;Saint Barts|
BM|Бермуды;Бермудские острова|бермудск|Бермуди;Бермудські острови|бермудськ|Bermuda|Bermudian
BN|Бруней;Бруней-Даруссалам|брунейск|Бруней|брунейськ|Brunei;Brunei Darussalam|Bruneian
BO|Боливия|боливийск|Болівія|болівійськ|Bolivia|Bolivian
BQ|Карибские Нидерланды;Бонэйр, Синт-Эстатиус и Саба||Карибські Нідерланди;Бонайре, Сінт-Естатіус і Саба||Caribbean Netherlands|
BR|Бразилия|бразильск|Бразилія|бразильськ|Brazil|Brazilian
BS|Багамы;Багамские острова|багамск|Багами;Багамські острови|багамськ|Bahamas|Bahamian
BT|Бутан||Бутан||Bhutan|Bhutanese
BV|остров Буве||острів Буве||Bouvet Island|
BW|Ботсвана||Ботсвана||Botswana|Botswanan
BY|Беларусь;Белоруссия|белорусск;беларуск|Білорусь|білоруськ|Belarus;Byelorussia|Belarusian;Belarussian;Belorussian
BZ|Белиз||Беліз||Belize|Belizean
CA|Канада||Канада||Canada|Canadian
CC|Кокосовые острова||Кокосові острови||Cocos Islands|
CD|ДРК;Демократическая Республика Конго;ДР Конго;Конго-Киншаса||ДРК;Демократична Республіка Конго;ДР Конго;Конго-Кіншаса||DR Congo;DRC;Democratic Republic of the Congo;Congo-Kinshasa|
CF|ЦАР;Центральноафриканская Республика;Центрально-Африканская Республика||ЦАР;Центральноафриканська Республіка||Central African Republic;CAR|Central African
CG|Республика Конго;Конго-Браззавиль||Республіка Конго;Конго-Браззавіль||Republic of the Congo;Congo-Brazzaville|
CH|Швейцария|швейцарск|Швейцарія|швейцарськ|Switzerland|Swiss
CI|Кот-д'Ивуар|ивуарийск|Кот-д'Івуар|івуарійськ|Côte d'Ivoire;Ivory Coast|Ivorian
CK|Острова Кука||Острови Кука||Cook Islands|
CL|Чили|чилийск|Чилі|чилійськ|Chile|Chilean
CM|Камерун||Камерун||Cameroon|Cameroonian
CN|Китай;КНР;Китайская Народная Республика||Китай;КНР;Китайська Народна Республіка||China;PRC;People's Republic of China|Chinese
CO|Колумбия|колумбийск|Колумбія|колумбійськ|Colombia|Colombian
CP|остров Клиппертон||острів Кліппертон||Clipperton Island|
CQ|Сарк||Сарк||Sark|
CR|Коста-Рика|коста-риканск;костариканск|Коста-Рика|коста-риканськ;костариканськ|Costa Rica|Costa Rican
CU|Куба|кубинск|Куба|кубинськ|Cuba|Cuban
CV|Кабо-Верде||Кабо-Верде||Cape Verde;Cabo Verde|Cape Verdean;Cabo Verdean
CW|Кюрасао||Кюрасао||Curaçao|Curaçaoan
CX|остров Рождества||острів Різдва||Christmas Island|
CY|Кипр||Кіпр||Cyprus|Cypriot
CZ|Чехия;Чешская Республика|чешск|Чехія;Чеська Республіка|чеськ|Czech Republic;Czechia|Czech
DE|Германия;ФРГ;Федеративная Республика Германия|немецк;германск|Німеччина;ФРН;Федеративна Республіка Німеччина|німецьк|Germany;FRG;Federal Republic of Germany|German
DG|Диего-Гарсия||Дієго-Гарсія||Diego Garcia|
DJ|Джибути|джибутийск|Джибуті|джибутійськ|Djibouti|Djiboutian
DK|Дания|датск|Данія|данськ|Denmark|Danish
DM|Доминика||Домініка||Dominica|
DO|Доминиканская Республика;Доминикана|доминиканск|Домініканська Республіка;Домінікана|домініканськ|Dominican Republic|
DZ|Алжир||Алжир||Algeria|Algerian
EA|Сеута и Мелилья||Сеута і Мелілья||Ceuta and Melilla|
EC|Эквадор||Еквадор||Ecuador|Ecuadorian;Ecuadorean
EE|Эстония;Эстонская Республика|эстонск|Естонія;Естонська Республіка|естонськ|Estonia;Republic of Estonia|Estonian
EG|Египет|египетск|Єгипет|єгипетськ|Egypt|Egyptian
EH|Западная Сахара||Західна Сахара||Western Sahara|Sahrawi
ER|Эритрея|эритрейск|Еритрея|еритрейськ|Eritrea|Eritrean
ES|Испания||Іспанія||Spain|Spanish
ET|Эфиопия|эфиопск|Ефіопія|ефіопськ|Ethiopia|Ethiopian
EU|ЕС;Евросоюз;Европейский союз|евросоюзовск|ЄС;Євросоюз;Європейський Союз|євросоюзівськ|EU;European Union|
FI|Финляндия|финск;финляндск|Фінляндія|фінськ;фінляндськ|Finland|Finnish
FJ|Фиджи|фиджийск|Фіджі|фіджійськ|Fiji|Fijian
FK|Фолклендские острова||Фолклендські острови||Falkland Islands;Falklands|Falkland
FM|Микронезия;Федеративные Штаты Микронезии|микронезийск|Мікронезія|мікронезійськ|Micronesia|Micronesian
FO|Фарерские острова;Фареры|фарерск|Фарерські острови;Фарери|фарерськ|Faroe Islands|Faroese
FR|Франция;Французская Республика|французск|Франція;Французька Республіка|французьк|France;French Republic|French
GA|Габон||Габон||Gabon|Gabonese
GB|Великобритания;Соединенное Королевство;Британия;Англия|британск;английск;великобританск|Велика Британія;Британія;Великобританія;Сполучене Королівство;Англія|британськ;англійськ;великобританськ|UK;United Kingdom;Great Britain;Britain|British
GD|Гренада||Гренада||Grenada|Grenadian
GE|Грузия|грузинск|Грузія;Сакартвело|грузинськ|Georgia|Georgian
GF|Французская Гвиана||Французька Гвіана||French Guiana|French Guianese
GG|Гернси||Гернсі||Guernsey|
GH|Гана|ганск|Гана||Ghana|Ghanaian
GI|Гибралтар||Гібралтар||Gibraltar|Gibraltarian
GL|Гренландия|гренландск|Гренландія|гренландськ|Greenland|Greenlandic
GM|Гамбия|гамбийск|Гамбія|гамбійськ|Gambia|Gambian
GN|Гвинея|гвинейск|Гвінея|гвінейськ|Guinea|Guinean
GP|Гваделупа||Гваделупа||Guadeloupe|Guadeloupean
GQ|Экваториальная Гвинея||Екваторіальна Гвінея||Equatorial Guinea|Equatorial Guinean;Equatoguinean
GR|Греция|греческ|Греція|грецьк|Greece|Greek
GS|Южная Георгия и Южные Сандвичевы острова||Південна Джорджія та Південні Сандвічеві острови||South Georgia and the South Sandwich Islands|
GT|Гватемала|гватемальск|Гватемала|гватемальськ|Guatemala|Guatemalan
GU|Гуам||Гуам||Guam|Guamanian
GW|Гвинея-Бисау||Гвінея-Бісау||Guinea-Bissau|Bissau-Guinean
GY|Гайана||Гаяна;Гайана||Guyana|Guyanese
HK|Гонконг|гонконгск|Гонконг|гонконгськ|Hong Kong|
HM|острова Херд и Макдональд||острови Герд і Макдональд;Острови Герд і Макдоналд||Heard and McDonald Islands|
HN|Гондурас||Гондурас||Honduras|Honduran
HR|Хорватия|хорватск|Хорватія|хорватськ|Croatia|Croatian
HT|Гаити|гаитянск|Гаїті|гаїтянськ|Haiti|Haitian
HU|Венгрия|венгерск|Угорщина|угорськ|Hungary|Hungarian
IC|Канарские острова;Канары|канарск|Канарські острови;Канари|канарськ|Canary Islands;Canaries|Canarian
ID|Индонезия|индонезийск|Індонезія|індонезійськ|Indonesia|Indonesian
IE|Ирландия|ирландск|Ірландія|ірландськ|Ireland;Republic of Ireland|Irish
IL|Израиль|израильск|Ізраїль|ізраїльськ|Israel|Israeli
IM|остров Мэн||острів Мен||Isle of Man|Manx
IN|Индия|индийск|Індія|індійськ|India|Indian
IO|Британская территория в Индийском океане||Британська територія в Індійському океані||British Indian Ocean Territory|
IQ|Ирак||Ірак||Iraq|Iraqi
IR|Иран;ИРИ;Исламская Республика Иран||Іран;ІРІ;Ісламська Республіка Іран||Iran;Islamic Republic of Iran|Iranian
IS|Исландия|исландск|Ісландія|ісландськ|Iceland|Icelandic
IT|Италия|итальянск|Італія|італійськ|Italy|Italian
JE|Джерси||Джерсі||Jersey|
JM|Ямайка|ямайск|Ямайка|ямайськ|Jamaica|Jamaican
JO|Иордания|иорданск|Йорданія|йорданськ|Jordan|Jordanian
JP|Япония|японск|Японія|японськ|Japan|Japanese
KE|Кения|кенийск|Кенія|кенійськ|Kenya|Kenyan
KG|Киргизия;Кыргызстан;Киргизстан;Кыргызская Республика;КР|киргизск;кыргызск;кыргызстанск|Киргизстан;Киргизія;Кыргизстан;Киргизька Республіка|киргизьк;киргизстанськ|Kyrgyzstan;Kyrgyz Republic;Kirghizia|Kyrgyz;Kyrgyzstani
KH|Камбоджа|камбоджийск|Камбоджа|камбоджійськ|Cambodia|Cambodian
KI|Кирибати||Кірибаті||Kiribati|
KM|Коморы;Коморские острова|коморск|Комори;Коморські острови|коморськ|Comoros|Comorian
KN|Сент-Китс и Невис||Сент-Кітс і Невіс||Saint Kitts and Nevis;St. Kitts and Nevis|Kittitian
KP|КНДР;Северная Корея;Корейская Народно-Демократическая Республика|северокорейск|КНДР;Північна Корея|північнокорейськ|North Korea;DPRK|North Korean
KR|Южная Корея;Республика Корея|южнокорейск|Південна Корея;Республіка Корея|південнокорейськ|South Korea;Republic of Korea;ROK|South Korean
KW|Кувейт||Кувейт||Kuwait|Kuwaiti
KY|Каймановы острова;Острова Кайман|каймановск|Кайманові острови||Cayman Islands|Caymanian
KZ|Казахстан|казахстанск;казахск|Казахстан|казахстанськ;казахськ|Kazakhstan|Kazakh;Kazakhstani
LA|Лаос||Лаос||Laos|Laotian;Lao
LB|Ливан||Ліван||Lebanon|Lebanese
LC|Сент-Люсия||Сент-Люсія||Saint Lucia;St. Lucia|Saint Lucian
LI|Лихтенштейн||Ліхтенштейн||Liechtenstein|Liechtensteiner
LK|Шри-Ланка|шри-ланкийск;шриланкийск|Шрі-Ланка|шрі-ланкійськ;шриланкійськ|Sri Lanka|Sri Lankan
LR|Либерия|либерийск|Ліберія|ліберійськ|Liberia|Liberian
LS|Лесото||Лесото||Lesotho|Basotho
LT|Литва;Литовская Республика|литовск|Литва;Литовська Республіка|литовськ|Lithuania|Lithuanian
LU|Люксембург||Люксембург||Luxembourg|Luxembourgish
LV|Латвия;Латвийская Республика|латвийск;латышск|Латвія;Латвійська Республіка|латвійськ;латиськ|Latvia|Latvian
LY|Ливия|ливийск|Лівія|лівійськ|Libya|Libyan
MA|Марокко|марокканск|Марокко|марокканськ|Morocco|Moroccan
MC|Монако|монакск|Монако||Monaco|Monegasque
MD|Молдавия;Молдова;Республика Молдова;Молдавская Республика|молдавск;молдовск|Молдова;Молдавія;Республіка Молдова|молдовськ;молдавськ|Moldova;Moldavia|Moldovan
ME|Черногория|черногорск|Чорногорія|чорногорськ|Montenegro|Montenegrin
MF|Сен-Мартен||Сен-Мартен||Saint Martin;St. Martin|
MG|Мадагаскар||Мадагаскар||Madagascar|Malagasy
MH|Маршалловы острова||Маршаллові острови||Marshall Islands|Marshallese
MK|Северная Македония;Македония|македонск;северомакедонск|Північна Македонія;Македонія|македонськ;північномакедонськ|North Macedonia;Macedonia|Macedonian
ML|Мали|малийск|Малі|малійськ|Mali|Malian
MM|Мьянма;Бирма|мьянманск;бирманск|М'янма;Бірма|м'янманськ;бірманськ|Myanmar;Burma|Burmese
MN|Монголия|монгольск|Монголія|монгольськ|Mongolia|Mongolian
MO|Макао||Макао||Macao;Macau|Macanese
MP|Северные Марианские острова||Північні Маріанські острови||Northern Mariana Islands|Northern Marianan
MQ|Мартиника||Мартиніка||Martinique|Martinican
MR|Мавритания||Мавританія||Mauritania|Mauritanian
MS|Монтсеррат||Монтсеррат||Montserrat|Montserratian
MT|Мальта|мальтийск|Мальта|мальтійськ|Malta|Maltese
MU|Маврикий|маврикийск|Маврикій|маврикійськ|Mauritius|Mauritian
MV|Мальдивы;Мальдивские острова|мальдивск|Мальдіви;Мальдівські острови|мальдівськ|Maldives|Maldivian
MW|Малави|малавийск|Малаві|малавійськ|Malawi|Malawian
MX|Мексика|мексиканск|Мексика|мексиканськ|Mexico|Mexican
MY|Малайзия|малайзийск;малазийск|Малайзія|малайзійськ|Malaysia|Malaysian
MZ|Мозамбик|мозамбикск|Мозамбік|мозамбіцьк|Mozambique|Mozambican
NA|Намибия|намибийск|Намібія|намібійськ|Namibia|Namibian
NC|Новая Каледония|новокаледонск|Нова Каледонія|новокаледонськ|New Caledonia|New Caledonian
NE|Нигер|нигерск|Нігер|нігерськ|Niger|Nigerien
NF|остров Норфолк||острів Норфолк||Norfolk Island|
NG|Нигерия|нигерийск|Нігерія|нігерійськ|Nigeria|Nigerian
NI|Никарагуа|никарагуанск|Нікарагуа|нікарагуанськ|Nicaragua|Nicaraguan
NL|Нидерланды;Голландия|нидерландск;голландск|Нідерланди;Голландія|нідерландськ;голландськ|Netherlands;Holland|Dutch
NO|Норвегия|норвежск|Норвегія|норвезьк|Norway|Norwegian
NP|Непал|непальск|Непал|непальськ|Nepal|Nepali;Nepalese
NR|Науру||Науру||Nauru|Nauruan
NU|Ниуэ||Ніуе||Niue|Niuean
NZ|Новая Зеландия|новозеландск|Нова Зеландія|новозеландськ|New Zealand|
OM|Оман||Оман||Oman|Omani
PA|Панама|панамск|Панама|панамськ|Panama|Panamanian
PE|Перу|перуанск|Перу|перуанськ|Peru|Peruvian
PF|Французская Полинезия||Французька Полінезія||French Polynesia|French Polynesian
PG|Папуа — Новая Гвинея||Папуа-Нова Гвінея||Papua New Guinea|Papua New Guinean
PH|Филиппины|филиппинск|Філіппіни;Філіпіни|філіппінськ;філіпінськ|Philippines|Philippine;Filipino
PK|Пакистан|пакистанск|Пакистан|пакистанськ|Pakistan|Pakistani
PL|Польша;Республика Польша|польск|Польща;Республіка Польща|польськ|Poland|Polish
PM|Сен-Пьер и Микелон||Сен-П'єр і Мікелон||Saint Pierre and Miquelon;St. Pierre and Miquelon|
PN|острова Питкэрн||острови Піткерн||Pitcairn Islands|
PR|Пуэрто-Рико|пуэрто-риканск|Пуерто-Рико|пуерто-риканськ|Puerto Rico|Puerto Rican
PS|Палестина;Палестинская автономия;Палестинская национальная администрация;ПНА;Палестинские территории|палестинск|Палестина;Палестинська автономія;Палестинські території|палестинськ|Palestine;Palestinian Authority;Palestinian National Authority;Palestinian Territories|Palestinian
PT|Португалия|португальск|Португалія|португальськ|Portugal|Portuguese
PW|Палау||Палау||Palau|Palauan
PY|Парагвай|парагвайск|Парагвай|парагвайськ|Paraguay|Paraguayan
QA|Катар||Катар||Qatar|Qatari
RE|Реюньон||Реюньйон||Réunion|
RO|Румыния|румынск|Румунія|румунськ|Romania|Romanian
RS|Сербия|сербск|Сербія|сербськ|Serbia|Serbian
RU|Россия;РФ;Российская Федерация|российск;русск|Росія;РФ;Російська Федерація|російськ|Russia;Russian Federation|Russian
RW|Руанда|руандийск|Руанда|руандійськ|Rwanda|Rwandan
SA|Саудовская Аравия;Королевство Саудовская Аравия;КСА|саудовск;саудийск|Саудівська Аравія;Королівство Саудівська Аравія|саудівськ|Saudi Arabia;KSA;Kingdom of Saudi Arabia|Saudi;Saudi Arabian
SB|Соломоновы острова||Соломонові острови||Solomon Islands|Solomon Islander
SC|Сейшелы;Сейшельские острова|сейшельск|Сейшели;Сейшельські острови|сейшельськ|Seychelles|Seychellois
SD|Судан||Судан||Sudan|Sudanese
SE|Швеция|шведск|Швеція|шведськ|Sweden|Swedish
SG|Сингапур||Сінгапур||Singapore|Singaporean
SH|остров Святой Елены||острів Святої Єлени||Saint Helena;St. Helena|
SI|Словения|словенск|Словенія|словенськ|Slovenia|Slovenian;Slovene
SJ|Шпицберген;Шпицберген и Ян-Майен||Шпіцберген;Шпіцберген та Ян-Маєн||Svalbard;Svalbard and Jan Mayen|
SK|Словакия;Словацкая Республика|словацк|Словаччина;Словацька Республіка|словацьк|Slovakia;Slovak Republic|Slovak;Slovakian
SL|Сьерра-Леоне||Сьєрра-Леоне||Sierra Leone|Sierra Leonean
SM|Сан-Марино|сан-маринск|Сан-Марино|сан-маринськ|San Marino|Sammarinese
SN|Сенегал|сенегальск|Сенегал|сенегальськ|Senegal|Senegalese
SO|Сомали|сомалийск|Сомалі|сомалійськ|Somalia|Somali
SR|Суринам||Суринам||Suriname|Surinamese
SS|Южный Судан|южносуданск|Південний Судан|південносуданськ|South Sudan|South Sudanese
ST|Сан-Томе и Принсипи||Сан-Томе і Принсіпі||São Tomé and Príncipe|São Toméan
SV|Сальвадор;Эль-Сальвадор|сальвадорск|Сальвадор;Ель-Сальвадор|сальвадорськ|El Salvador|Salvadoran
SX|Синт-Мартен||Сінт-Мартен||Sint Maarten|
SY|Сирия;Сирийская Арабская Республика|сирийск|Сирія|сирійськ|Syria;Syrian Arab Republic|Syrian
SZ|Эсватини;Свазиленд||Есватіні||Eswatini;Swaziland|Swazi;Emaswati
TA|Тристан-да-Кунья||Тристан-да-Кунья;Трістан-да-Кунья||Tristan da Cunha|
TC|Теркс и Кайкос;Острова Теркс и Кайкос||Теркс і Кайкос;Острови Теркс і Кайкос||Turks and Caicos Islands;Turks and Caicos|
TD|Чад|чадск|Чад|чадськ|Chad|Chadian
TF|Французские Южные территории||Французькі Південні Території||French Southern Territories|
TG|Того|тоголезск|Того|тоголезьк|Togo|Togolese
TH|Таиланд;Тайланд|таиландск;тайск;тайландск|Таїланд|таїландськ;тайськ|Thailand|Thai
TJ|Таджикистан|таджикск;таджикистанск|Таджикистан|таджицьк|Tajikistan|Tajik;Tajikistani
TK|Токелау||Токелау||Tokelau|Tokelauan
TL|Восточный Тимор;Тимор-Лешти||Східний Тимор;Тимор-Лешті||Timor-Leste;East Timor|Timorese
TM|Туркменистан;Туркмения|туркменск;туркменистанск|Туркменістан;Туркменія|туркменськ|Turkmenistan|Turkmen
TN|Тунис|тунисск|Туніс|туніськ|Tunisia|Tunisian
TO|Тонга||Тонга||Tonga|Tongan
TR|Турция;Турецкая Республика;Республика Турция|турецк|Туреччина;Турецька Республіка|турецьк|Turkey;Türkiye;Republic of Türkiye|Turkish
TT|Тринидад и Тобаго||Тринідад і Тобаго||Trinidad and Tobago|Trinidadian
TV|Тувалу||Тувалу||Tuvalu|Tuvaluan
TW|Тайвань|тайваньск|Тайвань|тайванськ|Taiwan|Taiwanese
TZ|Танзания|танзанийск|Танзанія|танзанійськ|Tanzania|Tanzanian
UA|Украина|украинск|Україна|українськ|Ukraine|Ukrainian
UG|Уганда|угандийск|Уганда|угандійськ|Uganda|Ugandan
US|США;Соединенные Штаты;Соединенные Штаты Америки;Америка|американск;штатовск|США;Сполучені Штати;Сполучені Штати Америки;Америка|американськ|US;United States;USA;United States of America;America|American
UY|Уругвай|уругвайск|Уругвай|уругвайськ|Uruguay|Uruguayan
UZ|Узбекистан;РУз|узбекск;узбекистанск|Узбекистан|узбецьк;узбекистанськ|Uzbekistan|Uzbek;Uzbekistani
VA|Ватикан;Святой Престол|ватиканск|Ватикан;Святий Престол|ватиканськ|Vatican;Holy See;Vatican City|
VC|Сент-Винсент и Гренадины||Сент-Вінсент і Гренадіни||Saint Vincent and the Grenadines;St. Vincent and the Grenadines;St. Vincent and Grenadines|Vincentian
VE|Венесуэла|венесуэльск|Венесуела|венесуельськ|Venezuela|Venezuelan
VG|Британские Виргинские острова||Британські Віргінські острови||British Virgin Islands|
VI|Американские Виргинские острова||Американські Віргінські острови||US Virgin Islands|
VN|Вьетнам||В'єтнам||Vietnam|Vietnamese
VU|Вануату||Вануату||Vanuatu|Vanuatuan;Ni-Vanuatu
WF|Уоллис и Футуна||Волліс і Футуна;Уолліс і Футуна||Wallis and Futuna|
WS|Самоа|самоанск|Самоа|самоанськ|Samoa|Samoan
XK|Косово;Республика Косово|косовск;косоварск|Косово;Республіка Косово|косівськ;косовськ|Kosovo|Kosovan;Kosovar
YE|Йемен||Ємен||Yemen|Yemeni
YT|Майотта||Майотта||Mayotte|Mahoran
ZA|ЮАР;Южная Африка;Южно-Африканская Республика|южноафриканск|ПАР;Південна Африка;Південно-Африканська Республіка|південноафриканськ|South Africa|South African
ZM|Замбия|замбийск|Замбія|замбійськ|Zambia|Zambian
ZW|Зимбабве|зимбабвийск|Зімбабве|зімбабвійськ|Zimbabwe|Zimbabwean
`;

/**
 * Capitals: `code|ru|uk|en`, named alone they stand for the country's authorities. Left out where the capital is
 * also the country's own name or a city state.
 */
export const CAPITALS = `
AE|Абу-Даби|Абу-Дабі|Abu Dhabi
AF|Кабул|Кабул|Kabul
AL|Тирана|Тирана|Tirana
AM|Ереван|Єреван|Yerevan
AR|Буэнос-Айрес|Буенос-Айрес|Buenos Aires
AT|Вена|Відень|Vienna
AU|Канберра|Канберра|Canberra
AZ|Баку|Баку|Baku
BA|Сараево|Сараєво|Sarajevo
BD|Дакка|Дакка|Dhaka
BE|Брюссель|Брюссель|Brussels
BG|София|Софія|Sofia
BR|Бразилиа|Бразиліа|Brasilia
BY|Минск|Мінськ|Minsk
CA|Оттава|Оттава|Ottawa
CH|Берн|Берн|Bern
CL|Сантьяго|Сантьяго|Santiago
CN|Пекин|Пекін|Beijing
CO|Богота|Богота|Bogota
CU|Гавана|Гавана|Havana
CY|Никосия|Нікосія|Nicosia
CZ|Прага|Прага|Prague
DE|Берлин|Берлін|Berlin
DK|Копенгаген|Копенгаген|Copenhagen
EE|Таллин;Таллинн|Таллінн;Таллін|Tallinn
EG|Каир|Каїр|Cairo
ES|Мадрид|Мадрид|Madrid
ET|Аддис-Абеба|Аддис-Абеба|Addis Ababa
FI|Хельсинки|Гельсінкі;Хельсінкі|Helsinki
FR|Париж|Париж|Paris
GB|Лондон|Лондон|London
GE|Тбилиси|Тбілісі|Tbilisi
GR|Афины|Афіни|Athens
HR|Загреб|Загреб|Zagreb
HU|Будапешт|Будапешт|Budapest
ID|Джакарта|Джакарта|Jakarta
IE|Дублин|Дублін|Dublin
IL|Тель-Авив;Иерусалим|Тель-Авів;Єрусалим|Tel Aviv;Jerusalem
IN|Нью-Дели;Дели|Нью-Делі;Делі|New Delhi;Delhi
IQ|Багдад|Багдад|Baghdad
IR|Тегеран|Тегеран|Tehran;Teheran
IS|Рейкьявик|Рейк'явік|Reykjavik
IT|Рим|Рим|Rome
JO|Амман|Амман|Amman
JP|Токио|Токіо|Tokyo
KE|Найроби|Найробі|Nairobi
KG|Бишкек|Бішкек|Bishkek
KP|Пхеньян|Пхеньян|Pyongyang
KR|Сеул|Сеул|Seoul
KZ|Астана;Нур-Султан|Астана;Нур-Султан|Astana;Nur-Sultan
LB|Бейрут|Бейрут|Beirut
LT|Вильнюс|Вільнюс|Vilnius
LV|Рига|Рига|Riga
MA|Рабат|Рабат|Rabat
MD|Кишинев|Кишинів|Chisinau;Kishinev
ME|Подгорица|Подгориця|Podgorica
MK|Скопье|Скоп'є|Skopje
MN|Улан-Батор|Улан-Батор|Ulaanbaatar
MX|Мехико|Мехіко|Mexico City
MY|Куала-Лумпур|Куала-Лумпур|Kuala Lumpur
NG|Абуджа|Абуджа|Abuja
NL|Гаага;Амстердам|Гаага;Амстердам|The Hague;Amsterdam
NO|Осло|Осло|Oslo
NP|Катманду|Катманду|Kathmandu
NZ|Веллингтон|Веллінгтон|Wellington
PH|Манила|Маніла|Manila
PK|Исламабад|Ісламабад|Islamabad
PL|Варшава|Варшава|Warsaw
PS|Рамалла|Рамалла|Ramallah
PT|Лиссабон|Лісабон|Lisbon
QA|Доха|Доха|Doha
RO|Бухарест|Бухарест|Bucharest
RS|Белград|Белград|Belgrade
RU|Москва|Москва|Moscow
SA|Эр-Рияд|Ер-Ріяд|Riyadh
SE|Стокгольм|Стокгольм|Stockholm
SI|Любляна|Любляна|Ljubljana
SK|Братислава|Братислава|Bratislava
SY|Дамаск|Дамаск|Damascus
TH|Бангкок|Бангкок|Bangkok
TJ|Душанбе|Душанбе|Dushanbe
TM|Ашхабад|Ашхабад|Ashgabat
TR|Анкара|Анкара|Ankara
TW|Тайбэй|Тайбей|Taipei
UA|Киев|Київ|Kyiv;Kiev
US|Вашингтон|Вашингтон|Washington
UZ|Ташкент|Ташкент|Tashkent
VE|Каракас|Каракас|Caracas
VN|Ханой|Ханой|Hanoi
XK|Приштина|Приштина|Pristina
YE|Сана|Сана|Sanaa
`;
