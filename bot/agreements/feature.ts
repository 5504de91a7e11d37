/** Agreements: from a line of chat to a card that everybody sees, takes on and reports done. */
import { itemForm } from '../../cards/agreement-form-shape.ts'
import { correctPress, followPress, handOutPress, listPress, newPress } from '../../cards/agreement-presses.ts'
import { agreementCard } from '../../cards/agreements.ts'
import { type DocumentLinks, onDocument } from '../chat/document.ts'
import { type Feature, onForm, onPress, type Presenter } from '../chat/feature.ts'
import { handOutKind, makeHandOut } from './hand-outs/hand-out.ts'
import { feedKind, makeCalendar, offerCalendar, offerHandOut } from './hand-outs/offer.ts'
import { showHome } from './lists/home.ts'
import { findAsked, listItems } from './lists/list.ts'
import { movingOf } from './moving/moving.ts'
import { showItem } from './moving/shown.ts'
import { shareMoves } from './shares/shares.ts'
import type { AgreementStores } from './stores.ts'
import { viewItem } from './view.ts'
import type { Afterwards } from './writing/afterwards.ts'
import { offerToCorrect, offerToWrite } from './writing/offer.ts'
import { findCandidates, ownerSearch, partySearch, searchOwners, searchParty } from './writing/owners.ts'
import { unfold, write } from './writing/write.ts'

export const agreementsFeature = (stores: AgreementStores, links: DocumentLinks, afterwards: Afterwards): Feature => {
  const moving = movingOf(stores)
  const shares = shareMoves(stores)
  return {
    name: 'agreements',
    commands: {
      afspraak: offerToWrite(stores),
      besluit: offerToWrite(stores, 'decision'),
      afspraken: async ({ text }, context) => {
        const asked = await findAsked(stores, text, context)
        return asked ? showItem(stores, asked.id, context) : listItems(stores, { filter: text, skip: 0 }, context)
      },
    },
    shortcuts: { 'agreement.from-message': offerToWrite(stores) },
    presses: [
      ...moving.presses,
      ...shares.presses,
      onPress(correctPress, offerToCorrect(stores)),
      onPress(listPress, (asked, context) => listItems(stores, asked, context)),
      onPress(handOutPress, offerHandOut(stores, links)),
      onPress(followPress, offerCalendar(links)),
      onPress(newPress, (_, context) => offerToWrite(stores)({ text: '', mentions: [] }, context)),
    ],
    forms: [onForm(itemForm, write(stores, afterwards), 'member', unfold(stores)), ...moving.forms, ...shares.forms],
    home: showHome(stores),
    documents: [onDocument(handOutKind, makeHandOut(stores)), onDocument(feedKind, makeCalendar(stores))],
    options: {
      ...moving.options,
      ...shares.options,
      [ownerSearch]: async ({ query }, { network, words }) =>
        searchOwners(await findCandidates(stores.network, network.id, words), query),
      [partySearch]: async ({ query }, { network, words }) =>
        searchParty(await findCandidates(stores.network, network.id, words), query, words),
    },
    views: { 'agreement:card': presentCard(stores) },
  }
}

const presentCard =
  (stores: AgreementStores): Presenter =>
  async (ref, reader) => {
    const item = await stores.agreements.find(reader.network, ref.id)
    return item && agreementCard(await viewItem(stores, item, reader), reader.words)
  }
