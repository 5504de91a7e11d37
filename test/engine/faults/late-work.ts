import type { JumpingClock } from './clock.ts'

/** Milliseconds after which a platform still does what it gave no answer to: well within our grace of a minute. */
const lateness = 30_000

interface Late {
  readonly perform: () => unknown
}

export const lateWorkOf = ({ now }: JumpingClock) => {
  const waiting: { readonly dueAt: number; readonly asked: Late }[] = []
  return {
    add: (asked: Late): void => void waiting.push({ dueAt: now() + lateness, asked }),
    /** What is late enough is done, before anything else is. */
    arrive: (): void => {
      while (waiting[0] && waiting[0].dueAt <= now()) waiting.shift()?.asked.perform()
    },
  }
}
