import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { part, type ScopePart } from './part.ts'
import { ask } from './questions.ts'

/** Whose duties are in question: the provider of the model, who modifies the model of another, or neither. */
export type Actor = 'provider' | 'modifier' | 'none'

/** Who the author of the manifest is in relation to the model. Source: Guidelines, sections 3.1 and 3.2. */
export function actorOf(manifest: ReleaseManifest): ScopePart<Actor> {
  switch (manifest.role) {
    case 'downstream-modifier':
      return modifier(manifest)
    case 'integrator':
    case 'distributor':
      return downstream(manifest)
    case 'provider':
      return part('provider', { asks: ofAnother(manifest) ? [ask('base-of-another-provider', 'base.provider')] : [] })
    default:
      return part('provider', { asks: [ask('role-missing', 'role')] })
  }
}

/** Section 3.2 fits modifications of general-purpose AI models only; another result is tested on its own. */
function modifier({ base }: ReleaseManifest): ScopePart<Actor> {
  return base?.is_general_purpose === false
    ? part('provider', { rules: ['actor.base-not-general-purpose'] })
    : part('modifier')
}

/** Who integrates or passes on a model is no provider, unless upstream excluded the Union or the model was modified. */
function downstream(manifest: ReleaseManifest): ScopePart<Actor> {
  if (manifest.release?.excluded_by_upstream === true) {
    const asks =
      manifest.role === 'distributor' ? [ask('distributor-of-excluded-model', 'release.excluded_by_upstream')] : []
    return part('provider', { rules: ['actor.brings-in-excluded'], asks })
  }
  const { compute, cumulative_compute } = manifest.modification ?? {}
  const modifies = compute !== undefined || cumulative_compute !== undefined
  return modifies ? modifier(manifest) : part('none', { rules: ['actor.not-provider'] })
}

function ofAnother({ base, provider }: ReleaseManifest): boolean {
  return base?.provider !== undefined && base.provider !== provider?.legal_name
}
