/** A bot that sleeps, wakes with a clock that jumped, plans again each time and gives what is due and was not given. */
export interface Planned {
  readonly key: string
  readonly at: number
}

export interface Given<T> {
  readonly planned: T
  readonly givenAt: number
}

/** @param plan all that there is at a moment; whatever it plans again carries the same key. @returns in the order in which they were given */
export const live = <T extends Planned>(
  plan: (now: number) => readonly T[],
  start: number,
  wakes: readonly number[],
  end: number,
): readonly Given<T>[] => {
  const given = new Map<string, Given<T>>()
  const wakeAt = (now: number) => {
    const due = plan(now).filter(({ key, at }) => at <= now && !given.has(key))
    for (const planned of due) given.set(planned.key, { planned, givenAt: now })
  }
  let now = start
  for (const step of wakes) {
    now += step
    wakeAt(now)
  }
  wakeAt(Math.max(now, end))
  return [...given.values()]
}
