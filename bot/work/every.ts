import type { Logger } from 'pino'

/**
 * Does something now and at intervals, never twice at once. What fails is logged and done again next time. Gives a function
 * that ends it, and waits for what runs.
 */
export function every(milliseconds: number, work: () => Promise<unknown>, log: Logger): () => Promise<void> {
  let current: Promise<unknown> | null = null
  const once = () => {
    current ??= work()
      .catch((err: unknown) => log.error({ err }, 'maintenance failed'))
      .finally(() => {
        current = null
      })
  }
  const timer = setInterval(once, milliseconds)
  once()
  return async () => {
    clearInterval(timer)
    await current
  }
}
