import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { GateError } from '../../../engine/gate-error.ts'
import { roleNames } from '../../../schemas/roster.ts'
import { configurationFile, judged } from '../../builders/policy-world.ts'

const globs = fc.array(
  fc.constantFrom('**/gpai/**', 'gpai/*', 'weights/**', 'docs/**', 'main', 'dev', 'nothing', '*'),
  { maxLength: 3 },
)
const days = fc.integer({ min: 0, max: 400 })
const roles = fc.array(fc.constantFrom(...roleNames), { maxLength: 3 })
const holder = fc.record({ login: fc.constantFrom('ada', 'eve'), legal_entity: fc.constant('acme') })
const some = <T>(shape: { [Key in keyof T]: fc.Arbitrary<T[Key]> }) => fc.record(shape, { requiredKeys: [] })

/** Any part of a configuration that can change a verdict. Waivers are decisions of their own, which an organisation can forbid. */
const configuration = some({
  releases: some({ paths: globs, labels: globs, titles: globs, base_branches: globs, examples: globs }),
  strictness: some({
    legacy_block_days: days,
    warnings_block: fc.boolean(),
    catalogue_review_days: days,
    stale_catalogue_blocks: fc.boolean(),
  }),
  calendar: some({ extra_holidays: fc.subarray(['2026-11-23', '2026-12-24']) }),
  roster: some({
    legal_entities: fc.constant({ acme: { size: 'sme' } }),
    roles: some({ risk_owner: fc.array(holder, { maxLength: 2 }) }),
  }),
  baseline: fc.constantFrom('.github/gpai-gate-baseline.yaml', 'known.yaml'),
  limits: some({
    waiver_days: days,
    baseline_days: days,
    not_waivable: fc.subarray(['policy.*', 'transparency.*']),
    minimum_roles: roles,
    waiver_roles: roles,
    roster: fc.constantFrom('organisation', 'repository'),
  }),
})

const waivers = fc.constantFrom(
  {},
  {
    waivers: [
      {
        requirement: 'transparency.1.1.drawn-up',
        scope: '**',
        granted_by: 'eve',
        role: 'risk_owner',
        reason: 'None.',
        granted_on: '2026-11-01',
        expires_on: '2026-11-30',
      },
    ],
  },
)

const known = stringify({
  written_on: '2026-11-01',
  gaps: [
    {
      requirement: 'transparency.1.1.drawn-up',
      release: 'gpai',
      items: ['general.model_name'],
      owner: 'eve',
      due: '2026-12-01',
    },
  ],
})

describe('merging layers', () => {
  it('is monotone: a file of the repository never turns a blocked verdict into a pass', async () => {
    let blocked = 0
    const holds = async (above: object, own: object, more: object) => {
      const organisation = stringify({
        ...above,
        limits: { ...('limits' in above ? Object(above.limits) : {}), waivers: 'organisation' },
      })
      const rest = { organisation, form: { 'general.model_name': null } }
      const verdict = (file: object | null) =>
        judged({
          ...rest,
          base: { 'known.yaml': known, ...(file === null ? {} : { [configurationFile]: stringify(file) }) },
        })
          .then((report) => report.verdict)
          .catch((cause: unknown) => (cause instanceof GateError ? 'could-not-run' : Promise.reject(cause)))
      const alone = await verdict(null)
      if (alone !== 'blocked') return
      blocked += 1
      expect(['blocked', 'could-not-run']).toContain(await verdict({ ...own, ...more }))
    }
    await fc.assert(fc.asyncProperty(configuration, configuration, waivers, holds), { numRuns: 40 })
    expect(blocked).toBeGreaterThan(5)
  })
})
