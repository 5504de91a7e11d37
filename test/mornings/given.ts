/** A world whose channels are told on their mornings, and what they were told, as it reads now. */
import { afterEach, beforeEach, expect } from 'vitest'
import { type Agreement, agreementRef, blankDraft, openAgreement } from '../../bot/agreements/agreement.ts'
import type { Owner } from '../../bot/agreements/party.ts'
import { instantOn } from '../../bot/clock.ts'
import { type Block, type Card, plain } from '../../cards/card.ts'
import { must, openWorld, type World } from '../world.ts'

export let world: World

export const useWorld = (): void => {
  beforeEach(async () => {
    world = await openWorld()
  })
  afterEach(async () => {
    expect(world.faults).toEqual([])
    await world.close()
  })
}

export const bodyOf = (name: string): string => must(world.bodies[name], name).id

export interface Wanted {
  readonly id: string
  readonly body?: string
  readonly kind?: Agreement['kind']
  readonly title?: string
  readonly owners?: readonly Owner[]
  readonly until?: string | null
  readonly startsOn?: string
  readonly parent?: string
  readonly isShared?: boolean
}

/** Kept as if it had been agreed just now. */
export const agree = async (wanted: Wanted): Promise<Agreement> => {
  const { id, body = 'OOGO', kind = 'action-item', title = `Punt ${id}`, until = null, startsOn = null } = wanted
  const day = startsOn ?? until
  const term = day && { text: day, from: startsOn, until, precision: 'day', isStart: startsOn !== null }
  const { item } = await world.storage.agreements.add(
    (number) => ({
      ...openAgreement(
        { ...blankDraft, kind, title, term: term || null },
        { id, network: world.network, number, body: bodyOf(body), by: '', now: world.now },
      ),
      owners: wanted.owners ?? [],
      isShared: wanted.isShared ?? false,
      parent: wanted.parent ? { agreement: wanted.parent, relation: 'share' } : null,
    }),
    world.network,
    id,
  )
  return item
}

export const changeItem = async (id: string, step: (item: Agreement) => Agreement): Promise<void> => {
  await world.storage.agreements.change(world.network, id, step)
  await world.storage.outbox.refresh(world.network, agreementRef(id))
}

export const moveTo = (id: string, until: string): Promise<void> =>
  changeItem(id, (item) => ({ ...item, term: { text: '', from: null, until, precision: 'day', isStart: false } }))

export interface Said {
  readonly body: string
  readonly view: string
  readonly channel: string
  readonly card: Card
}

/** Everything that channels are owed by now of mornings, drawn as it is now; each is taken once. */
export const taken = async (): Promise<readonly Said[]> => {
  const { outbox } = world.storage
  const all: Said[] = []
  const claim = () => outbox.claim('web', Number.MAX_SAFE_INTEGER - 1, Number.MAX_SAFE_INTEGER, 50)
  for (let found = await claim(); found.length > 0; found = await claim())
    for (const one of found) {
      if (one.ref.kind === 'body-morning')
        all.push({ body: one.ref.id, view: one.view, channel: one.channel, card: await draw(one.ref.id, one.view) })
      await outbox.delivered(one, one.key, 0)
    }
  return all
}

export const draw = async (body: string, view: string): Promise<Card> => {
  const language = (await world.storage.network.body(world.network, body))?.language ?? 'nl'
  return must(await world.app.present(world.network, { kind: 'body-morning', id: body }, view, language), view)
}

/** What the card says, a line a block or row. */
export const linesOf = ({ blocks }: Card): readonly string[] => blocks.flatMap(linesOfBlock)

const linesOfBlock = (block: Block): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'fine':
    case 'notice':
      return [plain(block.text)]
    case 'rows':
      return block.rows.map(({ text, fine = '' }) =>
        [plain(text), plain(fine)].filter((said) => said !== '').join(' | '),
      )
    case 'buttons':
      return [block.buttons.map(({ label }) => `[${label}]`).join(' ')]
    default:
      return []
  }
}

/** The clock goes on to that hour of the day, and the bot wakes. */
export const wakeAt = async (day: string, hour = 9): Promise<readonly Said[]> => {
  world.now = instantOn(day, hour)
  await world.app.wake()
  return taken()
}
