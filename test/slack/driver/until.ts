import type { Desk } from './desk.ts'

/** Milliseconds; only a test that fails waits so long. */
const patience = 5_000

/** Looks again at every change of the screens, and gives up with what it waited for. */
export const until = async <Found>(
  desk: Desk,
  what: string,
  look: () => Promise<Found | undefined>,
): Promise<Found> => {
  const deadline = Date.now() + patience
  for (;;) {
    const changed = desk.changed()
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > deadline) throw new Error(`Waited in vain: ${what}`)
    await Promise.race([changed, new Promise((resolve) => setTimeout(resolve, 500).unref())])
  }
}
