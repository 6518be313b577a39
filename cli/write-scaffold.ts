import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { gatherFacts } from '../engine/facts.ts'
import { judgeUnder } from '../engine/judgement.ts'
import { readPolicy } from '../engine/policy/read-policy.ts'
import { type ScaffoldFile, scaffoldOf } from '../engine/scaffold/scaffold.ts'
import { wordsOf } from '../locales/index.ts'
import { openSource, rootOf } from './judge.ts'
import type { CheckoutOptions } from './options.ts'
import { notWritten } from './output.ts'
import type { Terminal } from './terminal.ts'
import { dayOfJudgement } from './today.ts'

/**
 * `gpai-gate init`: writes the documents that are owed and not there, with every key and no value. Nothing that exists is overwritten. The
 * manifest comes first, since what else is owed follows from it.
 */
export async function writeScaffold(folder: string, options: CheckoutOptions, terminal: Terminal): Promise<void> {
  const source = await openSource(folder, options, terminal)
  const policy = await readPolicy(source, options.config)
  const facts = await gatherFacts(source, dayOfJudgement(options.asOf))
  const release = options.release?.replace(/\/+$/, '')
  const choose = (found: readonly string[]) =>
    release === undefined ? (found.length === 0 ? ['gpai'] : found) : [release]
  const { judged } = await judgeUnder(policy, { source, facts, choose })
  const locale = options.locale ?? policy.configuration.locale
  const words = await wordsOf(locale, 'skeleton')
  const files = judged.flatMap((one) => scaffoldOf(one, words))
  const taken = judged.find(({ folder: path, context }) => {
    return context.evidence.release.state === 'missing' && !files.some((file) => file.path.startsWith(`${path}/`))
  })
  if (taken !== undefined) throw notWritten(taken.folder)
  const { initialised } = await wordsOf(locale, 'commandLine')
  for (const file of files) await writeNew(rootOf(folder, options, terminal), file)
  const written = files.map(({ path }) => initialised.wrote(path))
  const next = files.length === 0 ? initialised.nothing : initialised.next
  terminal.stdout.write(`${[...written, next].join('\n')}\n`)
}

async function writeNew(root: string, { path, text }: ScaffoldFile): Promise<void> {
  const file = join(root, path)
  try {
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text, { flag: 'wx' })
  } catch (cause) {
    throw notWritten(path, cause)
  }
}
