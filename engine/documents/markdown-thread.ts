import { Worker } from 'node:worker_threads'
import { limits } from './limits.ts'
import type { Chunk } from './markdown-chunks.ts'
import type { ParsedMarkdown } from './markdown-parse.ts'
import { workerUrl } from './worker-url.ts'

/** Parses Markdown aside, one file at a time, so that hostile input can be stopped. */
export type MarkdownThread = {
  /** The sections, or `too-complex` when the deadline passes. Rejects when the worker cannot be started. */
  parse(chunks: readonly Chunk[]): Promise<ParsedMarkdown>
  /** Stops the worker, if there is one. The next call of `parse` starts another. */
  close(): Promise<void>
}

type ThreadOptions = { readonly deadline?: number; readonly refusals?: number; readonly url?: URL }

/**
 * A thread that starts its worker when the first file comes and reuses it. An idle one does not keep the process alive.
 * After a few files that missed the deadline it refuses every other one at once: many of them cannot add up.
 */
export const openMarkdownThread = ({
  deadline = limits.deadline,
  refusals = limits.refusals,
  url = workerUrl,
}: ThreadOptions = {}): MarkdownThread => {
  let worker: Worker | null = null
  let refused = 0
  let queue: Promise<unknown> = Promise.resolve()
  const close = async (): Promise<void> => {
    const closing = worker
    worker = null
    await closing?.terminate()
  }
  const parseNow = async (chunks: readonly Chunk[]): Promise<ParsedMarkdown> => {
    if (refused >= refusals) return { refusal: 'too-complex' }
    worker ??= await startWorker(url)
    const answer = await answerOf(worker, chunks, deadline)
    if (answer !== null) return answer
    refused += 1
    await close()
    return { refusal: 'too-complex' }
  }
  const parse = (chunks: readonly Chunk[]): Promise<ParsedMarkdown> => {
    const parsed = queue.then(() => parseNow(chunks))
    queue = parsed.catch(() => null)
    return parsed
  }
  return { parse, close }
}

/** Starts the worker without our environment and waits until it has loaded its code. */
const startWorker = (url: URL): Promise<Worker> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(url, { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: limits.memory } })
    // Waiting keeps the process alive; later the timer of each file does.
    worker.once('message', () => {
      worker.off('error', reject)
      // Errors from here on show as a missing answer; without a listener they would end the process.
      worker.on('error', () => {})
      worker.unref()
      resolve(worker)
    })
    worker.on('error', reject)
  })

const answerOf = (worker: Worker, chunks: readonly Chunk[], deadline: number): Promise<ParsedMarkdown | null> =>
  new Promise((resolve) => {
    const finish = (answer: ParsedMarkdown | null): void => {
      clearTimeout(timer)
      worker.off('message', finish)
      worker.off('exit', fail)
      resolve(answer)
    }
    const fail = (): void => finish(null)
    const timer = setTimeout(fail, deadline)
    worker.on('message', finish)
    worker.on('exit', fail)
    worker.postMessage(chunks)
  })
