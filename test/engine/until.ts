import { setTimeout as pause } from 'node:timers/promises'

/** In milliseconds; only a test that fails waits this long. */
const usualPatience = 5 * 60_000

/** Resolves when it holds. @throws {Error} that says what was waited for */
export const until = async (
  holds: () => boolean | Promise<boolean>,
  what: string,
  patience = usualPatience,
): Promise<void> => {
  const deadline = performance.now() + patience
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for ${what}.`)
    await pause(50)
  }
}
