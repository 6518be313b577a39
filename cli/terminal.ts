/** What a command line needs of the process it runs in. */
export type Terminal = {
  readonly stdout: { write(text: string): unknown; readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr: { write(text: string): unknown }
  /** Where an answer is read from, if anybody is asked. */
  readonly stdin?: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  cwd(): string
}

/** Exit statuses. Source: the contract of the command line. */
export const exitStatus = { pass: 0, blocked: 1, couldNotRun: 2 } as const
