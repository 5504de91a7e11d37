/** What stands on a member's own page: what waits for them, and what they owe. */
import { homeBlocks } from '../../../cards/agreement-home.ts'
import type { Block } from '../../../cards/card.ts'
import type { Context } from '../../chat/feature.ts'
import { readerOf } from '../../chat/reader.ts'
import { bodiesSeenBy } from '../../network/seating.ts'
import type { Agreement } from '../agreement.ts'
import { nameAll } from '../names.ts'
import { type AgreementQuery, mostCounted } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { sayTermShort, viewRow } from '../view.ts'
import { findInvolved } from './involved.ts'
import { involvedRoles, owingRoles, partiesActedFor, partiesAnsweredFor } from './parties.ts'
import { findWaiting } from './waiting.ts'

/** Of one's own: what does not fit stands in `/afspraken mij`. */
const mostShown = 10

export const showHome =
  (stores: AgreementStores) =>
  async (context: Context): Promise<readonly Block[]> => {
    const { network, words, today } = context
    const parties = await partiesActedFor(stores.network, context)
    const bodies = (await bodiesSeenBy(stores.network, context)).map(({ id }) => id)
    const alsoOwnedBy = await partiesAnsweredFor(stores.network, context)
    const seen: AgreementQuery = { bodies, parties, isOpen: true }
    const owed: AgreementQuery = { ...seen, alsoOwnedBy, roles: owingRoles }
    const [mine, late, involved, waiting] = await Promise.all([
      stores.agreements.list(network.id, owed, mostShown),
      stores.agreements.list(network.id, { ...owed, lateOn: today }, 0),
      findInvolved(stores, { ...seen, roles: involvedRoles }, context),
      findWaiting(stores, { parties, alsoOwnedBy, bodies }, context),
    ])
    const items = [...mine.items, ...involved.items, ...Object.values(waiting).flat()]
    const names = await nameAll(stores.network, network.id, { items, members: [] }, words)
    const rowsOf = (shown: readonly Agreement[]) => shown.map((item) => viewRow(item, names, readerOf(context)))
    return homeBlocks(
      {
        waiting: {
          toTakeOn: rowsOf(waiting.toTakeOn),
          toReact: rowsOf(waiting.toReact),
          toConfirm: rowsOf(waiting.toConfirm),
          toAnswer: waiting.toAnswer.map((item) => ({
            ...viewRow(item, names, readerOf(context)),
            note: item.proposal ? words.home.proposed(sayTermShort(item.proposal.term, context)) : '',
          })),
          toHelp: waiting.toHelp.map((item) => ({
            ...viewRow(item, names, readerOf(context)),
            note: item.help?.text ?? '',
          })),
        },
        mine: rowsOf(mine.items),
        total: mine.total,
        isAll: mine.total < mostCounted,
        late: late.total,
        involved: { ...involved, items: rowsOf(involved.items) },
      },
      words,
    )
  }
