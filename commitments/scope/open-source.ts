import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import { type LicenceFiles, testLicence } from './licence.ts'
import { part, type ScopePart } from './part.ts'
import { ask } from './questions.ts'
import type { BlockResult, OpenSource } from './result.ts'
import type { ScopeRuleId } from './rules.ts'

const untested = { licence: 'not-tested', monetisation: 'not-tested', publicInfo: 'not-tested' } as const

/** What stands where nobody claims the exemption. */
export const notClaimed: OpenSource = { claimed: false, ...untested, outcome: 'not-claimed' }

/** A model with systemic risk cannot be exempt, whatever its licence. Source: AI Act Articles 53(2) and 54(6). */
export function exemptionUnavailable({ license }: ReleaseManifest): ScopePart<OpenSource> {
  if (license?.free_and_open_source !== true) return part(notClaimed)
  return part({ claimed: true, ...untested, outcome: 'not-available' }, { rules: ['open-source.systemic-risk'] })
}

/** The free and open-source test: all three blocks must pass. Source: Guidelines, section 4. */
export function testOpenSource(manifest: ReleaseManifest, files?: LicenceFiles): ScopePart<OpenSource> {
  if (manifest.license?.free_and_open_source !== true) return part(notClaimed)
  const licence = testLicence(manifest, files)
  const monetisation = testMonetisation(manifest)
  const publicInfo = testPublicInformation(manifest)
  const results = { licence: licence.value, monetisation: monetisation.value, publicInfo }
  const asks = [...licence.asks, ...monetisation.asks]
  const failed = failures(results)
  if (failed.length > 0) return part({ claimed: true, ...results, outcome: 'not-exempt' }, { rules: failed, asks })
  const review = ask('open-source-review', 'license.free_and_open_source')
  return part(
    { claimed: true, ...results, outcome: 'exempt' },
    { rules: ['open-source.exempt'], asks: [...asks, review] },
  )
}

type Blocks = Pick<OpenSource, 'licence' | 'monetisation' | 'publicInfo'>

/** A block that a person still has to judge has not passed. */
function failures({ licence, monetisation, publicInfo }: Blocks): readonly ScopeRuleId[] {
  const blocks: readonly (readonly [BlockResult, ScopeRuleId])[] = [
    [licence, 'open-source.licence'],
    [monetisation, 'open-source.monetisation'],
    [publicInfo, 'open-source.public-information'],
  ]
  return blocks.flatMap(([result, rule]) => (result === 'pass' ? [] : [rule]))
}

/** Block B: a `true` is monetisation, except among microenterprises; an unanswered question has not passed. */
function testMonetisation({ monetisation }: ReleaseManifest): ScopePart<BlockResult> {
  if (monetisation?.microenterprises_only === true) return part('pass')
  const personalData =
    monetisation?.personal_data_for_security_only === true ? false : monetisation?.personal_data_required
  const answers = [
    monetisation?.dual_licensing,
    monetisation?.paid_support_required,
    monetisation?.paid_hosting_only,
    monetisation?.advertising,
    personalData,
  ]
  if (answers.includes(true)) return part('fail')
  if (answers.includes(undefined)) return part('needs-human', { asks: [ask('monetisation-missing', 'monetisation')] })
  return part('pass')
}

/** Block C: weights, architecture, and the four topics of usage are public. Whether they suffice is for a person. */
function testPublicInformation({ public_info }: ReleaseManifest): BlockResult {
  const usage = public_info?.usage
  const needed = [
    public_info?.weights,
    public_info?.architecture,
    usage?.modalities,
    usage?.capabilities,
    usage?.limitations,
    usage?.integration,
  ]
  return needed.every((place) => place !== undefined && place.trim() !== '') ? 'pass' : 'fail'
}
