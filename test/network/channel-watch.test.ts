/** The platforms are asked who reads along: of what is new at once, of the rest once a day, with patience. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Address } from '../../bot/chat/address.ts'
import type { Inspection, Port } from '../../bot/chat/port.ts'
import { type ChannelWatch, startChannelWatch } from '../../scripts/channel-watch.ts'
import { type ChannelWorld, openChannelWorld, slackAt } from './channels.ts'

const minute = 60_000
const day = 24 * 60 * minute

let world: ChannelWorld
let watch: ChannelWatch | null
/** What the platform says when it is asked next; that all is well when there is nothing more. */
let answers: Inspection[]
let asked: string[]
let bells: (() => void)[]

beforeEach(async () => {
  world = await openChannelWorld()
  watch = null
  answers = []
  asked = []
  bells = []
})
afterEach(async () => {
  await watch?.stop()
  expect(world.faults).toEqual([])
  await world.close()
})

const well: Inspection = { kind: 'seen', facts: { isPublic: false, guests: 0, outsiders: 0 }, name: 'het-kanaal' }

const platform: Port = {
  surface: 'slack',
  pace: () => 0,
  post: async () => '1',
  replace: async () => {},
  inspect: async ({ conversation }: Address) => {
    asked.push(conversation)
    return answers.shift() ?? well
  },
}

/** A round in which nobody was asked has looked at everything. */
const start = (port = platform): void => {
  const { network } = world.storage
  watch = startChannelWatch({
    network: {
      ...network,
      channelStates: async (id) => {
        const states = await network.channelStates(id)
        for (const ring of bells.splice(0)) ring()
        return states
      },
    },
    app: world.app,
    ports: [port],
    now: () => world.now,
    log: { info: () => {}, warn: () => {}, error: (event, fields) => world.faults.push({ event, ...fields }) },
    pace: 0,
  })
}

/** Everything that is due has been asked after: two looks in a row found nothing more to ask. */
const settled = async (): Promise<readonly string[]> => {
  for (let before = -1; before !== asked.length; ) {
    before = asked.length
    const looked = new Promise<void>((resolve) => bells.push(resolve))
    await wake()
    await looked
    await new Promise<void>((resolve) => {
      bells.push(resolve)
      void wake()
    })
  }
  return asked.splice(0)
}

/** Whatever is asked anew wakes the watch; of this channel nothing is asked. */
const wake = () => world.storage.network.changeChannelState({ network: world.network, id: 'none' }, (kept) => kept)

describe('a channel', () => {
  it('that is tied while the watch runs is asked after at once, and what is said is kept', async () => {
    start()
    expect(await settled()).toEqual([])
    await world.tell({ kind: 'joined', at: slackAt('C1'), name: null })
    expect(await settled()).toEqual(['C1'])
    expect(await world.channelAt('C1')).toMatchObject({ name: 'het-kanaal' })
    expect(await world.stateAt('C1')).toMatchObject({ facts: { guests: 0 }, checkedAt: world.now })
  })

  it('is asked after once a day, also by a process that starts anew', async () => {
    await world.tie('C1', 'OOGO')
    start()
    expect(await settled()).toEqual(['C1'])
    await watch?.stop()
    start()
    world.now += day - 1
    expect(await settled()).toEqual([])
    world.now += 1
    expect(await settled()).toEqual(['C1'])
  })

  it('with one person alone is never asked after', async () => {
    await world.tell({ kind: 'changed', at: slackAt('Uhanneke') })
    await world.tell({ kind: 'gone', at: slackAt('Uhanneke'), trouble: 'unreachable' })
    start()
    expect(await settled()).toEqual([])
  })

  it('whose members come one after another is asked after once a minute', async () => {
    await world.tie('C1', 'OOGO')
    start()
    await settled()
    for (let count = 0; count < 3; count += 1) {
      await world.tell({ kind: 'changed', at: slackAt('C1') })
      expect(await settled()).toEqual([])
    }
    world.now += minute
    expect(await settled()).toEqual(['C1'])
  })

  it('of which the platform says nothing is asked after with growing patience, and stays what it was', async () => {
    await world.tie('C1', 'OOGO')
    answers = Array.from({ length: 3 }, () => ({ kind: 'unknown', why: 'ratelimited' }))
    start()
    expect(await settled()).toEqual(['C1'])
    world.now += minute
    expect(await settled()).toEqual([])
    world.now += minute
    expect(await settled()).toEqual(['C1'])
    world.now += 2 * minute
    expect(await settled()).toEqual([])
    world.now += 2 * minute
    expect(await settled()).toEqual(['C1'])
    expect((await world.stateAt('C1')) ?? { facts: null }).toMatchObject({ facts: null })
  })
})

describe('a channel of a body in which nothing arrives', () => {
  beforeEach(async () => {
    await world.tie('C1', 'OOGO')
  })

  it('is told of, and asked after every hour until it is well', async () => {
    answers = [{ kind: 'gone', trouble: 'archived' }]
    start()
    await settled()
    expect((await world.stateAt('C1'))?.trouble).toBe('archived')
    expect(await world.delivered('web')).toHaveLength(1)
    world.now += 59 * minute
    expect(await settled()).toEqual([])
    world.now += minute
    expect(await settled()).toEqual(['C1'])
    expect((await world.stateAt('C1'))?.trouble).toBeNull()
  })

  it('is asked after at once by a process that starts anew, perhaps with a new token', async () => {
    await world.looked('C1', {})
    await world.tell({ kind: 'revoked', surface: 'slack', space: 'T1' })
    start()
    expect(await settled()).toEqual(['C1'])
    expect((await world.stateAt('C1'))?.trouble).toBeNull()
  })

  it('because the workspace shuts us out is told of the workspace', async () => {
    answers = [{ kind: 'gone', trouble: 'revoked' }]
    start()
    await settled()
    expect((await world.stateAt('Uhanneke'))?.trouble).toBe('revoked')
    expect((await world.delivered('web')).map(({ said }) => said)).toEqual([
      expect.stringContaining('geen toegang meer'),
    ])
  })
})

describe('a stop', () => {
  it('waits for no platform, and keeps nothing that comes later', async () => {
    await world.tie('C1', 'OOGO')
    const told = Promise.withResolvers<Inspection>()
    const heard = Promise.withResolvers<AbortSignal | undefined>()
    start({
      ...platform,
      inspect: (_, stopping) => {
        heard.resolve(stopping)
        return told.promise
      },
    })
    const stopping = await heard.promise
    await watch?.stop()
    expect(stopping?.aborted).toBe(true)
    told.resolve(well)
    expect(await world.stateAt('C1')).toBeNull()
  })
})
