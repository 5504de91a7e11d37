/** Words of /zoek. */
export const search = {
  name: 'Zoeken',
  hint: 'Typ achter /zoek wat u zoekt: woorden uit een afspraak, een naam of een nummer. Bijvoorbeeld: /zoek leerlingenvervoer.',
  title: (text: string) => `Gezocht: “${text}”`,
  cut: 'Dit is lang: gezocht is met het begin ervan, hoogstens zes woorden.',
  slip: (typed: string, found: string) => `“${typed}” staat nergens. Dit lijkt erop: ${found}.`,
  many: (typed: string) => `“${typed}” staat in heel veel woorden; niet in alle is gezocht. Typ er meer van.`,
  kinds: {
    body: 'Overleg',
    agenda: 'Werkagenda',
    theme: 'Thema',
    organisation: 'Organisatie',
    group: 'Groep',
    function: 'Functie',
    member: 'Lid',
  },
  lesson: (round: number) => `Les uit casusronde ${round}`,
  moreLessons: (count: number) => `En nog ${count} lessen: noem meer woorden.`,
  moreNamed: (count: number) =>
    count === 1 ? 'En nog 1 naam. Typ er meer van.' : `En nog ${count} namen. Typ er meer van.`,
  agreementsOf: (name: string) => `Afspraken van ${name}`,
  count: (total: number | null) =>
    total === null ? 'Heel veel afspraken' : total === 1 ? '1 afspraak' : `${total} afspraken`,
  countless: 'Heel veel afspraken: de nieuwste staan bovenaan. Een woord erbij maakt het korter.',
  more: 'Volgende tonen',
  noMore: 'Meer is er niet te tonen. Een woord erbij maakt het korter.',
  nothing: 'niets gevonden',
  missed: (words: string) => `In de tekst van de afspraken die u kunt zien, komt dit niet voor: ${words}.`,
  apart: 'Elk woord komt voor, maar nergens samen.',
  noWords: (text: string) => `Met “${text}” valt niet te zoeken: typ een woord dat erin staat, een naam of een nummer.`,
  instead: 'Zoek in plaats daarvan:',
  tried:
    'Gezocht is in afspraken, ook afgeronde, met hun doelen, bronnen en standen van zaken, en in alle namen; ook als deel van een woord en met een tikfout.',
}
