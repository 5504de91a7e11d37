/** The form of a poll, and above it the poll as it will stand with what is to be known of it. */
import type { Form } from '../../../cards/form.ts'
import { previewBlocks } from '../../../cards/poll-card.ts'
import { makingForm } from '../../../cards/poll-making-form.ts'
import type { MakeState, MakeValues } from '../../../cards/poll-making-shape.ts'
import type { Context } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { type OrganisationKind, organisationKinds } from '../../network/network.ts'
import { bodiesHeardFrom } from '../../network/seating.ts'
import type { Poll } from '../poll.ts'
import { remindsBefore } from '../reminding.ts'
import type { PollStores } from '../stores.ts'
import { readStanding, viewPoll } from '../view.ts'
import { sayWarnings } from './warn.ts'

/** @property poll as it would open; null for a form that is filled in for the first time. */
export interface Making {
  readonly state: MakeState
  readonly values: MakeValues
  readonly poll: Poll | null
  readonly isChanged: boolean
  readonly isUnfolded?: boolean
}

/** Roles by which one may choose: who reads along has no say. */
const votingRoles = ['chair', 'member', 'facilitator', 'secretariat'] as const

export const drawMaking = async (stores: PollStores, making: Making, context: Context): Promise<Form> => {
  const { state, values, poll, isChanged } = making
  const [heard, organisations, where] = await Promise.all([
    bodiesHeardFrom(stores.network, context),
    stores.network.organisations(context.network.id),
    sayWhere(stores, [state.body, ...values.alsoIn], context),
  ])
  const present = new Set<OrganisationKind>(organisations.map(({ kind }) => kind))
  const { polls, registers } = context.words
  return makingForm(
    {
      state,
      values,
      isChanged,
      preview: poll && (await drawPreview(stores, poll, context)),
      warnings: poll ? await sayWarnings(stores, poll, context) : [],
      isReminded: poll !== null && (await remindsBefore(stores, poll, context.now)),
      isUnfolded: making.isUnfolded ?? isMore(values),
      where,
      bodies: heard.filter(({ id }) => id !== state.body).map(({ id, name }) => ({ value: id, label: name })),
      roles: votingRoles.map((role) => ({ value: role, label: polls.roles[role] })),
      kinds: organisationKinds
        .filter((kind) => present.has(kind))
        .map((kind) => ({ value: kind, label: registers.kinds[kind] })),
    },
    context.words,
  )
}

/** What is otherwise than usual is never out of sight. */
const isMore = ({ electorate, alsoIn, roles, kinds, quorum, hasNone, takesOptions, showsStanding }: MakeValues) =>
  (electorate !== 'members' && electorate !== '') ||
  [...alsoIn, ...roles, ...kinds].length > 0 ||
  quorum.trim() !== '' ||
  [hasNone, takesOptions, showsStanding].includes('yes')

const sayWhere = async ({ network }: PollStores, bodies: readonly string[], context: Context): Promise<string> => {
  const all = [...new Set(bodies)]
  const [named, channels] = await Promise.all([
    Promise.all(all.map((body) => network.body(context.network.id, body))),
    Promise.all(all.map((body) => network.channelsOfBody(context.network.id, body))),
  ])
  const names = named.flatMap((body) => (body ? [body.name] : [])).join(', ')
  return context.words.pollForms.make.opensIn(names, channels.flat().length)
}

const drawPreview = async (stores: PollStores, poll: Poll, context: Context) => {
  const standing = { ...(await readStanding(stores, poll)), voted: 0 }
  const seeing = { isInside: false, mayVote: false, maySteer: false, isInChannel: true }
  return previewBlocks(viewPoll(standing, seeing, readerOf(context)), context.words)
}
