/** What people do while the bot lives: each is told that it is kept, or never hears anything again. */
import { setTimeout as pause } from 'node:timers/promises'
import type { App } from '../../../bot/app.ts'
import type { Reply } from '../../../bot/chat/reply.ts'
import type { Request } from '../../../bot/chat/request.ts'
import { allFields, type Form, firstValues } from '../../../cards/form.ts'
import { type Life, type Said, titleOf, type Written } from './life.ts'

/** Each correction refreshes three cards, and all that was told of the same thing. */
const mostCorrections = 2
/** Milliseconds between two corrections, and between two things that are written down. */
const [short, long] = [60, 3_000]

/** @property tell what was refused. @property hourPasses until what was written down is due. */
export interface Deeds {
  readonly app: App
  readonly life: Life
  readonly say: (said: Said) => void
  readonly tell: (why: string) => void
  readonly hourPasses: () => Promise<void>
}

/** The last life does nothing; every other goes on until it dies: the message that it was to die of may be put off. */
export const doDeeds = async (deeds: Deeds): Promise<void> => {
  const { life, hourPasses } = deeds
  if (!life.write) return
  const { title, on, owner } = life.write
  const written = [...life.correct]
  const attempt = (deed: () => Promise<unknown>): Promise<unknown> => deed().catch((error) => deeds.tell(String(error)))
  await attempt(async () => written.unshift(await write(deeds, title, ` uiterlijk ${on}`, [`member:${owner}`])))
  await hourPasses()
  for (let next = 1; ; next += 1) {
    await attempt(() => correctAll(deeds, written))
    await pause(long)
    await attempt(async () => written.unshift(await write(deeds, `${title}${next}`)))
  }
}

const correctAll = async (deeds: Deeds, written: Written[]): Promise<void> => {
  for (let turn = 0; turn < mostCorrections; turn += 1) {
    await pause(short)
    const at = turn % written.length
    const last = written[at]
    if (last) written[at] = await correct(deeds, last)
  }
}

const write = async (deeds: Deeds, title: string, term = '', owners: readonly string[] = []): Promise<Written> => {
  const first = { title, edition: 1 }
  const text = `${titleOf(first)}${term}`
  const form = formIn(await ask(deeds, { kind: 'command', name: 'afspraak', text, mentions: [] }))
  await submit(deeds, form, { title: titleOf(first), owners })
  const { id } = form.state as { id: string }
  return keep(deeds, { ...first, item: id })
}

/** A process that died may have kept a correction that nobody was told of: that edition may be there already. */
const correct = async (deeds: Deeds, last: Written): Promise<Written> => {
  const next = { ...last, edition: last.edition + 1 }
  const form = formIn(await ask(deeds, { kind: 'press', name: 'agreement.correct', data: { item: last.item } }))
  await submit(deeds, form, { title: titleOf(next) })
  return keep(deeds, next)
}

const keep = ({ say }: Deeds, written: Written): Written => {
  say({ kind: 'kept', ...written })
  return written
}

const submit = async (deeds: Deeds, form: Form, over: Readonly<Record<string, unknown>>): Promise<void> => {
  const values = { ...firstValues(allFields(form)), ...over }
  const reply = await ask(deeds, { kind: 'submit', name: form.name, state: form.state, values })
  if (reply.kind !== 'done') throw new Error(`Expected that it was kept, got ${JSON.stringify(reply)}`)
}

type Without<One> = One extends unknown ? Omit<One, 'from' | 'at' | 'isPrivate' | 'language'> : never
type Deed = Without<Request>

const ask = async ({ app, life }: Deeds, deed: Deed): Promise<Reply> => {
  const { network, body, member } = life
  const from = { surface: 'web', space: network, user: member, name: '' } as const
  const at = { surface: 'web', space: network, conversation: body } as const
  return (await app.answer({ ...deed, from, at, isPrivate: false, language: 'nl' } as Request)).reply
}

const formIn = (reply: Reply): Form => {
  if (reply.kind !== 'form') throw new Error(`Expected a form, got ${JSON.stringify(reply)}`)
  return reply.form
}
