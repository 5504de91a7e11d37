/** Enters what the invented network agreed, through the same rules as by hand. */
import type { App } from '../../bot/app.ts'
import { dayAt, instantOn } from '../../bot/clock.ts'
import { pageIdentity } from '../../bot/network/joining/linking.ts'
import type { Body, Member } from '../../bot/network/network.ts'
import type { NetworkStore } from '../../bot/network/store.ts'
import type { Form } from '../../cards/form.ts'
import { agreedLines } from './agreed.ts'

/** The last meeting: a Monday morning, at least ten days ago. Epoch milliseconds. */
export const lastMeetingBefore = (now: number): number => {
  const day = 24 * 60 * 60 * 1000
  let at = now - 10 * day
  while (new Date(`${dayAt(at)}T12:00Z`).getUTCDay() !== 1) at -= day
  return instantOn(dayAt(at), 11)
}

/** The secretary types what was agreed, line by line, and confirms each form. @param app with its clock at the meeting */
export const seedAgreements = async (app: App, store: NetworkStore, network: string): Promise<void> => {
  const bodies = await store.bodies(network)
  const secretary = (await store.members(network)).find((member) => member.role === 'secretariat')
  if (!secretary) throw new Error('The invented network has no secretary.')
  for (const { body, line } of agreedLines) await enterLine(app, secretary, bodyNamed(bodies, body), line)
}

const enterLine = async (app: App, secretary: Member, body: Body, line: string): Promise<void> => {
  const asked = {
    from: pageIdentity(secretary),
    at: { surface: 'web', space: secretary.network, conversation: body.id },
    isPrivate: false,
    language: 'nl',
  } as const
  const opened = await app.answer({ ...asked, kind: 'command', name: 'afspraak', text: line, mentions: [] })
  if (opened.reply.kind !== 'form') throw new Error(`No form opened for "${line}".`)
  const { form } = opened.reply
  const saved = await app.answer({
    ...asked,
    kind: 'submit',
    name: form.name,
    state: form.state,
    values: valuesOf(form),
  })
  if (saved.reply.kind !== 'done') throw new Error(`Not recorded: "${line}": ${JSON.stringify(saved.reply)}`)
}

/** What a form would send when it is confirmed as it opened. */
const valuesOf = (form: Form): Readonly<Record<string, string | readonly string[]>> =>
  Object.fromEntries(
    form.fields.flatMap((field) => {
      if (field.kind === 'note') return []
      if (field.kind === 'text') return [[field.name, field.value ?? '']]
      const chosen = field.chosen.map((option) => option.value)
      return [[field.name, field.isMultiple ? chosen : (chosen[0] ?? '')]]
    }),
  )

const bodyNamed = (bodies: readonly Body[], name: string): Body => {
  const body = bodies.find((one) => one.name === name)
  if (!body) throw new Error(`The invented network has no body ${name}.`)
  return body
}
