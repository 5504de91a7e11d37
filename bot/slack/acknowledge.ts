/** Says to Slack that it was heard, once. True when what was said went with it, false when that came too late. */
export type Acknowledge = (said?: unknown) => Promise<boolean>

/**
 * Slack tells the person that we failed when nothing comes within 3 seconds. An answer that takes longer follows by
 * another way, so before that time it is acknowledged without one.
 *
 * @param patience in milliseconds.
 */
export const acknowledgeInTime = (ack: (said?: never) => Promise<void>, patience: number): Acknowledge => {
  const once = acknowledgeOnce(ack)
  const timer = setTimeout(() => once().catch(() => {}), patience)
  return (said) => {
    clearTimeout(timer)
    return once(said)
  }
}

/** For forms: an empty acknowledgement would close the form, and with it lose what was typed. */
export const acknowledgeOnce = (ack: (said?: never) => Promise<void>): Acknowledge => {
  let isDone = false
  return async (said) => {
    if (isDone) return false
    isDone = true
    await ack(said as never)
    return true
  }
}

/** For events: Bolt has acknowledged them before anybody hears of them. */
export const acknowledged: Acknowledge = async () => false
