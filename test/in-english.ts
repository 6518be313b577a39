import { GateError } from '../engine/gate-error.ts'
import { errors } from '../locales/en/errors.ts'

/** An error as somebody reads it in English; what is no error of the gate stays as it is. */
export function inEnglish(error: unknown): unknown {
  if (!(error instanceof GateError)) return error
  const { code, at } = error
  const { message, remedy } = error.says.in(errors)
  return Object.assign(new Error(message), { name: error.name, code, at, remedy })
}

/** The same work; what it rejects with is read in English. */
export function readInEnglish<T>(work: Promise<T>): Promise<T> {
  return work.catch((error: unknown) => {
    throw inEnglish(error)
  })
}

/** The same call; what it throws is read in English. */
export function sayInEnglish<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    throw inEnglish(error)
  }
}
