import { form } from './moving-forms.ts'
import { history } from './moving-history.ts'

/** Words of how an afspraak moves: handing over, another date, help, confirming, merging and splitting, undoing. */
export const moving = {
  /** The label of each button, and what it does, as the private card with all of them says it. */
  moves: {
    takeOn: ['Aannemen', 'U pakt dit op, voor uzelf of voor wie u hier vertegenwoordigt.'],
    giveProgress: ['Stand van zaken geven', 'In een of twee zinnen hoe het ervoor staat.'],
    reportDone: ['Gereed melden', 'Het is gedaan. Wat een lid meldt, bevestigt voorzitter of secretariaat.'],
    confirmDone: ['Bevestigen', 'Het is gereed; de afspraak wordt gesloten.'],
    sendBack: ['Nog niet klaar', 'De afspraak loopt weer, met de reden erbij.'],
    acceptDate: ['Nieuwe datum goedkeuren', 'De voorgestelde datum gaat gelden.'],
    declineDate: ['Datum niet goedkeuren', 'De datum blijft zoals hij was.'],
    proposeDate: ['Nieuwe datum voorstellen', 'Over het voorstel van een lid beslist voorzitter of secretariaat.'],
    handOver: ['Aan iemand anders geven', 'Een actiehouder draagt over; de ander neemt nog aan.'],
    askHelp: ['Hulp nodig', 'Op de kaart komt te staan wat er nodig is.'],
    settleHelp: ['Hulp geregeld', 'De vraag om hulp gaat van de kaart.'],
    react: ['Reactie geven', 'Akkoord, met opmerkingen of niet akkoord, namens uw organisatie.'],
    reaffirm: ['Klopt nog', 'De afspraak blijft gelden; over een jaar kijkt u weer terug.'],
    becomeAction: ['Maak er een actie van', 'Dit voornemen gaat op in een actie, met een actiehouder en een datum.'],
    becomeDecision: ['Maak er een besluit van', 'Over dit voornemen is besloten; het gaat op in dat besluit.'],
    becomeStanding: ['Maak er een afspraak van', 'Dit voornemen is een blijvende afspraak geworden.'],
    addAction: ['Actie toevoegen', 'Hieruit volgt iets dat iemand moet doen.'],
    correct: ['Wijzigen', 'Tekst, mensen, datum en alles wat erbij hoort.'],
    share: ['Per organisatie', 'Elke gemeente of elk bestuur doet dit voor zich, met een eigen datum en stand.'],
    showShares: ['Stand per organisatie', 'Hoe ver elke organisatie is.'],
    closeShared: ['Afspraak sluiten', 'Wat een organisatie nog open heeft, wordt ingetrokken.'],
    putOnAgenda: ['Agenderen voor …', 'Dit komt op de agenda van een overleg waar u in zit.'],
    merge: ['Samenvoegen met …', 'Dit gaat op in een andere open afspraak.'],
    split: ['Splitsen', 'Dit worden er meer, elk met een eigen stand.'],
    withdraw: ['Intrekken', 'Dit gaat niet door of geldt niet meer.'],
    reopen: ['Heropenen', 'Dit was ten onrechte gesloten.'],
    showHistory: ['Geschiedenis', 'Wat er wanneer mee gebeurde, en door wie.'],
  } satisfies Record<string, readonly [label: string, does: string]>,
  more: 'Meer',
  moreTitle: (number: number) => `Wat u met afspraak ${number} kunt doen`,
  undo: (what: string) => `Ongedaan maken: ${what}`,

  facts: {
    parties: 'Voor wie',
    kind: 'Soort',
    lead: 'Trekker',
    partners: 'I.s.m.',
    consulted: 'Afstemmen met',
    contact: 'Contact',
    theme: 'Thema',
    agenda: 'Werkagenda',
    goals: 'Doel',
    level: 'Niveau',
    sector: 'Sector',
    point: 'Agendapunt',
    source: 'Bron',
    agreedOn: 'Afgesproken op',
    decidedOn: 'Besloten op',
    lookBack: 'Terugkijken op',
    term: 'Termijn',
    reactions: 'Reacties',
  },
  /** Where the state of an action item would say something else than it is. */
  holds: {
    'standing-agreement': 'geldt',
    intention: 'voornemen, bindt nog niet',
    decision: 'besloten',
  } as Readonly<Record<string, string>>,
  eachForItself: 'Elke organisatie doet dit voor zich',
  ofDecision: (number: number) => `Afspraak ${number}`,
  quote: (text: string) => `“${text}”`,

  reacted: (given: number, asked: number) => `${given} van ${asked} gereageerd`,
  reactionStates: { agrees: 'akkoord', 'has-remarks': 'met opmerkingen', objects: 'niet akkoord' },
  waitingFor: (names: string) => `nog niet: ${names}`,
  andMore: (count: number) => (count === 1 ? 'en nog 1' : `en nog ${count}`),
  proposed: (said: string, name: string) => `${name} stelt een andere datum voor: ${said}.`,
  helpNeeded: (name: string) => `Hulp nodig, vraagt ${name}:`,
  lookBack: (number: number, title: string) => `Terugkijken op afspraak ${number} “${title}”. Klopt deze afspraak nog?`,
  lookBackNow: 'Klopt deze afspraak nog?',
  confirmAsked: 'Voorzitter of secretariaat: is dit gereed?',

  closedBy: {
    reported_done: (name: string, day: string) => `Gereed gemeld door ${name}, ${day}`,
    done: (name: string, day: string) => `Gereed, bevestigd door ${name}, ${day}`,
    withdrawn: (name: string, day: string) => `Ingetrokken door ${name}, ${day}`,
    merged: (name: string, day: string) => `Samengevoegd door ${name}, ${day}`,
    split: (name: string, day: string) => `Gesplitst door ${name}, ${day}`,
  },
  related: {
    mergedInto: (what: string) => `Ging op in ${what}`,
    parents: {
      share: (what: string) => `Deel van een organisatie in ${what}`,
      part: (what: string) => `Deel van ${what}`,
      result: (what: string) => `Komt voort uit ${what}`,
    },
    children: {
      share: (what: string) => `Van één organisatie: ${what}`,
      part: (what: string) => `Deel: ${what}`,
      result: (what: string) => `Hieruit volgde ${what}`,
    },
    agreement: (number: number, title: string) =>
      title === '' ? `afspraak ${number}` : `afspraak ${number}: ${title}`,
  },

  said: {
    done: (number: number) => `Afspraak ${number} is gereed.`,
    sentBack: (number: number) => `Afspraak ${number} loopt weer.`,
    handedOver: (number: number, name: string) =>
      `Afspraak ${number} is overgedragen aan ${name}, die nog moet aannemen.`,
    proposed: (number: number) =>
      `Uw voorstel voor afspraak ${number} staat op de kaart. Voorzitter of secretariaat beslist erover.`,
    moved: (number: number) => `Afspraak ${number} heeft een andere datum.`,
    declined: (number: number) => `Het voorstel is afgewezen; de datum van afspraak ${number} blijft staan.`,
    helpAsked: (number: number) => `De vraag om hulp staat op de kaart van afspraak ${number}.`,
    helpSettled: (number: number) => `De vraag om hulp is van de kaart van afspraak ${number}.`,
    reacted: (number: number, name: string) => `De reactie van ${name} op afspraak ${number} is genoteerd.`,
    reaffirmed: (number: number, day: string) => `Afspraak ${number} blijft gelden. Terugkijken: ${day}.`,
    merged: (from: number, into: number) => `Afspraak ${from} is opgegaan in afspraak ${into}.`,
    split: (number: number, parts: readonly number[]) => `Afspraak ${number} is gesplitst: ${parts.join(', ')}.`,
    undone: (number: number, gone: string) =>
      `De laatste wijziging van afspraak ${number} is ongedaan gemaakt.${gone === '' ? '' : ` Niet teruggezet, want intussen verwijderd: ${gone}.`}`,
  },
  form,

  ofMember: {
    part: (number: number, title: string) => `Afspraak ${number}: ${title} (trekker, partner, contact of afgestemd)`,
    wrote: (number: number, title: string) => `Afspraak ${number}: ${title} (reactie, datumvoorstel of vraag om hulp)`,
  },
  history,
}
