import type { AgendaItemStore } from '../bot/agenda-items/store.ts'
import type { AgreementStore } from '../bot/agreements/store.ts'
import type { AuditSafe, AuditStore } from '../bot/audit/store.ts'
import type { CarouselStore } from '../bot/carousels/store.ts'
import type { CaseSettingStore } from '../bot/case-rounds/settings-store.ts'
import type { CaseRoundStore } from '../bot/case-rounds/store.ts'
import type { DocumentStore } from '../bot/chat/document.ts'
import type { OutboxStore } from '../bot/chat/outbox.ts'
import type { UnitOfWork } from '../bot/chat/unit-of-work.ts'
import type { DatePollStore } from '../bot/date-polls/store.ts'
import type { HistoryStore } from '../bot/history.ts'
import type { Keys } from '../bot/keys.ts'
import type { MeetingStore } from '../bot/meetings/store.ts'
import type { NetworkStore } from '../bot/network/store.ts'
import type { PlanStore } from '../bot/plans/store.ts'
import type { PollStore } from '../bot/polls/store.ts'
import type {
  HandReminderStore,
  NudgeStore,
  OwedMemoStore,
  ReminderSettingStore,
  ReminderStore,
  RoundStore,
  TellingStore,
} from '../bot/reminders/store.ts'
import type { ReportBackStore } from '../bot/report-backs/store.ts'
import type { SearchStore } from '../bot/search/store.ts'
import type { SettingStore } from '../bot/setting-store.ts'
import type { NumberIntakeStore, SignUpStore } from '../bot/sign-ups/store.ts'
import type { TraceStore } from '../bot/traces.ts'
import type { PageStore } from '../bot/web/store.ts'
import type { WorkAgendaStore } from '../bot/work-agendas/store.ts'
import { storedAgendaItems } from './agenda-items.ts'
import { storedAgreements } from './agreements.ts'
import { storedAudit } from './audit.ts'
import { auditSafeInMemory } from './audit-safe.ts'
import { storedCarousels } from './carousels.ts'
import { storedCaseRounds } from './case-rounds.ts'
import { storedCaseSettings } from './case-settings.ts'
import { parseDatabaseUrl } from './database-url.ts'
import { storedDatePolls } from './date-polls.ts'
import { createDayKeys } from './day-keys.ts'
import { storedDocumentLinks } from './document-links.ts'
import { storedHandReminders } from './hand-reminders.ts'
import { storedHistory } from './history.ts'
import { runOnceIn, sweepSecretDeeds } from './inbox.ts'
import { keysInMemory } from './keys-in-memory.ts'
import { storedMeetings } from './meetings.ts'
import { storedNetwork } from './network.ts'
import { storedNudges, storedOwedMemos, storedRounds } from './nudges.ts'
import { storedNumberIntakes } from './number-intakes.ts'
import { storedOutbox } from './outbox.ts'
import { storedPage } from './page.ts'
import { storedPlans } from './plans.ts'
import { storedPolls } from './polls.ts'
import { openPostgres } from './postgres.ts'
import { storedReminderSettings } from './reminder-settings.ts'
import { storedReminders } from './reminders.ts'
import { storedReportBacks } from './report-backs.ts'
import { storedSearch } from './search.ts'
import { storedSettings } from './settings.ts'
import { storedSignUps } from './sign-ups.ts'
import { openSqlite } from './sqlite.ts'
import { storedTellings } from './tellings.ts'
import { storedTraces } from './traces.ts'
import { createDatabase, type OpenDatabase, unitTimeLimit } from './unit-of-work.ts'
import { storedWorkAgendas } from './work-agendas.ts'

/** Everything that is kept. A store called outside `unitOfWork.run` is a unit of its own. */
export interface Storage {
  readonly unitOfWork: UnitOfWork
  readonly network: NetworkStore
  readonly agreements: AgreementStore
  readonly workAgendas: WorkAgendaStore
  readonly meetings: MeetingStore
  readonly datePolls: DatePollStore
  readonly agendaItems: AgendaItemStore
  readonly reportBacks: ReportBackStore
  readonly plans: PlanStore
  readonly history: HistoryStore
  readonly audit: AuditStore
  readonly safe: AuditSafe
  readonly search: SearchStore
  readonly reminders: ReminderStore
  readonly reminderSettings: ReminderSettingStore
  readonly owedMemos: OwedMemoStore
  readonly nudges: NudgeStore
  readonly rounds: RoundStore
  readonly tellings: TellingStore
  readonly handReminders: HandReminderStore
  readonly caseRounds: CaseRoundStore
  readonly caseSettings: CaseSettingStore
  readonly polls: PollStore
  readonly signUps: SignUpStore
  readonly numberIntakes: NumberIntakeStore
  readonly carousels: CarouselStore
  readonly outbox: OutboxStore
  readonly page: PageStore
  readonly documents: DocumentStore
  readonly settings: SettingStore
  readonly traces: TraceStore
  /** Destroys the keys of what was done in secret before yesterday, by the real time. Asked at the start, and often. */
  readonly forgetDays: (at: number) => Promise<void>
  /** Resolves when the database answers. */
  readonly ping: () => Promise<void>
  /** Waits for the units that are under way, which are bounded in time, and ends the connections. */
  readonly close: () => Promise<void>
}

/**
 * Opens the database of `sqlite:./data/schakel.db`, `sqlite::memory:` or `postgres://…`, makes its folder and brings
 * its tables up to date.
 *
 * @param safe with which the audit log is written, the same at every opening; for what is kept, the one of the key folder
 * @param timeLimit of a unit of work, in milliseconds
 * @param keys of what must be forgettable, which are in no backup of this database
 * @throws {Error} when the address cannot be read, the database cannot be reached, or a migration fails; the process
 *   is then to end, for nothing may run on half a schema
 */
export const openStorage = async (
  url: string,
  safe: AuditSafe = auditSafeInMemory(),
  timeLimit = unitTimeLimit,
  keys: Keys = keysInMemory(),
): Promise<Storage> => {
  const address = parseDatabaseUrl(url)
  const { kind } = address
  const opened = await (kind === 'sqlite' ? openSqlite(address.file, timeLimit) : openPostgres(address.url, timeLimit))
  return keepIn(opened, safe, timeLimit, keys)
}

/** All stores, in a database that is open. */
export const keepIn = (
  opened: OpenDatabase,
  safe: AuditSafe,
  timeLimit = unitTimeLimit,
  keys: Keys = keysInMemory(),
): Storage => {
  const db = createDatabase(opened, timeLimit)
  const audit = storedAudit(db, safe)
  const settings = storedSettings(db)
  const days = createDayKeys(keys, settings)
  return {
    unitOfWork: { run: db.run, runOnce: runOnceIn(db, days) },
    network: storedNetwork(db),
    agreements: storedAgreements(db),
    workAgendas: storedWorkAgendas(db),
    meetings: storedMeetings(db),
    datePolls: storedDatePolls(db),
    agendaItems: storedAgendaItems(db),
    reportBacks: storedReportBacks(db),
    plans: storedPlans(db),
    history: storedHistory(db, audit),
    audit: audit.store,
    safe,
    search: storedSearch(db),
    reminders: storedReminders(db),
    reminderSettings: storedReminderSettings(db),
    owedMemos: storedOwedMemos(db),
    nudges: storedNudges(db),
    rounds: storedRounds(db),
    tellings: storedTellings(db),
    handReminders: storedHandReminders(db),
    caseRounds: storedCaseRounds(db, keys),
    caseSettings: storedCaseSettings(db),
    polls: storedPolls(db, keys),
    signUps: storedSignUps(db),
    numberIntakes: storedNumberIntakes(db),
    carousels: storedCarousels(db),
    outbox: storedOutbox(db),
    page: storedPage(db),
    documents: storedDocumentLinks(db),
    settings,
    traces: storedTraces(db),
    forgetDays: async (at) => {
      if (await days.forget(at)) await sweepSecretDeeds(db, at)
    },
    ping: () =>
      db.read(async (manager) => {
        await manager.query('SELECT 1')
      }),
    close: async () => {
      await db.settled()
      await opened.close()
    },
  }
}
