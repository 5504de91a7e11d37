/** `/afspraken`: what is open, for whom one asks. */
import { agreementListCard } from '../../../cards/agreement-list.ts'
import type { Context } from '../../chat/feature.ts'
import { answerAloud, type Reply, whisper } from '../../chat/reply.ts'
import type { Body } from '../../network/network.ts'
import { refusal } from '../../refusal.ts'
import { requireSeat, visibleBodies } from '../access.ts'
import { nameAll } from '../names.ts'
import type { AgreementQuery } from '../store.ts'
import type { AgreementStores } from '../stores.ts'
import { viewRow } from '../view.ts'

/** More than this nobody reads in a chat, and a card must stay small; the rest is counted. */
const listLength = 12

interface Asked {
  readonly title: string
  readonly query: Omit<AgreementQuery, 'isOpen'>
}

/** @throws {Refusal} network.body-unknown, channel.not-seated */
export const listItems = async (
  stores: AgreementStores,
  asked: { readonly filter: string; readonly skip: number },
  context: Context,
): Promise<Reply> => {
  const visible = await visibleBodies(stores.network, context)
  if (visible.length === 0) throw refusal('member.no-body')
  const here = context.channel ? [await requireSeat(stores.network, context, context.channel.body)] : visible
  const { title, query } = await readFilter(stores, asked.filter, { here, visible }, context)
  const bodies = query.bodies ?? here.map((body) => body.id)
  const { items, total } = await stores.agreements.list(
    context.network.id,
    { ...query, bodies, isOpen: true },
    listLength,
    asked.skip,
  )
  const reader = { network: context.network.id, words: context.words, language: context.language, now: context.now }
  const names = await nameAll(stores.network, context.network.id, { items, members: [] }, context.words)
  const views = items.map((item) => viewRow(item, names, reader))
  const card = agreementListCard({ ...asked, title, items: views, total }, context.words)
  const isOfThisChannel = bodies.every((body) => body === context.channel?.body)
  return isOfThisChannel ? answerAloud(card) : whisper(card)
}

const readFilter = async (
  stores: AgreementStores,
  text: string,
  { here, visible }: { readonly here: readonly Body[]; readonly visible: readonly Body[] },
  context: Context,
): Promise<Asked> => {
  const say = context.words.agreements.list
  const typed = text.trim().toLocaleLowerCase('nl')
  const asked = aliases[typed] ?? typed
  const [only] = here.length === 1 ? here : []
  const everywhere = { bodies: visible.map((body) => body.id) }
  if (asked === '') return { title: only ? say.titleOf(only.name) : say.title, query: {} }
  const mine = [
    { kind: 'member', id: context.member.id },
    { kind: 'organisation', id: context.member.organisation },
  ] as const
  const filters: Readonly<Record<string, Asked>> = {
    alles: { title: say.title, query: everywhere },
    mij: { title: say.titleMine, query: { parties: mine, ...everywhere } },
    'te laat': { title: say.titleLate, query: { lateOn: context.today } },
    'zonder eigenaar': { title: say.titleWithoutOwner, query: { without: 'owner' } },
    'zonder datum': { title: say.titleWithoutTerm, query: { without: 'term' } },
  }
  const filter = filters[asked]
  if (filter) return only && !filter.query.bodies ? { ...filter, title: say.within(filter.title, only.name) } : filter
  const body = await findBody(stores, text, asked, context)
  return { title: say.titleOf(body.name), query: { bodies: [body.id] } }
}

/** @throws {Refusal} network.body-unknown, channel.not-seated */
const findBody = async (stores: AgreementStores, text: string, asked: string, context: Context): Promise<Body> => {
  const bodies = await stores.network.bodies(context.network.id)
  const body = bodies.find(({ name }) => name.toLocaleLowerCase('nl') === asked)
  if (!body) throw refusal('network.body-unknown', { name: text.trim() })
  return requireSeat(stores.network, context, body.id)
}

const aliases: Readonly<Record<string, string>> = {
  alle: 'alles',
  all: 'alles',
  mijn: 'mij',
  ik: 'mij',
  mine: 'mij',
  late: 'te laat',
  'zonder actiehouder': 'zonder eigenaar',
  'without owner': 'zonder eigenaar',
  'without date': 'zonder datum',
}
