import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { valueAt } from '../answers/value-at.ts'
import type { EvidenceSet, Found } from '../case.ts'
import { quantityOf } from '../scope/quantity.ts'
import type { Scope } from '../scope/result.ts'
import { entityName } from './names.ts'
import type { Relief } from './relief.ts'
import { reliefTable } from './table.ts'

/** What a statement is made of. */
export type StatementInput = {
  readonly release: Found<ReleaseManifest>
  readonly evidence: EvidenceSet
  readonly scope: Scope
}

/** Keys whose words may change without another claim being made: that something stands there is what counts. */
const prose = ['base.unknown_reason', 'release.exclusion_statement', 'generality.rationale']
const names = ['provider.legal_name', 'base.provider']

/**
 * What a confirmation binds: for each relief that a second person has to confirm its id, what it was compared with and the
 * values that it rests on, and the row that all of them lead to.
 */
export function statementOf(all: readonly Relief[], input: StatementInput): readonly string[] {
  const open = all.filter(({ state }) => state === 'open')
  if (open.length === 0) return []
  const { folder } = input.evidence.files
  return [
    `release ${JSON.stringify(folder)}`,
    `row ${input.scope.rows.join(' ')}`,
    ...open.flatMap((relief) => claimLines(relief, input)),
  ]
}

/** The values that the claims of a manifest rest on, whatever row they lead to: for telling whether it makes the same ones. */
export function claimedValues(ids: readonly Relief['id'][], content: ReleaseManifest): readonly string[] {
  return reliefTable
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ id, keys }) => keys.map((key) => `${id} ${key} ${normalised(key, valueAt(content, key))}`))
}

function claimLines({ id, item }: Relief, { release, evidence }: StatementInput): readonly string[] {
  const row = reliefTable.find((one) => one.id === id)
  if (row === undefined) return []
  const compared = row.comparisons.map((comparison) => comparison.id).join(' ')
  const values = row.keys.map((key) => `${key} ${boundValue(key, release.content, evidence)}`)
  return [`relief ${id} ${item} ${compared}`, ...values.map((value) => `value ${id} ${value}`)]
}

/** Of a licence its text counts, so that another one under the same name is another claim. */
function boundValue(key: string, content: ReleaseManifest, { files }: EvidenceSet): string {
  const value = valueAt(content, key)
  if (key !== 'license.text' || typeof value !== 'string') return normalised(key, value)
  const path = files.resolve(value)
  return `${JSON.stringify(value)} ${path === null ? '-' : (files.at(path)?.sha256 ?? '-')}`
}

function normalised(key: string, value: unknown): string {
  if (value === undefined || value === null) return '-'
  if (prose.includes(key)) return 'stated'
  if (typeof value === 'string' && names.includes(key)) return JSON.stringify(entityName(value))
  if (typeof value === 'string' || typeof value === 'number') return normalisedText(key, value)
  if (Array.isArray(value)) return JSON.stringify(value.map((one) => String(one).trim().toLowerCase()).sort())
  return JSON.stringify(value)
}

function normalisedText(key: string, value: string | number): string {
  const amount = quantityOf(value)
  if (amount !== null) return amount.toString()
  const text = String(value).trim()
  return JSON.stringify(key === 'license.spdx' ? text.toLowerCase() : text)
}
