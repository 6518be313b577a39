/** Wakes one sleeper, also one that goes to sleep only after the ring. */
export type Bell = {
  ring(): void
  /** Ends at the next ring, or after so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}

/** Makes a bell. */
export function createBell(): Bell {
  let rung = false
  let wake: (() => void) | null = null
  return {
    ring: () => {
      rung = true
      wake?.()
    },
    wait: async (milliseconds) => {
      if (!rung) {
        const { promise, resolve } = Promise.withResolvers<void>()
        const timer = setTimeout(resolve, milliseconds)
        wake = resolve
        await promise
        clearTimeout(timer)
        wake = null
      }
      rung = false
    },
  }
}
