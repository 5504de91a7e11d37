/** What was typed behind `/herinner`, as far as it was understood: whom it names, and what cannot be. */
import type { AskView } from '../../../cards/hand-reminder-forms.ts'
import type { Context } from '../../chat/feature.ts'
import type { Command } from '../../chat/request.ts'
import { sentenceOf } from '../../say-refusal.ts'
import { type Circle, isWithin } from './access.ts'
import type { Remindee } from './hand-reminder.ts'
import type { Outside } from './outside.ts'
import type { Asked } from './reading/read-asked.ts'
import { whyNever } from './reading/when.ts'
import type { HandReminderStores } from './stores.ts'

/** Mentions of a platform as names, which the sentence is read by. */
export const spellMentions = async (
  { network: store }: HandReminderStores,
  { text, mentions }: Pick<Command, 'text' | 'mentions'>,
): Promise<string> => {
  const members = await Promise.all(mentions.map(({ identity }) => store.memberOf(identity)))
  return mentions.reduceRight((said, { span: [start, end], identity }, at) => {
    const name = members[at]?.name ?? identity.name
    return `${said.slice(0, start)}@${name}${said.slice(end)}`
  }, text)
}

/** Every body and member is known by name, so that it can be said who may not be reminded. */
export const knownTo = async ({ network: store }: HandReminderStores, circle: Circle, context: Context) => {
  const { network, member, channel, today } = context
  const [only, ...others] = circle.bodies
  return {
    ...{ bodies: await store.bodies(network.id), members: await store.members(network.id), self: member.id },
    ours: channel?.body ?? (only && others.length === 0 ? only.id : null),
    ...{ today, region: network.holidayRegion },
  }
}

export const chosenOf = ({ to }: Asked, circle: Circle): Remindee | null => {
  const [only, ...others] = to.length > 1 ? to.filter((one) => isWithin(circle, one)) : to
  return only && others.length === 0 && isWithin(circle, only) ? only : null
}

export const sayOutside = (outside: Outside | null, { words }: Context): AskView['problems'] =>
  outside ? { whom: words.handReminders.form.whomOutside(outside.name, outside.contactName) } : {}

/** Why no reminder comes then, or that nobody can read it. */
const sayUnread = (text: string, { words, surface, today, network }: Context): string => {
  const why = whyNever(text, { today, region: network.holidayRegion })
  return why ? sentenceOf(why, surface, words) : words.handReminders.form.whenUnread(text)
}

export const problemsOf = (asked: Asked, circle: Circle, context: Context): AskView['problems'] => {
  const say = context.words.handReminders.form
  const isWhomKnown = chosenOf(asked, circle) !== null
  const within = asked.to.filter((one) => isWithin(circle, one))
  const nameOf = ({ kind, id }: Remindee) =>
    (kind === 'body' ? circle.bodies : circle.members).find((one) => one.id === id)?.name ?? ''
  const whom =
    within.length > 1
      ? say.whomSeveral(asked.toText, within.map(nameOf).join(', '))
      : /^(?:ons|us)$/iu.test(asked.toText)
        ? say.whomOurs
        : say.whomUnknown(asked.toText)
  return {
    ...(isWhomKnown ? {} : { whom }),
    ...(asked.when !== '' && asked.repetition === null ? { when: sayUnread(asked.when, context) } : {}),
  }
}
