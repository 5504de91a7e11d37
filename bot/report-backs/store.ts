import type { ReportBack } from './report-back.ts'

export interface ReportBackStore {
  /** @returns false when that id is kept already; then nothing changes */
  readonly add: (report: ReportBack) => Promise<boolean>
  readonly find: (network: string, id: string) => Promise<ReportBack | null>
  /** From any of these bodies, made at or after an instant, oldest first. */
  readonly since: (network: string, from: readonly string[], at: number) => Promise<readonly ReportBack[]>
  /** From one body, latest first. */
  readonly of: (network: string, from: string, limit: number) => Promise<readonly ReportBack[]>
  /** That this member wrote, or made by closing a meeting; latest first. */
  readonly ofMember: (network: string, member: string) => Promise<readonly ReportBack[]>
  /** Strikes the member; what was told stays. */
  readonly forgetMember: (network: string, member: string) => Promise<void>
}
