/** Asks the app what a line of the table says, as one person in one place. */
import type { Identity } from '../../bot/chat/address.ts'
import type { Request } from '../../bot/chat/request.ts'
import { reasonOf } from './reason.ts'
import { askedBy, type Place, type RightsWorld } from './rights-world.ts'
import type { Asked, Denial, Rule } from './rule.ts'

/** @property denial null when they were let through. @property reply what they got to see */
export interface Outcome {
  readonly denial: Denial | null
  readonly reply: unknown
  /** What everybody in the channel gets to see, where the platform cannot answer one person alone. */
  readonly aloud: unknown
}

export interface Asking {
  readonly rule: Rule
  readonly asked: Asked
  readonly from: Identity
  readonly place: Place
}

export const ask = async ({ app }: RightsWorld, { rule, asked, from, place }: Asking): Promise<Outcome> => {
  const common = askedBy(from, place)
  const [kind = '', ...words] = rule.name.split(' ')
  if (kind === 'options') {
    const options = await app.options({ ...common, search: words.join(' '), query: asked.query ?? '' })
    return { denial: options.length > 0 ? null : 'nothing', reply: options, aloud: null }
  }
  const { reply } = await app.answer({ ...common, ...requestOf(kind, words, asked) } as Request)
  const isAloud = place === 'here' && reply.kind === 'whisper' && reply.mayBeOverheard
  return { denial: reasonOf(reply), reply, aloud: isAloud ? reply : null }
}

/** The second word of a command is typed after the first. */
const requestOf = (kind: string, [name = '', ...words]: readonly string[], asked: Asked) => {
  const text = [...words, asked.text ?? ''].join(' ').trim()
  if (kind === 'command' || kind === 'stranger-command') return { kind: 'command', name, text, mentions: [] }
  if (kind === 'shortcut') return { kind, name, text, mentions: [] }
  if (kind === 'press') return { kind, name, data: asked.data }
  return { kind: 'submit', name, state: asked.state, values: asked.values }
}

class Undone extends Error {}

/** Whoever is let through changes the world; the next one is to find it as it was. */
export const askAndUndo = async (world: RightsWorld, asking: Asking): Promise<Outcome> => {
  const answered: Outcome[] = []
  const work = async () => {
    answered.push(await ask(world, asking))
    throw new Undone()
  }
  await world.storage.unitOfWork.run(work).catch((error: unknown) => {
    if (!(error instanceof Undone)) throw error
  })
  const [outcome] = answered
  if (!outcome) throw new Error('Nothing was answered.')
  return outcome
}

/** Which of these words stand in what somebody got to see. */
export const wordsTold = (seen: unknown, words: readonly string[]): readonly string[] =>
  words.filter((word) => JSON.stringify(seen).includes(word))
