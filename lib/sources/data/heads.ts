/** Heads of mentions that the language packs do not list, by kind, and English titles. */
export const EXTRA_HEADS: Readonly<Record<string, string>> = {
  person: `зампредседателя основательница леди лауреат математик мистер народный бывший зампредправления замглава первый проповедник господин пан
    президентка премьерка заступниця речниця посолка сенаторка прессекретарка генсекретар керівниця радниця представниця письменниця засновниця правозахисниця очільниця
    колишній народний верховний голубівник`,
  document: 'данные отчетность определение рапорт дані накладна накладні висновок',
  anonymous: 'собеседник собеседники співрозмовник співрозмовники insider',
  group: 'многие некоторые багато деякі свідки',
  organization: 'делегация комиссия делегація комісія delegation',
  media: 'агентство часопис',
};

/** English words that stand before a name and are none of it. */
export const EN_TITLES = `president vice prime minister secretary senator governor mayor speaker chancellor king queen prince princess pope chairman chairwoman chair chief director general colonel
  admiral major captain lieutenant sergeant judge justice attorney ambassador spokesman spokeswoman spokesperson leader representative congressman congresswoman lady rep sen gov gen lt col sgt capt maj dr mr mrs ms prof
  professor sir lord dame rev nominee candidate commissioner officer premier sheriff detective whip counsel adviser advisor head editor ceo founder former retired republican democrat democratic first deputy
  acting foreign defense defence interior finance state press prosecutor conservative economist analyst host journalist reporter correspondent coach player champion activist opposition minority majority senior assistant
  executive managing widow sheikh ayatollah imam archbishop bishop cardinal patriarch father brother sister son daughter late organizer lawmaker mp billionaire businessman author writer actor actress singer the`;
