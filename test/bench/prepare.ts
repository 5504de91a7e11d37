/** A network on all three surfaces, with items that wait to be taken on and whose cards stand already. */
import { agreementRef, blankDraft, openAgreement } from '../../bot/agreements/agreement.ts'
import { announceNew } from '../../bot/agreements/announce.ts'
import type { Claimed } from '../../bot/chat/outbox.ts'
import { dayAt, daysAfter } from '../../bot/clock.ts'
import { newId } from '../../bot/ids.ts'
import { conversationOf, type TeamsWorld } from '../teams/driver/world.ts'
import { must, openWorld, type World } from '../world.ts'
import { slackChannel, slackTeam, slackUser } from './requests.ts'

/** @property standing the ids under which cards stand on the platforms: what is unknown there would be given up. */
interface Prepared extends World {
  readonly standing: Readonly<Record<string, string>>
}

const standingIn = ({ connector }: TeamsWorld) => ({
  slack: '1.1',
  teams: connector.write(conversationOf('oogo'), 'bot', ''),
})

/** As many as fit well within the time that one unit of work may take. */
const batch = 100

/** @returns the ids of the items, of which each can be taken on once by Anna */
export const prepareDatabase = async (url: string, teams: TeamsWorld, items: number): Promise<readonly string[]> => {
  const world = { ...(await openWorld(url)), standing: standingIn(teams) }
  try {
    await placeAnna(world, teams)
    const ids: string[] = []
    while (ids.length < items)
      ids.push(...(await world.storage.unitOfWork.run(() => addItems(world, Math.min(batch, items - ids.length)))))
    return ids
  } finally {
    await world.close()
  }
}

const placeAnna = async ({ storage, network, members, bodies }: World, teams: TeamsWorld): Promise<void> => {
  const [anna, body] = [must(members.Anna, 'Anna').id, must(bodies.OOGO, 'OOGO').id]
  const slack = { surface: 'slack', space: slackTeam } as const
  await storage.network.linkIdentity({ ...slack, user: slackUser, name: 'anna' }, network, anna)
  await storage.network.linkIdentity(teams.identity('anna'), network, anna)
  const channel = { network, body, member: null, name: 'OOGO' }
  await storage.network.saveChannel({ ...channel, id: 'slack', address: { ...slack, conversation: slackChannel } })
  await storage.network.saveChannel({ ...channel, id: 'teams', address: teams.address('oogo') })
}

const addItems = async (world: Prepared, count: number): Promise<readonly string[]> => {
  const ids: string[] = []
  for (let at = 0; at < count; at++) ids.push(await addItem(world))
  return ids
}

const addItem = async (world: Prepared): Promise<string> => {
  const { storage, network, members, bodies } = world
  const now = Date.now()
  const until = daysAfter(dayAt(now), 30)
  const term = { text: 'over een maand', from: null, until, precision: 'day', isStart: false }
  const draft = { ...blankDraft, title: 'Werkagenda opstellen met de gemeenten', agreedOn: dayAt(now), term }
  const by = must(members.Hanneke, 'Hanneke').id
  const given = { id: newId(), network, body: must(bodies.OOGO, 'OOGO').id, by, now }
  const { item } = await storage.agreements.add(
    (number) => openAgreement(draft, { ...given, number }),
    network,
    given.id,
  )
  const ref = agreementRef(item.id)
  await storage.history.record({
    network,
    ref,
    at: now,
    member: by,
    surface: 'web',
    verb: 'agreement.recorded',
    data: {},
  })
  await announceNew(storage, item)
  for (const surface of ['slack', 'teams', 'web'] as const)
    for (const claimed of await storage.outbox.claim(surface, now, now + 60_000, 1)) await stand(world, claimed)
  return item.id
}

/** The card counts as posted, so that the bench measures changes and not the first posting of thousands of cards. */
const stand = async ({ storage, network, bodies, standing }: Prepared, claimed: Claimed): Promise<void> => {
  const { key, channel } = claimed
  const posted = { network, channel: must(bodies.OOGO, 'OOGO').id, key, card: '{}', postedAt: 0 }
  await storage.outbox.delivered(claimed, standing[channel] ?? (await storage.page.post(posted)), 0)
}
