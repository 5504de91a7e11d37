/** The changes of agreements since a day, read from their history. */
import type { Context } from '../../chat/feature.ts'
import { readDue } from '../../dates/due.ts'
import type { HistoryEntry } from '../../history.ts'
import type { Agreement } from '../agreement.ts'
import type { Term } from '../details.ts'
import { changesShape } from '../moving/changes.ts'
import { readSnapshot } from '../moving/snapshot.ts'
import type { AgreementStores } from '../stores.ts'
import { termOf } from '../writing/read-term.ts'
import type { Course, Turn } from './course.ts'

/** @param from epoch milliseconds */
export const findCourses = async (
  { history }: AgreementStores,
  items: readonly Agreement[],
  from: number,
  { network, now }: Context,
): Promise<readonly Course[]> => {
  const entries = await history.between(network.id, 'agreement', from, now + 1)
  const byItem = Map.groupBy(entries, ({ ref }) => ref.id)
  return items.map((item) => ({
    item,
    turns: (byItem.get(item.id) ?? []).map((entry) => turnOf(entry, item, network.holidayRegion)),
  }))
}

type Region = Context['network']['holidayRegion']

const turnOf = ({ at, verb, data }: HistoryEntry, item: Agreement, region: Region): Turn => ({
  at,
  verb,
  before: readSnapshot(data.before),
  termBefore: readTermBefore(data.changes, item, region),
})

/** Of a change of which only the words were kept, read again as on the day on which it was agreed. */
const readTermBefore = (changes: unknown, { agreedOn }: Agreement, region: Region): Term | null => {
  const words = changesShape.safeParse(changes).data?.term?.[0]
  const due = words ? readDue(words, { anchor: agreedOn, region }) : null
  return due && termOf(due)
}
