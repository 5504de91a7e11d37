/** Agendas: what a body talks about, in which order and how long, and the way of each subject over bodies. */
import { itemForm, putForm } from '../../cards/agenda-item-forms.ts'
import {
  changeItemPress,
  chooseAgendaPress,
  orderPress,
  placePress,
  sendOnPress,
  sendRoundPress,
  showNextAgendaPress,
  showPagePress,
  takeOffPress,
} from '../../cards/agenda-item-presses.ts'
import { orderForm, takeOffForm } from '../../cards/agenda-order-forms.ts'
import {
  addAgendaItemPress,
  putOnAgendaPress,
  showAgendaItemPress,
  showAgendaPress,
} from '../../cards/meeting-presses.ts'
import { type Context, type Feature, onForm, onPress } from '../chat/feature.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { deedOf, findItem, requireSteward } from './access.ts'
import { askOrder, askTakeOff, orderAgenda, place, sendNow, takeOff } from './order-agenda.ts'
import { askToPut, putAgreement } from './put-agreement.ts'
import { sendOn } from './send-on.ts'
import { chooseAgenda, drawItem, showAgenda, showAsked, showItem, showNextAgenda, showPage } from './show-agenda.ts'
import type { AgendaItemStores } from './stores.ts'
import { presentSent } from './view-agenda.ts'
import { askItem, askNewItem } from './writing/ask-item.ts'
import { ownerSearch, searchOwners } from './writing/owners.ts'
import { writeItem } from './writing/write-item.ts'

export const agendaItemsFeature = (stores: AgendaItemStores): Feature => ({
  name: 'agenda-items',
  commands: { agenda: ({ text }, context) => showAsked(stores, text, context) },
  presses: [
    onPress(showAgendaPress, ({ meeting }, context) => showAgenda(stores, meeting, context)),
    onPress(showPagePress, (asked, context) => showPage(stores, asked, context)),
    onPress(showNextAgendaPress, ({ body }, context) => showNextAgenda(stores, body, context)),
    onPress(chooseAgendaPress, (asked, context) => chooseAgenda(stores, asked, context)),
    onPress(showAgendaItemPress, ({ item }, context) => showItem(stores, item, context)),
    onPress(addAgendaItemPress, (asked, context) => askNewItem(stores, asked, context)),
    onPress(changeItemPress, ({ item }, context) => askItem(stores, item, context)),
    onPress(takeOffPress, ({ item }, context) => askTakeOff(stores, item, context)),
    onPress(placePress, (asked, context) => place(stores, asked, context)),
    onPress(orderPress, ({ meeting }, context) => askOrder(stores, meeting, context)),
    onPress(sendRoundPress, ({ meeting }, context) => sendNow(stores, meeting, context)),
    onPress(sendOnPress, (asked, context) => sendItemOn(stores, asked, context)),
    onPress(putOnAgendaPress, (source, context) => askToPut(stores, source, context)),
  ],
  forms: [
    onForm(itemForm, (sent, context) => writeItem(stores, sent, context)),
    onForm(orderForm, (sent, context) => orderAgenda(stores, sent, context)),
    onForm(takeOffForm, (sent, context) => takeOff(stores, sent, context)),
    onForm(putForm, (sent, context) => putAgreement(stores, sent, context)),
  ],
  options: { [ownerSearch]: searchOwners(stores) },
  views: { 'agenda:sent': presentSent(stores) },
})

/** @throws {Refusal} as `SendOn`; channel.not-seated, agenda-item.for-steward */
const sendItemOn = async (
  stores: AgendaItemStores,
  asked: { readonly item: string; readonly body: string },
  context: Context,
): Promise<Reply> => {
  const { item } = await findItem(stores, asked.item, context)
  const rights = await requireSteward(stores, item.body, context)
  await sendOn(stores)({ network: item.network, ...asked }, deedOf(context, rights))
  const after = (await stores.agendaItems.find(item.network, item.id)) ?? item
  return whisper(await drawItem(stores, after, rights, context))
}
