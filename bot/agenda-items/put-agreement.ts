/** "Agenderen voor …": an agreement or a decision comes on the agenda of a body, with where it came from. */

import type { z } from 'zod'
import { type putForm, putOnAgendaForm } from '../../cards/agenda-item-forms.ts'
import type { Context } from '../chat/feature.ts'
import { openForm, type Reply } from '../chat/reply.ts'
import { newId } from '../ids.ts'
import { bodiesHeardFrom } from '../network/seating.ts'
import type { Ref } from '../ref.ts'
import { refusal } from '../refusal.ts'
import { deedOf, requireVoice, rightsIn } from './access.ts'
import { isOnTheWay } from './agenda-item.ts'
import { doneWith } from './done-with.ts'
import { putOnAgenda } from './put-on-agenda.ts'
import { thereAlready } from './send-on.ts'
import type { AgendaItemStores } from './stores.ts'
import { readLength, readTitle, readType } from './writing/read-item.ts'

/** What is sent with a form: the ones that Slack, Teams and our page bring back. */
interface Sent {
  readonly state: z.infer<typeof putForm.state>
  readonly values: z.infer<typeof putForm.values>
}

/** @throws {Refusal} agreement.unknown, channel.not-seated */
const findSource = async (stores: AgendaItemStores, { kind, id }: Ref, context: Context) => {
  const found = kind === 'agreement' ? await stores.agreements.find(context.network.id, id) : null
  if (!found) throw refusal('agreement.unknown')
  await rightsIn(stores, found.body, context)
  return found
}

/** @throws {Refusal} as `findSource`; agenda-item.no-voice */
export const askToPut = async (stores: AgendaItemStores, source: Ref, context: Context): Promise<Reply> => {
  const { title, body } = await findSource(stores, source, context)
  const heard = await bodiesHeardFrom(stores.network, context)
  if (heard.length === 0) throw refusal('agenda-item.no-voice')
  const bodies = heard.map(({ id, name }) => ({ value: id, label: name }))
  const chosen = bodies.some(({ value }) => value === body) || bodies.length > 1 ? body : (bodies[0]?.value ?? '')
  const state = { id: newId(), source }
  return openForm(
    putOnAgendaForm({ state, title: readTitle(title.slice(0, titleRoom)), bodies, body: chosen }, context.words),
  )
}

/** An agreement may say more than fits on a line of an agenda; whoever puts it there shortens it. */
const titleRoom = 150

/** @throws {Refusal} as `findSource`; member.reader; agenda-item.there-already at `body`; as what is read */
export const putAgreement = async (
  stores: AgendaItemStores,
  { state, values }: Sent,
  context: Context,
): Promise<Reply> => {
  const { source, id } = state
  await findSource(stores, source, context)
  if (values.body === '') throw refusal('field.missing', undefined, 'body')
  const rights = await requireVoice(stores, values.body, context)
  const { body } = rights
  await stores.agendaItems.lockAgenda(body.network, body.id)
  const others = (await stores.agendaItems.about(body.network, source)).filter(
    (one) => one.body === body.id && one.id !== id && isOnTheWay(one),
  )
  const [other] = others
  if (other) throw await thereAlready(stores, other, body, 'body')
  const read = { title: readTitle(values.title), type: readType(values.type), minutes: readLength(values.minutes) }
  const given = { id, network: body.network, body: body.id, reason: 'agreement', source } as const
  const draft = { ...given, ...read, ...(rights.people[0] ? { createdBy: rights.people[0] } : {}) }
  const { item } = await putOnAgenda(stores)(draft, deedOf(context, rights))
  if (item.body !== body.id) throw refusal('form.outdated')
  return doneWith(stores, item, context)
}
