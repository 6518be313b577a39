import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { GateError } from '../engine/gate-error.ts'
import { readPolicy } from '../engine/policy/read-policy.ts'
import { composeBaseline } from '../engine/waivers/compose-baseline.ts'
import { sayError } from '../locales/error-words.ts'
import { wordsOf } from '../locales/index.ts'
import { judge, openSource, rootOf } from './judge.ts'
import type { BaselineOptions } from './options.ts'
import type { Terminal } from './terminal.ts'
import { dayOfJudgement } from './today.ts'

/** `gpai-gate baseline`: writes the present gaps to the baseline file, which must not exist yet. */
export async function writeBaseline(folder: string, options: BaselineOptions, terminal: Terminal): Promise<void> {
  const { configuration } = await readPolicy(await openSource(folder, options, terminal), options.config)
  const report = await judge(folder, options, terminal)
  const today = dayOfJudgement(options.asOf)
  const text = composeBaseline(report, configuration, { owner: options.owner, due: dayOfJudgement(options.due), today })
  const file = join(rootOf(folder, options, terminal), configuration.baseline)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, text, { flag: 'wx' }).catch((cause: unknown) => {
    throw written(configuration.baseline, cause)
  })
  const { baselineWritten } = await wordsOf(report.locale, 'commandLine')
  terminal.stderr.write(`${baselineWritten(configuration.baseline)}\n`)
}

function written(path: string, cause: unknown): GateError {
  return new GateError({
    code: 'input-invalid',
    says: sayError('baseline-not-written', { path }),
    cause,
  })
}
