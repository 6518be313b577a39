import type { EvidenceSet } from '../../commitments/case.ts'
import type { ReleaseFiles } from '../evidence/read-release.ts'
import type { Tree } from '../source.ts'

/** The documents of a release with what they say, and the tree that they come from. */
export type Release = { readonly tree: Tree; readonly files: ReleaseFiles; readonly evidence: EvidenceSet }
