/** What was said to somebody, as it is now. */
import { nudgeCard, type ShownLine } from '../../../cards/nudges.ts'
import type { Presenter } from '../../chat/feature.ts'
import { dayAt } from '../../clock.ts'
import { coveredBy, standingsIn } from '../../network/seating.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { Ref } from '../../ref.ts'
import type { NudgeReader, Remindables } from '../remindable.ts'
import type { NudgeStore } from '../store.ts'
import { isLateLine, type Nudge, type NudgeLine } from './nudge.ts'
import { sayMoment } from './pausing/moments.ts'
import { findPauses, type PauseOf, type PauseStores } from './pausing/pauses.ts'

interface Stores extends PauseStores {
  readonly network: Pick<NetworkStore, 'member' | 'seatOf' | 'absencesCoveredBy'>
  readonly nudges: Pick<NudgeStore, 'find'>
}

export const presentNudge =
  (stores: Stores, remindables: Remindables): Presenter =>
  async (ref, reader) => {
    const nudge = await stores.nudges.find(reader.network, ref.id)
    const member = nudge && (await stores.network.member(nudge.network, nudge.member))
    if (!nudge || !member) return null
    const lines: ShownLine[] = []
    const pauseOf = await findPauses(stores, nudge, reader.now)
    for (const line of nudge.lines) {
      if (!(await maySee(stores, remindables, line.ref, { member, now: reader.now }))) continue
      const shown = await sayLine(remindables, { nudge, line, pauseOf }, { ...reader, member })
      if (shown) lines.push(shown)
    }
    return lines.length === 0 ? null : nudgeCard(lines, reader.words)
  }

/** What it says of a thing by now is not for whoever has left its body since. */
const maySee = async (
  { network: store }: Stores,
  remindables: Remindables,
  { kind, id }: Ref,
  { member, now }: Pick<NudgeReader, 'member' | 'now'>,
): Promise<boolean> => {
  const remindable = remindables[kind]
  const body = (await remindable?.bodyOf?.(member.network, id)) ?? null
  if (body === null || (await remindable?.isAnsweredBy?.(member.network, id, member.id, now))) return true
  const covers = await coveredBy(store, member, dayAt(now))
  return (await standingsIn(store, { member, covers }, body)).length > 0
}

interface Said {
  readonly nudge: Nudge
  readonly line: NudgeLine
  readonly pauseOf: PauseOf
}

const sayLine = async (
  remindables: Remindables,
  { nudge, line, pauseOf }: Said,
  reader: NudgeReader,
): Promise<ShownLine | null> => {
  const said = await remindables[line.ref.kind]?.say(line, reader)
  if (!said) return null
  const { until = null } = pauseOf(line.ref) ?? {}
  const pause = pauseOf(line.ref) && { until: until === null ? null : sayMoment(until, reader) }
  const lateSince = isLateLine(nudge, line) ? sayMoment(line.dueAt, reader) : null
  const dueOn = (await remindables[line.ref.kind]?.dueOn?.(nudge.network, line.ref.id)) ?? null
  return { ...said, ref: line.ref, isSaidAgain: line.isSaidAgain ?? false, lateSince, pause, dueOn }
}
