/** Where people do something: through the rooms of the feature itself, in units of work as the app makes them. */
import type { Submitted } from '../../../bot/chat/request.ts'
import { readContext } from '../../../bot/context.ts'
import { newId } from '../../../bot/ids.ts'
import { wakePolls } from '../../../bot/polls/closing/wake.ts'
import { pollsFeature } from '../../../bot/polls/feature.ts'
import { announceOpening } from '../../../bot/polls/making/announce.ts'
import { openPoll } from '../../../bot/polls/making/make.ts'
import { repeatDraft } from '../../../bot/polls/rules/end.ts'
import { makePoll } from '../../../bot/polls/rules/make.ts'
import type { PollStores } from '../../../bot/polls/stores.ts'
import { seatedIn, votersOf } from '../../../bot/polls/voters.ts'
import { Refusal } from '../../../bot/refusal.ts'
import { routesOf } from '../../../bot/routes.ts'
import { bodies, type Command } from '../machine/command.ts'
import { maker } from './access.ts'
import type { Given } from './choose.ts'
import { fill, type Sent } from './fill.ts'
import type { Place } from './place.ts'
import { addressOf, identityOf, seat, standIn } from './region.ts'
import { type Doing, type Log, watch } from './watch.ts'

/** By the form, whose fields are tried elsewhere, or by another feature. */
type Made = Pick<Extract<Command, { name: 'make' }>, 'draft' | 'isFixed'>

export class Desk {
  now: number
  private readonly place: Place
  private readonly network: string
  /** The server that is always there remembers what it looked at last. */
  private readonly wake: (now: number) => Promise<void>
  private waking: Doing<Given> | null = null

  constructor(place: Place, network: string, now: number) {
    this.place = place
    this.network = network
    this.now = now
    this.wake = wakePolls(watch(place.storage, network, () => this.waking ?? never()))
  }

  /** What became of it stands in the log. */
  async give(one: Given, log: Log<Given>): Promise<void> {
    try {
      if (one.command.name === 'wake') this.waking = { one, log }
      await this.do(
        one,
        watch(this.place.storage, this.network, () => ({ one, log })),
      )
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      log.add({ one, deeds: [], refused: [error, ...error.others].map(({ reason }) => reason) })
    }
  }

  private async do(one: Given, stores: PollStores): Promise<void> {
    const { command } = one
    const { network, now } = this
    switch (command.name) {
      case 'make':
        return this.make(command, stores)
      case 'repeat':
        return this.make({ draft: repeatDraft(await this.find(one), command.closesAt), isFixed: false }, stores)
      case 'seat':
        return seat(stores.network, network, { person: command.by, role: command.role })
      case 'stand-in':
        return standIn(stores.network, network, { person: command.by, deputy: command.deputy, now })
      case 'open-form':
        return
      case 'lose-key':
        await this.loseKey(one)
        return wakePolls(stores)(now)
      case 'wake':
        return this.wake(now)
      default:
        return this.send(command, one, stores)
    }
  }

  /** The form comes twice at once, and makes one. */
  private async make({ draft, isFixed }: Made, stores: PollStores): Promise<void> {
    const { network, now } = this
    const context = await this.contextOf(stores, maker, null)
    const voters = votersOf(draft, await seatedIn(stores.network, { ...draft, network }))
    const needsBothSides = draft.body === bodies[0]
    const opening = { id: newId(), network, by: context.member.id, voters, needsBothSides, now, newId }
    const openOnce = () =>
      isFixed
        ? openPoll(stores)(draft, opening.id, context)
        : stores.polls.open(makePoll(draft, opening), (opened) => announceOpening(stores, opened, context))
    await Promise.all([openOnce(), openOnce()])
  }

  private async find({ shown }: Given) {
    const found = shown && (await this.place.storage.polls.find(this.network, shown.id))
    if (!found) throw new Error('There is no such poll.')
    return found
  }

  /** It is gone from where keys are kept; then another server starts, which looks at once. */
  private async loseKey({ shown }: Given): Promise<void> {
    const [row] = await this.place.ask(
      `SELECT key_name AS name FROM polls WHERE network = '${this.network}' AND id = '${shown?.id}'`,
    )
    if (row?.name) await this.place.keys.destroy(String(row.name))
  }

  private asked(by: number, body: string | null) {
    const at = addressOf(this.network, body ?? `@m${by}`)
    return { from: identityOf(this.network, by), at, isPrivate: body === null, language: 'nl' } as const
  }

  async contextOf(stores: Pick<PollStores, 'network'>, by: number, body: string | null) {
    const parts = { network: stores.network, clock: { now: () => this.now } }
    const context = await readContext(parts, { ...this.asked(by, body), kind: 'submit', name: '', state: 0, values: 0 })
    if (!context) throw new Error(`Nobody is m${by}.`)
    return context
  }

  private async send(command: Sent, one: Given, stores: PollStores): Promise<void> {
    const body = command.name === 'vote' && command.isInChannel ? (one.shown?.body ?? null) : null
    const sent = { ...this.asked(command.by, body), ...fill(command, one), kind: 'submit' } as const
    const routes = routesOf([pollsFeature(stores, elsewhere)])
    const submit = (asked: Submitted) =>
      stores.unitOfWork.run(async () => routes.answer(asked, await this.contextOf(stores, command.by, body)))
    const reply = await submit(sent)
    if (reply.kind === 'later') await reply.answer()
    // It was warned of, and is done all the same.
    if (reply.kind === 'form') await submit({ ...sent, state: reply.form.state })
  }
}

const never = (): never => {
  throw new Error('Nobody asked for that here.')
}
/** Where an outcome leads to, and its file. */
const elsewhere = { offer: never, putOnAgenda: never, writeCsv: never, links: { give: never, find: never } as never }
