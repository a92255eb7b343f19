/**
 * Given names that are one name in several languages and spellings. A line: `key gender|Cyrillic forms|Latin forms`, separated by
 * spaces. Names that merely sound alike (Михаил and Michael, Иван and John) are lines of their own. Names not listed are compared
 * by sound (persons.ts).
 */
export const GIVEN = `
aleksandr m|Александр Олександр Аляксандр|Alexander Aleksandr Alexandr Oleksandr Aliaksandr Alyaksandr Aleksander Oleksander
aleksandra f|Александра Олександра|Alexandra Aleksandra Oleksandra Aliaksandra
aleksei m|Алексей Олексий Олексій Аляксей|Alexei Alexey Aleksei Aleksey Oleksii Oleksiy Oleksiі Aliaksei Alexej
aleksiy m|Алексий|Alexy
albert m|Альберт|Albert
alena f|Алена Алёна Альона|Alyona Alena Aliona Alyena
alina f|Алина Аліна|Alina
alisa f|Алиса Аліса|Alisa Alice
alla f|Алла|Alla
ales m|Алесь|Ales Aleś
anastasia f|Анастасия Анастасія|Anastasia Anastasiya Anastasiia
anatoly m|Анатолий Анатолій Анатоль|Anatoly Anatoli Anatoliy Anatolii Anatolij Anatol
andrei m|Андрей Андрій Андрэй|Andrei Andrey Andriy Andrii Andrij
andrzej m|Анджей|Andrzej
angela f|Ангела Анґела|Angela
anna f|Анна Ганна Ханна|Anna Hanna Ganna
anton m|Антон|Anton
arkady m|Аркадий Аркадій|Arkady Arkadi Arkadiy Arkadii
arseny m|Арсений Арсеній|Arseny Arseniy Arsenii Arseni
arsen m|Арсен|Arsen
artem m|Артем Артём|Artem Artyom Artiom
artur m|Артур|Artur Arthur
benjamin m|Биньямин Беньямин Біньямін Беньямін Бенджамин Бенджамін|Benjamin Binyamin Benyamin
bogdan m|Богдан|Bohdan Bogdan
boris m|Борис Барыс|Boris Borys Barys
bronislav m|Бронислав Броніслав|Bronislaw Bronislav
charles m|Чарльз|Charles
daniil m|Даниил Данило Даніїл Данила|Daniil Danylo Danil Danila
daniel m|Даниэль Даніель Дэниел Деніел Дэниэл|Daniel
daria f|Дарья Дарія Дар'я|Daria Darya Dariia
david m|Давид Дэвид Девід Дейвид|David Davyd
denis m|Денис Дзяніс|Denis Denys Dzianis
dmitry m|Дмитрий Дмитро Дмитрій Дзмитрий Дзмітрый|Dmitry Dmitri Dmitriy Dmytro Dzmitry Dmitrii Dmitrij
donald m|Дональд|Donald
eduard m|Эдуард Едуард|Eduard Edward Edvard
edward m|Эдвард Едвард|Edvard
ekaterina f|Екатерина Катерина Кацярына|Ekaterina Yekaterina Kateryna Katerina Katsiaryna Catherine
elena f|Елена Олена Алена|Elena Yelena Olena
elizaveta f|Елизавета Єлизавета Лизавета|Elizaveta Yelizaveta Yelyzaveta
ella f|Элла Елла|Ella
elvira f|Эльвира Ельвіра|Elvira
emmanuel m|Эммануэль Эмманюэль Емманюель Еммануель|Emmanuel
eric m|Эрик Ерік|Eric Erik
eva f|Ева Єва|Eva
evgeny m|Евгений Євген Євгеній Яўген|Evgeny Evgeni Yevgeny Yevgeni Yevhen Yevheniy Yevhenii Evgeniy Evgenii Eugene Yauhen Yevgeniy
evgenia f|Евгения Євгенія|Evgenia Evgeniya Yevgenia Yevgeniya Yevheniia Yevheniya
fedor m|Федор Фёдор Федір|Fedor Fyodor Fedir Feodor
friedrich m|Фридрих Фрідріх|Friedrich
gennady m|Геннадий Геннадій Генадзь|Gennady Gennadi Gennadiy Hennadiy Hennadii Gennadii Henadz
george m|Джордж|George
georgy m|Георгий Георгій|Georgy Georgi Georgiy Heorhiy Heorhii Georgii
giorgi m|Георгий Гиорги Гіоргі|Giorgi
gleb m|Глеб Гліб|Gleb Hlib
grigory m|Григорий Григорій Рыгор|Grigory Grigori Grigoriy Hryhoriy Hryhorii Grigorii Ryhor
igor m|Игорь Ігор Ігар|Igor Ihor Ihar
ilya m|Илья Ілля Илля|Ilya Illia Illya Ilia Ilja
inna f|Инна Інна|Inna
iosif m|Иосиф Йосип|Iosif Yosyp
irina f|Ирина Ірина Ірына|Irina Iryna
iulia f|Юлия Юлія Джулия|Yulia Yuliya Julia Iulia Yuliia
ivan m|Иван Іван|Ivan
jaroslaw m|Ярослав|Yaroslav Iaroslav Jaroslaw Jarosław Jaroslav
jens m|Йенс Єнс|Jens
jean m|Жан|Jean
jeff m|Джефф|Jeff
joe m|Джо|Joe
joseph m|Джозеф|Joseph
josep m|Жозеп|Josep
john m|Джон|John
james m|Джеймс|James
jack m|Джек|Jack
jake m|Джейк|Jake
jan m|Ян|Jan Yan
yana f|Яна|Yana Jana Iana
jose m|Хосе|Jose José
juan m|Хуан|Juan
kamala f|Камала|Kamala
karim m|Карим Карім|Karim
kirill m|Кирилл Кирило Кірыл|Kirill Kyrylo Cyril Kiryl
konstantin m|Константин Костянтин Канстанцін|Konstantin Kostiantyn Kostyantyn Constantin
ksenia f|Ксения Ксенія|Ksenia Ksenya Xenia Kseniia
larisa f|Лариса|Larisa Larysa
lech m|Лех|Lech
leonid m|Леонид Леонід|Leonid Leanid
leonard m|Леонард|Leonard
lev m|Лев|Lev
liliya f|Лилия Лілія|Lilia Liliya
ludmila f|Людмила|Lyudmila Liudmyla Ludmila Lyudmyla Liudmila
luis m|Луис Луїс|Luis
magomed m|Магомед|Magomed
maia f|Майя Мая|Maia Maya
makar m|Макар|Makar
maksim m|Максим Максім|Maxim Maksim Maksym
margarita f|Маргарита|Margarita Marharyta
maria f|Мария Марія|Maria Mariya Mariia
marina f|Марина|Marina Maryna
mark m|Марк|Mark Marc
markian m|Маркиян Маркіян|Markiyan
mateusz m|Матеуш|Mateusz
matvei m|Матвей Матвій|Matvei Matviy
michael m|Майкл Михаэль Міхаель|Michael
michal m|Михал|Michal Michał
michel m|Мишель Мішель|Michel
mikhail m|Михаил Михайло Мiхаіл Михеил Міхеїл Міхаїл Міхал|Mikhail Mykhailo Mikheil Mihail Mykhaylo Mikhael
mike m|Майк|Mike
mitch m|Митч|Mitch
mohammed m|Мохаммед Мухаммед Магомет Мохаммад Мухаммад|Mohammed Muhammad Mohammad Mohamed
nadezhda f|Надежда Надія|Nadezhda Nadiia Nadiya
natalia f|Наталья Наталия Наталія Наталка|Natalia Natalya Nataliya Nataliia Natallia
nelly f|Нелли Неллі|Nelly
nicolas m|Николя Ніколя|Nicolas
nicolas-es m|Николас Ніколас|Nicolás
nikita m|Никита Микита Нікіта Мікіта|Nikita Mykyta Mikita
nikolai m|Николай Микола Мікалай|Nikolai Nikolay Mykola Mikalai Nikolaj
nikol m|Никол Нікол|Nikol
nina f|Нина Ніна|Nina
oksana f|Оксана Аксана|Oksana Aksana
oleg m|Олег Алег|Oleg Oleh Aleh
olesya f|Олеся|Olesya Olesia
olga f|Ольга Вольга|Olga Olha Volha
ostap m|Остап|Ostap
pavel m|Павел Павло Павал|Pavel Pavlo Pavlu
paul m|Пол|Paul
pedro m|Педро|Pedro
peter m|Питер Пітер Петер|Peter
petr m|Петр Пётр Петро Петр Пятро|Pyotr Petr Petro Piotr Piatro
philip m|Филипп Пилип|Philip Filipp Pylyp
polina f|Полина Поліна|Polina
rafael m|Рафаэль Рафаель|Rafael
ramzan m|Рамзан|Ramzan
raisa f|Раиса Раїса|Raisa
rishi m|Риши Ріші|Rishi
robert m|Роберт|Robert
roman m|Роман|Roman Raman
rostislav m|Ростислав|Rostislav Rostyslav
ruslan m|Руслан|Ruslan
rustem m|Рустем|Rustem
sergei m|Сергей Сергій Сяргей|Sergei Sergey Serhiy Serhii Siarhei Sergij Syarhey
serge m|Серж Сержик|Serzh
semyon m|Семен Семён|Semyon Semen Semion
sofia f|София Софія Софья|Sofia Sofiya Sofiia Sophia
stanislav m|Станислав Станіслав|Stanislav Stanislaw
stepan m|Степан|Stepan
svetlana f|Светлана Світлана Святлана|Svetlana Svitlana Sviatlana
sviatoslav m|Святослав|Sviatoslav Svyatoslav
taras m|Тарас|Taras
tamara f|Тамара|Tamara
tatiana f|Татьяна Тетяна Таццяна|Tatiana Tatyana Tetiana Tetyana
thomas m|Томас|Thomas Tomas
timofei m|Тимофей Тимофій|Timofei Timofey Tymofiy
timur m|Тимур Тімур|Timur Tymur
tony m|Тони Тоні|Tony
ursula f|Урсула|Ursula
vadim m|Вадим Вадім|Vadim Vadym
valentin m|Валентин|Valentin Valentyn
valentina f|Валентина|Valentina Valentyna
valeria f|Валерия Валерія|Valeria Valeriya Valeriia
valery m|Валерий Валерій|Valery Valeri Valeriy Valerii
vasily m|Василий Василь|Vasily Vasyl Vasili Vasiliy Vasil
vera f|Вера Віра|Vera Vira
veronika f|Вероника Вероніка|Veronika Veronica
viktor m|Виктор Віктор Віктар|Viktor Victor Viktar
viktoria f|Виктория Вікторія|Viktoria Victoria Viktoriia Viktoriya
vilen m|Вилен|Vilen
vitaly m|Виталий Віталій Віталь|Vitaly Vitali Vitaliy Vitalii Vital
vladimir m|Владимир Володимир Уладзімір Уладзимир|Vladimir Volodymyr Wladimir Uladzimir Vladymyr Volodimir Uladzimier
vladislav m|Владислав|Vladislav Vladyslav Uladzislau
vsevolod m|Всеволод|Vsevolod
vyacheslav m|Вячеслав В'ячеслав Вячаслаў|Vyacheslav Viacheslav Vjacheslav
xavier m|Хавьер Хав'єр|Xavier Javier
yakov m|Яков Яків|Yakov Yakiv
yegor m|Егор Єгор|Yegor Egor Yehor
yury m|Юрий Юрій|Yury Yuri Yuriy Yurii Iurii Iouri Juri
zakhar m|Захар|Zakhar
zinaida f|Зинаида Зінаїда|Zinaida
zoya f|Зоя|Zoya Zoia
william m|Уильям Вільям|William
bill m|Билл Білл|Bill
barack m|Барак|Barack Barak
hillary f|Хиллари Хилари Гілларі|Hillary
hunter m|Хантер Гантер|Hunter
angelina f|Анджелина Анджеліна|Angelina
antonio m|Антониу Антоніу Антонио|António Antonio
antony m|Энтони Ентоні|Antony Anthony
boyko m|Бойко|Boyko
christian m|Кристиан Крістіан|Christian
christine f|Кристин Крістін|Christine
keir m|Кир Кір|Keir
kaja f|Кая|Kaja
mette f|Метте|Mette
sanna f|Санна|Sanna
liz f|Лиз Ліз|Liz
theresa f|Тереза|Theresa
ilham m|Ильхам Ільхам|Ilham
nursultan m|Нурсултан|Nursultan
shavkat m|Шавкат|Shavkat
emomali m|Эмомали Емомалі|Emomali
gurbanguly m|Гурбангулы Гурбангули|Gurbanguly
serdar m|Сердар|Serdar
irakli m|Ираклий Іраклій|Irakli
levan m|Леван|Levan
zurab m|Зураб|Zurab
aram m|Арам|Aram
tigran m|Тигран|Tigran
gagik m|Гагик|Gagik
ararat m|Арарат|Ararat
azamat m|Азамат|Azamat
bulat m|Булат|Bulat
marat m|Марат|Marat
rashid m|Рашид Рашід|Rashid
rinat m|Ринат Рінат|Rinat
renat m|Ренат|Renat
ravil m|Равиль Равіль|Ravil
shamil m|Шамиль Шаміль|Shamil
alain m|Ален|Alain
dinara f|Динара|Dinara
gulnara f|Гульнара|Gulnara
elmira f|Эльмира Ельміра|Elmira
zemfira f|Земфира|Zemfira
indira f|Индира Індіра|Indira
diana f|Диана Діана|Diana
sabina f|Сабина Сабіна|Sabina
karina f|Карина Каріна|Karina
kamila f|Камила Каміла|Kamila
zhanna f|Жанна|Zhanna
snezhana f|Снежана Сніжана|Snezhana Snizhana
regina f|Регина Регіна|Regina
roza f|Роза|Roza Rosa
lyubov f|Любовь Любов|Lyubov Liubov
galina f|Галина Галіна|Galina Halyna
lidia f|Лидия Лідія|Lidia Lydia Lidiia
antonina f|Антонина Антоніна|Antonina
evelina f|Эвелина Евеліна|Evelina
emilia f|Эмилия Емілія|Emilia
yaroslava f|Ярослава|Yaroslava
miroslava f|Мирослава|Miroslava Myroslava
vladislava f|Владислава|Vladislava Vladyslava
bogdana f|Богдана|Bohdana
rimma f|Римма Рімма|Rimma
klavdia f|Клавдия Клавдія|Klavdia
lesya f|Леся|Lesya Lesia
ulyana f|Ульяна Уляна|Ulyana Uliana
zlata f|Злата|Zlata
nika f|Ника Ніка|Nika
aida f|Аида Аїда|Aida
aliya f|Алия Алія|Aliya
asel f|Асель|Asel
aigul f|Айгуль|Aigul
dariga f|Дарига Даріга|Dariga
madina f|Мадина Мадіна|Madina
fatima f|Фатима Фатіма|Fatima
leila f|Лейла|Leila Leyla
mehriban f|Мехрибан Мехрібан|Mehriban
nino f|Нино Ніно|Nino
tamar f|Тамар|Tamar
ketevan f|Кетеван|Ketevan
salome f|Саломе|Salome
carmen f|Кармен|Carmen
laura f|Лаура Лора|Laura
sara f|Сара Сарра|Sara Sarah
monica f|Моника Моніка|Monica Monika
barbara f|Барбара|Barbara
linda f|Линда Лінда|Linda
amanda f|Аманда|Amanda
jessica f|Джессика Джессіка|Jessica
martina f|Мартина Мартіна|Martina
sandra f|Сандра|Sandra
eliza f|Элиза|Eliza
beata f|Беата|Beata
magdalena f|Магдалена|Magdalena
agnieszka f|Агнешка Агнєшка|Agnieszka
roberta f|Роберта|Roberta
claudia f|Клаудия Клаудія|Claudia
christina f|Кристина Крістіна Христина|Kristina Christina Khrystyna Krystyna
virginia f|Вирджиния|Virginia
nancy f|Нэнси Ненсі|Nancy
melania f|Мелания Меланья Меланія|Melania
ivanka f|Иванка Іванка|Ivanka
gulsara f|Гульсара|Gulsara
saida f|Саида|Saida
yulduz f|Юлдуз|Yulduz
heydar m|Гейдар|Heydar
nurlan m|Нурлан|Nurlan
erlan m|Ерлан|Yerlan Erlan
askar m|Аскар|Askar
daniyar m|Данияр|Daniyar
dauren m|Даурен|Dauren
almazbek m|Алмазбек|Almazbek
akylbek m|Акылбек Акилбек|Akylbek
sadyr m|Садыр Садир|Sadyr
murat m|Мурат|Murat
aslan m|Аслан|Aslan
zelimkhan m|Зелимхан|Zelimkhan
islam m|Ислам Іслам|Islam
anvar m|Анвар|Anvar
bakhtiyor m|Бахтиёр Бахтияр|Bakhtiyor
farid m|Фарид Фарід|Farid
elmar m|Эльмар Ельмар|Elmar
vahagn m|Ваагн|Vahagn
armen m|Армен|Armen
karen m|Карен|Karen
vardan m|Вардан|Vardan
davit m|Давит|Davit
zviad m|Звиад|Zviad
otar m|Отар|Otar
gocha m|Гоча|Gocha
vakhtang m|Вахтанг|Vakhtang
arkadiusz m|Аркадиуш|Arkadiusz
tomasz m|Томаш|Tomasz
krzysztof m|Кшиштоф|Krzysztof
pawel m|Павел|Paweł Pawel
wojciech m|Войцех|Wojciech
marcin m|Марчин Марцін|Marcin
steven m|Стивен Стівен Стефен|Steven Stephen
steve m|Стив Стів|Steve
richard m|Ричард Річард|Richard
kevin m|Кевин Кевін|Kevin
brian m|Брайан Браян|Brian Bryan
henry m|Генри Генрі|Henry
frank m|Франк Фрэнк Френк|Frank
hans m|Ханс Ганс|Hans
karl m|Карл|Karl Carl
martin m|Мартин Мартін|Martin
gunter m|Гюнтер|Günter Gunter
francois m|Франсуа|François Francois
pierre m|Пьер П'єр|Pierre
jacques m|Жак|Jacques
marco m|Марко|Marco Marko
mario m|Марио Маріо|Mario
giovanni m|Джованни|Giovanni
carlos m|Карлос|Carlos
miguel m|Мигель Мігель|Miguel
ahmed m|Ахмед Ахмад|Ahmed Ahmad
ali m|Али Алі|Ali
hassan m|Хасан Гасан|Hassan Hasan
hussein m|Хусейн Гусейн|Hussein Hussain
ibrahim m|Ибрагим Ібрагім|Ibrahim
mustafa m|Мустафа|Mustafa
abdullah m|Абдулла Абдалла|Abdullah Abdulla
omar m|Омар|Omar Umar
yusuf m|Юсуф Юсеф|Yusuf Yousef
khalid m|Халид Халід|Khalid Khaled
`;
