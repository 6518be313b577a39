import { Composer, type Document as YamlDocument } from 'yaml'
import { attempt } from './attempt.ts'
import type { ReadProblem } from './document.ts'
import { limits } from './limits.ts'
import { type Reading, refused } from './reading.ts'
import { type Locate, locateIn } from './text-position.ts'
import { toNode } from './yaml-node.ts'
import { type YamlRefusal, yamlTokens } from './yaml-tokens.ts'

// Characters that YAML does not allow unescaped; some of them also mean something to the parser's own lexer.
const notPrintable = /[^\P{Cc}\t\n\u0085]|[\ufffe\uffff]/u

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: 'silent',
  // The library compares every key with all keys before it; we keep a map and look (see `yaml-node.ts`).
  uniqueKeys: false,
} as const

/**
 * Reads one YAML 1.2 document of plain data: no aliases, anchors, merge keys, tags, directives or second documents,
 * and text keys only. `firstLine` is the line of the file on which the text begins, for front matter.
 */
export const readYaml = (text: string, firstLine = 1): Reading => {
  const locate = locateIn(text, firstLine)
  const control = text.search(notPrintable)
  if (control !== -1) return refused({ code: 'syntax' }, locate(control))
  const parsed = attempt(() => parse(text), gaveUp)
  if ('refusal' in parsed) return refused(parsed.refusal, locate(parsed.offset))
  const problems: ReadProblem[] = []
  let root: Reading['root'] = null
  for (const document of parsed.documents) {
    problems.push(...syntaxProblems(document, locate, text.length))
    if (problems.length === 0 && document.contents !== null) root = toNode(document.contents, locate, problems)
  }
  return { root: problems.length === 0 ? root : null, problems }
}

type Parsed = { readonly documents: readonly YamlDocument.Parsed[] } | YamlRefusal

const gaveUp: Parsed = { refusal: { code: 'too-complex' }, offset: 0 }

const parse = (text: string): Parsed => {
  const lexed = yamlTokens(text)
  return 'refusal' in lexed ? lexed : { documents: [...new Composer(options).compose(lexed.tokens)] }
}

/** Everything the library complains about; a warning (such as an unknown tag) is as bad as an error. */
const syntaxProblems = (document: YamlDocument.Parsed, locate: Locate, end: number): readonly ReadProblem[] =>
  [...document.errors, ...document.warnings]
    .slice(0, limits.problems)
    .map((error) => ({ code: 'syntax', at: locate(Math.min(error.pos[0], end)) }))
