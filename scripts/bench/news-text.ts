/**
 * Text as news is written, made up from parts and always the same: for measuring how long finding its claims takes. It
 * has direct, split, mixed and reported speech, scare quotes, titles, and paragraphs without any.
 */
export function newsText(characters: number): string {
  const paragraphs: string[] = [];
  let length = 0;
  for (let i = 0; length < characters; i++) {
    const paragraph = paragraphAt(i);
    paragraphs.push(paragraph);
    length += paragraph.length + 2;
  }
  return paragraphs.join('\n\n').slice(0, characters);
}

const FIRST = ['Ana', 'Ivo', 'Lena', 'Odo', 'Marek', 'Tamsin', 'Ruth', 'Nils', 'Petra', 'Jonas', 'Mira'];
const LAST = ['Prell', 'Lang', 'Ortiz', 'Karsten', 'Holvast', 'Quint', 'Feldt', 'Brandt', 'Okonjo'];
const ROLES = [
  'harbour official',
  'mayor',
  'union leader',
  'spokeswoman for the ministry',
  'engineer',
  'judge',
];
const PLACES = ['Port Vell', 'Norland', 'Lower Quay', 'Ashby', 'the harbour district', 'Skarn'];
const THINGS = ['the bridge', 'the old mill', 'the ferry line', 'the budget', 'the flood wall', 'the tunnel'];
const ENDS = [
  'would close by June',
  'was beyond repair',
  'had cost far too much',
  'could reopen in the spring',
];

function paragraphAt(i: number): string {
  // steps that share no factor with the lists, so that the parts keep changing partners
  const first = pick(FIRST, i * 7);
  const last = pick(LAST, i * 5 + 1);
  const role = pick(ROLES, i * 11 + 2);
  const place = pick(PLACES, i * 13 + 3);
  const thing = pick(THINGS, i * 17 + 4);
  const end = pick(ENDS, i * 3 + 1);
  switch (i % 7) {
    case 0:
      return `${first} ${last}, a ${role} in ${place}, said on Monday that ${thing} ${end}, after months of talks with the owners.`;
    case 1:
      return `“We told them in March that ${thing} ${end},” ${last} said. “Nobody listened, and nobody will pay for it now.”`;
    case 2:
      return `The council of ${place} called the report on ${thing} “a farce,” and the police said they had made ${i % 90} arrests.`;
    case 3:
      return `Work began in ${1950 + (i % 70)}, when the town grew. Trains ran twice a day, and the market was held on Fridays.`;
    case 4:
      return `According to a study by the University of ${place}, ${thing} ${end}. The so-called “quiet plan” has few friends left.`;
    case 5:
      return `She told reporters that the ministry ordered the crew to “leave ${thing} at once,” which a spokesman denied.`;
    default:
      return `${first} ${last} was asked whether ${thing} ${end}. “Ask the mayor,” he replied, and left for ${place}.`;
  }
}

function pick(list: readonly string[], i: number): string {
  return list[i % list.length] ?? '';
}
