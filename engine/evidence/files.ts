import type { FileFacts, Files } from '../../commitments/case.ts'
import { type ModelPart, modelPartOf } from '../../commitments/data/weight-kinds.ts'
import type { Content, Document } from '../documents/document.ts'
import { plainValue } from '../documents/locate.ts'
import { resolvePath } from '../documents/repository-path.ts'
import type { TreeEntry } from '../source.ts'
import type { ReadFile } from './read-files.ts'
import type { ReleaseFiles } from './read-release.ts'
import { askRobots } from './robots.ts'
import { sectionTexts } from './section-texts.ts'

/** What checks may know of the files that a release names or that stand beside it. */
export function filesOf(release: ReleaseFiles, letPass: ReadonlySet<string>): Files {
  const entries = new Map(release.entries.map((entry) => [entry.path, entry]))
  return {
    modelFolder: release.modelFolder,
    folder: release.folder,
    resolve: (path) => resolvePath(release.modelFolder, path),
    at: (path) => factsOf(path, entries.get(path), release.read.get(path)),
    feedAt: (path) => release.read.get(path)?.feed ?? null,
    robotsAt: (path, question) => withText(release, path, (text) => askRobots(text, question)),
    beside: release.entries.map((entry) => entry.path),
    texts: [...release.read].flatMap(([path, { text }]) => (text === null ? [] : [path])).sort(),
    weights: partsOf(release, 'weights').filter((path) => !letPass.has(path)),
    indexes: partsOf(release, 'index'),
  }
}

function partsOf({ model }: ReleaseFiles, part: ModelPart): readonly string[] {
  return model.map(({ path }) => path).filter((path) => modelPartOf(path) === part)
}

function withText<Result>(release: ReleaseFiles, path: string, read: (text: string) => Result | null): Result | null {
  const text = release.read.get(path)?.text ?? null
  return text === null ? null : read(text)
}

function factsOf(path: string, entry: TreeEntry | undefined, file: ReadFile | undefined): FileFacts | null {
  if (entry === undefined && file === undefined) return null
  return {
    path,
    kind: entry?.kind ?? 'file',
    size: entry?.size ?? file?.document.size ?? null,
    sha256: file === undefined ? null : hashOf(file.document),
    anchors: file === undefined ? new Set() : anchorsOf(file.document.content),
    sections: file === undefined ? new Map() : sectionTexts(file.document.content),
    text: file?.text ?? null,
    data: file === undefined ? null : dataOf(file.document.content),
  }
}

function hashOf({ content, sha256, problems }: Document): string | null {
  if (content.format === 'git-lfs') return content.oid
  return problems.length === 0 ? sha256 : null
}

function anchorsOf(content: Content): ReadonlySet<string> {
  return new Set(content.format === 'markdown' ? content.sections.map((section) => section.anchor) : [])
}

function dataOf(content: Content): unknown {
  if (content.format === 'markdown') return content.frontMatter === null ? null : plainValue(content.frontMatter)
  if (content.format === 'yaml' || content.format === 'json')
    return content.root === null ? null : plainValue(content.root)
  return null
}
