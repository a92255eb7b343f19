/**
 * Given names that are one name in several languages and spellings. A line: `key gender|Cyrillic forms|Latin forms`, separated by
 * spaces. Names that merely sound alike (Михаил and Michael, Иван and John) are lines of their own. Names not listed are compared
 * by sound (persons.ts).
 */
export const GIVEN = `
abdullah m|Абдулла Абдалла|Abdullah Abdulla
agnieszka f|Агнешка Агнєшка|Agnieszka
ahmed m|Ахмед Ахмад|Ahmed Ahmad
aida f|Аида Аїда|Aida
aigul f|Айгуль|Aigul
akylbek m|Акылбек Акилбек|Akylbek
alain m|Ален|Alain
albert m|Альберт|Albert
aleksandr m|Александр Олександр Аляксандр|Alexander Aleksandr Alexandr Oleksandr Aliaksandr Alyaksandr Aleksander Oleksander
aleksandra f|Александра Олександра|Alexandra Aleksandra Oleksandra Aliaksandra
aleksei m|Алексей Олексий Олексій Аляксей|Alexei Alexey Aleksei Aleksey Oleksii Oleksiy Oleksiі Aliaksei Alexej
aleksiy m|Алексий|Alexy
alena f|Алена Алёна Альона|Alyona Alena Aliona Alyena
ales m|Алесь|Ales Aleś
ali m|Али Алі|Ali
alina f|Алина Аліна|Alina
alisa f|Алиса Аліса Элис Еліс|Alisa Alice
aliya f|Алия Алія|Aliya
alla f|Алла|Alla
almazbek m|Алмазбек|Almazbek
amanda f|Аманда|Amanda
amy f|Эми Емі|Amy
anastasia f|Анастасия Анастасія|Anastasia Anastasiya Anastasiia
anatoly m|Анатолий Анатолій Анатоль|Anatoly Anatoli Anatoliy Anatolii Anatolij Anatol
andrei m|Андрей Андрій Андрэй|Andrei Andrey Andriy Andrii Andrij
andrew m|Эндрю Ендрю|Andrew
andrzej m|Анджей|Andrzej
angela f|Ангела Анґела Анджела|Angela
angelina f|Анджелина Анджеліна|Angelina
ann f|Энн Енн|Ann Anne
anna f|Анна Ганна Ханна|Anna Hanna Ganna Hannah
anton m|Антон|Anton
antonina f|Антонина Антоніна|Antonina
antonio m|Антониу Антоніу Антонио Антоніо|António Antonio
antony m|Энтони Ентоні|Antony Anthony
anvar m|Анвар|Anvar
anzhela f|Анжела|Anzhela
anzhelika f|Анжелика Анжеліка|Anzhelika
aram m|Арам|Aram
ararat m|Арарат|Ararat
arkadiusz m|Аркадиуш|Arkadiusz
arkady m|Аркадий Аркадій|Arkady Arkadi Arkadiy Arkadii
armen m|Армен|Armen
arsen m|Арсен|Arsen
arseny m|Арсений Арсеній|Arseny Arseniy Arsenii Arseni
artem m|Артем Артём|Artem Artyom Artiom
artur m|Артур|Artur Arthur
asel f|Асель|Asel
ashley f|Эшли Ешлі|Ashley
askar m|Аскар|Askar
aslan m|Аслан|Aslan
azamat m|Азамат|Azamat
bakhtiyor m|Бахтиёр Бахтияр|Bakhtiyor
barack m|Барак|Barack Barak
barbara f|Барбара|Barbara
beata f|Беата|Beata
benjamin m|Биньямин Беньямин Біньямін Беньямін Бенджамин Бенджамін|Benjamin Binyamin Benyamin
bill m|Билл Білл|Bill
bogdan m|Богдан|Bohdan Bogdan
bogdana f|Богдана|Bohdana
boris m|Борис Барыс|Boris Borys Barys
boyko m|Бойко|Boyko
brandon m|Брэндон Брендон|Brandon
brian m|Брайан Браян|Brian Bryan
bronislav m|Бронислав Броніслав|Bronislaw Bronislav
bruce m|Брюс|Bruce
bulat m|Булат|Bulat
carlos m|Карлос|Carlos
carmen f|Кармен|Carmen
carol f|Кэрол Керол|Carol Carole
caroline f|Кэролайн Каролин Керолайн Керолін Кэролин|Caroline Karoline Carolyn Caroline
charles m|Чарльз|Charles
charlotte f|Шарлотта Шарлотт|Charlotte
cheryl f|Шерил Шеріл|Cheryl
christian m|Кристиан Крістіан|Christian
christina f|Кристина Крістіна Христина|Kristina Christina Khrystyna Krystyna
christine f|Кристин Крістін|Christine
claudia f|Клаудия Клаудія|Claudia
daniel m|Даниэль Даніель Дэниел Деніел Дэниэл|Daniel
daniil m|Даниил Данило Даніїл Данила|Daniil Danylo Danil Danila
daniyar m|Данияр Даніяр|Daniyar
daria f|Дарья Дарія Дар'я|Daria Darya Dariia
dariga f|Дарига Даріга|Dariga
daryna f|Дарина|Daryna Darina
dauren m|Даурен|Dauren
david m|Давид Дэвид Девід Дейвид|David Davyd
davit m|Давит|Davit
deborah f|Дебора|Deborah Debra
demyan m|Демьян Дем'ян|Demyan Demian
denis m|Денис Дзяніс|Denis Denys Dzianis
denise f|Дениз Деніз|Denise
diana f|Диана Діана Дайан|Diana Diane
dinara f|Динара|Dinara
dmitry m|Дмитрий Дмитро Дмитрій Дзмитрий Дзмітрый|Dmitry Dmitri Dmitriy Dmytro Dzmitry Dmitrii Dmitrij
donald m|Дональд|Donald
eduard m|Эдуард Едуард|Eduard Edvard
edward m|Эдвард Едвард|Edward
ekaterina f|Екатерина Катерина Кацярына Кэтрин Кэтерин Кетрін|Ekaterina Yekaterina Kateryna Katerina Katsiaryna Catherine Katherine Kathryn Katharine
elena f|Елена Олена Алена|Elena Yelena Olena
eliza f|Элиза|Eliza
elizaveta f|Елизавета Єлизавета Лизавета|Elizaveta Yelizaveta Yelyzaveta
ella f|Элла Елла|Ella
elmar m|Эльмар Ельмар|Elmar
elmira f|Эльмира Ельміра|Elmira
elvira f|Эльвира Ельвіра|Elvira
emilia f|Эмилия Емілія|Emilia
emmanuel m|Эммануэль Эмманюэль Емманюель Еммануель|Emmanuel
emomali m|Эмомали Емомалі|Emomali
eric m|Эрик Ерік|Eric Erik
erlan m|Ерлан|Yerlan Erlan
eva f|Ева Єва|Eva
evelina f|Эвелина Евеліна|Evelina
evgenia f|Евгения Євгенія|Evgenia Evgeniya Yevgenia Yevgeniya Yevheniia Yevheniya
evgeny m|Евгений Євген Євгеній Яўген Юджин|Evgeny Evgeni Yevgeny Yevgeni Yevhen Yevheniy Yevhenii Evgeniy Evgenii Eugene Yauhen Yevgeniy
farid m|Фарид Фарід|Farid
fatima f|Фатима Фатіма|Fatima
fedor m|Федор Фёдор Федір|Fedor Fyodor Fedir Feodor
frances f|Фрэнсис Френсіс|Frances Francis
francois m|Франсуа|François Francois
frank m|Франк Фрэнк Френк|Frank
friedrich m|Фридрих Фрідріх|Friedrich
gagik m|Гагик|Gagik
galina f|Галина Галіна|Galina Halyna
gary m|Гэри Гері|Gary
gennady m|Геннадий Геннадій Генадзь|Gennady Gennadi Gennadiy Hennadiy Hennadii Gennadii Henadz
george m|Джордж|George
georgy m|Георгий Георгій Гиорги Гіоргі|Georgy Georgi Georgiy Heorhiy Heorhii Georgii Giorgi
giorgia f|Джорджа Джорджия|Giorgia
giovanni m|Джованни|Giovanni
giuseppe m|Джузеппе|Giuseppe
gleb m|Глеб Гліб|Gleb Hlib
gocha m|Гоча|Gocha
gordei m|Гордей Гордій|Gordei Hordii
grace f|Грейс|Grace
grigory m|Григорий Григорій Рыгор|Grigory Grigori Grigoriy Hryhoriy Hryhorii Grigorii Ryhor
grzegorz m|Гжегож|Grzegorz
guido m|Гвидо Гвідо|Guido
gulnara f|Гульнара|Gulnara
gulsara f|Гульсара|Gulsara
gunter m|Гюнтер|Günter Gunter
gurbanguly m|Гурбангулы Гурбангули|Gurbanguly
hans m|Ханс Ганс|Hans
hassan m|Хасан Гасан|Hassan Hasan
heather f|Хизер Гезер Хезер|Heather
heinrich m|Генрих Генріх|Heinrich Henrik
henry m|Генри Генрі|Henry
heydar m|Гейдар|Heydar
hillary f|Хиллари Хилари Гілларі|Hillary
hunter m|Хантер Гантер|Hunter
hussein m|Хусейн Гусейн|Hussein Hussain
ibrahim m|Ибрагим Ібрагім|Ibrahim
ignat m|Игнат Гнат|Ignat Hnat
igor m|Игорь Ігор Ігар|Igor Ihor Ihar
ildar m|Ильдар|Ildar
ilham m|Ильхам Ільхам|Ilham
ilona f|Илона Ілона|Ilona
ilya m|Илья Ілля Илля|Ilya Illia Illya Ilia Ilja
indira f|Индира Індіра|Indira
inna f|Инна Інна|Inna
iosif m|Иосиф Йосип|Iosif Yosyp
irakli m|Ираклий Іраклій|Irakli
irina f|Ирина Ірина Ірына|Irina Iryna
islam m|Ислам Іслам|Islam
iulia f|Юлия Юлія Джулия Джулія|Yulia Yuliya Julia Iulia Yuliia
ivan m|Иван Іван|Ivan
ivanka f|Иванка Іванка|Ivanka
jack m|Джек|Jack
jacob m|Джейкоб|Jacob
jacqueline f|Жаклин Жаклін|Jacqueline
jacques m|Жак|Jacques
jake m|Джейк|Jake
james m|Джеймс|James
jan m|Ян|Jan Yan
janice f|Дженис Дженіс|Janice
jaroslaw m|Ярослав|Yaroslav Iaroslav Jaroslaw Jarosław Jaroslav
jason m|Джейсон|Jason
jean m|Жан|Jean
jean-luc m|Жан-Люк|Jean-Luc
jean-noel m|Жан-Ноэль Жан-Ноель|Jean-Noel Jean-Noël
jeff m|Джефф|Jeff
jens m|Йенс Єнс|Jens
jessica f|Джессика Джессіка|Jessica
joe m|Джо|Joe
johann m|Иоганн Йоганн|Johann
johannes m|Йоханнес Йоганнес|Johannes
john m|Джон|John
jorge m|Хорхе|Jorge
jose m|Хосе|Jose José
josep m|Жозеп|Josep
joseph m|Джозеф|Joseph
joyce f|Джойс|Joyce
juan m|Хуан|Juan
jurgen m|Юрген Юрґен|Jürgen Juergen
justin m|Джастин Джастін|Justin
kaja f|Кая|Kaja
kamala f|Камала|Kamala
kamila f|Камила Каміла|Kamila
karen m|Карен|Karen
karim m|Карим Карім|Karim
karina f|Карина Каріна|Karina
karl m|Карл|Karl Carl
karol m|Кароль|Karol
kathleen f|Кэтлин Кетлін|Kathleen
keir m|Кир Кір|Keir
ketevan f|Кетеван|Ketevan
kevin m|Кевин Кевін|Kevin
khalid m|Халид Халід|Khalid Khaled
kira f|Кира Кіра|Kira
kirill m|Кирилл Кирило Кірыл|Kirill Kyrylo Cyril Kiryl
klavdia f|Клавдия Клавдія|Klavdia
klim m|Клим|Klim Klym
konstantin m|Константин Костянтин Канстанцін|Konstantin Kostiantyn Kostyantyn Constantin
kornii m|Корней Корній|Kornii Kornei
krzysztof m|Кшиштоф|Krzysztof
ksenia f|Ксения Ксенія|Ksenia Ksenya Xenia Kseniia
kyle m|Кайл|Kyle
larisa f|Лариса|Larisa Larysa
laura f|Лаура Лора|Laura
lawrence m|Лоуренс|Lawrence Laurence
lech m|Лех|Lech
leila f|Лейла|Leila Leyla
leonard m|Леонард|Leonard
leonid m|Леонид Леонід|Leonid Leanid
lesya f|Леся|Lesya Lesia
lev m|Лев|Lev
levan m|Леван|Levan
levko m|Левко|Levko
lidia f|Лидия Лідія|Lidia Lydia Lidiia
liliya f|Лилия Лілія|Lilia Liliya
linda f|Линда Лінда|Linda
liz f|Лиз Ліз|Liz
ludmila f|Людмила|Lyudmila Liudmyla Ludmila Lyudmyla Liudmila
luis m|Луис Луїс|Luis
lukian m|Лукьян Лук'ян|Lukian Lukyan
lyubov f|Любовь Любов|Lyubov Liubov
madina f|Мадина Мадіна|Madina
madison f|Мэдисон Медісон|Madison
magdalena f|Магдалена|Magdalena
magomed m|Магомед|Magomed
mahmoud m|Махмуд|Mahmoud Mahmud
maia f|Майя Мая|Maia Maya
makar m|Макар|Makar
maksim m|Максим Максім|Maxim Maksim Maksym
marat m|Марат|Marat
marcin m|Марчин Марцін|Marcin
marco m|Марко|Marco Marko
margarita f|Маргарита|Margarita Marharyta
maria f|Мария Марія|Maria Mariya Mariia
marian m|Марьян Мар'ян|Marian
mariana f|Марьяна Мар'яна|Mariana Maryana
marilyn f|Мэрилин Мерилін|Marilyn
marina f|Марина|Marina Maryna
marine f|Марин Марін|Marine
mario m|Марио Маріо|Mario
mark m|Марк|Mark Marc
markian m|Маркиян Маркіян|Markiyan
marta f|Марта|Marta
martin m|Мартин Мартін|Martin
martina f|Мартина Мартіна|Martina
mary f|Мэри Мері|Mary
mateusz m|Матеуш|Mateusz
matthew m|Мэттью Мэтью Метью|Matthew
matvei m|Матвей Матвій|Matvei Matviy
mehriban f|Мехрибан Мехрібан|Mehriban
melania f|Мелания Меланья Меланія|Melania
mette f|Метте|Mette
michael m|Майкл Михаэль Міхаель|Michael
michal m|Михал|Michal Michał
michel m|Мишель Мішель|Michel
miguel m|Мигель Мігель|Miguel
mike m|Майк|Mike
mikhail m|Михаил Михайло Мiхаіл Михеил Міхеїл Міхаїл Міхал|Mikhail Mykhailo Mikheil Mihail Mykhaylo Mikhael
milana f|Милана Мілана|Milana
miroslava f|Мирослава|Miroslava Myroslava
mitch m|Митч|Mitch
mohammed m|Мохаммед Мухаммед Магомет Мохаммад Мухаммад|Mohammed Muhammad Mohammad Mohamed
monica f|Моника Моніка|Monica Monika
mstislav m|Мстислав|Mstislav Mstyslav
murat m|Мурат|Murat
mustafa m|Мустафа|Mustafa
nadezhda f|Надежда Надія|Nadezhda Nadiia Nadiya
nancy f|Нэнси Ненсі|Nancy
natalia f|Наталья Наталия Наталія Наталка|Natalia Natalya Nataliya Nataliia Natallia
nazar m|Назар|Nazar
nelly f|Нелли Неллі|Nelly
nicolas m|Николя Ніколя|Nicolas
nicolas-es m|Николас Ніколас|Nicolás Nicholas
nicole f|Николь Ніколь|Nicole
nika f|Ника Ніка|Nika
nikita m|Никита Микита Нікіта Мікіта|Nikita Mykyta Mikita
nikol m|Никол Нікол|Nikol
nikolai m|Николай Микола Мікалай|Nikolai Nikolay Mykola Mikalai Nikolaj
nina f|Нина Ніна|Nina
nino f|Нино Ніно|Nino
nonna f|Нонна|Nonna
nurlan m|Нурлан|Nurlan
nursultan m|Нурсултан|Nursultan
oksana f|Оксана Аксана|Oksana Aksana
oleg m|Олег Алег|Oleg Oleh Aleh
olesya f|Олеся|Olesya Olesia
olga f|Ольга Вольга|Olga Olha Volha
omar m|Омар|Omar Umar
orest m|Орест|Orest
ostap m|Остап|Ostap
otar m|Отар|Otar
paul m|Пол|Paul
pavel m|Павел Павло Павал|Pavel Pavlo Pavlu
pawel m|Павел|Paweł Pawel
pedro m|Педро|Pedro
pete m|Пит Піт|Pete
peter m|Питер Пітер Петер|Peter
petr m|Петр Пётр Петро Петр Пятро Пйотр|Pyotr Petr Petro Piotr Piatro
philip m|Филипп Пилип Филип Філіп Філіпп|Philip Filipp Pylyp Phillip Philippe Filip
pierre m|Пьер П'єр|Pierre
polina f|Полина Поліна|Polina
prokhor m|Прохор|Prokhor
rachel f|Рэйчел Рейчел Рэчел|Rachel
rafael m|Рафаэль Рафаель|Rafael
raisa f|Раиса Раїса|Raisa
ramil m|Рамиль|Ramil
ramzan m|Рамзан|Ramzan
randy m|Рэнди Ренді|Randy
rashid m|Рашид Рашід|Rashid
ravil m|Равиль Равіль|Ravil
raymond m|Рэймонд Реймонд|Raymond
recep m|Реджеп|Recep
regina f|Регина Регіна|Regina
renat m|Ренат|Renat
richard m|Ричард Річард|Richard
rimma f|Римма Рімма|Rimma
rinat m|Ринат Рінат|Rinat
rishi m|Риши Ріші|Rishi
robert m|Роберт|Robert
roberta f|Роберта|Roberta
roger m|Роджер Роже|Roger
roksolana f|Роксолана|Roksolana
roman m|Роман|Roman Raman
rostislav m|Ростислав|Rostislav Rostyslav
roza f|Роза|Roza Rosa
ruslan m|Руслан|Ruslan
ruslana f|Руслана|Ruslana
rustem m|Рустем|Rustem
sabina f|Сабина Сабіна|Sabina
sadyr m|Садыр Садир|Sadyr
saida f|Саида Саїда|Saida
salome f|Саломе|Salome
samuel m|Сэмюэл Сэмюэль Семюел Самуэль Самуель|Samuel
sandra f|Сандра|Sandra
sanna f|Санна|Sanna
sara f|Сара Сарра|Sara Sarah
savely m|Савелий Савелій|Savely Saveliy
sean m|Шон|Sean Shaun Shawn
sebastian m|Себастьян Себастіан|Sebastian Sebastien Sébastien
semyon m|Семен Семён|Semyon Semen Semion
serafima f|Серафима|Serafima
serdar m|Сердар|Serdar
serge m|Серж Сержик|Serzh
sergei m|Сергей Сергій Сяргей|Sergei Sergey Serhiy Serhii Siarhei Sergij Syarhey
sergio m|Серджо Серджио Сержіо Серхио|Sergio
severin m|Северин|Severin Severyn
shamil m|Шамиль Шаміль|Shamil
sharon f|Шэрон Шарон Шерон|Sharon
shavkat m|Шавкат|Shavkat
shinzo m|Синдзо Сіндзо|Shinzo
snezhana f|Снежана Сніжана|Snezhana Snizhana
sofia f|София Софія Софья|Sofia Sofiya Sofiia Sophia
solomia f|Соломія Соломия|Solomiia Solomiya Solomia
stanislav m|Станислав Станіслав|Stanislav Stanislaw
stefania f|Стефания Стефанія|Stefania Stefaniia
stepan m|Степан|Stepan
steve m|Стив Стів|Steve
steven m|Стивен Стівен Стефен|Steven Stephen
susan f|Сьюзан Сьюзен|Susan Suzanne
svetlana f|Светлана Світлана Святлана|Svetlana Svitlana Sviatlana
sviatoslav m|Святослав|Sviatoslav Svyatoslav
taisia f|Таисия Таїсія|Taisia Taisiya
tamar f|Тамар|Tamar
tamara f|Тамара|Tamara
taras m|Тарас|Taras
tatiana f|Татьяна Тетяна Таццяна|Tatiana Tatyana Tetiana Tetyana
theresa f|Тереза|Theresa Teresa
thomas m|Томас|Thomas Tomas
tigran m|Тигран|Tigran
tikhon m|Тихон|Tikhon
timofei m|Тимофей Тимофій|Timofei Timofey Tymofiy
timur m|Тимур Тімур|Timur Tymur
tomasz m|Томаш|Tomasz
tony m|Тони Тоні|Tony
trofim m|Трофим|Trofim
tyler m|Тайлер|Tyler
ulyana f|Ульяна Уляна|Ulyana Uliana
ursula f|Урсула|Ursula
ustym m|Устим|Ustym
vadim m|Вадим Вадім|Vadim Vadym
vahagn m|Ваагн|Vahagn
vakhtang m|Вахтанг|Vakhtang
valentin m|Валентин|Valentin Valentyn
valentina f|Валентина|Valentina Valentyna
valeria f|Валерия Валерія|Valeria Valeriya Valeriia
valery m|Валерий Валерій|Valery Valeri Valeriy Valerii
vardan m|Вардан|Vardan
varvara f|Варвара|Varvara
vasilisa f|Василиса Василина|Vasilisa
vasily m|Василий Василь|Vasily Vasyl Vasili Vasiliy Vasil
vera f|Вера Віра|Vera Vira
veronika f|Вероника Вероніка|Veronika Veronica
viktor m|Виктор Віктор Віктар|Viktor Victor Viktar
viktoria f|Виктория Вікторія|Viktoria Victoria Viktoriia Viktoriya
vilen m|Вилен|Vilen
virginia f|Вирджиния Вірджинія|Virginia
vitaly m|Виталий Віталій Віталь|Vitaly Vitali Vitaliy Vitalii Vital
vladimir m|Владимир Володимир Уладзімір Уладзимир|Vladimir Volodymyr Wladimir Uladzimir Vladymyr Volodimir Uladzimier
vladislav m|Владислав|Vladislav Vladyslav Uladzislau Wladyslaw
vladislava f|Владислава|Vladislava Vladyslava
vsevolod m|Всеволод|Vsevolod
vyacheslav m|Вячеслав В'ячеслав Вячаслаў|Vyacheslav Viacheslav Vjacheslav
walter m|Уолтер Вальтер Волтер|Walter
william m|Уильям Вільям|William
wojciech m|Войцех|Wojciech
xavier m|Хавьер Хав'єр|Xavier Javier
yakov m|Яков Яків|Yakov Yakiv
yana f|Яна|Yana Jana Iana
yaroslava f|Ярослава|Yaroslava
yaryna f|Ярина|Yaryna
yegor m|Егор Єгор|Yegor Egor Yehor
yukhym m|Ефим Юхим|Yefim Yukhym
yulduz f|Юлдуз|Yulduz
yulian m|Юлиан Юліан|Yulian
yuliana f|Юлиана Юліана|Yuliana
yury m|Юрий Юрій|Yury Yuri Yuriy Yurii Iurii Iouri Juri
yusuf m|Юсуф Юсеф|Yusuf Yousef
zachary m|Закари Закарі|Zachary
zakhar m|Захар|Zakhar
zelimkhan m|Зелимхан Зелімхан|Zelimkhan
zemfira f|Земфира|Zemfira
zhanna f|Жанна|Zhanna
zinaida f|Зинаида Зінаїда|Zinaida
zlata f|Злата|Zlata
zoriana f|Зоряна|Zoriana Zoryana
zoya f|Зоя|Zoya Zoia
zurab m|Зураб|Zurab
zviad m|Звиад|Zviad
`;
