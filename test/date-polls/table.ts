/** An OOGO of two SWV's and two gemeenten in which a day is sought, and what people do with it. */
import type { DatePoll } from '../../bot/date-polls/date-poll.ts'
import { enrol, findOrAddOrganisation } from '../../bot/network/enrol.ts'
import type { OrganisationKind } from '../../bot/network/network.ts'
import type { Form } from '../../cards/form.ts'
import { formIn, must, openWorld, type World } from '../world.ts'

const kinds: readonly (readonly [string, OrganisationKind])[] = [
  ['SWV Noorderkring VO', 'swv'],
  ['SWV Noorderkring PO', 'swv'],
  ['Gemeente Duinrecht', 'municipality'],
  ['Gemeente Wierum', 'municipality'],
]

/** Beside those of the world: Carla of another gemeente, and Rik, who reads along. */
export const openTable = async (): Promise<World> => {
  const world = await openWorld()
  const { network: store } = world.storage
  for (const [name, kind] of kinds) {
    const found = await findOrAddOrganisation(store, world.network, name)
    await store.saveOrganisation({ ...found, kind })
  }
  const newcomers: Record<string, World['members'][string]> = {}
  for (const [name, of, role] of [
    ['Carla Hoekema', 'Gemeente Wierum', 'member'],
    ['Rik Zijlstra', 'Gemeente Wierum', 'reader'],
  ] as const) {
    const { id } = await findOrAddOrganisation(store, world.network, of)
    const given = { network: world.network, name, organisation: id, function: '', role }
    newcomers[name.split(' ')[0] ?? ''] = await enrol(store, given, [oogoOf(world)])
  }
  Object.assign(world.members, newcomers)
  return world
}

export const oogoOf = (world: World): string => must(world.bodies.OOGO, 'OOGO').id

/** The form with the days that are proposed for it. */
export const askDates = async (
  world: World,
  when = 'in maart/april',
  values: Readonly<Record<string, string>> = {},
  who = 'Gijs',
): Promise<Form> => {
  const asked = formIn(await world.as(who, 'OOGO').command('datum', when))
  return formIn(await world.as(who, 'OOGO').submit(asked, { title: 'Vervolgbijeenkomst', ...values }))
}

/** An open poll for a new meeting. */
export const openPoll = async (world: World, values: Readonly<Record<string, unknown>> = {}): Promise<DatePoll> => {
  await world.as('Gijs', 'OOGO').submit(await askDates(world), values)
  return onlyPoll(world)
}

export const onlyPoll = async (world: World): Promise<DatePoll> =>
  must((await world.storage.datePolls.open(world.network, [oogoOf(world)])).at(-1), 'open date poll')

export const pollNow = async (world: World, { id }: Pick<DatePoll, 'id'>): Promise<DatePoll> =>
  must(await world.storage.datePolls.find(world.network, id), 'date poll')

export const meetingOf = async (world: World, { meeting }: Pick<DatePoll, 'meeting'>) =>
  must(await world.storage.meetings.find(world.network, meeting), 'meeting')

/** By the form, in the order of the options; '' leaves one open. */
export const answer = async (world: World, who: string, { id, options }: DatePoll, answers: readonly string[]) => {
  const form = formIn(await world.as(who).press('date-poll.answer', { poll: id }))
  const values = Object.fromEntries(options.map((option, at) => [option.id, answers[at] ?? '']))
  return world.as(who).submit(form, values)
}
