/** What was said to somebody, as it is now. */
import { nudgeCard, type ShownLine } from '../../../cards/nudges.ts'
import type { Presenter } from '../../chat/feature.ts'
import { dayAt, hourAt } from '../../clock.ts'
import { sayDate } from '../../dates/say-due.ts'
import type { NetworkStore } from '../../network/store.ts'
import type { NudgeReader, Remindables } from '../remindable.ts'
import type { NudgeStore } from '../store.ts'
import { isLateLine, type Nudge, type NudgeLine } from './nudge.ts'

interface Stores {
  readonly network: Pick<NetworkStore, 'member'>
  readonly nudges: Pick<NudgeStore, 'find'>
}

export const presentNudge =
  (stores: Stores, remindables: Remindables): Presenter =>
  async (ref, reader) => {
    const nudge = await stores.nudges.find(reader.network, ref.id)
    const member = nudge && (await stores.network.member(nudge.network, nudge.member))
    if (!nudge || !member) return null
    const lines: ShownLine[] = []
    for (const line of nudge.lines) {
      const shown = await sayLine(remindables, nudge, line, { ...reader, member })
      if (shown) lines.push(shown)
    }
    return lines.length === 0 ? null : nudgeCard(lines, reader.words)
  }

const sayLine = async (
  remindables: Remindables,
  nudge: Nudge,
  line: NudgeLine,
  reader: NudgeReader,
): Promise<ShownLine | null> => {
  const said = await remindables[line.ref.kind]?.say(line, reader)
  return said ? { ...said, lateSince: isLateLine(nudge, line) ? sayMoment(line.dueAt, reader) : null } : null
}

const sayMoment = (instant: number, { language, words }: NudgeReader): string =>
  words.nudges.moment(sayDate(dayAt(instant), language), hourAt(instant))
