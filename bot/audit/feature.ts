/** The log for whoever may read it: the secretariat and the auditor. Reading it is itself recorded. */
import {
  checkCard,
  checkLogPress,
  logCard,
  readLogPress,
  searchLogAsked,
  searchLogForm,
  searchLogPress,
} from '../../cards/audit.ts'
import { type Context, type Feature, onCommand, onForm, onPress } from '../chat/feature.ts'
import { type Later, later, openForm, type Reply, whisper } from '../chat/reply.ts'
import { type Alarmed, alarmOf } from './alarm.ts'
import { type CheckTimes, openChecks, usualTimes } from './asked-check.ts'
import { type Audited, findAnchor, type Outcome } from './check.ts'
import type { Namings } from './naming.ts'
import { readSought } from './search.ts'
import { sayInstant, viewEntries } from './view.ts'

/** @param parts `tell` brings what is wrong to the secretariat. */
export const auditFeature = (parts: Alarmed, namings: Namings, times: CheckTimes = usualTimes): Feature => {
  const check = openChecks(parts, times)
  return {
    name: 'audit',
    ...alarmOf(parts),
    commands: {
      'netwerk logboek': onCommand(
        ({ text }, context) => readLog(parts, namings, { query: text, before: 0 }, context),
        'auditor',
      ),
    },
    presses: [
      onPress(readLogPress, (asked, context) => readLog(parts, namings, asked, context), 'auditor'),
      onPress(searchLogPress, async (_, { words }) => openForm(searchLogAsked(words)), 'auditor'),
      onPress(checkLogPress, (_, context) => checkNow(parts, check, context), 'auditor'),
    ],
    forms: [
      onForm(
        searchLogForm,
        ({ values }, context) => readLog(parts, namings, { query: values.query, before: 0 }, context),
        'auditor',
      ),
    ],
  }
}

/** What one card holds comfortably on every platform. */
const pageOfRows = 15

const readLog = async (
  parts: Audited,
  namings: Namings,
  asked: { readonly query: string; readonly before: number },
  context: Context,
): Promise<Reply> => {
  const { network, words } = context
  const query = asked.query.trim().slice(0, 100)
  const sought = await readSought(namings, network.id, query, words)
  const before = asked.before === 0 ? Number.MAX_SAFE_INTEGER : asked.before
  const found = await parts.audit.page(network.id, { before, limit: pageOfRows + 1, sought })
  const shown = found.slice(0, pageOfRows)
  const [last, anchor] = [await parts.audit.last(network.id), await findAnchor(parts, network.id)]
  const view = {
    rows: await viewEntries(shown, namings, { ...context, network: network.id }),
    query,
    count: last?.seq ?? 0,
    older: found.length > shown.length ? (shown.at(-1)?.seq ?? null) : null,
    isNewest: asked.before === 0,
    isBroken: (anchor?.checked?.found ?? 0) > 0,
  }
  await record(parts, context, 'audit.read')
  return whisper(logCard(view, words))
}

/** Not within the unit of work: it would hold everybody who writes. */
const checkNow = async (
  parts: Audited,
  check: (network: string) => Promise<Outcome | null>,
  context: Context,
): Promise<Later> =>
  later(async () => {
    const { network, words } = context
    const outcome = await check(network.id)
    const anchor = await findAnchor(parts, network.id)
    const view = {
      count: outcome?.count ?? (await parts.audit.last(network.id))?.seq ?? 0,
      outcome,
      checkedAt: anchor?.checked ? sayInstant(anchor.checked.at, context) : null,
      anchored: anchor && { when: sayInstant(anchor.at, context), seq: anchor.head.seq },
      accepted: anchor?.accepted?.seq ?? null,
    }
    await record(parts, context, 'audit.checked')
    return whisper(checkCard(view, words))
  })

const record = ({ audit }: Audited, { network, member, surface, now: at }: Context, verb: string): Promise<void> =>
  audit.record({ network: network.id, at, member: member.id, surface, verb, ref: { kind: 'audit', id: '' } })
