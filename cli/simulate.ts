import { GateError } from '../engine/gate-error.ts'
import { type Difference, differenceOf } from '../engine/report/difference.ts'
import type { CommandLineWords } from '../locales/command-line-words.ts'
import { sayError } from '../locales/error-words.ts'
import { wordsOf } from '../locales/index.ts'
import type { GapReference } from '../schemas/report.ts'
import { judge } from './judge.ts'
import type { CheckoutOptions } from './options.ts'
import type { Terminal } from './terminal.ts'

/** `gpai-gate simulate`: judges under the configuration in force and under another one, and prints the difference. */
export async function simulate(
  folder: string,
  options: CheckoutOptions & { readonly format: string },
  terminal: Terminal,
): Promise<void> {
  const { config, ...inForce } = options
  if (config === undefined) throw noConfiguration()
  const before = await judge(folder, inForce, terminal)
  const after = await judge(folder, { ...inForce, config }, terminal)
  const outcome = { verdict: before.verdict, simulated: after.verdict, ...differenceOf(before, after) }
  const words = await wordsOf(before.locale, 'commandLine')
  terminal.stdout.write(
    options.format === 'json' ? `${JSON.stringify(outcome, null, 2)}\n` : inWords(outcome, words.simulate),
  )
}

type Simulated = Difference & { readonly verdict: string; readonly simulated: string }

function inWords({ verdict, simulated, appear, go }: Simulated, words: CommandLineWords['simulate']): string {
  const lines = [
    words.verdicts(verdict, simulated),
    ...listed(words.appear, appear),
    ...listed(words.go, go),
    ...(appear.length + go.length === 0 ? [words.same] : []),
  ]
  return `${lines.join('\n')}\n`
}

function listed(heading: string, gaps: readonly GapReference[]): readonly string[] {
  const lines = gaps.map(
    ({ id, release, effect }) => `  ${[id, release, `(${effect})`].filter((one) => one !== '').join(' ')}`,
  )
  return gaps.length === 0 ? [] : [`${heading} (${gaps.length}):`, ...lines]
}

function noConfiguration(): GateError {
  return new GateError({
    code: 'input-invalid',
    says: sayError('no-configuration-to-try'),
  })
}
