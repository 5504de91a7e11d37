/** The network itself: the menu, and what the secretariat sets up. */

import {
  addMemberPress,
  linkPress,
  sayCard,
  setChannelPress,
  showPagePress,
  switchLanguagePress,
} from '../../cards/network.ts'
import { channelForm, claimForm } from '../../cards/network-forms.ts'
import { wordsIn } from '../../cards/words/speak.ts'
import { type Context, type Feature, onForm, onPress, onStrangerForm } from '../chat/feature.ts'
import { openForm, type Reply, whisper } from '../chat/reply.ts'
import type { Command } from '../chat/request.ts'
import { refusal } from '../refusal.ts'
import { askChannel, tieChannel, tieChannelByName } from './channels/tie-channel.ts'
import {
  claim,
  giveLinkCode,
  giveSignInLink,
  joinAsStranger,
  type Page,
  readVerb,
  redeemLink,
} from './joining/joining.ts'
import { askNewMember } from './members/ask-member.ts'
import { showMenu } from './menu.ts'
import type { NetworkStore } from './store.ts'
import type { NetworkStores } from './stores.ts'

export const networkFeature = (stores: NetworkStores, page: Page): Feature => {
  const { network: store } = stores
  return {
    name: 'network',
    strangerCommands: { netwerk: joinAsStranger(stores) },
    strangerForms: [onStrangerForm(claimForm, claim(stores))],
    commands: { netwerk: (asked, context) => answerCommand(stores, page, asked, context) },
    presses: [
      onPress(showPagePress, async (_, context) => whisper(await giveSignInLink(stores, page, context))),
      onPress(linkPress, async (_, context) => whisper(await giveLinkCode(stores, context.member, context))),
      onPress(addMemberPress, async (_, context) => openForm(await askNewMember(stores, '', context)), 'secretariat'),
      onPress(setChannelPress, async (_, context, asked) => openForm(await askChannel(store, asked.at, context))),
      onPress(switchLanguagePress, (_, context) => switchLanguage(store, context)),
    ],
    forms: [onForm(channelForm, ({ values }, context, asked) => tieChannel(stores, values.body, asked.at, context))],
  }
}

const answerCommand = async (stores: NetworkStores, page: Page, asked: Command, context: Context): Promise<Reply> => {
  const { network: store } = stores
  const { verb, rest } = readVerb(asked)
  if (verb === 'koppel' && rest) return whisper(await redeemLink(stores, rest, asked.from, context))
  if (verb === 'koppel') return whisper(await giveLinkCode(stores, context.member, context))
  if (verb === 'pagina') return whisper(await giveSignInLink(stores, page, context))
  if (verb === 'kanaal' && rest) return tieChannelByName(stores, rest, asked.at, context)
  if (verb === 'kanaal') return openForm(await askChannel(store, asked.at, context))
  return showMenu(store, asked, context)
}

const switchLanguage = async (store: NetworkStore, { member: { network, id } }: Context): Promise<Reply> => {
  await store.lockRegisters(network)
  const member = await store.member(network, id)
  if (member?.leftOn !== null) throw refusal('member.unknown')
  const language = member.language === 'nl' ? 'en' : 'nl'
  await store.saveMember({ ...member, language })
  return { ...whisper(sayCard(wordsIn(language).network.languageSaid)), isDeed: true }
}
