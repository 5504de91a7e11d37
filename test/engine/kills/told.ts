/** What the clock gave to people and to bodies, against what it was to give. */
import type { Ref } from '../../../bot/ref.ts'
import { refKey } from '../../../bot/ref.ts'
import { morningRef, type Part, toldNames } from '../../../bot/reminders/bodies/telling.ts'
import type { NudgeLine } from '../../../bot/reminders/persons/nudge.ts'
import { nudgeRef } from '../../../bot/reminders/reminder.ts'
import type { Kept } from './judge.ts'

type Ask = (query: string) => Promise<readonly Record<string, unknown>[]>

/** @property to body or member. @property names what was told, each to be told once. @property key of the message, but for its channel. */
interface Given {
  readonly to: string
  readonly key: string
  readonly names: readonly string[]
  readonly things: readonly string[]
}

export interface Told {
  readonly nudges: readonly Given[]
  readonly mornings: readonly Given[]
  readonly channels: readonly { readonly id: string; readonly to: string }[]
  /** Keys of what is due and was not given. */
  readonly ungiven: readonly string[]
}

/** @param until what was due by then should have been given, in epoch milliseconds */
export const readTold = async (ask: Ask, until: number): Promise<Told> => ({
  nudges: (await ask('SELECT id, member, lines FROM nudges')).map(toNudge),
  mornings: (await ask('SELECT body, told_on AS day, parts FROM body_tellings')).flatMap(toMorning),
  channels: (await ask('SELECT id, body, member FROM channels')).map(({ id, body, member }) => ({
    id: String(id),
    to: String(body ?? member),
  })),
  ungiven: (await ask(`SELECT key FROM reminders WHERE is_given = false AND due_at <= ${until}`)).map(({ key }) =>
    String(key),
  ),
})

const toNudge = ({ id, member, lines }: Record<string, unknown>): Given => {
  const said = JSON.parse(String(lines)) as readonly NudgeLine[]
  return {
    to: String(member),
    key: `${refKey(nudgeRef(String(id)))}:nudge`,
    names: said.map(({ ref, occasion, dueAt }) => `${refKey(ref)} ${occasion} ${dueAt}`),
    things: said.map(({ ref }) => ref.id),
  }
}

/** What a body is not to be told stands among its tellings, but nowhere else. */
const toMorning = ({ body, day, parts }: Record<string, unknown>): readonly Given[] => {
  const shown = (JSON.parse(String(parts)) as readonly Part[]).filter(({ name }) => name !== 'passed')
  const due = shown.filter(({ name }) => name === 'morning').flatMap(({ things }) => things)
  const given = {
    to: String(body),
    key: `${refKey(morningRef(String(body)))}:card@${day}`,
    names: due.flatMap(toldNames),
    things: due.flatMap(({ ref, of }: { ref: Ref; of: readonly string[] }) => [ref.id, ...of]),
  }
  return shown.length === 0 ? [] : [given]
}

/**
 * @param owed keys of all messages, each of which is judged by itself.
 * @returns a sentence for everything that was not given, was given twice, or is nobody's message
 */
export const judgeTold = (told: Told, kept: readonly Kept[], owed: ReadonlySet<string>): readonly string[] => [
  ...told.ungiven.map((key) => `due and not given: ${key}`),
  ...[...told.nudges, ...told.mornings].flatMap((given) => judgeGiven(told, given, owed)),
  ...[told.nudges, told.mornings].flatMap(findTwice),
  ...kept.flatMap((one) => judgeDue(told, one)),
]

const judgeGiven = ({ channels }: Told, { to, key }: Given, owed: ReadonlySet<string>): readonly string[] => {
  const keys = channels.filter((channel) => channel.to === to).map(({ id }) => `${key}:${id}`)
  if (keys.length === 0) return [`told to nobody: ${key}`]
  return keys.filter((one) => !owed.has(one)).map((one) => `given and never owed: ${one}`)
}

const findTwice = (all: readonly Given[]): readonly string[] => {
  const names = all.flatMap((given) => given.names.map((name) => `${name} to ${given.to}`))
  const twice = names.filter((name, at) => names.indexOf(name) !== at)
  return twice.map((name) => `given twice: ${name}`)
}

/** Whoever owes it and its body have heard of it. */
const judgeDue = ({ nudges, mornings }: Told, { item, body, owner }: Kept): readonly string[] => {
  if (owner === null) return []
  const isToldTo = (all: readonly Given[], to: string) => all.some((one) => one.to === to && one.things.includes(item))
  return [
    ...(isToldTo(nudges, owner) ? [] : [`lost: ${owner} was never reminded of ${item}`]),
    ...(isToldTo(mornings, body) ? [] : [`lost: the morning of ${body} never told of ${item}`]),
  ]
}
