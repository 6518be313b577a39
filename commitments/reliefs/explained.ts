import type { Sources } from './sources.ts'

/** Text that somebody wrote for readers: what corrects a statement can say so there. */
const prose = /\.(md|markdown|txt)$/i

/** Whether the change brings a text of its own below the release's folder, which a correction can be explained in. */
export function explained({ facts, evidence }: Sources): boolean {
  const { files, modelDocumentation: form, trainingSummary: summary } = evidence
  const documents = [form.path, summary.path]
  return (facts.changed ?? []).some(
    ({ path, status }) =>
      status !== 'removed' && path.startsWith(`${files.folder}/`) && prose.test(path) && !documents.includes(path),
  )
}
