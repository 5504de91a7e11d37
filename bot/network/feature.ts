/** The network itself: the menu, and what the secretariat sets up. */

import {
  addMemberPress,
  linkPress,
  menuCard,
  sayCard,
  setChannelPress,
  showPagePress,
  switchLanguagePress,
} from '../../cards/network.ts'
import {
  channelForm,
  claimForm,
  type MemberValues,
  memberForm,
  networkChannelForm,
  networkMemberForm,
} from '../../cards/network-forms.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import type { Address } from '../chat/address.ts'
import { type Context, type Feature, onForm, onPress, onStrangerForm } from '../chat/feature.ts'
import { answerAloud, openForm, type Reply, whisper } from '../chat/reply.ts'
import type { Command } from '../chat/request.ts'
import { newId } from '../ids.ts'
import { refusal } from '../refusal.ts'
import { enrol, findOrAddOrganisation, sameName } from './enrol.ts'
import { claim, giveLinkCode, giveSignInLink, joinAsStranger, type Page, redeemLink } from './joining.ts'
import { type Member, type Organisation, roles } from './network.ts'
import { requireChoice, requireText } from './read-text.ts'
import type { NetworkStore } from './store.ts'

export const networkFeature = (store: NetworkStore, page: Page): Feature => ({
  name: 'network',
  strangerCommands: { netwerk: joinAsStranger(store) },
  strangerForms: [onStrangerForm(claimForm, claim(store))],
  commands: { netwerk: (asked, context) => answerCommand(store, page, asked, context) },
  presses: [
    onPress(showPagePress, async (_, context) => whisper(await giveSignInLink(store, page, context))),
    onPress(linkPress, async (_, context) => whisper(await giveLinkCode(store, context.member, context))),
    onPress(addMemberPress, async (_, context) => openForm(await askMember(store, context))),
    onPress(setChannelPress, async (_, context, asked) => openForm(await askChannel(store, asked.at, context))),
    onPress(switchLanguagePress, (_, context) => switchLanguage(store, context)),
  ],
  forms: [
    onForm(memberForm, ({ values }, context) => addMember(store, values, context)),
    onForm(channelForm, ({ values }, context, asked) => setChannel(store, values.body, asked.at, context)),
  ],
})

const answerCommand = async (store: NetworkStore, page: Page, asked: Command, context: Context): Promise<Reply> => {
  const [verb = '', rest = ''] = asked.text.trim().split(/\s+(.*)/su)
  if (verb === 'koppel' && rest) return whisper(await redeemLink(store, rest, asked.from, context))
  if (verb === 'koppel') return whisper(await giveLinkCode(store, context.member, context))
  if (verb === 'pagina') return whisper(await giveSignInLink(store, page, context))
  if (verb === 'lid') return openForm(await askMember(store, context))
  if (verb === 'kanaal' && rest) return setChannelByName(store, rest, asked.at, context)
  if (verb === 'kanaal') return openForm(await askChannel(store, asked.at, context))
  return showMenu(store, asked, context)
}

const showMenu = async (store: NetworkStore, asked: Command, context: Context): Promise<Reply> => {
  const { network, member, channel, isPrivate, words } = context
  const [organisations, bodies] = await Promise.all([store.organisations(network.id), store.bodies(network.id)])
  const view = {
    network: network.name,
    // In a channel the menu may be seen by all: who asked is nobody else's business.
    you: isPrivate ? { name: member.name, organisation: organisationOf(member, organisations) } : null,
    bodies: bodies.map((body) => body.name),
    here: bodies.find((body) => body.id === channel?.body)?.name ?? null,
    isSecretariat: member.role === 'secretariat',
    canBeTied: canBeTied(asked.at, context),
  }
  return answerAloud(menuCard(view, words))
}

const organisationOf = (member: Member, organisations: readonly Organisation[]): string =>
  organisations.find((one) => one.id === member.organisation)?.name ?? ''

const requireSecretariat = ({ member }: Context): void => {
  if (member.role !== 'secretariat') throw refusal('member.may-not')
}

const bodyOptions = async (store: NetworkStore, { network }: Context) =>
  (await store.bodies(network.id)).map((body) => ({ value: body.id, label: body.name }))

const askMember = async (store: NetworkStore, context: Context) => {
  requireSecretariat(context)
  return networkMemberForm(await bodyOptions(store, context), context.words)
}

const knownBodies = async (store: NetworkStore, ids: readonly string[], { network }: Context) => {
  const known = new Set((await store.bodies(network.id)).map((body) => body.id))
  return ids.filter((id) => known.has(id))
}

/** The new member gets a code from the secretariat; nobody is linked by name. */
const addMember = async (store: NetworkStore, values: MemberValues, context: Context): Promise<Reply> => {
  requireSecretariat(context)
  const name = requireText(values.name, 'name')
  const role = requireChoice(values.role, roles, 'role')
  const organisation = await findOrAddOrganisation(
    store,
    context.network.id,
    requireText(values.organisation, 'organisation'),
  )
  const isKnown = (one: Member) => one.organisation === organisation.id && sameName(one.name, name)
  if ((await store.members(context.network.id)).some(isKnown)) throw refusal('network.member-exists', { name }, 'name')
  const person = {
    network: context.network.id,
    name,
    organisation: organisation.id,
    function: values.function.trim(),
    role,
  }
  const member = await enrol(store, person, await knownBodies(store, values.bodies, context))
  return whisper(await giveLinkCode(store, member, context, context.words.network.memberForm.done(name)))
}

/** Our own page has a channel of every body already, and a private conversation belongs to none. */
const canBeTied = (at: Address, { isPrivate }: Context): boolean => !isPrivate && at.surface !== 'web'

const askChannel = async (store: NetworkStore, at: Address, context: Context) => {
  requireSecretariat(context)
  if (!canBeTied(at, context)) throw refusal('channel.not-here')
  return networkChannelForm(await bodyOptions(store, context), context.words)
}

const setChannelByName = async (store: NetworkStore, name: string, at: Address, context: Context): Promise<Reply> => {
  const wanted = name.trim().toLocaleLowerCase('nl')
  const body = (await store.bodies(context.network.id)).find((one) => one.name.toLocaleLowerCase('nl') === wanted)
  if (!body) throw refusal('network.body-unknown', { name })
  return setChannel(store, body.id, at, context)
}

/** From now on what the body agrees stands in this conversation too. */
const setChannel = async (store: NetworkStore, bodyId: string, at: Address, context: Context): Promise<Reply> => {
  requireSecretariat(context)
  if (!canBeTied(at, context)) throw refusal('channel.not-here')
  const body = await store.body(context.network.id, bodyId)
  if (!body) throw refusal('field.missing', undefined, 'body')
  await store.saveChannel({ id: newId(), network: body.network, body: body.id, name: body.name, address: at })
  return answerAloud(sayCard(context.words.network.channelForm.done(body.name)))
}

const switchLanguage = async (store: NetworkStore, { member }: Context): Promise<Reply> => {
  const language = member.language === 'nl' ? 'en' : 'nl'
  await store.saveMember({ ...member, language })
  return whisper(sayCard(wordsIn(language).network.languageSaid))
}
