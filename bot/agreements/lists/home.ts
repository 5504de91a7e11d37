/** What stands on a member's own page: what waits for them, and what they owe. */
import { homeBlocks } from '../../../cards/agreement-home.ts'
import type { Block } from '../../../cards/card.ts'
import type { Context } from '../../chat/feature.ts'
import { isSteward } from '../../network/network.ts'
import { bodiesSeenBy, standingsIn } from '../../network/seating.ts'
import { type Agreement, isOwed } from '../agreement.ts'
import { isLate } from '../days.ts'
import { nameAll } from '../names.ts'
import { type Party, sameParty } from '../party.ts'
import { type AgreementQuery, mostCounted } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { viewRow } from '../view.ts'
import { partiesActedFor } from './parties.ts'

/** Of one's own: what does not fit stands in `/afspraken mij`. Of each sort that waits, the first few. */
const mostShown = { mine: 10, waiting: 4 }

export const showHome =
  (stores: AgreementStores) =>
  async (context: Context): Promise<readonly Block[]> => {
    const parties = await partiesActedFor(stores.network, context)
    const bodies = (await bodiesSeenBy(stores.network, context)).map(({ id }) => id)
    const list = (query: AgreementQuery, limit: number) =>
      stores.agreements.list(context.network.id, { bodies, ...query }, limit)
    const mine = await list({ parties, roles: ['owner', 'lead'], isOpen: true }, mostShown.mine)
    const waiting = {
      toTakeOn: mine.items.filter((item) => isToBeTakenOn(item, parties)).slice(0, mostShown.waiting),
      toReact: await findToReact(list, parties, context),
      ...(await findToAnswer(stores, list, bodies, context)),
    }
    const shown = [...mine.items, ...Object.values(waiting).flat()]
    const names = await nameAll(stores.network, context.network.id, { items: shown, members: [] }, context.words)
    const reader = { network: context.network.id, words: context.words, language: context.language, now: context.now }
    const rowsOf = (items: readonly Agreement[]) => items.map((item) => viewRow(item, names, reader))
    return homeBlocks(
      {
        waiting: {
          toTakeOn: rowsOf(waiting.toTakeOn),
          toReact: rowsOf(waiting.toReact),
          toConfirm: rowsOf(waiting.toConfirm),
          toAnswer: rowsOf(waiting.toAnswer),
        },
        mine: rowsOf(mine.items),
        total: mine.total,
        isAll: mine.total < mostCounted,
        late: mine.items.filter((item) => isLate(item, context.today)).length,
      },
      context.words,
    )
  }

type List = (query: AgreementQuery, limit: number) => Promise<{ readonly items: readonly Agreement[] }>

const isToBeTakenOn = (item: Agreement, parties: readonly Party[]): boolean =>
  isOwed(item) && item.owners.some((owner) => !owner.hasAccepted && parties.some((party) => sameParty(party, owner)))

/** Consulted, and the own organisation has not said anything yet. */
const findToReact = async (
  list: List,
  parties: readonly Party[],
  { member }: Context,
): Promise<readonly Agreement[]> => {
  const asked = parties.filter(({ kind }) => kind !== 'function')
  const { items } = await list({ parties: asked, roles: ['consulted'], isOpen: true }, mostShown.mine)
  const isUnsaid = ({ reactions }: Agreement) => !reactions.some((one) => one.organisation === member.organisation)
  return items.filter(isUnsaid).slice(0, mostShown.waiting)
}

/** What chair and secretariat confirm or answer, in the bodies in which this member is one of them. */
const findToAnswer = async (stores: AgreementStores, list: List, seen: readonly string[], context: Context) => {
  const bodies = await findKept(stores, seen, context)
  if (bodies.length === 0) return { toConfirm: [], toAnswer: [] }
  const [confirm, answer] = await Promise.all([
    list({ bodies, states: ['reported_done'], isOpen: false }, mostShown.waiting),
    list({ bodies, hasProposal: true, isOpen: true }, mostShown.waiting),
  ])
  return { toConfirm: confirm.items, toAnswer: answer.items }
}

const findKept = async ({ network }: AgreementStores, seen: readonly string[], context: Context) => {
  if (context.member.role === 'secretariat') return seen
  const standings = await Promise.all(seen.map((body) => standingsIn(network, context, body)))
  return seen.filter((_, at) => standings[at]?.some(({ role }) => isSteward(role)))
}
