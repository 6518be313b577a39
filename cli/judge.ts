import { readFile, stat } from 'node:fs/promises'
import { basename, dirname, resolve } from 'node:path'
import { gate } from '../engine/gate.ts'
import { GateError } from '../engine/gate-error.ts'
import type { Blob, Source } from '../engine/source.ts'
import { sayError } from '../locales/error-words.ts'
import type { Report } from '../schemas/report.ts'
import { folderSource } from './folder-source.ts'
import type { CheckoutOptions } from './options.ts'
import { organisationTree } from './organisation.ts'
import { isInOwnPackage } from './own-package.ts'
import type { Terminal } from './terminal.ts'
import { dayOfJudgement } from './today.ts'

/** Judges the folder or git range that the options name. Rejects with `GateError` when it cannot be judged. */
export async function judge(folder: string, given: CheckoutOptions, terminal: Terminal): Promise<Report> {
  const options = optionsFor(folder, given, terminal)
  return gate(await openSource(folder, options, terminal), {
    today: dayOfJudgement(options.asOf),
    ...(options.locale === undefined ? {} : { locale: options.locale }),
    ...(options.config === undefined ? {} : { configurationPath: options.config }),
    ...(options.release === undefined ? {} : { release: options.release.replace(/\/+$/, '') }),
  })
}

/** The source that the options name, with the organisation above it and the configuration that they give. */
export async function openSource(folder: string, options: CheckoutOptions, terminal: Terminal): Promise<Source> {
  const root = rootOf(folder, options, terminal)
  const found = await stat(root).catch(() => null)
  if (found === null || !found.isDirectory()) {
    throw new GateError({
      code: 'not-found',
      says: sayError('folder-absent', { folder }),
    })
  }
  const { organisation, repository = null, config } = options
  const above = organisation === undefined ? null : await organisationTree(organisation, terminal)
  const ownPackage = await isInOwnPackage(root)
  const source = { ...(await sourceOf(root, options)), organisation: above, repository, ownPackage }
  return config === undefined ? source : withConfiguration(source, config, terminal)
}

/**
 * The folder to judge. Whoever names a `gpai` folder, or stands in one, means the release that it documents: paths count
 * from the folder of the model above it.
 */
export function rootOf(folder: string, { base }: CheckoutOptions, terminal: Terminal): string {
  const root = resolve(terminal.cwd(), folder)
  return base === undefined && basename(root) === 'gpai' ? dirname(root) : root
}

/** The options, with the release in them that a `gpai` folder in place of a repository means. */
function optionsFor(folder: string, options: CheckoutOptions, terminal: Terminal): CheckoutOptions {
  const isRelease = rootOf(folder, options, terminal) !== resolve(terminal.cwd(), folder)
  return isRelease && options.release === undefined ? { ...options, release: 'gpai' } : options
}

async function sourceOf(root: string, { base, head }: CheckoutOptions): Promise<Source> {
  if (base !== undefined) {
    const { gitSource } = await import('./git-source.ts')
    return gitSource(root, base, head ?? 'HEAD')
  }
  if (head === undefined) return folderSource(root)
  throw new GateError({
    code: 'input-invalid',
    says: sayError('head-without-base'),
  })
}

/** The same source with a configuration file from this machine, which the person at the command line trusts. */
function withConfiguration(source: Source, path: string, terminal: Terminal): Source {
  const read = async (paths: readonly string[]) => {
    const others = await source.trusted.read(paths.filter((one) => one !== path))
    return new Map<string, Blob>([
      ...others,
      ...(paths.includes(path) ? [[path, await fileAt(path, terminal)] as const] : []),
    ])
  }
  return { ...source, trusted: { ...source.trusted, read } }
}

async function fileAt(path: string, terminal: Terminal): Promise<Blob> {
  const bytes = await readFile(resolve(terminal.cwd(), path)).catch(() => null)
  if (bytes !== null) return { kind: 'file', bytes }
  throw new GateError({
    code: 'not-found',
    says: sayError('configuration-file-absent', { path }),
  })
}
