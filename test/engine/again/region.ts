/** A region on the three surfaces, with a meeting, and a date poll that waits for answers. */
import type { App } from '../../../bot/app.ts'
import type { Address, Identity } from '../../../bot/chat/address.ts'
import { hashCode, newCode } from '../../../bot/network/codes.ts'
import { enrol, findOrAddOrganisation, startNetwork } from '../../../bot/network/enrol.ts'
import { pageIdentity } from '../../../bot/network/joining/linking.ts'
import type { Body, Member, Role } from '../../../bot/network/network.ts'
import type { Storage } from '../../../storage/open.ts'
import type { TeamsWorld } from '../../teams/driver/world.ts'
import { formIn, must } from '../../world.ts'
import { type Gatherings, openGatherings } from './region-gatherings.ts'
import { slackTeam } from './slack-hand.ts'
import { submitted } from './submitted.ts'

export const people: readonly (readonly [string, string, Role])[] = [
  ['Hanneke Dorsman', 'De Regio', 'secretariat'],
  ['Gijs Oosterbaan', 'SWV Noorderkring PO', 'chair'],
  ['Joke Terpstra', 'De Regio', 'secretariat'],
  ['Anna Wiegersma', 'SWV Noorderkring VO', 'member'],
  ['Bram Tolsma', 'Gemeente Duinrecht', 'member'],
  ['Femke Lubbersen', 'RBL Noorderkring', 'member'],
]

export const keyOf = (name: string): string => (name.split(' ')[0] ?? '').toLowerCase()
export const slackId = (key: string): string => `U0${key.toUpperCase()}`
export const oogoOnSlack = 'C0OOGO'

export interface Region {
  readonly network: string
  readonly oogo: Body
  readonly members: ReadonlyMap<string, Member>
  readonly meeting: string
  readonly poll: string
  readonly gatherings: Gatherings
}

export const settle = async ({ network: store, ...storage }: Storage, app: App, teams: TeamsWorld): Promise<Region> => {
  const given = { name: 'Regio Noord', holidayRegion: 'noord' } as const
  const { network, bodies } = must(await startNetwork(store, given), 'empty database')
  const members = new Map<string, Member>()
  for (const [name, of, role] of people) {
    const { id: organisation } = await findOrAddOrganisation(store, network.id, of)
    const seats = bodies.filter((body) => ['OOGO', 'Stuurgroep'].includes(body.name)).map(({ id }) => id)
    const member = await enrol(store, { network: network.id, name, organisation, function: '', role }, seats)
    const key = keyOf(name)
    members.set(key, member)
    await store.linkIdentity(onSlack(slackId(key)), network.id, member.id)
    await store.linkIdentity({ surface: 'teams', space: teams.tenant, user: key, name }, network.id, member.id)
  }
  const bodyOf = (name: string) =>
    must(
      bodies.find((one) => one.name === name),
      name,
    )
  const oogo = bodyOf('OOGO')
  const tied: readonly (readonly [string, Address])[] = [
    ['slack-oogo', { surface: 'slack', space: slackTeam, conversation: oogoOnSlack }],
    ['teams-oogo', teams.address('oogo')],
  ]
  for (const [id, address] of tied)
    await store.saveChannel({ id, network: network.id, body: oogo.id, member: null, name: 'OOGO', address })
  const hanneke = askAs(app, must(members.get('hanneke'), 'Hanneke'))
  const planned = formIn(await hanneke(oogo, { kind: 'press', name: 'meeting.plan', data: { body: oogo.id } }))
  await hanneke(oogo, submitted(planned, { when: '12 maart 2027 9.00-10.30' }))
  const stuurgroep = bodyOf('Stuurgroep')
  const command = { kind: 'command', name: 'datum', text: 'van 5 t/m 16 april 2027', mentions: [] } as const
  const proposed = formIn(await hanneke(stuurgroep, submitted(formIn(await hanneke(stuurgroep, command)))))
  await hanneke(stuurgroep, submitted(proposed))
  const [meeting] = await storage.meetings.list(network.id, { bodies: [oogo.id] }, { limit: 1 })
  const [poll] = await storage.datePolls.open(network.id, [stuurgroep.id])
  const ask = askAs(app, must(members.get('gijs'), 'Gijs'))
  return {
    ...{ network: network.id, oogo, members, meeting: must(meeting, 'meeting').id, poll: must(poll, 'poll').id },
    gatherings: await openGatherings((asked) => ask(oogo, asked)),
  }
}

export const onSlack = (user: string): Identity => ({ surface: 'slack', space: slackTeam, user, name: user })

const askAs = (app: App, member: Member) => async (body: Body, asked: object) => {
  const at: Address = { surface: 'web', space: member.network, conversation: body.id }
  const whole = { from: pageIdentity(member), at, isPrivate: false, language: 'nl', ...asked }
  return (await app.answer(whole as Parameters<App['answer']>[0])).reply
}

/** A one-time code, as the network gives them. */
export const codeFor = async (
  { network: store }: Storage,
  { id, network }: Member,
  kind: 'sign-in' | 'link',
): Promise<string> => {
  const code = newCode()
  await store.addCode(hashCode(code), { kind, network, member: id }, Number.MAX_SAFE_INTEGER)
  return code
}
