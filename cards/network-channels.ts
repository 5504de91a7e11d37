/** The conversations of a network on the platforms: what the secretariat is told of them, and how it moves a body. */
import { z } from 'zod'
import {
  type Block,
  type Button,
  button,
  buttons,
  type Card,
  card,
  fine,
  heading,
  notice,
  paragraph,
  rows,
} from './card.ts'
import { defineForm, type Form, form, type Option } from './form.ts'
import type { Offered } from './network-fields.ts'
import { listRegisterPress, showEntryPress } from './network-register.ts'
import { definePress, press } from './press.ts'
import type { Words } from './words/words.ts'

const one = z.object({ channel: z.string() })

export const chooseChannelPress = definePress('network.choose-channel', one, { opensForm: true })
/** What was given up is tried once more. */
export const resendPress = definePress('network.resend', one)
export const untieChannelPress = definePress('network.untie-channel', one)

export const chooseChannelForm = defineForm('network.choose-channel', one, one)
export const moveChannelForm = defineForm('network.move-channel', one, z.object({ body: z.string() }))

/** The options of a long list of untied channels. */
export const channelSearch = 'network.untied-channels'

type Troubles = Words['channels']['troubles']
type Warnings = Words['channels']['warnings']

/** @property count of people; 0 where it is not about people. */
export interface WarningView {
  readonly kind: keyof Warnings
  readonly count: number
}

export interface ChannelView {
  readonly id: string
  readonly name: string
  readonly surface: keyof Words['channels']['surfaces']
  readonly body: string
  readonly trouble: keyof Troubles | null
  readonly warnings: readonly WarningView[]
}

export const sayWarning = ({ kind, count }: WarningView, words: Words): string => words.channels.warnings[kind](count)
export const sayTrouble = (trouble: keyof Troubles, words: Words): string =>
  `${words.channels.troubles[trouble]} ${words.channels.remedies[trouble]}`

/** The channel was tied to the body. @property warnings as far as they are known by now. */
export const tiedCard = (
  { body, warnings }: { readonly body: string; readonly warnings: readonly WarningView[] },
  words: Words,
): Card => {
  const said = words.network.channelForm.done(body)
  return card(said, paragraph(said), ...warnings.map((warning) => notice(sayWarning(warning, words))))
}

/** Nothing arrives in the channel of a body, or it does again. */
export const channelTroubleCard = (view: ChannelView, words: Words): Card => {
  const say = words.channels
  if (view.trouble === null) return settledCard(say.trouble.mended(view.name, view.body))
  const title = say.trouble.title(view.body)
  return card(
    title,
    heading(title),
    ...about(view, words),
    notice(sayTrouble(view.trouble, words)),
    paragraph(say.trouble.so(view.body)),
    moves(view, words),
  )
}

/** A message could not be brought there, though others may. */
export const channelUndeliveredCard = (view: ChannelView, words: Words): Card => {
  const say = words.channels.undelivered
  return card(
    say.title(view.body),
    heading(say.title(view.body)),
    ...about(view, words),
    paragraph(say.so),
    buttons(
      button(say.resend, press(resendPress, { channel: view.id }), 'primary'),
      button(words.channels.chooseOther, press(chooseChannelPress, { channel: view.id })),
      showChannel(view, words),
    ),
  )
}

/** Others than the body read along, or do so no more. */
export const channelWarningCard = (view: ChannelView, words: Words): Card => {
  const say = words.channels.warning
  if (view.warnings.length === 0) return settledCard(say.settled(view.name, view.body))
  const title = say.title(view.body)
  return card(
    title,
    heading(title),
    ...about(view, words),
    ...view.warnings.map((warning) => notice(sayWarning(warning, words))),
    paragraph(say.remedy),
    moves(view, words),
  )
}

/** The channel is of another body, or of none: there is nothing left to do. */
export const channelSettledCard = (body: string, words: Words): Card =>
  settledCard(words.channels.trouble.settled(body))

const settledCard = (said: string): Card => card(said, paragraph(said))

const about = ({ name, surface }: ChannelView, words: Words): readonly Block[] => [
  fine(words.channels.where(name, words.channels.surfaces[surface])),
]

const moves = ({ id }: ChannelView, words: Words): Block =>
  buttons(
    button(words.channels.chooseOther, press(chooseChannelPress, { channel: id }), 'primary'),
    showChannel({ id }, words),
  )

const showChannel = ({ id }: Pick<ChannelView, 'id'>, words: Words): Button =>
  button(words.registers.show, press(showEntryPress, { register: 'channels', id }))

/** @property bodies whose channels wait. */
export interface RevokedView {
  readonly surface: ChannelView['surface']
  readonly bodies: readonly string[]
  readonly isBack: boolean
}

/** A whole workspace or tenant has put us out, or let us in again. */
export const revokedCard = ({ surface, bodies, isBack }: RevokedView, words: Words): Card => {
  const say = words.channels.revoked
  const platform = words.channels.surfaces[surface]
  if (isBack) return settledCard(say.mended(platform))
  const list = press(listRegisterPress, { register: 'channels', query: '', skip: 0 })
  return card(
    say.title(platform),
    heading(say.title(platform)),
    notice(say.so),
    rows(bodies.map((body) => ({ text: body }))),
    paragraph(say.noChannels),
    paragraph(words.channels.remedies.revoked),
    buttons(button(words.channels.list, list)),
  )
}

/** In which other channel a body meets from now on. @property free those that it may be */
export const networkChooseForm = (view: Pick<ChannelView, 'id' | 'body'>, free: Offered, words: Words): Form => {
  const say = words.channels.form
  return form(chooseChannelForm, {
    title: say.title,
    submit: say.submit,
    state: { channel: view.id },
    fields: [
      {
        kind: 'choice',
        name: 'channel',
        label: say.channel(view.body),
        hint: say.hint(view.body),
        isMultiple: false,
        ...free,
      },
    ],
  })
}

/** To which body a channel belongs. */
export const networkMoveForm = (
  { id, body }: { readonly id: string; readonly body: string | null },
  bodies: readonly Option[],
  words: Words,
): Form => {
  const say = words.channels.moveForm
  const chosen = bodies.filter(({ value }) => value === body)
  return form(moveChannelForm, {
    title: say.title,
    submit: say.submit,
    state: { channel: id },
    fields: [{ kind: 'choice', name: 'body', label: say.body, isMultiple: false, options: bodies, chosen }],
  })
}
