import { fileFields } from './queries.ts'

/** What one query asks of the trees of two commits. */
export type TreeQuestion = {
  /** Paths whose contents are wanted. */
  readonly files: readonly string[]
  /** Folders of which everything below is wanted. */
  readonly folders: readonly string[]
  /** Folders of which only the direct entries are wanted. */
  readonly children: readonly string[]
  /** Paths of which all but the contents is wanted. */
  readonly about: readonly string[]
  /** Whether the direct entries of the root are wanted. */
  readonly root: boolean
  /** The commit on which the same files and folders are wanted, too. */
  readonly base: string | null
}

/** How many levels of a folder one query reads; what lies deeper takes another. */
const depth = 4

/**
 * The query for as many paths as the question has. The paths are variables, so that no name of a file ever becomes a
 * part of the query.
 */
export function treeQuery({ files, folders, children, about, root, base }: TreeQuestion): string {
  const wanted = files.map((_, index) => `f${index}: file(path: $f${index}) { ...file }`)
  const deep = folders.map((_, index) => `d${index}: file(path: $d${index}) { type object { ${nested(depth)} } }`)
  const flat = children.map((_, index) => `c${index}: file(path: $c${index}) { type object { ${nested(1)} } }`)
  const kinds = about.map((_, index) => `a${index}: file(path: $a${index}) { mode type oid size }`)
  const paths = [...names('f', files), ...names('d', folders), ...names('c', children), ...names('a', about)]
  const both = base !== null && files.length + folders.length > 0
  const variables = [
    '$owner: String!',
    '$name: String!',
    '$head: GitObjectID!',
    ...(both ? ['$base: GitObjectID!'] : []),
  ]
  const parts = [
    ...(wanted.length > 0 ? [`files: ${onCommit('head', wanted)}`] : []),
    ...(deep.length + flat.length > 0 ? [`folders: ${onCommit('head', [...deep, ...flat])}`] : []),
    ...(kinds.length > 0 ? [`about: ${onCommit('head', kinds)}`] : []),
    ...(root ? [`root: ${onCommit('head', [`tree { entries { name mode type oid size } }`])}`] : []),
    ...(both && wanted.length > 0 ? [`base: ${onCommit('base', wanted)}`] : []),
    ...(both && deep.length > 0 ? [`baseFolders: ${onCommit('base', deep)}`] : []),
  ]
  const declared = [...variables, ...paths.map((name) => `$${name}: String!`)].join(', ')
  const text = `query Trees(${declared}) { repository(owner: $owner, name: $name) { ${parts.join(' ')} } }`
  return wanted.length > 0 ? `${text}${fileFields}` : text
}

/** The values of the query's variables, beside the repository. */
export function treeVariables(question: TreeQuestion, head: string): Record<string, string> {
  const { files, folders, children, about, base } = question
  const paths = [...values('f', files), ...values('d', folders), ...values('c', children), ...values('a', about)]
  const both = base !== null && files.length + folders.length > 0
  return { head, ...(both ? { base } : {}), ...Object.fromEntries(paths) }
}

function onCommit(variable: string, selections: readonly string[]): string {
  return `object(oid: $${variable}) { ... on Commit { ${selections.join(' ')} } }`
}

function nested(levels: number): string {
  const below = levels > 1 ? ` object { ${nested(levels - 1)} }` : ''
  return `... on Tree { entries { name mode type oid size${below} } }`
}

function names(letter: string, paths: readonly string[]): readonly string[] {
  return paths.map((_, index) => `${letter}${index}`)
}

function values(letter: string, paths: readonly string[]): readonly (readonly [string, string])[] {
  return paths.map((path, index) => [`${letter}${index}`, path] as const)
}
