/** An invented region on three surfaces, and what it agreed: by number, as it is to be found again. */
import type { Person } from './slack/driver/person.ts'
import type { TeamsUser } from './teams/driver/user.ts'
import {
  addMember,
  claimNetwork,
  linkToTeams,
  openPageOf,
  openThreeSurfaces,
  type ThreeSurfaces,
  tieChannels,
} from './three-surfaces-world.ts'
import type { PagePerson } from './web/driver/person.ts'

/** @property anna on Slack; bram on Teams; hanneke, who is on both, on the page. */
export interface Region {
  readonly world: ThreeSurfaces
  readonly anna: Person
  readonly bram: TeamsUser
  readonly hanneke: PagePerson
}

const others = [
  ['Gijs Oosterbaan', 'SWV Noorderkring PO'],
  ['Joke Terpstra', 'SWV Duinrand PO'],
  ['Sietske Brouwer', 'Gemeente Zandwoude'],
  ['Femke Lubbersen', 'RBL Noorderkring'],
] as const

export const openRegion = async (): Promise<Region> => {
  const world = await openThreeSurfaces({
    slack: ['hanneke', 'anna'],
    teams: { bram: 'Bram Tolsma', hanneke: 'Hanneke Dorsman' },
    channels: ['oogo', 'stuurgroep'],
  })
  await claimNetwork(world)
  await linkToTeams(world)
  const bodies = ['OOGO', 'Stuurgroep']
  for (const body of bodies) await tieChannels(world, body)
  await untieElaboration(world)
  for (const [name, organisation] of others) await addMember(world, name, organisation, ['OOGO'])
  const [anna, bram] = [world.slack.user('anna'), world.teams.user('bram')]
  await anna.command(
    `/netwerk koppel ${await addMember(world, 'Anna Wiegersma', 'SWV Noorderkring VO', bodies)}`,
    'oogo',
  )
  await bram.say(`netwerk koppel ${await addMember(world, 'Bram Tolsma', 'Gemeente Duinrecht', bodies)}`)
  return { world, anna, bram, hanneke: await openPageOf(world, 'hanneke') }
}

/** What the OOGO decides sets nothing in motion here: every number is of what somebody wrote down. */
const untieElaboration = async ({ slack }: ThreeSurfaces): Promise<void> => {
  const hanneke = slack.user('hanneke')
  await hanneke.command('/overleg Beleidsgroep', 'oogo')
  await hanneke.press('Losmaken', { in: 'oogo' })
  await hanneke.submit({ 'Welke verbindingen gaan eruit?': ['Beleidsgroep werkt uit wat OOGO besluit.'] })
  await hanneke.form(/Beleidsgroep/u)
  hanneke.closeForm()
}

/** What was agreed, by its number. */
export const agreed = {
  1: 'De directies van de drie samenwerkingsverbanden schrijven een werkagenda voor een betere aanpak van verzuim',
  2: 'De samenwerkingsverbanden po schuiven aan bij de stuurgroep jeugd',
  3: 'Over verzuim praten we eerst met ouders en kind',
  4: 'Het OOGO komt voortaan drie keer per jaar bijeen',
  5: 'De Regio zet de kosten van alle projecten op een rij',
  6: 'Gemeente Zandwoude houdt een informatieavond',
  7: 'De Regio telt hoeveel lesuren er open staan',
  8: 'RBL Noorderkring bekijkt de wachttijd voor hulp met de jeugdartsen',
  9: 'Er komt een overleg over taxivervoer naar school',
  10: 'RBL Noorderkring beschrijft drie situaties van jongeren zonder rooster',
  11: 'De Regio houdt een kijkdag bij elkaar',
} as const

export const all = Object.keys(agreed).map(Number)

/** The numbers that stand in a list, each as often as it stands there. */
export const numbersIn = (shown: string): readonly number[] =>
  Object.entries(agreed).flatMap(([number, title]) =>
    shown
      .split(`${number}. ${title}`)
      .slice(1)
      .map(() => Number(number)),
  )
