/** What is open where somebody sits: sheets and requests for a number; and on their own page what waits for them. */
import type { Block } from '../../cards/card.ts'
import { listPage, type OpenRowView, openListCard, waitingIntakeBlocks } from '../../cards/sign-up-list.ts'
import type { Context } from '../chat/feature.ts'
import { type Reply, whisper } from '../chat/reply.ts'
import { sayDate } from '../dates/say-due.ts'
import type { Body } from '../network/network.ts'
import { bodiesHeardFrom, bodiesSeenBy } from '../network/seating.ts'
import { partyOf, readStanding } from './intakes/asked.ts'
import { isAsking, type NumberIntake } from './intakes/number-intake.ts'
import { attendingOf, isTaking, type SignUpSheet } from './sign-up.ts'
import type { SignUpStores } from './stores.ts'

type Stores = Pick<SignUpStores, 'signUps' | 'numberIntakes' | 'network'>

/** In a channel that of its body, for whoever sits there; elsewhere of all bodies in which they do. */
export const listOpen = async (stores: Stores, skip: number, context: Context): Promise<Reply> => {
  const { network, channel, today, words } = context
  const seen = await bodiesSeenBy(stores.network, context)
  const bodies = channel ? seen.filter(({ id }) => id === channel.body) : seen
  const ids = bodies.map(({ id }) => id)
  const [sheets, intakes, heard] = await Promise.all([
    stores.signUps.open(network.id, ids),
    stores.numberIntakes.open(network.id, ids),
    bodiesHeardFrom(stores.network, context),
  ])
  const rows = [
    ...intakes.filter((one) => isAsking(one, today)).map((one) => () => intakeRow(stores, one, bodies, context)),
    ...sheets.filter((one) => isTaking(one, today)).map((one) => () => sheetRow(stores, one, bodies, context)),
  ]
  const open = await Promise.all(rows.slice(skip, skip + listPage).map((row) => row()))
  return whisper(openListCard({ open, skip, total: rows.length, mayBegin: heard.length > 0 }, words))
}

const nameOf = (bodies: readonly Body[], body: string): readonly string[] =>
  bodies.flatMap(({ id, name }) => (id === body ? [name] : []))

const sheetRow = async (
  { signUps }: Stores,
  sheet: SignUpSheet,
  bodies: readonly Body[],
  { words, language }: Context,
): Promise<OpenRowView> => {
  const say = words.signUps
  const all = await signUps.signUps(sheet.network, sheet.id)
  const { placed, waiting } = attendingOf(sheet, all)
  const fine = [
    ...nameOf(bodies, sheet.body),
    ...(sheet.kinds.includes('attend') ? [say.placed(placed.length, sheet.most)] : [say.people(all.length)]),
    ...(waiting.length > 0 ? [say.waiting(waiting.length)] : []),
    ...(sheet.lastOn === null ? [] : [say.lastOn(sayDate(sheet.lastOn, language))]),
  ]
  return { kind: 'sheet', id: sheet.id, title: sheet.title, fine: fine.join(' · ') }
}

const intakeRow = async (
  stores: Stores,
  intake: NumberIntake,
  bodies: readonly Body[],
  { words, language }: Context,
): Promise<OpenRowView> => {
  const say = words.numberIntakes
  const { answered, asked } = await readStanding(stores, intake)
  const fine = [
    ...nameOf(bodies, intake.body),
    say.answered[intake.per](answered, asked),
    ...(intake.lastOn === null ? [] : [say.lastOn(sayDate(intake.lastOn, language))]),
  ]
  return { kind: 'intake', id: intake.id, title: intake.question, fine: fine.join(' · ') }
}

/** What lies further away comes when these are answered. */
const mostShown = 10

export const showWaiting =
  (stores: Stores) =>
  async (context: Context): Promise<readonly Block[]> => {
    const { network, member, today, words } = context
    const seats = await stores.network.seatsOfMember(network.id, member.id)
    const open = await stores.numberIntakes.open(
      network.id,
      seats.map(({ body }) => body),
    )
    const asking = open.filter((one) => isAsking(one, today))
    const waits = await Promise.all(
      asking.map(async (intake) => {
        const { voices, silent } = await readStanding(stores, intake)
        return voices.some(({ id }) => id === member.id) && silent.includes(partyOf(intake, member))
      }),
    )
    const waiting = asking.filter((_, at) => waits[at]).slice(0, mostShown)
    if (waiting.length === 0) return []
    const bodies = await stores.network.bodiesOfMember(network.id, member.id)
    return waitingIntakeBlocks(await Promise.all(waiting.map((one) => intakeRow(stores, one, bodies, context))), words)
  }
