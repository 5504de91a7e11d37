/** What people do, each in two steps: what they see is opened while all is well, and what they send meets the trouble. */

import type { Reply } from '../../../bot/chat/reply.ts'
import { dayAt, daysAfter } from '../../../bot/clock.ts'
import { sayDate } from '../../../bot/dates/say-due.ts'
import type { Form } from '../../../cards/form.ts'
import { formIn, must, type Person, type World } from '../../world.ts'
import type { Chance } from '../random.ts'

/** Done to two lives of one network alike: what it is done to is named by what stands on it. */
export interface Deed {
  readonly name: string
  /** What it is done to, or makes; no two of these at once. */
  readonly about: string
  readonly open: (world: World) => Promise<() => Promise<Reply>>
}

const inDays = ({ now }: World, days: number): string => sayDate(daysAfter(dayAt(now), days), 'nl')
/** The first whole month ahead in which there is a day that is no holiday. */
const inMonth = ({ now }: World): string => {
  const [year = 0, month = 0] = dayAt(now).split('-').map(Number)
  const ahead = [1, 2, 3].map((more) => new Date(Date.UTC(year, month - 1 + more, 1)))
  const found = must(
    ahead.find((one) => ![6, 7, 11].includes(one.getUTCMonth())),
    'month',
  )
  return `in ${found.toLocaleString('nl', { month: 'long', timeZone: 'UTC' })} ${found.getUTCFullYear()}`
}
const oogo = (world: World): string => must(world.bodies.OOGO, 'OOGO').id

/** What is warned of is sent once more. */
const send = async (person: Person, form: Form, values: Readonly<Record<string, unknown>>): Promise<Reply> => {
  let reply = await person.submit(form, values)
  for (let at = 0; at < 3 && reply.kind === 'form'; at += 1) reply = await person.submit(reply.form, values)
  return reply
}

export const record = (title: string, days: number): Deed => ({
  name: 'record',
  about: title,
  open: async (world) => {
    const anna = world.as('Anna', 'OOGO')
    const form = formIn(await anna.command('afspraak', `${title} @Anna @Bram uiterlijk ${inDays(world, days)}`))
    return () => send(anna, form, { title })
  },
})

const findItem = async ({ storage, network }: World, title: string): Promise<string> => {
  const { items } = await storage.agreements.list(network, {}, 10_000)
  return must(
    items.find((one) => one.title === title),
    title,
  ).id
}

export const close = (title: string): Deed => ({
  name: 'close',
  about: title,
  open: async (world) => {
    const item = await findItem(world, title)
    return () => world.as('Hanneke').press('agreement.confirm-done', { item })
  },
})

export const giveProgress = (title: string, chance: Chance): Deed => {
  const progress = `Loopt volgens schema ${chance.below(1_000_000)}`
  return {
    name: 'progress',
    about: title,
    open: async (world) => {
      const anna = world.as('Anna', 'OOGO')
      const form = formIn(await anna.press('agreement.give-progress', { item: await findItem(world, title) }))
      return () => send(anna, form, { progress })
    },
  }
}

export const plan = (title: string, days: number): Deed => ({
  name: 'plan',
  about: title,
  open: async (world) => {
    const gijs = world.as('Gijs')
    const form = formIn(await gijs.press('meeting.plan', { body: oogo(world) }))
    return () => send(gijs, form, { when: `${inDays(world, days)} 14.00-15.30`, title })
  },
})

export const seek = (title: string): Deed => ({
  name: 'seek',
  about: title,
  open: async (world) => {
    const gijs = world.as('Gijs', 'OOGO')
    const asked = formIn(await gijs.command('datum', inMonth(world)))
    const form = formIn(await gijs.submit(asked, { meeting: 'new', title }))
    return () => send(gijs, form, {})
  },
})

const findPoll = async ({ storage, network }: World, title: string): Promise<string> => {
  const meetings = await storage.meetings.list(network, {}, { limit: 10_000 })
  const meeting = must(
    meetings.find((one) => one.title === title),
    title,
  ).id
  return must((await storage.datePolls.ofMeeting(network, meeting))[0], `poll of ${title}`).id
}

export const answer =
  (who: string) =>
  (title: string): Deed => ({
    name: 'answer',
    about: title,
    open: async (world) => {
      const poll = await findPoll(world, title)
      return () => world.as(who).press('date-poll.answer-all', { poll, answer: 'yes' })
    },
  })

export const settle = (title: string): Deed => ({
  name: 'settle',
  about: title,
  open: async (world) => {
    const gijs = world.as('Gijs')
    const form = formIn(await gijs.press('date-poll.fix', { poll: await findPoll(world, title) }))
    return () => send(gijs, form, { option: 'o1', sure: 'yes' })
  },
})
