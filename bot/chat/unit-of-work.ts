/**
 * What is kept cannot be reached, is locked or has no room. It passes by itself. Nothing was kept, unless the connection
 * broke while the commit was under way: then nobody knows.
 *
 * @property code of the database: `08006`, `SQLITE_FULL`.
 */
export class StoreTrouble extends Error {
  readonly code: string

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}

/** One small transaction. Calls of stores inside it are kept together or not at all; nested calls join. */
export interface UnitOfWork {
  /**
   * Runs the work, commits (several works may share one fsync), and only then resolves. The work asks stores and
   * nothing else: it is run again from its start after a deadlock, undone when it takes seconds, and rejected as a
   * whole once a nested run or the database has failed in it, even if that was caught.
   */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>
  /**
   * As `run`, for what may be brought to us more than once, at once or later, here or at another replica.
   *
   * @param deed says the same of the same deed, and never of another; for an hour it is known, as a hash.
   * @param isKept whether the work was the deed itself: what only looked, asked or refused may be done again.
   * @param isSecret nobody may find out whose deed it was, not even who guesses it, nor when it was within a day.
   * @returns null when the deed was done before; then the work is not run
   */
  readonly runOnce: <Result>(
    deed: string,
    work: () => Promise<Result>,
    isKept: (result: Result) => boolean,
    isSecret?: boolean,
  ) => Promise<Result | null>
}
