/**
 * Persons news name in every language: their labels, and spellings that do not follow from each other. A line:
 * `country roles|ru|uk|en`, lists by `;`, the first of each is the label. Roles: P head of state, G head of government, F foreign minister
 * or the like, C head of a union's body: a surname with such a role («президентом Зеленским») is then enough. Everybody else is
 * known by given and family name alone.
 */
export const PERSONS = `
UA P|Владимир Зеленский|Володимир Зеленський|Volodymyr Zelensky
UA|Елена Зеленская|Олена Зеленська|Olena Zelenska
UA P|Петр Порошенко|Петро Порошенко|Petro Poroshenko
UA P|Виктор Янукович|Віктор Янукович|Viktor Yanukovych
UA G|Денис Шмыгаль|Денис Шмигаль|Denys Shmyhal
UA G|Юлия Свириденко|Юлія Свириденко|Yuliia Svyrydenko
UA|Андрей Ермак|Андрій Єрмак|Andriy Yermak
UA|Валерий Залужный|Валерій Залужний|Valerii Zaluzhnyi
UA|Александр Сырский|Олександр Сирський|Oleksandr Syrskyi
UA|Кирилл Буданов|Кирило Буданов|Kyrylo Budanov
UA F|Дмитрий Кулеба|Дмитро Кулеба|Dmytro Kuleba
UA F|Андрей Сибига|Андрій Сибіга|Andrii Sybiha
UA|Рустем Умеров|Рустем Умєров|Rustem Umerov
UA|Михаил Подоляк|Михайло Подоляк|Mykhailo Podolyak
UA|Алексей Арестович|Олексій Арестович|Oleksiy Arestovych
UA G|Юлия Тимошенко|Юлія Тимошенко|Yulia Tymoshenko
UA G|Арсений Яценюк|Арсеній Яценюк|Arseniy Yatsenyuk
UA|Виталий Кличко|Віталій Кличко|Vitali Klitschko;Vitaliy Klychko
UA|Владимир Кличко|Володимир Кличко|Wladimir Klitschko;Volodymyr Klychko
UA|Элина Свитолина|Еліна Світоліна|Elina Svitolina
UA|Александр Усик|Олександр Усик|Oleksandr Usyk
UA|Руслан Стефанчук|Руслан Стефанчук|Ruslan Stefanchuk
RU PG|Владимир Путин|Володимир Путін|Vladimir Putin
RU P|Дмитрий Медведев|Дмитро Медведєв|Dmitry Medvedev
RU G|Михаил Мишустин|Михайло Мішустін|Mikhail Mishustin
RU F|Сергей Лавров|Сергій Лавров|Sergei Lavrov
RU|Сергей Шойгу|Сергій Шойгу|Sergei Shoigu
RU|Дмитрий Песков|Дмитро Пєсков|Dmitry Peskov
RU|Мария Захарова|Марія Захарова|Maria Zakharova
RU|Эльвира Набиуллина|Ельвіра Набіулліна|Elvira Nabiullina
RU|Рамзан Кадыров|Рамзан Кадиров|Ramzan Kadyrov
RU|Евгений Пригожин|Євген Пригожин|Yevgeny Prigozhin
RU|Алексей Навальный|Олексій Навальний|Alexei Navalny
RU|Юлия Навальная|Юлія Навальна|Yulia Navalnaya
RU|Сергей Собянин|Сергій Собянін|Sergei Sobyanin
RU|Вячеслав Володин|В'ячеслав Володін|Vyacheslav Volodin
RU|Валентина Матвиенко|Валентина Матвієнко|Valentina Matviyenko
RU|Михаил Ходорковский|Михайло Ходорковський|Mikhail Khodorkovsky
RU|Юрий Ушаков|Юрій Ушаков|Yuri Ushakov
RU|Кирилл Дмитриев|Кирило Дмитрієв|Kirill Dmitriev
RU|Андрей Белоусов|Андрій Белоусов|Andrei Belousov
BY P|Александр Лукашенко|Олександр Лукашенко|Alexander Lukashenko
BY|Виктор Лукашенко|Віктор Лукашенко|Viktor Lukashenko
BY|Светлана Тихановская|Світлана Тихановська|Sviatlana Tsikhanouskaya;Svetlana Tikhanovskaya
BY|Сергей Тихановский|Сергій Тихановський|Siarhei Tsikhanouski;Sergei Tikhanovsky
BY|Мария Колесникова|Марія Колеснікова|Maria Kolesnikova;Maryia Kalesnikava
BY|Алесь Беляцкий|Алесь Біляцький|Ales Bialiatski
BY F|Владимир Макей|Володимир Макей|Vladimir Makei
BY F|Максим Рыженков|Максим Риженков|Maxim Ryzhenkov
KZ P|Касым-Жомарт Токаев|Касим-Жомарт Токаєв|Kassym-Jomart Tokayev
KZ P|Нурсултан Назарбаев|Нурсултан Назарбаєв|Nursultan Nazarbayev
KG P|Садыр Жапаров|Садир Жапаров|Sadyr Japarov
KG G|Акылбек Жапаров|Акилбек Жапаров|Akylbek Japarov
KG P|Сооронбай Жээнбеков|Сооронбай Жеенбеков|Sooronbay Jeenbekov
KG P|Алмазбек Атамбаев|Алмазбек Атамбаєв|Almazbek Atambayev
TJ P|Эмомали Рахмон|Емомалі Рахмон|Emomali Rahmon
TM P|Сердар Бердымухамедов|Сердар Бердимухамедов|Serdar Berdimuhamedov
TM P|Гурбангулы Бердымухамедов|Гурбангули Бердимухамедов|Gurbanguly Berdimuhamedov
UZ P|Шавкат Мирзиёев|Шавкат Мірзійоєв|Shavkat Mirziyoyev
AM G|Никол Пашинян|Нікол Пашинян|Nikol Pashinyan
AM F|Арарат Мирзоян|Арарат Мірзоян|Ararat Mirzoyan
AZ P|Ильхам Алиев|Ільхам Алієв|Ilham Aliyev
GE P|Саломе Зурабишвили|Саломе Зурабішвілі|Salome Zourabichvili;Salome Zurabishvili
GE P|Михаил Саакашвили|Міхеїл Саакашвілі|Mikheil Saakashvili
GE G|Ираклий Кобахидзе|Іраклій Кобахідзе|Irakli Kobakhidze
GE|Бидзина Иванишвили|Бідзіна Іванішвілі|Bidzina Ivanishvili
MD P|Майя Санду|Мая Санду|Maia Sandu
MD P|Игорь Додон|Ігор Додон|Igor Dodon
MD G|Дорин Речан|Дорін Речан|Dorin Recean
US P|Джо Байден;Джозеф Байден|Джо Байден;Джозеф Байден|Joe Biden;Joseph Biden
US|Хантер Байден|Гантер Байден|Hunter Biden
US P|Дональд Трамп|Дональд Трамп|Donald Trump
US|Мелания Трамп|Меланія Трамп|Melania Trump
US|Иванка Трамп|Іванка Трамп|Ivanka Trump
US P|Барак Обама|Барак Обама|Barack Obama
US P|Билл Клинтон|Білл Клінтон|Bill Clinton
US|Хиллари Клинтон|Гілларі Клінтон;Хілларі Клінтон|Hillary Clinton
US P|Джордж Буш|Джордж Буш|George Bush
US|Камала Харрис|Камала Гарріс|Kamala Harris
US|Джей Ди Вэнс|Джей Ді Венс|JD Vance;J.D. Vance
US F|Энтони Блинкен|Ентоні Блінкен|Antony Blinken
US F|Марко Рубио|Марко Рубіо|Marco Rubio
US|Пит Хегсет|Піт Гегсет|Pete Hegseth
US|Ллойд Остин|Ллойд Остін|Lloyd Austin
US|Джейк Салливан|Джейк Салліван|Jake Sullivan
US|Стив Уиткофф;Стивен Уиткофф|Стів Віткофф;Стівен Віткофф|Steve Witkoff;Steven Witkoff
US|Кит Келлог|Кіт Келлог|Keith Kellogg
US|Нэнси Пелоси|Ненсі Пелосі|Nancy Pelosi
US|Джо Кент|Джо Кент|Joe Kent
US|Джон Керри|Джон Керрі|John Kerry
US|Илон Маск|Ілон Маск|Elon Musk
US|Марк Цукерберг|Марк Цукерберг|Mark Zuckerberg
US|Билл Гейтс|Білл Гейтс|Bill Gates
US|Джефф Безос|Джефф Безос|Jeff Bezos
US|Тим Кук|Тім Кук|Tim Cook
US|Мэттью Миллер|Меттью Міллер|Matthew Miller
US|Джерри Бонер;Джон Бенер|Джон Бейнер|John Boehner
US|Пол Райан|Пол Раян|Paul Ryan
US|Берни Сандерс|Берні Сандерс|Bernie Sanders
US|Джером Пауэлл|Джером Павелл;Джером Пауелл|Jerome Powell
GB G|Кир Стармер|Кір Стармер|Keir Starmer
GB G|Риши Сунак|Ріші Сунак|Rishi Sunak
GB G|Борис Джонсон|Борис Джонсон|Boris Johnson
GB G|Лиз Трасс|Ліз Трасс|Liz Truss
GB G|Тереза Мэй|Тереза Мей|Theresa May
GB G|Дэвид Кэмерон|Девід Кемерон|David Cameron
GB G|Тони Блэр|Тоні Блер|Tony Blair
GB F|Дэвид Лэмми|Девід Леммі|David Lammy
GB|Бен Уоллес|Бен Воллес;Бен Уоллес|Ben Wallace
GB|Джон Хили|Джон Гілі|John Healey
GB|принц Уильям||Prince William
FR P|Эмманюэль Макрон|Еммануель Макрон|Emmanuel Macron
FR|Брижит Макрон|Бріжит Макрон|Brigitte Macron
FR P|Николя Саркози|Ніколя Саркозі|Nicolas Sarkozy
FR P|Франсуа Олланд|Франсуа Олланд|François Hollande
FR|Марин Ле Пен|Марін Ле Пен|Marine Le Pen
FR F|Жан-Ив Ле Дриан|Жан-Ів Ле Дріан|Jean-Yves Le Drian
FR F|Жан-Ноэль Барро|Жан-Ноель Барро|Jean-Noël Barrot
DE G|Фридрих Мерц|Фрідріх Мерц|Friedrich Merz
DE G|Олаф Шольц|Олаф Шольц|Olaf Scholz
DE G|Ангела Меркель|Ангела Меркель|Angela Merkel
DE F|Анналена Бербок|Анналена Бербок|Annalena Baerbock
DE P|Франк-Вальтер Штайнмайер|Франк-Вальтер Штайнмаєр|Frank-Walter Steinmeier
DE|Борис Писториус|Борис Пісторіус|Boris Pistorius
DE F|Йохан Вадефуль|Йоганн Вадефуль|Johann Wadephul
DE G|Герхард Шредер|Герхард Шредер|Gerhard Schröder
EU C|Урсула фон дер Ляйен|Урсула фон дер Ляєн|Ursula von der Leyen
EU C|Кая Каллас|Кая Каллас|Kaja Kallas
EE|Сийм Каллас|Сіім Каллас|Siim Kallas
EU C|Жозеп Боррель|Жозеп Боррель|Josep Borrell
EU C|Шарль Мишель|Шарль Мішель|Charles Michel
EU C|Антониу Кошта|Антоніу Кошта|António Costa
EU C|Роберта Мецола|Роберта Мецола|Roberta Metsola
NL C|Марк Рютте|Марк Рютте|Mark Rutte
NO C|Йенс Столтенберг|Єнс Столтенберг|Jens Stoltenberg
UN C|Антониу Гутерриш|Антоніу Гутерреш;Антоніо Гутерреш|António Guterres
UN C|Рафаэль Гросси|Рафаель Гроссі|Rafael Grossi
UN C|Тедрос Адханом Гебрейесус|Тедрос Аданом Гебреєсус|Tedros Adhanom Ghebreyesus
IT G|Джорджа Мелони;Джорджия Мелони|Джорджа Мелоні|Giorgia Meloni
IT G|Сильвио Берлускони|Сільвіо Берлусконі|Silvio Berlusconi
IT G|Марио Драги|Маріо Драгі|Mario Draghi
IT G|Романо Проди|Романо Проді|Romano Prodi
IT F|Антонио Таяни|Антоніо Таяні|Antonio Tajani
ES G|Педро Санчес|Педро Санчес|Pedro Sánchez
PL G|Дональд Туск|Дональд Туск|Donald Tusk
PL P|Анджей Дуда|Анджей Дуда|Andrzej Duda
PL P|Кароль Навроцкий|Кароль Навроцький|Karol Nawrocki
PL F|Радослав Сикорский|Радослав Сікорський|Radosław Sikorski;Radek Sikorski
PL|Ярослав Качиньский|Ярослав Качинський|Jarosław Kaczyński
PL|Лех Качиньский|Лех Качинський|Lech Kaczyński
PL|Лех Валенса|Лех Валенса|Lech Wałęsa
PL G|Матеуш Моравецкий|Матеуш Моравецький|Mateusz Morawiecki
HU G|Виктор Орбан|Віктор Орбан|Viktor Orbán
HU F|Петер Сийярто|Петер Сійярто|Péter Szijjártó
SK G|Роберт Фицо|Роберт Фіцо|Robert Fico
SK P|Зузана Чапутова|Зузана Чапутова|Zuzana Čaputová
SK P|Петер Пеллегрини|Петер Пеллегріні|Peter Pellegrini
CZ P|Милош Земан|Мілош Земан|Miloš Zeman
CZ P|Петр Павел|Петр Павел|Petr Pavel
CZ G|Петр Фиала|Петр Фіала|Petr Fiala
CZ G|Андрей Бабиш|Андрей Бабіш|Andrej Babiš
RS P|Александр Вучич|Александар Вучич|Aleksandar Vučić
RO P|Клаус Йоханнис|Клаус Йоганніс|Klaus Iohannis
RO P|Никушор Дан|Нікушор Дан|Nicușor Dan
BG P|Румен Радев|Румен Радев|Rumen Radev
LT P|Гитанас Науседа|Гітанас Науседа|Gitanas Nausėda
LT F|Габриэлюс Ландсбергис|Габріелюс Ландсбергіс|Gabrielius Landsbergis
LV P|Эдгарс Ринкевичс|Едгарс Рінкевичс|Edgars Rinkēvičs
EE P|Алар Карис|Алар Каріс|Alar Karis
FI P|Саули Ниинистё|Саулі Нііністе|Sauli Niinistö
FI P|Александр Стубб|Александер Стубб|Alexander Stubb
FI G|Санна Марин|Санна Марін|Sanna Marin
SE G|Ульф Кристерссон|Ульф Крістерссон|Ulf Kristersson
DK G|Метте Фредериксен|Метте Фредеріксен|Mette Frederiksen
NO G|Йонас Гар Стёре|Йонас Гар Стьоре|Jonas Gahr Støre
TR P|Реджеп Тайип Эрдоган;Тайип Эрдоган|Реджеп Таїп Ердоган|Recep Tayyip Erdoğan;Tayyip Erdogan
TR F|Мевлют Чавушоглу|Мевлют Чавушоглу|Mevlüt Çavuşoğlu
TR F|Хакан Фидан|Гакан Фідан|Hakan Fidan
IL G|Биньямин Нетаньяху|Біньямін Нетаньягу|Benjamin Netanyahu
IL|Исраэль Кац|Ісраель Кац|Israel Katz
IL|Йоав Галант|Йоав Галлант|Yoav Gallant
IR P|Эбрахим Раиси|Ебрагім Раїсі|Ebrahim Raisi
IR P|Масуд Пезешкиан|Масуд Пезешкіан|Masoud Pezeshkian
IR F|Аббас Арагчи|Аббас Аракчі|Abbas Araghchi;Abbas Araqchi
IR|Али Хаменеи|Алі Хаменеї|Ali Khamenei;Ayatollah Ali Khamenei
IR P|Хасан Рухани|Хасан Роугані|Hassan Rouhani
IR P|Махмуд Ахмадинежад|Махмуд Ахмадінежад|Mahmoud Ahmadinejad
SY P|Башар Асад;Башар аль-Асад|Башар Асад;Башар аль-Асад|Bashar al-Assad;Bashar Assad
SY P|Ахмед аш-Шараа|Ахмед аш-Шараа|Ahmed al-Sharaa
PS P|Махмуд Аббас|Махмуд Аббас|Mahmoud Abbas
SA|Мухаммед бен Сальман|Мохаммед бін Салман|Mohammed bin Salman
EG P|Абдель Фаттах ас-Сиси|Абдель Фаттах ас-Сісі|Abdel Fattah al-Sisi;Abdel Fattah el-Sisi
CN P|Си Цзиньпин|Сі Цзіньпін|Xi Jinping
CN F|Ван И|Ван І|Wang Yi
CN G|Ли Кэцян|Лі Кецян|Li Keqiang
CN G|Ли Цян|Лі Цян|Li Qiang
CN P|Ху Цзиньтао|Ху Цзіньтао|Hu Jintao
CN|Мао Нин|Мао Нін|Mao Ning
CN|Ван Вэньбинь|Ван Веньбінь|Wang Wenbin
TW P|Цай Инвэнь|Цай Інвень|Tsai Ing-wen
TW P|Лай Циндэ|Лай Цінде|Lai Ching-te
HK|Джон Ли|Джон Лі|John Lee
KP P|Ким Чен Ын|Кім Чен Ин|Kim Jong Un
KP|Ким Ё Чжон|Кім Йо Чжон;Кім Йо Чен|Kim Yo Jong
KP|Ким Чен Ир|Кім Чен Ір|Kim Jong Il
KR P|Юн Сок Ёль|Юн Сок Йоль|Yoon Suk Yeol
KR P|Мун Чжэ Ин|Мун Чже Ін|Moon Jae-in
KR P|Ли Чжэ Мён|Лі Чже Мьон|Lee Jae-myung
JP G|Синдзо Абэ|Сіндзо Абе|Shinzo Abe
JP G|Фумио Кисида|Фуміо Кішіда;Фуміо Кісіда|Fumio Kishida
JP G|Сигэру Исиба|Сігеру Ішіба|Shigeru Ishiba
JP G|Санаэ Такаити|Санае Такаїчі|Sanae Takaichi
JP G|Наото Кан|Наото Кан|Naoto Kan
IN G|Нарендра Моди|Нарендра Моді|Narendra Modi
IN F|Субраманьям Джайшанкар|Субраманьям Джайшанкар|Subrahmanyam Jaishankar;S. Jaishankar
PK G|Имран Хан|Імран Хан|Imran Khan
PK G|Шахбаз Шариф|Шахбаз Шариф|Shehbaz Sharif;Shahbaz Sharif
CA G|Джастин Трюдо|Джастін Трюдо|Justin Trudeau
CA G|Марк Карни|Марк Карні|Mark Carney
BR P|Луис Инасиу Лула да Силва;Лула да Силва|Луїс Інасіу Лула да Сілва;Лула да Сілва|Luiz Inácio Lula da Silva;Lula da Silva
BR P|Жаир Болсонару|Жаїр Болсонару|Jair Bolsonaro
VE P|Николас Мадуро|Ніколас Мадуро|Nicolás Maduro
VE P|Уго Чавес|Уго Чавес|Hugo Chávez
CU P|Фидель Кастро|Фідель Кастро|Fidel Castro
CU P|Мигель Диас-Канель|Мігель Діас-Канель|Miguel Díaz-Canel
AR P|Хавьер Милей|Хав'єр Мілей|Javier Milei
MX P|Клаудия Шейнбаум|Клаудія Шейнбаум|Claudia Sheinbaum
CO P|Густаво Петро|Густаво Петро|Gustavo Petro
ZA P|Сирил Рамафоса|Сиріл Рамафоса|Cyril Ramaphosa
AU G|Энтони Альбанезе|Ентоні Албаніз|Anthony Albanese
NZ G|Джасинда Ардерн|Джасінда Ардерн|Jacinda Ardern
VA|Папа Франциск|Папа Франциск|Pope Francis
VA|Папа Лев XIV;Лев XIV|Папа Лев XIV;Лев XIV|Pope Leo XIV;Leo XIV
RU|Патриарх Кирилл|Патріарх Кирило|Patriarch Kirill
|Павел Дуров|Павло Дуров|Pavel Durov
|Эдвард Сноуден|Едвард Сноуден|Edward Snowden
|Джулиан Ассанж|Джуліан Ассанж|Julian Assange
|Грета Тунберг|Грета Тунберг|Greta Thunberg
RU|Григорий Перельман|Григорій Перельман|Grigori Perelman
`;
