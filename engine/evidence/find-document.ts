import type { Missing, Unreadable } from '../../commitments/case.ts'
import type { Issue } from '../../commitments/issue.ts'
import type { Document } from '../documents/document.ts'
import type { ReadFile } from './read-files.ts'

const yaml = ['yaml', 'yml'] as const
const yamlOrMarkdown = [...yaml, 'md', 'markdown'] as const

/**
 * The one document of an artefact, looked for at a path with or without extension. Two formats of the same artefact make
 * it unreadable: nobody could say which one counts.
 */
export function findDocument(
  read: ReadonlyMap<string, ReadFile>,
  path: string,
  formats: 'yaml' | 'yaml-or-markdown',
): Document | Missing | Unreadable {
  const endings = formats === 'yaml' ? yaml : yamlOrMarkdown
  const candidates = [path, ...endings.map((ending) => `${path}.${ending}`)]
  const [document, second] = candidates.flatMap((candidate) => read.get(candidate)?.document ?? [])
  if (document === undefined) return { state: 'missing', path: /\.\w+$/.test(path) ? path : `${path}.yaml` }
  if (second)
    return unreadable(second.path, [{ problem: 'two-formats', at: start(second.path), args: { path: document.path } }])
  const [problem] = document.problems
  return problem === undefined
    ? document
    : unreadable(
        document.path,
        document.problems.map((found) => issueOf(document.path, found)),
      )
}

function issueOf(path: string, { code, at, limit }: Document['problems'][number]): Issue {
  return { problem: code, at: { path, ...at }, ...(limit === undefined ? {} : { args: { limit } }) }
}

function unreadable(path: string, problems: readonly Issue[]): Unreadable {
  return { state: 'unreadable', path, problems }
}

function start(path: string) {
  return { path, line: 1, column: 1 }
}
