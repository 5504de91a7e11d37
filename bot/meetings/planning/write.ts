/** The form of a meeting came back: a new one, or a change. */

import { type MeetingFormState, type MeetingValues, placeLimit, purposeLimit } from '../../../cards/meeting-forms.ts'
import type { Context } from '../../chat/feature.ts'
import { formDone, type Reply } from '../../chat/reply.ts'
import type { Body } from '../../network/network.ts'
import { stewardAmong } from '../../network/seating.ts'
import { readOptionalText } from '../../read-text.ts'
import { refusal } from '../../refusal.ts'
import { findBodyToPlan } from '../access.ts'
import { announceNew, type Done, follow } from '../announce.ts'
import type { MeetingFollower } from '../follower.ts'
import type { Meeting } from '../meeting.ts'
import { sayWhen, titleOf } from '../name.ts'
import { drawMeeting } from '../show.ts'
import type { MeetingStores } from '../stores.ts'
import { draw } from './ask.ts'
import { readWhen, type When } from './read-when.ts'
import { changeMeeting, scheduleMeeting } from './schedule.ts'
import { findWarnings } from './warnings.ts'

interface Sent {
  readonly state: MeetingFormState
  readonly values: MeetingValues
}

/** What the form says of a meeting beside when it is. */
type Texts = Pick<Meeting, 'kind' | 'title' | 'purpose' | 'place'>

/** Hours that may have been a slip are kept once their warnings were read. */
export const writeMeeting =
  (stores: MeetingStores, followers: readonly MeetingFollower[]) =>
  async ({ state, values }: Sent, context: Context): Promise<Reply> => {
    const { body, standings } = await findBodyToPlan(stores, state.body ?? values.body, context)
    const texts = readTexts(values)
    const isSameWhen = state.version !== null && values.when.trim() === state.when
    const when = isSameWhen
      ? null
      : readWhen(values.when, { now: context.now, region: context.network.holidayRegion, ...body.customs })
    const warnings = when?.hours ? await findWarnings(stores, { id: state.id, body, hours: when.hours }, context) : []
    const seen = warnings.length === 0 ? '' : [values.when.trim(), ...warnings].join('\n')
    if (seen !== '' && seen !== state.seen)
      return draw(stores, { state: { ...state, seen }, filled: values, warnings }, context)
    const deed = { ...context, onBehalfOf: stewardAmong(standings) }
    const kept =
      state.version === null
        ? await add(stores, followers, { state, texts, when: when ?? missing(), body }, deed)
        : await change(stores, followers, { id: state.id, version: state.version, ...texts, when }, deed)
    const said = context.words.meetings.saved(titleOf(kept, body, context), sayWhen(kept, context))
    return formDone(context, said, () => drawMeeting(stores, kept.id, context))
  }

const change = (
  stores: MeetingStores,
  followers: readonly MeetingFollower[],
  { id, when, ...texts }: Texts & { readonly id: string; readonly version: number; readonly when: When | null },
  deed: Done & { readonly network: { readonly id: string } },
): Promise<Meeting> =>
  changeMeeting(stores, followers, { network: deed.network.id, id }, { ...texts, ...(when && { when }) }, deed)

const missing = (): never => {
  throw refusal('meeting.when-missing', undefined, 'when')
}

const titleLimit = 100

/** @throws {Refusal} field.too-long */
const readTexts = ({ kind, title, purpose, place }: MeetingValues): Texts => ({
  kind,
  title: readOptionalText(title, 'title', titleLimit),
  purpose: readOptionalText(purpose, 'purpose', purposeLimit),
  place: readOptionalText(place, 'place', placeLimit),
})

interface Planned {
  readonly state: MeetingFormState
  readonly texts: Texts
  readonly when: When
  readonly body: Body
}

/** The same form sent twice is one meeting. */
const add = async (
  stores: MeetingStores,
  followers: readonly MeetingFollower[],
  { state, texts, when, body }: Planned,
  deed: Done & { readonly network: { readonly id: string } },
): Promise<Meeting> => {
  await stores.network.holdRegisters(deed.network.id)
  if (state.follows !== null) await requireOfBody(stores, state.follows, body)
  const { meeting, isNew } = await stores.meetings.add({
    ...newMeeting({ id: state.id, network: deed.network.id, body: body.id, by: deed.member.id, now: deed.now }),
    ...texts,
    follows: state.follows,
    window: when.window,
  })
  if (!isNew && (meeting.body !== body.id || meeting.createdBy !== deed.member.id)) throw refusal('form.outdated')
  if (!isNew) return meeting
  await follow(stores, meeting, deed, 'meeting.added', { follows: state.follows })
  await announceNew(stores, meeting)
  return when.hours ? scheduleMeeting(stores, followers)(meeting, when.hours, undefined, deed) : meeting
}

/** It came with the form. @throws {Refusal} meeting.unknown */
const requireOfBody = async ({ meetings }: MeetingStores, id: string, { network, id: body }: Body): Promise<void> => {
  if ((await meetings.find(network, id))?.body !== body) throw refusal('meeting.unknown')
}

/** A meeting of which nothing is known yet but whose it is. */
export const newMeeting = (given: {
  readonly id: string
  readonly network: string
  readonly body: string
  readonly by: string
  readonly now: number
}): Meeting => ({
  id: given.id,
  network: given.network,
  body: given.body,
  kind: 'regular',
  title: '',
  purpose: '',
  state: 'to-plan',
  follows: null,
  window: null,
  hours: null,
  place: '',
  papersOn: null,
  agendaSentAt: null,
  sequence: 0,
  summary: '',
  confirmedIn: null,
  createdAt: given.now,
  createdBy: given.by,
  version: 1,
})
