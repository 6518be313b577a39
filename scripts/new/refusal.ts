const cause = 'refused'

/** Stops, because what was asked for cannot be done; the message says what to do instead. */
export function refuse(message: string): never {
  throw new Error(message, { cause })
}

/** Whether somebody has to ask for something else; any other error is one of the script. */
export function isRefusal(error: unknown): error is Error {
  return error instanceof Error && error.cause === cause
}
