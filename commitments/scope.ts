import type { ReleaseManifest } from '../schemas/release-manifest/index.ts'
import type { Evidence } from './case.ts'
import { assembleScope } from './scope/assemble.ts'
import type { LicenceFiles } from './scope/licence.ts'
import type { Scope } from './scope/result.ts'
import { unknownScope } from './scope/unknown.ts'

export type { Scope } from './scope/result.ts'

/** Which duties a release has: the decision table over its manifest, on the day of judgement. Never throws. */
export function decideScope(manifest: Evidence<ReleaseManifest>, today: string, files?: LicenceFiles): Scope {
  return manifest.state === 'found'
    ? assembleScope({ manifest: manifest.content, today, files })
    : unknownScope(manifest.state)
}
