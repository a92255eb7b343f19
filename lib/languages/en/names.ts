/** Frequent given names, to tell a person from a body and he from she. English-language news and its usual neighbours. */

export const MALE = `walt aaron abdul abraham adam adrian ahmed alan albert alex alexander alexei ali allen andre andrew andrey
anthony antonio arthur barack barry ben benjamin bernard bernie bill billy bob bobby boris brad brandon brett brian
bruce bryan carl carlos charles chris christian christopher chuck clarence colin corey craig curtis dan daniel danny
darren dave david dean dennis derek dmitry don donald doug douglas drew dwight earl ed eddie edward emmanuel eric ernest
eugene evan francis francisco frank fred frederick gabriel gary geoff george gerald gerard gilbert glenn gordon graham
grant greg gregory guy hank harold harry hassan henry herbert howard hugh hussein ian ibrahim igor isaac ivan jack
jacob jake james jamie jared jason jay jean jeff jeffrey jeremy jerome jerry jesse jim jimmy joe joel john johnny jon
jonathan jordan jorge jose joseph josh joshua juan julian justin karl keith ken kenneth kevin khalid kurt kyle lance
larry lawrence lee len leo leon leonard leonid leroy lester lewis liam lloyd louis luis luke marc marco marcus mario
mark martin marvin matt matthew maurice max melvin michael miguel mike mikhail milton mitch mitt mohammad mohammed
muhammad nathan neil newt nicholas nick nigel noah norman oleg oliver oscar patrick paul pavel pedro perry pete peter
phil philip phillip rafael ralph rand randall randy ray raymond reince rex ricardo richard rick robby robert roberto rodney
roger roland ron ronald ross roy rudy rudolph rupert russell ryan salman sam samuel scott sean sebastian sergei sergey
seth shawn simon spencer stan stanley stephen steve steven stuart ted terrence terry theodore thomas tim timothy todd
tom tommy tony travis trent trevor tyler vernon victor viktor vincent vladimir volodymyr walter warren wayne wesley will
william xi yuri zachary anderson lester matteo jens olaf emomali recep narendra benjamin abdel jair javier
dale theo felix hector omar tariq imran kieran declan cormac fergus fergal rory eoin cian conor connor sanjay rajesh
vikram anil arjun kofi kwame chidi emeka lorenzo mateo diego pablo ramon alberto enrique hiroshi kenji joris`;

export const FEMALE = `abigail alice alicia alison allison amanda amber amy andrea angela angelina anita ann anna anne
annie aparna arlene ashley audrey barbara beatrice becky bernice beth betty beverly brenda bridget brittany camille carla
carly carmen carol caroline carolyn catherine cathy charlotte cheryl chelsea christina christine cindy claire clara
claudia colleen condoleezza connie crystal cynthia dana danielle dawn deborah debbie debra denise diana diane dianne
donna doris dorothy edith eileen elaine eleanor elena elizabeth ella ellen emily emma erica erika erin esther eva evelyn
fatima florence frances gail gina ginger giorgia gladys gloria grace gwen hannah harriet hazel heather heidi helen
hillary holly huma ida irene iris isabel ivanka jackie jacqueline jane janet janice jasmine jean jeanne jen jenna
jennifer jenny jessica jill joan joanna jocelyn josephine joy joyce juanita judith judy julia julie kamala karen
katherine kathleen kathryn kathy katie kayla kellyanne kelly kim kimberly kirsten kristen kristin laura lauren laurie leah
leslie lillian linda lindsay lisa lois loretta lori lorraine louise lucy lydia lynn madeleine margaret maria marie
marilyn marion marjorie martha mary maya megan melania melanie melissa meredith michele michelle mildred miriam molly
monica nancy naomi natalia natalie nicole nikki nina nora norma olga olivia pamela patricia patty paula pauline peggy
phyllis rachel rebecca renee rhonda rita roberta robin rosa rose ruth sally samantha sandra sara sarah shannon sharon
sheila shelly sherry shirley sofia sonia sophia stacy stephanie sue susan suzanne svetlana sylvia tamara tammy tara
tatiana teresa thelma theresa tiffany tina tracy ursula valerie vanessa veronica vicki victoria violet virginia vivian
wanda wendy yolanda yvette yvonne melinda ruby stacey
lucinda simone trish orla siobhan aoife niamh ngozi amina aisha leila layla priya anjali sunita meera ines isabella chiara
giulia francesca bianca paola lucia beatriz freya ingrid astrid greta imogen tessa bronwen rhiannon fiona maeve sinead
roisin nadia yasmin zara helena`;
