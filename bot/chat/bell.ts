/** Wakes one loop. A ring while it is at work is heard when it comes to wait. */
export interface Bell {
  readonly ring: () => void
  /** Resolves at a ring since the last wait, or after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>
}

export const createBell = (): Bell => {
  let isRung = false
  let answer = () => {}
  return {
    ring: () => {
      isRung = true
      answer()
    },
    wait: async (milliseconds) => {
      if (!isRung) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, milliseconds)
          answer = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      isRung = false
    },
  }
}
