/** Short articles for pages that tests build: plain paragraphs, each with sources to find. */

export interface Story {
  path: string;
  title: string;
  published: string;
  paragraphs: readonly string[];
  /** Sources that are marked in it, and in no other story. */
  sources: readonly string[];
}

export const STORIES: readonly Story[] = [
  {
    path: '/harbour/ferry',
    title: 'Night ferry to the islands will return in May',
    published: '2026-03-02T08:10:00Z',
    paragraphs: [
      'The night ferry between Port Arlen and the outer islands will sail again from the first week of May, two years after the service was cut.',
      '“The ship has passed every inspection that we asked for,” said Marta Keane, the harbour director, at a briefing on Monday.',
      'The Island Farmers’ Union said that its members had lost a third of their spring trade since the last crossing.',
      'Tickets go on sale in April. The company that runs the line has hired forty people and repainted the hull, and the pier at Saint Brannock has been made longer by eleven metres.',
      'According to the Coastal Transport Agency, the crossing will take nine hours in calm weather and eleven in the winter months.',
    ],
    sources: ['Marta Keane', 'The Island Farmers’ Union', 'the Coastal Transport Agency'],
  },
  {
    path: '/town/library',
    title: 'Library reopens after the flood, with half of its books',
    published: '2026-03-04T12:40:00Z',
    paragraphs: [
      'The central library of Weldon opened its doors on Wednesday for the first time since the flood of last October.',
      '“We saved the old maps, and we lost the novels,” said Tobias Renn, who has run the building for twenty years.',
      'The Weldon City Council said that repairs had cost 2.4 million and would go on until autumn in the two lower floors.',
      'Readers queued from seven in the morning. Children were given a map of the rooms that are dry, and the café served free tea to everyone who brought back a book.',
      'Restorers from the National Paper Institute warned that mould could still spread to the upper shelves.',
    ],
    sources: ['Tobias Renn', 'The Weldon City Council', 'Restorers from the National Paper Institute'],
  },
  {
    path: '/science/eels',
    title: 'Eels are back in the Orrin, and nobody knows how',
    published: '2026-03-05T06:00:00Z',
    paragraphs: [
      'Young eels have been counted in the upper Orrin for the first time in four decades, above three dams that no fish was known to pass.',
      'Biologist Ingrid Solberg said that the animals may have crossed wet meadows at night.',
      '“It is the best news this river has had in my lifetime,” wrote the Orrin Anglers’ Society in a letter to its members.',
      'The dams were built in the nineteen seventies and have no ladders. A first survey in June found eleven eels, a second one in September more than two hundred.',
      'The Environment Ministry of Kalland confirmed that it would pay for a third count this summer.',
    ],
    sources: [
      'Biologist Ingrid Solberg',
      'the Orrin Anglers’ Society',
      'The Environment Ministry of Kalland',
    ],
  },
  {
    path: '/work/bakers',
    title: 'Bakers of Dunmore strike over night shifts',
    published: '2026-03-06T05:30:00Z',
    paragraphs: [
      'Most of the bakeries in Dunmore stayed shut on Friday as four hundred workers walked out over a plan to lengthen night shifts.',
      '“Nobody can knead for eleven hours,” said Pavel Hruby, who leads the strike committee, outside the mill on Quay Street.',
      'The Guild of Master Bakers said the plan would affect a tenth of the staff and only in December.',
      'Shops sold bread from neighbouring towns at twice the price. A queue at the last open bakery reached the bridge before it was light, and ended in front of an empty shelf.',
      'The Dunmore Labour Court announced that it would hear both sides on Tuesday.',
    ],
    sources: ['Pavel Hruby', 'The Guild of Master Bakers', 'The Dunmore Labour Court'],
  },
  {
    path: '/sport/rowing',
    title: 'Rowers finish the longest race of the year in fog',
    published: '2026-03-07T17:05:00Z',
    paragraphs: [
      'Forty-one boats finished the Long Water race on Saturday, and none of the crews saw more than two others on the way.',
      '“We followed the sound of the bells,” said Leonie Amsel, whose crew came first for the third year in a row.',
      'The Kalland Rowing Federation said that it had thought of stopping the race at noon.',
      'Six boats turned back at the second lock. The last crew arrived four hours after the winners, to the applause of a cook and two dogs, and was given the soup that had been kept for it.',
      'According to the Lake Rescue Service, nobody was hurt.',
    ],
    sources: ['Leonie Amsel', 'The Kalland Rowing Federation', 'the Lake Rescue Service'],
  },
];

/** The story as the body of an `<article>`. */
export function storyMarkup({ title, published, paragraphs }: Story): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<h1>${title}</h1>\n<time datetime="${published}">${published.slice(0, 10)}</time>\n${body}`;
}
