import { decideScope } from '../commitments/scope.ts'
import type { Facts } from '../schemas/facts.ts'
import { assess } from './assess.ts'
import type { Policy } from './configuration/read-policy.ts'
import { decide } from './decide.ts'
import { openMarkdownThread } from './documents/markdown-thread.ts'
import { gatherEvidence } from './evidence/gather.ts'
import { type ReleaseFiles, readRelease } from './evidence/read-release.ts'
import { withoutExampleValues } from './evidence/without-example-values.ts'
import type { Judgement } from './judgement.ts'
import { matchesAny } from './match.ts'
import { configurationFindings } from './policy/configuration-findings.ts'
import type { JudgedRelease } from './report/build.ts'
import { type Gathered, withSignOffs } from './sign-off/with-sign-offs.ts'
import type { Source } from './source.ts'
import { isAbout } from './waivers/exemption.ts'
import { resolveExemptions } from './waivers/resolve-exemptions.ts'

type Folders = { readonly source: Source; readonly facts: Facts; readonly folders: readonly string[] }

/** Judges the releases in the given folders, from their documents to the decision on each requirement. */
export async function judgeFolders(
  policy: Policy,
  { source, facts, folders }: Folders,
): Promise<Pick<Judgement, 'judged' | 'general'>> {
  const { configuration } = policy
  const { valid, findings } = resolveExemptions(policy.exemptions, configuration, { today: facts.today, folders })
  const cases = await casesOf(policy, { source, facts, folders })
  const judged = cases.map((context): JudgedRelease => {
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

/** What checks may look at, for each release. The thread for hostile Markdown ends with it, whatever happens. */
async function casesOf({ configuration }: Policy, { source, facts, folders }: Folders) {
  const thread = openMarkdownThread()
  try {
    const gathered: Gathered[] = []
    for (const folder of folders) {
      const files = await readRelease(source, folder, { comparing: facts.changed !== null, thread })
      const evidence = takesExamples(files, { source, configuration })
        ? gatherEvidence(files)
        : withoutExampleValues(gatherEvidence(files))
      const scope = decideScope(evidence.release, facts.today, evidence.files)
      gathered.push({ context: { evidence, facts, scope, configuration }, files })
    }
    return await withSignOffs(gathered, { source, thread })
  } finally {
    await thread.close()
  }
}
