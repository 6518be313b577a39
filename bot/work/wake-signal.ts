/** Wakes one sleeper, also one that goes to sleep only after the signal. */
export type WakeSignal = {
  give(): void
  /** Ends at the next signal, or after so many milliseconds. */
  wait(milliseconds: number): Promise<void>
}

/** Makes a signal. */
export function createWakeSignal(): WakeSignal {
  let given = false
  let wake: (() => void) | null = null
  return {
    give: () => {
      given = true
      wake?.()
    },
    wait: async (milliseconds) => {
      if (!given) {
        const { promise, resolve } = Promise.withResolvers<void>()
        const timer = setTimeout(resolve, milliseconds)
        wake = resolve
        await promise
        clearTimeout(timer)
        wake = null
      }
      given = false
    },
  }
}
