/** What people do while the bot lives: each is told that it is kept, or never hears anything again. */
import { setTimeout as pause } from 'node:timers/promises'
import type { App } from '../../../bot/app.ts'
import type { Reply } from '../../../bot/chat/reply.ts'
import type { Request } from '../../../bot/chat/request.ts'
import { allFields, type Form, firstValues } from '../../../cards/form.ts'
import { type Life, type Said, titleOf, type Written } from './life.ts'

/** Each correction refreshes three cards. */
const mostCorrections = 6
/** Milliseconds. */
const betweenDeeds = 3_000

/** The last life does nothing; every other goes on until it dies: the message that it was to die of may be put off. */
export const doDeeds = async (app: App, life: Life, say: Say): Promise<void> => {
  const { title, on } = life.write ?? {}
  if (!title || !on) return
  for (let time = 0; ; time += 1) {
    const first = await write(app, life, { title: time === 0 ? title : `${title}${time}`, on }, say)
    await correctAll(app, life, [first, ...life.correct], say)
    await pause(betweenDeeds)
  }
}

const correctAll = async (app: App, life: Life, written: Written[], say: Say): Promise<void> => {
  for (let turn = 0; turn < mostCorrections; turn += 1) {
    await pause(60)
    const at = turn % written.length
    const last = written[at]
    if (last) written[at] = await correct(app, life, last, say)
  }
}

type Say = (said: Said) => void

interface ToWrite {
  readonly title: string
  readonly on: string
}

const write = async (app: App, life: Life, { title, on }: ToWrite, say: Say): Promise<Written> => {
  const first = { title, edition: 1 }
  const text = `${titleOf(first)} uiterlijk ${on}`
  const form = formIn(await ask(app, life, { kind: 'command', name: 'afspraak', text, mentions: [] }))
  await submit(app, life, form, { title: titleOf(first) })
  const { id } = form.state as { id: string }
  return tell(say, { ...first, item: id })
}

/** A process that died may have kept a correction that nobody was told of: that edition may be there already. */
const correct = async (app: App, life: Life, last: Written, say: Say): Promise<Written> => {
  const next = { ...last, edition: last.edition + 1 }
  const pressed = { kind: 'press', name: 'agreement.correct', data: { item: last.item } } as const
  await submit(app, life, formIn(await ask(app, life, pressed)), { title: titleOf(next) })
  return tell(say, next)
}

const tell = (say: Say, written: Written): Written => {
  say({ kind: 'kept', ...written })
  return written
}

const submit = async (app: App, life: Life, form: Form, over: Readonly<Record<string, unknown>>): Promise<void> => {
  const values = { ...firstValues(allFields(form)), ...over }
  const reply = await ask(app, life, { kind: 'submit', name: form.name, state: form.state, values })
  if (reply.kind !== 'done') throw new Error(`Expected that it was kept, got ${JSON.stringify(reply)}`)
}

type Without<One> = One extends unknown ? Omit<One, 'from' | 'at' | 'isPrivate' | 'language'> : never
type Deed = Without<Request>

const ask = async (app: App, { network, body, member }: Life, deed: Deed): Promise<Reply> => {
  const from = { surface: 'web', space: network, user: member, name: '' } as const
  const at = { surface: 'web', space: network, conversation: body } as const
  return (await app.answer({ ...deed, from, at, isPrivate: false, language: 'nl' } as Request)).reply
}

const formIn = (reply: Reply): Form => {
  if (reply.kind !== 'form') throw new Error(`Expected a form, got ${JSON.stringify(reply)}`)
  return reply.form
}
