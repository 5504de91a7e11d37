/** An OOGO with both sides at its table, and a meeting on Thursday 26 November 2026 from 14.00 to 16.00. */
import { afterEach, beforeEach, expect } from 'vitest'
import type { AgendaDraft } from '../../bot/agenda-items/agenda-item.ts'
import { putOnAgenda } from '../../bot/agenda-items/put-on-agenda.ts'
import type { Reply } from '../../bot/chat/reply.ts'
import { instantOn } from '../../bot/clock.ts'
import { beginMeeting } from '../../bot/meetings/planning/begin.ts'
import { scheduleMeeting } from '../../bot/meetings/planning/schedule.ts'
import { enrol, findOrAddOrganisation } from '../../bot/network/enrol.ts'
import type { Member, OrganisationKind } from '../../bot/network/network.ts'
import { followersOf } from '../../scripts/features.ts'
import { labelsOf, linesOf } from '../network/card-reading.ts'
import { cardIn, must, openWorld, type World } from '../world.ts'

export let world: World

export const day = '2026-11-26'
export const at = (hour: number, on = day) => instantOn(on, hour)

const kinds: Readonly<Record<string, OrganisationKind>> = {
  'SWV Noorderkring VO': 'swv',
  'SWV Noorderkring PO': 'swv',
  'Gemeente Duinrecht': 'municipality',
  'Gemeente Veenwijk': 'municipality',
}

/** Anna and Gijs (chair) for education, Bram and Els for the municipalities. */
export const useOogo = (): void => {
  beforeEach(async () => {
    world = await openWorld()
    const { network } = world.storage
    const { id } = await findOrAddOrganisation(network, world.network, 'Gemeente Veenwijk')
    const els = {
      network: world.network,
      name: 'Els Ruiterkamp',
      organisation: id,
      function: 'wethouder',
      role: 'member',
    }
    await enrol(network, { ...els, role: 'member' }, [oogo().id])
    for (const organisation of await network.organisations(world.network)) {
      const kind = kinds[organisation.name]
      if (kind) await network.saveOrganisation({ ...organisation, kind })
    }
    await network.saveBody({ ...oogo(), customs: { ...oogo().customs, needsBothSides: true, standing: [] } })
    await network.saveChannel({
      ...{ id: 'oogo-web', network: world.network, body: oogo().id, member: null, name: 'oogo' },
      address: { surface: 'web', space: world.network, conversation: oogo().id },
    })
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })
}

export const oogo = () => must(world.bodies.OOGO, 'OOGO')
const chair = () => must(world.members.Gijs, 'Gijs')
export const memberNamed = async (name: string): Promise<Member> =>
  must(
    (await world.storage.network.members(world.network)).find((one) => one.name.startsWith(name)),
    name,
  )

const deed = () => ({ member: chair(), now: world.now, surface: 'web' as const })

export const planMeeting = async (id = 'm1', on = day): Promise<string> => {
  await world.storage.unitOfWork.run(async () => {
    const given = { id, network: world.network, body: oogo().id, title: '', purpose: '', window: null }
    await beginMeeting(world.storage)(given, deed())
    const hours = { startsAt: at(14, on), endsAt: at(16, on) }
    await scheduleMeeting(world.storage, followersOf(world.storage))({ network: world.network, id }, hours, '', deed())
  })
  return id
}

export const placeItem = async (title: string, meeting = 'm1', over: Partial<AgendaDraft> = {}): Promise<string> => {
  const draft = {
    network: world.network,
    body: oogo().id,
    title,
    meeting,
    type: 'discussion',
    reason: 'member',
  } as const
  const { item } = await world.storage.unitOfWork.run(() =>
    putOnAgenda(world.storage)({ ...draft, id: `item-${title}`, ...over }, deed()),
  )
  return item.id
}

export const attend = async (name: string, answer: 'present' | 'absent' | 'replaced', meeting = 'm1') =>
  world.storage.meetings.answer({
    ...{ network: world.network, meeting, member: (await memberNamed(name)).id, answer, at: world.now },
    replacedBy: null,
  })

export const allPresent = async (meeting = 'm1') => {
  for (const name of ['Anna', 'Bram', 'Gijs', 'Els']) await attend(name, 'present', meeting)
}

export const asChair = () => world.as('Gijs')
export const open = (meeting = 'm1') => asChair().press('session.open', { meeting })
export const linesIn = (reply: Reply) => linesOf(cardIn(reply))
export const labelsIn = (reply: Reply) => labelsOf(cardIn(reply))
export const meetingNow = async (id = 'm1') => must(await world.storage.meetings.find(world.network, id), id)
export const itemNow = async (id: string) => must(await world.storage.agendaItems.find(world.network, id), id)
export const agreedIn = async (meeting = 'm1') =>
  (await world.storage.agreements.list(world.network, { meeting, bodies: [oogo().id] }, 100)).items.toSorted(
    (a, b) => a.number - b.number,
  )
