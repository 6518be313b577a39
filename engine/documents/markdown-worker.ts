import { type MessagePort, parentPort } from 'node:worker_threads'
import type { Chunk } from './markdown-chunks.ts'
import { parseChunks } from './markdown-parse.ts'

/** Answers every list of chunks that comes through the port; a first message says that the code is loaded. */
export const serve = (port: MessagePort | null): void => {
  port?.on('message', (chunks: readonly Chunk[]) => port.postMessage(parseChunks(chunks)))
  port?.postMessage('ready')
}

serve(parentPort)
