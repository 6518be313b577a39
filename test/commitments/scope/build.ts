import type { Evidence, Found } from '../../../commitments/case.ts'
import { decideScope, type Scope } from '../../../commitments/scope.ts'
import type { ReleaseManifest } from '../../../schemas/release-manifest/index.ts'
import { releaseManifest } from '../../../schemas/release-manifest/index.ts'

export const today = '2026-11-22'

/** Values by dotted path; `undefined` removes an item. */
export type Change = Readonly<Record<string, unknown>>

/** An ordinary release: a provider in the Union, a text model well above 10^23 and below 10^25 FLOP, all chapters signed. */
const ordinary = {
  role: 'provider',
  provider: { legal_name: 'Aurelia GmbH', established_in_union: true, country: 'AT', size: 'other' },
  model: { family_id: 'atlas-3', name: 'atlas-3', version: '3.0', modalities_in: ['text'], modalities_out: ['text'] },
  release: { channel: 'api', union_market: true, placed_on_market_on: '2026-10-05' },
  compute: {
    update: { value: '6.6*10^23', method: 'measured' },
    cumulative: { value: '7.0*10^23', method: 'measured' },
  },
  signatory: {
    transparency: { status: 'signed', since: '2025-09-15' },
    copyright: { status: 'signed', since: '2025-09-15' },
    safety_and_security: { status: 'signed', since: '2025-09-15' },
  },
} satisfies ReleaseManifest

/** What a downstream modifier adds: a base of 3*10^24 FLOP and a modification above one third of it. */
export const modifier: Change = {
  role: 'downstream-modifier',
  base: {
    model_id: 'other/base',
    provider: 'Other',
    is_general_purpose: true,
    systemic_risk: false,
    compute: '3*10^24',
  },
  modification: { compute: '1.5*10^24' },
  compute: undefined,
}

/** What the free and open-source test asks for, all of it passed. */
export const openSource: Change = {
  license: { spdx: 'Apache-2.0', free_and_open_source: true },
  monetisation: {
    dual_licensing: false,
    paid_support_required: false,
    paid_hosting_only: false,
    advertising: false,
    personal_data_required: false,
  },
  public_info: {
    weights: 'https://hub.example/atlas-3',
    architecture: 'README.md#architecture',
    usage: { modalities: 'README.md', capabilities: 'README.md', limitations: 'README.md', integration: 'README.md' },
  },
}

/** A manifest with changes, checked against the schema. */
export function manifest(change: Change = {}): ReleaseManifest {
  const copy: unknown = structuredClone(ordinary)
  for (const [path, value] of Object.entries(change)) set(copy, path.split('.'), structuredClone(value))
  return releaseManifest.parse(copy)
}

/** The manifest as evidence; every item is located at line 1 of the manifest. */
export function found(content: ReleaseManifest): Found<ReleaseManifest> {
  return {
    state: 'found',
    path: 'gpai/release.yaml',
    sha256: '0'.repeat(64),
    content,
    problems: [],
    locate: () => ({ path: 'gpai/release.yaml', line: 1, column: 1 }),
    written: () => null,
  }
}

/** The scope of a manifest with changes. */
export function scope(change: Change = {}, on = today): Scope {
  return decideScope(found(manifest(change)), on)
}

export const missing: Evidence<ReleaseManifest> = { state: 'missing', path: 'gpai/release.yaml' }
export const unreadable: Evidence<ReleaseManifest> = { state: 'unreadable', path: 'gpai/release.yaml', problems: [] }

/** The codes of what is left to state or to decide. */
export function codes({ needsHuman }: Scope): readonly string[] {
  return needsHuman.map(({ code }) => code)
}

/** The rules that a scope rests on. */
export function rules({ reasons }: Scope): readonly string[] {
  return reasons.map(({ rule }) => rule)
}

/** Duties as one word in the order T C S SS N R: `o` owed, `l` limited, `p` prepare, `-` not owed. */
export function duties({ duties: all }: Scope): string {
  const letters = { owed: 'o', limited: 'l', prepare: 'p', 'not-owed': '-' } as const
  return [
    all.documentation,
    all['copyright-policy'],
    all['training-summary'],
    all['safety-and-security'],
    all.notification,
    all['authorised-representative'],
  ]
    .map((state) => letters[state])
    .join('')
}

function set(data: unknown, [step = '', ...rest]: readonly string[], value: unknown): void {
  if (typeof data !== 'object' || data === null) return
  if (rest.length === 0) {
    if (value === undefined) Reflect.deleteProperty(data, step)
    else Reflect.set(data, step, value)
    return
  }
  if (!Object.hasOwn(data, step)) Reflect.set(data, step, {})
  set(Reflect.get(data, step), rest, value)
}
