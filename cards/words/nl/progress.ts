/** Words of the report of progress. */
export const progress = {
  title: (name: string) => `Voortgang van ${name}`,
  everything: 'al uw overleggen',
  period: (from: string, until: string) => `Van ${from} tot en met ${until}`,
  counts: {
    done: (count: number): string => `${count} gereed`,
    moved: (count: number): string => `${count} verschoven`,
    late: (count: number): string => `${count} te laat`,
    open: (count: number): string => `${count} open`,
    withdrawn: (count: number): string => `${count} vervallen`,
  },
  picture: (day: string) => `Stand op ${day}`,
  nothing: 'In deze periode is er niets veranderd en is er niets te laat.',
  parts: { done: 'Gereed', moved: 'Verschoven', late: 'Te laat', fresh: 'Nieuw afgesproken', withdrawn: 'Vervallen' },
  row: (number: number, title: string) => `${number}. ${title}`,
  movedFrom: (was: string, is: string) => `was uiterlijk ${was}, nu ${is}`,
  lateBy: (days: number): string => {
    if (days < 14) return days === 1 ? '1 dag te laat' : `${days} dagen te laat`
    if (days < 60) return `${Math.round(days / 7)} weken te laat`
    if (days < 730) return `${Math.round(days / 30)} maanden te laat`
    return `${Math.round(days / 365.25)} jaar te laat`
  },
  more: (count: number): string => (count === 1 ? 'en nog 1' : `en nog ${count}`),
  post: 'In het kanaal zetten',
  posted: (name: string) => `De voortgang staat in de kanalen van ${name}.`,
  postedBy: (name: string, day: string) => `Gedeeld door ${name}, ${day}`,
  takeAlong: 'Meenemen',
  formats: { docx: 'Word', html: 'Afdrukken' },
  file: 'voortgang',
  periods: { 'deze maand': 'Deze maand', 'dit kwartaal': 'Dit kwartaal', 'dit schooljaar': 'Dit schooljaar' },
  columns: { part: 'Wat', number: 'Nr', title: 'Afspraak', owners: 'Wie', said: 'Toelichting' },
}
