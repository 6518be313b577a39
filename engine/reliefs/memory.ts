import type { Case } from '../../commitments/case.ts'
import type { Confirmation, Relief, Reliefs } from '../../commitments/reliefs/relief.ts'
import { claimedValues } from '../../commitments/reliefs/statement.ts'
import { records } from '../../schemas/artefacts.ts'
import type { ReleaseManifest } from '../../schemas/release-manifest/index.ts'
import type { MarkdownThread } from '../documents/markdown-thread.ts'
import { readDocument } from '../documents/read-document.ts'
import { recordEvidence } from '../evidence/record-evidence.ts'
import type { EarlierChange, Source } from '../source.ts'
import { type ConfirmationRules, confirmedOn } from './confirmations.ts'

type Remembering = { readonly context: Case; readonly reliefs: Reliefs; readonly rules: ConfirmationRules }
type Reading = { readonly source: Source; readonly thread: MarkdownThread }

/**
 * The confirmation that was given when these claims came to the base branch: of the change that last touched them, or of a
 * later one that left them as they are. It is looked up, and counts only with the digest that is asked for now.
 */
export async function remembered(
  { context, reliefs, rules }: Remembering,
  { source, thread }: Reading,
): Promise<Confirmation | null> {
  const { release, previous } = context.evidence
  if (release.state !== 'found' || previous?.release?.state !== 'found') return null
  const ids = reliefs.all.filter(({ state }) => state === 'open').map(({ id }) => id)
  const present = valuesIn(ids, release.content)
  if (valuesIn(ids, previous.release.content) !== present) return null
  for (const change of await source.history(previous.release.path)) {
    const manifest = await manifestIn(change, previous.release.path, thread)
    if (manifest === null || valuesIn(ids, manifest) !== present) return null
    const found = confirmationIn(change, rules)
    if (found !== null) return found
  }
  return null
}

function valuesIn(ids: readonly Relief['id'][], manifest: ReleaseManifest): string {
  return claimedValues(ids, manifest).join('\n')
}

async function manifestIn(
  { text }: EarlierChange,
  path: string,
  thread: MarkdownThread,
): Promise<ReleaseManifest | null> {
  if (text === null) return null
  const document = await readDocument(path, { kind: 'file', bytes: new TextEncoder().encode(text) }, thread)
  const read = new Map([[path, { document, text, feed: null }]])
  const manifest = recordEvidence(records.release.schema, read, path)
  return manifest.state === 'found' ? manifest.content : null
}

function confirmationIn({ pullRequest }: EarlierChange, rules: ConfirmationRules): Confirmation | null {
  if (pullRequest === null) return null
  const given = confirmedOn(pullRequest, rules).by
  return given === null ? null : { by: given.login, on: given.on, pullRequest: pullRequest.number }
}
