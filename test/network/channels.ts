/** A secretariat that can be reached alone, channels on a platform, and what is owed to each. */
import type { Address } from '../../bot/chat/address.ts'
import type { Notice } from '../../bot/chat/notice.ts'
import type { Owed } from '../../bot/chat/outbox.ts'
import type { Channel, ChannelFacts } from '../../bot/network/channel.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { must, openWorld, type World } from '../world.ts'

export interface ChannelWorld extends World {
  readonly tell: (notice: Notice) => Promise<void>
  readonly looked: (conversation: string, facts: Partial<ChannelFacts>, name?: string) => Promise<void>
  /** Ties a conversation on Slack to a body, or (null) remembers that we are there. */
  readonly tie: (conversation: string, body: string | null) => Promise<Channel>
  readonly channelAt: (conversation: string) => Promise<Channel | null>
  readonly stateAt: (conversation: string) => ReturnType<World['storage']['network']['channelState']>
  /** Delivers what is due on the surface, and gives it with the words that it says. */
  readonly delivered: (surface: Address['surface']) => Promise<readonly { channel: string; said: string }[]>
}

export const slackAt = (conversation: string): Address => ({ surface: 'slack', space: 'T1', conversation })

export const openChannelWorld = async (): Promise<ChannelWorld> => {
  const world = await openWorld()
  const { network: store, outbox } = world.storage
  const hanneke = must(world.members.Hanneke, 'secretary').id
  const alone: readonly Address[] = [
    { surface: 'web', space: world.network, conversation: `@${hanneke}` },
    { surface: 'teams', space: 'tenant', conversation: 'a:hanneke' },
    slackAt('Uhanneke'),
  ]
  for (const address of alone) {
    const { surface } = address
    const id = `alone-${surface}`
    await store.saveChannel({ id, network: world.network, body: null, member: hanneke, name: surface, address })
  }
  let time = 0
  const say = async ({ network, ref, view }: Owed): Promise<string> =>
    JSON.stringify(await world.app.present(network, ref, view, 'nl'))
  const channelAt = (conversation: string) => store.channelAt(slackAt(conversation))
  return Object.assign(world, {
    channelAt,
    tell: world.app.notice,
    looked: (conversation: string, facts: Partial<ChannelFacts>, name: string | null = null) =>
      world.app.notice({
        kind: 'looked',
        at: slackAt(conversation),
        facts: { isPublic: false, guests: 0, outsiders: 0, ...facts },
        name,
      }),
    tie: async (conversation: string, body: string | null) => {
      const tied = body && must(world.bodies[body], body).id
      const channel = { id: `c-${conversation}`, network: world.network, body: tied, member: null, name: conversation }
      await store.saveChannel({ ...channel, address: slackAt(conversation) })
      return must(await channelAt(conversation), conversation)
    },
    stateAt: async (conversation: string) => {
      const channel = must(await channelAt(conversation), conversation)
      return store.channelState(channel.network, channel.id)
    },
    delivered: async (surface: Address['surface']) => {
      const said: { channel: string; said: string }[] = []
      for (;;) {
        time += 1
        const claimed = await outbox.claim(surface, time, time + 1, 50)
        if (claimed.length === 0) return said
        for (const one of claimed) {
          said.push({ channel: one.channel, said: await say(one) })
          await outbox.delivered(one, one.message ?? one.key, time)
        }
      }
    },
  })
}

export const words = wordsIn('nl').channels
