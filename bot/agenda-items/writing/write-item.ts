/** The form of an item came back: a new one, or a change of one. */
import type { ItemState, ItemValues } from '../../../cards/agenda-item-forms.ts'
import type { Context } from '../../chat/feature.ts'
import type { Reply } from '../../chat/reply.ts'
import { refusal } from '../../refusal.ts'
import { asSteward, deedOf, findItemToChange, isClosed, type Rights, requireVoice } from '../access.ts'
import type { AgendaDeed, AgendaItem } from '../agenda-item.ts'
import { doneWith } from '../done-with.ts'
import { followAgenda, followItem } from '../follow-item.ts'
import { takeBack } from '../placing.ts'
import { itemsOn, placeItem, putOnAgenda, renumber } from '../put-on-agenda.ts'
import type { AgendaItemStores } from '../stores.ts'
import { itemVersion } from './ask-item.ts'
import { readOwner } from './owners.ts'
import { readAbout, readLength, readPapers, readTitle, readType } from './read-item.ts'
import { readMeeting, readPlace } from './where.ts'

interface Sent {
  readonly state: ItemState
  readonly values: ItemValues
}

export const writeItem = async (stores: AgendaItemStores, sent: Sent, context: Context): Promise<Reply> => {
  await stores.network.holdRegisters(context.network.id)
  await stores.agendaItems.lockAgenda(context.network.id, sent.state.body)
  return sent.state.version === '' ? create(stores, sent, context) : change(stores, sent, context)
}

const readValues = async (stores: AgendaItemStores, values: ItemValues, kept: AgendaItem | null, rights: Rights) => ({
  title: readTitle(values.title),
  type: readType(values.type),
  minutes: readLength(values.minutes),
  owner: await readOwner(stores, values.owner, kept?.owner ?? null, rights),
  about: readAbout(values.about),
  papers: readPapers(values.papers),
})

const create = async (stores: AgendaItemStores, { state, values }: Sent, context: Context): Promise<Reply> => {
  const rights = await requireVoice(stores, state.body, context)
  const { network, body } = { network: context.network.id, body: rights.body.id }
  const read = await readValues(stores, values, null, rights)
  const meeting = await readMeeting(stores, values.meeting, { kept: null, rights }, context)
  const given = { id: state.id, network, body, reason: 'member', createdBy: rights.people[0] ?? '' } as const
  const draft = { ...given, ...read, meeting }
  const isLate = isClosed(meeting === null ? null : await stores.meetings.find(network, meeting))
  const { item } = await putOnAgenda(stores)(draft, deedOf(context, isLate ? asSteward(rights) : rights))
  if (item.body !== body) throw refusal('form.outdated')
  return doneWith(stores, item, context)
}

const change = async (stores: AgendaItemStores, { state, values }: Sent, context: Context): Promise<Reply> => {
  const { item: before, rights } = await findItemToChange(stores, state.id, context)
  const read = await readValues(stores, values, before, rights)
  const meeting = await readMeeting(stores, values.meeting, { kept: before.meeting, rights }, context)
  if (itemVersion(before) !== state.version) {
    if (itemVersion({ ...before, ...read, meeting }) === itemVersion(before)) return doneWith(stores, before, context)
    throw refusal('agenda-item.changed-meanwhile')
  }
  const deed = deedOf(context, rights)
  const after = await stores.agendaItems.change(before.network, before.id, (item) => ({ ...item, ...read }))
  await followItem(stores, after, 'agenda-item.changed', deed, changesBetween(before, after))
  const moved = meeting === before.meeting ? after : await moveTo(stores, after, meeting, deed)
  if (rights.isSteward && moved.meeting === before.meeting) await reorder(stores, moved, values.place, deed)
  return doneWith(stores, moved, context, ({ changed }) => changed(moved.title))
}

const changesBetween = (before: AgendaItem, after: AgendaItem) => {
  const { title, type, minutes, owner, about, papers } = before
  return { before: { title, type, minutes, owner, about, papers: papers.length }, title: after.title }
}

/** To the agenda of another meeting, or off it to wait. */
const moveTo = async (
  stores: AgendaItemStores,
  item: AgendaItem,
  meeting: string | null,
  deed: AgendaDeed,
): Promise<AgendaItem> => {
  if (item.meeting !== null) {
    const back = await stores.agendaItems.change(item.network, item.id, takeBack)
    await followItem(stores, back, 'agenda-item.taken-back', deed, { meeting: item.meeting }, item.meeting)
    await renumber(stores, await itemsOn(stores, item.network, item.meeting))
  }
  return meeting === null ? takeBack(item) : placeItem(stores, takeBack(item), meeting, deed)
}

const reorder = async (
  stores: AgendaItemStores,
  item: AgendaItem,
  place: string | undefined,
  deed: AgendaDeed,
): Promise<void> => {
  if (item.meeting === null) return
  const order = readPlace(await itemsOn(stores, item.network, item.meeting), item, place)
  if (!order) return
  await renumber(stores, order)
  await followAgenda(stores, item.network, item.meeting, deed)
}
