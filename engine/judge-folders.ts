import { modelPartOf } from '../commitments/data/weight-kinds.ts'
import { chapterMeasures } from '../commitments/index.ts'
import { judgeReliefs } from '../commitments/reliefs/judge.ts'
import type { Facts } from '../schemas/facts.ts'
import { assess } from './assess.ts'
import { decide } from './decide.ts'
import type { JudgedRelease, Judgement } from './decision.ts'
import { letPassBy } from './detection/not-weights.ts'
import { openMarkdownThread } from './documents/markdown-thread.ts'
import { gatherEvidence } from './evidence/gather.ts'
import { type ReleaseFiles, readRelease } from './evidence/read-release.ts'
import { withoutExampleValues } from './evidence/without-example-values.ts'
import { matchesAny } from './match.ts'
import { configurationFindings } from './policy/configuration-findings.ts'
import type { Policy } from './policy/read-policy.ts'
import { resolveExemptions } from './policy/resolve-exemptions.ts'
import { withSpare } from './reliefs/spare.ts'
import { withConfirmations } from './reliefs/with-confirmations.ts'
import { type Gathered, withSignOffs } from './sign-off/with-sign-offs.ts'
import type { Source } from './source.ts'
import { isAbout } from './waivers/exemption.ts'

type Folders = { readonly source: Source; readonly facts: Facts; readonly folders: readonly string[] }

/** Judges the releases in the given folders, from their documents to the decision on each requirement. */
export async function judgeFolders(
  policy: Policy,
  { source, facts, folders }: Folders,
): Promise<Pick<Judgement, 'judged' | 'general'>> {
  const { configuration } = policy
  const { valid, findings } = resolveExemptions(policy.exemptions, configuration, { today: facts.today, folders })
  const cases = await casesOf(policy, { source, facts, folders })
  const judged = cases.map(withSpare).map((context): JudgedRelease => {
    const { folder } = context.evidence.files
    const exemptions = valid.filter((exemption) => isAbout(exemption, folder))
    return { folder, context, decision: decide(context, assess(context), exemptions) }
  })
  return { judged, general: [...findings, ...configurationFindings(policy, facts.today)] }
}

/** Whether values of the gate's own examples are answers: in its own package, and where the trusted configuration says so. */
function takesExamples(
  { folder, modelFolder }: ReleaseFiles,
  { source, configuration }: Pick<Folders, 'source'> & Pick<Policy, 'configuration'>,
): boolean {
  const { examples } = configuration.releases
  return source.ownPackage === true || [folder, modelFolder].some((path) => matchesAny(examples, path))
}

/** Files below the model's folder with names of weights that the trusted configuration lists as none. They stay bound. */
function listedWeights(
  { model }: ReleaseFiles,
  { source, configuration }: Pick<Folders, 'source'> & Pick<Policy, 'configuration'>,
): Promise<ReadonlySet<string>> {
  const found = model.filter(({ path }) => modelPartOf(path) === 'weights')
  return letPassBy(configuration.releases.not_weights, {
    tree: source.proposed,
    found: found.map(({ path, size = null }) => ({ path, size })),
  })
}

/** What checks may look at, for each release. The thread for hostile Markdown ends with it, whatever happens. */
async function casesOf({ configuration }: Policy, { source, facts, folders }: Folders) {
  const thread = openMarkdownThread()
  try {
    const gathered: Gathered[] = []
    for (const folder of folders) {
      const files = await readRelease(source, folder, { comparing: facts.changed !== null, thread })
      const written = gatherEvidence(files, await listedWeights(files, { source, configuration }))
      const evidence = takesExamples(files, { source, configuration }) ? written : withoutExampleValues(written)
      const legacyBlockDays = configuration.strictness.legacy_block_days
      const { scope, reliefs } = judgeReliefs({ evidence, facts, legacyBlockDays })
      gathered.push({ context: { evidence, facts, scope, reliefs, configuration, chapterMeasures }, written, files })
    }
    return await withConfirmations(await withSignOffs(gathered, { source, thread }), { source, thread })
  } finally {
    await thread.close()
  }
}
