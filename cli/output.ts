import { GateError } from '../engine/gate-error.ts'
import { sayError } from '../locales/error-words.ts'

type Stream = { on(event: 'error', listener: (cause: Error) => void): unknown }

/**
 * Watches a stream that a shell hands over, and says whether what was written was cut. A reader that leaves early
 * (`gpai-gate check | head`) has what it wanted; a full disk takes the place of the verdict, because nobody can read it.
 */
export function watchOutput(stream: Stream): () => boolean {
  let cut = false
  stream.on('error', (cause) => {
    const isReaderGone = 'code' in cause && cause.code === 'EPIPE'
    cut ||= !isReaderGone
  })
  return () => cut
}

/** A report or record that was asked for and could not be written. */
export function notWritten(path: string, cause?: unknown): GateError {
  return new GateError({ code: 'input-invalid', says: sayError('file-not-written', { path }), cause })
}
