import type { Place } from '../../commitments/place.ts'
import { type Configuration, type ConfigurationFile, configurationFile, defaultConfiguration } from '../../schemas/configuration.ts'
import type { Document } from '../documents/document.ts'
import { readDocument } from '../documents/read-document.ts'
import { shape } from '../evidence/shape.ts'
import { GateError } from '../gate-error.ts'
import { problemWords } from '../report/locales/en/problems.ts'
import type { Tree } from '../source.ts'

/** Where a repository keeps its configuration. */
export const configurationPath = '.github/gpai-gate.yaml'

/**
 * The configuration in force, read from the trusted tree; the defaults where there is no file.
 * Rejects with `configuration-invalid`, with the place and the nearest valid key, when the file does not fit the schema.
 */
export async function readConfiguration(trusted: Tree, path: string = configurationPath): Promise<Configuration> {
  const blob = (await trusted.read([path])).get(path)
  if (blob === undefined || blob.kind === 'absent') return defaultConfiguration
  return merge(configurationOf(await readDocument(path, blob)))
}

function configurationOf(document: Document): ConfigurationFile {
  const [unreadable] = document.problems
  if (unreadable) throw invalid({ problem: unreadable.code, at: { path: document.path, ...unreadable.at } })
  if (document.content.format !== 'yaml' || document.content.root === null) return {}
  const { content, problems } = shape(configurationFile, document.content.root, document.path)
  const [first] = problems
  if (first) throw invalid(first)
  return content
}

function invalid(place: Place): GateError {
  const { path, line } = place.at
  return new GateError({
    code: 'configuration-invalid',
    message: `The configuration ${path} cannot be used: line ${line}: ${problemWords[place.problem](place.args ?? {})}`,
    remedy: `Correct line ${line} of ${path} on the base branch; the gate judges nothing until then.`,
    place: place.at,
  })
}

function merge({ releases, locale, strictness, calendar }: ConfigurationFile): Configuration {
  const usual = defaultConfiguration
  return {
    releases: {
      paths: releases?.paths ?? usual.releases.paths,
      labels: releases?.labels ?? usual.releases.labels,
      titles: releases?.titles ?? usual.releases.titles,
      base_branches: releases?.base_branches ?? usual.releases.base_branches,
    },
    locale: locale ?? usual.locale,
    strictness: {
      legacy_block_days: strictness?.legacy_block_days ?? usual.strictness.legacy_block_days,
      warnings_block: strictness?.warnings_block ?? usual.strictness.warnings_block,
    },
    ...(calendar?.extra_holidays ? { calendar: { extra_holidays: calendar.extra_holidays } } : {}),
  }
}
