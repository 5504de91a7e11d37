/** One small transaction. Calls of stores inside it are kept together or not at all; nested calls join. */
export interface UnitOfWork {
  /** Runs the work, commits (several works may share one fsync), and only then resolves. */
  readonly run: <Result>(work: () => Promise<Result>) => Promise<Result>
}
