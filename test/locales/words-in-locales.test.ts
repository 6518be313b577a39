import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAst } from 'rolldown/parseAst'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const layers = ['engine', 'github', 'cli', 'action', 'bot']

/** A text in a source file, and the code before it. */
type Text = { readonly text: string; readonly before: string }

/** Three words in a row: nearer to a sentence than any name or key. */
const threeWords = /[A-Za-zäöüÄÖÜß]{2,}[,;:.]? [A-Za-zäöüß]+[,;:.]? [A-Za-zäöüß]+/

/** Texts that nobody reads as words of the gate, each with the reason. */
const allowed: readonly { readonly why: string; readonly is: (one: Text) => boolean }[] = [
  {
    why: 'SQL',
    is: ({ text }) => /gpai_gate\.|^\s*(select|insert|update|delete|with|create|pragma|from|where)\b|\bj\./i.test(text),
  },
  {
    why: 'GraphQL',
    is: ({ text }) => /^\s*(query|mutation|fragment|organisation: repository|\.\.\. on) ?|\{ \w+|\w+ \}/.test(text),
  },
  { why: 'a field or message of the log', is: ({ before }) => /\blog\??\.\w+\((\{[^}]*\}, |[^()]*, )?$/.test(before) },
  { why: 'a fault of ours, which ends in the log', is: ({ before }) => /\bnew Error\($/.test(before) },
  { why: 'the description of a metric', is: ({ before }) => /\bhelp: $|\b(counter|histogram)\([^)]*$/.test(before) },
  {
    why: "an answer to GitHub's server, beside its own English",
    is: ({ before }) => /\btext(: | = )$|\brefusal\(\d+, $/.test(before),
  },
]

/** Files whose texts are no words of the gate, by their names. */
const files: Readonly<Record<string, string>> = {
  'placeholder-patterns.ts': 'what others write, to be recognised',
  'form-table.ts': 'the heading of a column of the form, to be recognised',
  'html-style.ts': 'a style sheet',
  'check-name.ts': 'the name of the check, the same in all languages because rules name it',
  'manifest.ts': 'the descriptions in action.yml, which GitHub shows in one language',
  'start.ts': 'said by a Node that is too old to load anything else',
}

function textsIn(file: string): readonly Text[] {
  const source = readFileSync(file, 'utf8')
  const found: Text[] = []
  const visit = (node: unknown, within: string): void => {
    if (Array.isArray(node)) for (const one of node) visit(one, within)
    if (!isNode(node) || /^Import|^TS/.test(node.type)) return
    const text = textOf(node)
    if (text !== null) found.push({ text, before: source.slice(Math.max(0, node.start - 200), node.start) })
    for (const child of Object.values(node)) visit(child, node.type)
  }
  visit(parseAst(source, { lang: 'ts' }, file).body, '')
  return found
}

type Node = { readonly type: string; readonly start: number }

function isNode(value: unknown): value is Node {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value
  )
}

/** A text, or a template with a sign in place of each value. */
function textOf(node: Node): string | null {
  if (node.type === 'Literal' && 'value' in node) return typeof node.value === 'string' ? node.value : null
  if (node.type !== 'TemplateLiteral' || !('quasis' in node) || !Array.isArray(node.quasis)) return null
  return node.quasis.map(({ value }: { value: { cooked: string } }) => value.cooked).join('§')
}

describe.each(layers)('%s', (layer) => {
  const sources = readdirSync(join(root, layer), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))

  it('gives codes and arguments, and leaves the words to the locales', () => {
    const said = sources
      .map((file) => ({ name: relative(root, file), texts: textsIn(file) }))
      .filter(({ name }) => !(basename(name) in files))
      .flatMap(({ name, texts }) =>
        texts
          .filter(({ text }) => threeWords.test(text))
          .filter((one) => !allowed.some(({ is }) => is(one)))
          .map(({ text }) => `${name}: ${text.trim().slice(0, 80)}`),
      )
    expect(said).toEqual([])
  })
})
