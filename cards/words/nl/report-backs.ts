/** Words of what flows between bodies: tasks from a decision, and terugkoppeling. */
import { listed } from '../listed.ts'

export const reportBacks = {
  /** With which a decision comes to the body that works it out, in the language of that body. */
  task: (serial: number, body: string, title: string) => `Uitwerken besluit ${serial} (${body}): ${title}`,
  source: (serial: number, body: string, day: string) => `Besluit ${serial} van ${body}${day === '' ? '' : `, ${day}`}`,
  onAgenda: (bodies: readonly string[]) => `Terugkoppeling ${bodiesSaid(bodies)}`,

  named: (body: string, day: string) => (day === '' ? body : `${body}, ${day}`),
  title: (name: string) => `Terugkoppeling ${name}`,
  counted: (title: string, decisions: number, here: number, body: string) =>
    `${title}: ${decisionsSaid(decisions)}${hereSaid(decisions, here, body)}`,
  noDecisions: 'Er is niets besloten.',
  decision: (serial: number, title: string) => `Besluit ${serial}: ${title}`,
  workedOut: (body: string, state: string) => `uit te werken door ${body} (${state})`,
  withdrawn: 'ingetrokken',
  summary: 'Rode draad',
  decisions: 'Besluiten',
  standing: 'Blijvende afspraken',
  actionItems: 'Acties',
  writtenBy: (name: string, day: string) => (name === '' ? day : `${name}, ${day}`),
  about: (name: string) => `Over ${name}`,
  sentTo: (bodies: string) => `Voor ${bodies}`,
  toTask: 'Naar de taak',
  open: 'Openen',
  read: 'Terugkoppeling lezen',

  collected: {
    since: (day: string) => `Sinds ${day}`,
    always: 'Alles tot nu toe',
    nothing: 'Er is sindsdien geen terugkoppeling gekomen.',
    workedOut: 'Hoe het staat met wat dit overleg besloot',
    task: (serial: number, body: string) => `Besluit ${serial}, bij ${body}`,
    /** @param on the day on which it became so, or '' */
    state: (state: string, on: string) => (on === '' ? state : `${state} op ${on}`),
    late: (day: string) => `te laat: ${day}`,
    due: (day: string) => `uiterlijk ${day}`,
  },

  list: {
    title: 'Terugkoppeling',
    none: 'Er is nog geen terugkoppeling. Die komt vanzelf als een overleg waar u van hoort, bijeen is geweest.',
    write: (body: string) => `Schrijven uit ${body}`,
    kept: 'Kies uit welk overleg u schrijft. Uw tekst kunt u hieruit kopiëren:',
    more: (count: number) => (count === 1 ? 'Nog 1 tonen' : `Nog ${count} tonen`),
  },

  form: {
    title: 'Terugkoppeling',
    send: 'Versturen',
    preview: 'Voorbeeld bekijken',
    from: (body: string) => `Terugkoppeling uit ${body}`,
    to: 'Voor',
    toHint: 'De overleggen die met dit overleg verbonden zijn.',
    text: 'Bericht',
    textHint: 'Wat moeten zij weten? Noem geen leerlingen, en niet wie wat zei.',
    meeting: 'Over welke bijeenkomst?',
    noMeeting: 'over geen bijeenkomst',
    shown: 'Zo komt het te staan. Klopt het? Dan nog één keer versturen.',
    channels: (bodies: readonly string[], channels: number) =>
      channels === 0
        ? `${listed(bodies, 'en')}: daar is nog geen kanaal; het komt wel op de agenda.`
        : `${listed(bodies, 'en')}: ${channels === 1 ? '1 kanaal' : `${channels} kanalen`}, en de volgende agenda.`,
    noEditing: 'Een verstuurde terugkoppeling wijzigt u niet meer. Iets recht te zetten? Schrijf een nieuwe.',
  },

  ofBody: (count: number) => (count === 1 ? '1 terugkoppeling' : `${count} terugkoppelingen`),
  ofMember: {
    title: 'Terugkoppeling',
    wrote: (from: string, day: string) => `Terugkoppeling uit ${from} van ${day}, geschreven`,
    closed: (from: string, day: string) => `Terugkoppeling uit ${from} van ${day}, bij het sluiten van de bijeenkomst`,
    until: 'zolang het netwerk bestaat: wat is teruggekoppeld, blijft te lezen',
  },
}

/** More names than a line of an agenda holds. */
const mostNames = 4

const bodiesSaid = (bodies: readonly string[]): string => {
  const more = bodies.length - mostNames
  if (more < 1) return listed(bodies, 'en')
  return listed([...bodies.slice(0, mostNames - 1), `${more + 1} andere overleggen`], 'en')
}

const decisionsSaid = (count: number): string => {
  if (count === 0) return 'geen besluiten'
  return count === 1 ? '1 besluit' : `${count} besluiten`
}

const hereSaid = (decisions: number, here: number, body: string): string => {
  if (here === 0) return ''
  if (decisions === 1) return `, uit te werken door ${body}`
  return `, waarvan ${here} uit te werken door ${body}`
}
