/** `/herinneringen`: those of one's own and of one's bodies, with when each comes next; and how oneself is reminded. */
import { type ReminderRowView, reminderListCard } from '../../../cards/hand-reminder-list.ts'
import type { Context } from '../../chat/feature.ts'
import { type Reply, whisper } from '../../chat/reply.ts'
import type { Body } from '../../network/network.ts'
import { bodiesSeenBy, bodiesSteeredBy } from '../../network/seating.ts'
import type { Around } from '../repetition/repeated.ts'
import { sayRepetition } from '../repetition/say-repetition.ts'
import type { HandReminder, Remindee } from './hand-reminder.ts'
import { aroundOf, nextMoments } from './next.ts'
import { sayMoment } from './say-moments.ts'
import { sayOwn } from './say-own.ts'
import type { HandReminderStores } from './stores.ts'

/** What one card holds comfortably on every platform. */
const perPage = 10
/** Of more bodies the settings stand with each body. */
const mostSettings = 2

export const listReminders = async (
  stores: HandReminderStores,
  asked: { readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const { words, network, member } = context
  const running = await findRunning(stores, context)
  const placed = await placeAll(stores, running, context)
  const skip = asked.skip < placed.length ? asked.skip : 0
  const own = await aroundOf(stores, network.id, { kind: 'member', id: member.id })
  const settings = await settingsFor(stores, context)
  const shown = placed.slice(skip, skip + perPage)
  return whisper(
    reminderListCard(
      {
        ...{ skip, total: placed.length, perPage, settings, isSecretariat: member.role === 'secretariat' },
        rows: await viewRows(stores, shown, context),
        own: sayOwn(own.silence, words),
      },
      words,
    ),
  )
}

/** For oneself, for one's bodies, and asked by oneself for others; each once. */
export const findRunning = async (
  { handReminders, network: store }: Pick<HandReminderStores, 'handReminders' | 'network'>,
  context: Context,
): Promise<readonly HandReminder[]> => {
  const { network, member, covers } = context
  const bodies = await bodiesSeenBy(store, context)
  const to: readonly Remindee[] = [
    ...[member.id, ...covers].map((id) => ({ kind: 'member', id }) as const),
    ...bodies.map(({ id }) => ({ kind: 'body', id }) as const),
  ]
  const [gets, asked] = await Promise.all([
    handReminders.runningFor(network.id, to),
    handReminders.ofMember(network.id, member.id),
  ])
  const all = [...gets, ...asked.filter(({ state }) => state === 'running')]
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

interface Placed {
  readonly reminder: HandReminder
  readonly around: Around
  readonly next: ReturnType<typeof nextMoments>[number] | null
}

/** The first to come on top; silence is asked once for each that is reminded. */
const placeAll = async (
  stores: HandReminderStores,
  running: readonly HandReminder[],
  { network }: Context,
): Promise<readonly Placed[]> => {
  const known = new Map<string, Around>()
  const placed: Placed[] = []
  for (const reminder of running) {
    const key = `${reminder.to.kind}:${reminder.to.id}`
    const around = known.get(key) ?? (await aroundOf(stores, network.id, reminder.to))
    known.set(key, around)
    placed.push({ reminder, around, next: nextMoments(reminder, around, 1)[0] ?? null })
  }
  return placed.toSorted((a, b) => (a.next?.at ?? Infinity) - (b.next?.at ?? Infinity))
}

const viewRows = async (
  { network: store }: HandReminderStores,
  placed: readonly Placed[],
  context: Context,
): Promise<readonly ReminderRowView[]> => {
  const { network, member, words } = context
  const { list, askedBy, self } = words.handReminders
  const bodies = new Map((await store.bodies(network.id)).map(({ id, name }) => [id, name]))
  const people = new Map((await store.members(network.id)).map(({ id, name }) => [id, name]))
  const nameOf = ({ kind, id }: Remindee): string => {
    const name = (kind === 'body' ? bodies : people).get(id) || words.chat.noName
    return kind === 'member' && id === member.id ? self(name) : name
  }
  return placed.map(({ reminder: { id, text, to, repetition, createdBy }, around, next }) => ({
    ...{ id, text, whom: nameOf(to), rhythm: repetition.kind === 'once' ? '' : sayRepetition(repetition, words) },
    next: next ? list.next(sayMoment(next, around, context)) : list.withoutDay,
    by: createdBy === member.id ? '' : askedBy(people.get(createdBy) || words.chat.noName),
  }))
}

/** The secretariat sets the network; who keeps order in a body or two sets those. */
const settingsFor = async (
  { network: store }: HandReminderStores,
  context: Context,
): Promise<readonly { readonly body: string | null; readonly name: string }[]> => {
  const { member, words } = context
  if (member.role === 'secretariat') return [{ body: null, name: words.handReminders.list.network }]
  const steered: readonly Body[] = await bodiesSteeredBy(store, context)
  return steered.slice(0, mostSettings).map(({ id, name }) => ({ body: id, name }))
}
