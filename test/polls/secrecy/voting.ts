/** How somebody votes, without the forms of the feature; and something that they do openly. */
import { z } from 'zod'
import type { App } from '../../../bot/app.ts'
import { type Feature, onPress } from '../../../bot/chat/feature.ts'
import { done } from '../../../bot/chat/reply.ts'
import type { Pressed } from '../../../bot/chat/request.ts'
import { newId } from '../../../bot/ids.ts'
import { pageIdentity } from '../../../bot/network/joining/linking.ts'
import type { Member } from '../../../bot/network/network.ts'
import { definePress } from '../../../cards/press.ts'
import type { Storage } from '../../../storage/open.ts'

export const votePress = definePress('played.secretly', z.object({ poll: z.string(), option: z.string() }), {
  isSecret: true,
})
export const openPress = definePress('played.openly', z.object({}))

export const playing = (storage: Storage): Feature => ({
  name: 'played',
  presses: [
    onPress(votePress, async ({ poll, option }, { network, member }) => {
      // “Geen van deze” is shorter than any other answer.
      const ballot = { kind: 'choice', options: option === '' ? [] : [option] } as const
      const named = { network: network.id, id: poll, secrecy: 'anonymous', version: 1 } as const
      await storage.polls.vote(named, { voter: member.id, side: null, ballot })
      return done('Uw stem is bewaard.')
    }),
    onPress(openPress, async (_, { network, member, now: at }) => {
      const ref = { kind: 'agreement', id: newId() }
      const common = { network: network.id, ref, at, member: member.id, surface: 'web' } as const
      await storage.history.record({ ...common, verb: 'agreement.progress', data: {} })
      return done('Gedaan.')
    }),
  ],
})

export const pressOf = (member: Member, name: string, data: unknown, deed: string): Pressed => ({
  ...{ kind: 'press', name, data, deed, from: pageIdentity(member), isPrivate: true, language: 'nl' },
  at: { surface: 'web', space: member.network, conversation: `@${member.id}` },
})

export const press = async (app: App, pressed: Pressed): Promise<void> => {
  const { reply } = await app.answer(pressed)
  if (reply.kind !== 'done') throw new Error(JSON.stringify(reply))
}
