import type { SkeletonWords } from '../../locales/skeleton-words.ts'
import { type ArtefactKind, forms, records } from '../../schemas/artefacts.ts'
import type { JudgedRelease } from '../decision.ts'
import { schemaComment } from '../documents/schema-comment.ts'
import { formSkeleton } from './form-skeleton.ts'
import { recordSkeleton } from './record-skeleton.ts'

/**
 * A document to add. The text has every key and no value: what a release says, a person says. Values of `config.json`
 * or a model card are not filled in: a person would sign what nobody stated. A mapping in which every key is empty
 * counts as not written, so that a scaffold meets and claims nothing that a missing section would not; an entry of a
 * list stays one, because its gaps have to be seen.
 */
export type ScaffoldFile = { readonly kind: ArtefactKind; readonly path: string; readonly text: string }

/**
 * The documents whose absence opens a gap in a judged release, as files to add. Only those below the release's own folder:
 * a document that the manifest has somewhere else is not ours to put there. No file that exists is among them, and none that
 * would take the place of a folder, or of a file with the name of its folder.
 */
export function scaffoldOf(
  { folder, context, decision }: JudgedRelease,
  words: SkeletonWords,
): readonly ScaffoldFile[] {
  const owed = decision.decided.filter(({ outcome }) => outcome === 'gap' || outcome === 'not-judged')
  const missed = new Set(owed.flatMap(({ asksFor }) => asksFor ?? []))
  return kinds.flatMap((kind) => {
    const path = `${folder}/${fileOf(kind)}.yaml`
    const evidence = context.evidence[kind]
    const wanted = evidence.state === 'missing' && evidence.path === path && missed.has(kind)
    const { at, beside } = context.evidence.files
    const taken = at(path) !== null || beside.some((one) => one === folder || one.startsWith(`${path}/`))
    return wanted && !taken ? [{ kind, path, text: skeletonOf(kind, words) }] : []
  })
}

/** The manifest first, because the other duties follow from it; then what most releases owe. */
const kinds: readonly ArtefactKind[] = [
  'release',
  'modelDocumentation',
  'copyrightPolicy',
  'trainingSummary',
  'safetyFramework',
  'safetyAssessment',
  'safetyRisks',
  'safetyEvaluations',
  'safetyPostMarket',
  'safetyAcceptance',
  'safetyMitigations',
  'safetySecurity',
  'safetyModelReport',
  'safetyResponsibilities',
  'safetyIncidents',
  'safetyRecords',
  'safetyPublicSummary',
  'safetySsm',
  'signOff',
]

/** An artefact as a file without values. The first line is for editors, which then complete and check the rest. */
export function skeletonOf(kind: ArtefactKind, words: SkeletonWords): string {
  const { file, title } = isForm(kind) ? forms[kind] : records[kind]
  const lines = isForm(kind) ? formSkeleton(forms[kind], words) : recordSkeleton(records[kind].schema, words)
  const head = [schemaComment(file.replaceAll('/', '-')), `# ${words.head(title)}`]
  return `${[...head, ...lines].join('\n')}\n`
}

function fileOf(kind: ArtefactKind): string {
  return isForm(kind) ? forms[kind].file : records[kind].file
}

function isForm(kind: ArtefactKind): kind is keyof typeof forms {
  return kind in forms
}
