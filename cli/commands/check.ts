import { writeFile } from 'node:fs/promises'
import { relative, resolve } from 'node:path'
import { GateError } from '../../engine/gate-error.ts'
import { recordOf } from '../../engine/record/build-record.ts'
import { formatsOfferedAs, type ReportFormat, render } from '../../engine/report/render.ts'
import { sayError } from '../../locales/error-words.ts'
import { localeOf } from '../../locales/index.ts'
import { judge, rootOf } from '../judge.ts'
import type { CheckOptions } from '../options.ts'
import { notWritten } from '../output.ts'
import { exitStatus, type Terminal } from '../terminal.ts'

/** `gpai-gate check`: judges, prints, writes the files asked for, and returns the exit status. */
export async function check(folder: string, options: CheckOptions, terminal: Terminal): Promise<number> {
  const outputs = options.output.map(parseOutput)
  const report = await judge(folder, options, terminal)
  const locale = await localeOf(report.locale)
  const look = {
    colour: coloured(terminal),
    width: terminal.stdout.columns ?? 100,
    prefix: prefixOf(folder, options, terminal),
    root: await rootInRepository(folder, options, terminal),
  }
  terminal.stdout.write(await render(options.format, report, { locale, look }))
  for (const { format, file } of outputs) {
    await writeFile(
      resolve(terminal.cwd(), file),
      format === 'record'
        ? `${JSON.stringify(recordOf(report), null, 2)}\n`
        : await render(format, report, { locale, look: { ...look, colour: false, width: 100 } }),
    ).catch((cause: unknown) => {
      throw notWritten(file, cause)
    })
  }
  return report.verdict === 'blocked' ? exitStatus.blocked : exitStatus.pass
}

/** Paths of a report start at the judged folder; with this before them, a terminal can open them. */
function prefixOf(folder: string, options: CheckOptions, terminal: Terminal): string {
  const root = rootOf(folder, options, terminal)
  const isNamed = root === resolve(terminal.cwd(), folder)
  const path = (isNamed ? folder : relative(terminal.cwd(), root)).replace(/^(\.\/+)+/, '').replace(/\/+$/, '')
  return options.base !== undefined || path === '.' || path === '' ? '' : `${path}/`
}

/** Where the judged folder lies in its repository; a range is judged from the root, and a folder outside of git is its own. */
async function rootInRepository(folder: string, options: CheckOptions, terminal: Terminal): Promise<string> {
  const asksForIt = [options.format, ...options.output].some((one) => one.startsWith('sarif'))
  if (!asksForIt || options.base !== undefined) return ''
  const { git } = await import('../git.ts')
  const prefix = await git(rootOf(folder, options, terminal), ['rev-parse', '--show-prefix']).catch(() => '')
  return prefix.toString('utf8').trimEnd()
}

/** The formats of a report, and the record of the verdict. */
const outputFormats = [...formatsOfferedAs('command-line'), 'record'] as const

function parseOutput(value: string): { readonly format: ReportFormat | 'record'; readonly file: string } {
  const [name, ...rest] = value.split('=')
  const format = outputFormats.find((one) => one === name)
  const file = rest.join('=')
  if (format !== undefined && file !== '') return { format, file }
  throw new GateError({
    code: 'input-invalid',
    says: sayError('output-malformed', { value, formats: outputFormats }),
  })
}

/** Colour on a terminal only, and never where `NO_COLOR` is set (no-color.org). */
function coloured({ stdout, env }: Terminal): boolean {
  return stdout.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'
}
