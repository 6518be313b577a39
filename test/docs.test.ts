import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { anchors } from '../engine/documents/anchor.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

type Tree = ReturnType<ReturnType<typeof remark>['parse']>
type Content = Tree | Tree['children'][number]

/** Every node of a page. */
function nodesOf(node: Content): readonly Content[] {
  return 'children' in node ? [node, ...node.children.flatMap((child) => nodesOf(child))] : [node]
}

const trees = new Map<string, Tree>()

/** A page as it is parsed; once, because many pages link to it. */
function treeOf(page: string): Tree {
  const tree =
    trees.get(page) ??
    remark()
      .use(remarkGfm)
      .parse(readFileSync(join(root, page), 'utf8'))
  trees.set(page, tree)
  return tree
}

function textOf(node: Content): string {
  return nodesOf(node)
    .map((one) => ('value' in one ? one.value : ''))
    .join('')
}

function anchorsOf(page: string): ReadonlySet<string> {
  const next = anchors()
  const headings = nodesOf(treeOf(page)).filter((node) => node.type === 'heading')
  const ids = [...readFileSync(join(root, page), 'utf8').matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id)
  return new Set([...headings.map((heading) => next(textOf(heading))), ...ids])
}

describe.each(pages)('%s', (page) => {
  it('links only to what is there', () => {
    const urls = nodesOf(treeOf(page)).flatMap((node) =>
      node.type === 'link' || node.type === 'image' ? [node.url] : [],
    )
    const broken = urls.filter((url) => {
      if (/^[a-z]+:/.test(url)) return false
      const [path = '', anchor] = url.split('#')
      const target = path === '' ? page : join(dirname(page), path)
      if (!existsSync(join(root, target))) return true
      return anchor !== undefined && target.endsWith('.md') && !anchorsOf(target).has(anchor)
    })
    expect(broken).toEqual([])
  })
})

describe('the README', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8')

  it('shows the workflow that the examples hold', () => {
    const workflow = nodesOf(treeOf('README.md')).flatMap((node) =>
      node.type === 'code' && node.lang === 'yaml' ? [node.value] : [],
    )[0]
    expect(`${workflow}\n`).toBe(readFileSync(join(root, 'examples/workflows/gpai-release-gate.yml'), 'utf8'))
  })

  it('has exactly two commands for a fresh machine, and the check runs both', () => {
    const commands = nodesOf(treeOf('README.md')).flatMap((node) =>
      node.type === 'code' && node.lang === 'sh' ? [node.value] : [],
    )
    expect(commands).toHaveLength(2)
    const check = readFileSync(join(root, '.ci/run'), 'utf8')
    for (const command of commands) expect(check).toContain(command)
    expect(readme).not.toMatch(/\bTODO\b/)
  })
})

describe('the decisions', () => {
  const folder = 'docs/decisions/'
  const records = pages.filter((page) => page.startsWith(folder) && !page.endsWith('README.md'))
  const sources = ['action', 'bot', 'cli', 'commitments', 'engine', 'github', 'locales', 'schemas', 'scripts']
    .flatMap((layer) =>
      readdirSync(join(root, layer), { recursive: true, encoding: 'utf8' }).map((name) => join(layer, name)),
    )
    .filter((name) => /\.(ts|mjs)$/.test(name))
  const named = sources.flatMap((name) =>
    [...readFileSync(join(root, name), 'utf8').matchAll(/docs\/decisions\/[\w.-]+?\.md/g)].map(([path]) => ({
      name,
      path,
    })),
  )

  it('are few enough to be read', () => {
    expect(records.length).toBeGreaterThan(0)
    expect(records.length).toBeLessThanOrEqual(25)
  })

  it.each(records)('%s has date, status, context, decision and what was refused, in 30 lines', (record) => {
    const text = readFileSync(join(root, record), 'utf8')
    const number = record.slice(folder.length, folder.length + 4)
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(30)
    expect(text).toMatch(
      new RegExp(`^# ${number}\\. .+\n\nDate: \\d{4}-\\d\\d-\\d\\d\\. Status: (accepted|superseded by \\d{4})\\.\n`),
    )
    const headings = nodesOf(treeOf(record))
      .filter((node) => node.type === 'heading')
      .map(textOf)
    expect(headings.slice(1)).toEqual(['Context', 'Decision', 'Refused'])
  })

  it.each(records)('%s is linked from the code that it governs, or from the architecture', (record) => {
    const architecture = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
    const isLinked = named.some(({ path }) => path === record) || architecture.includes(record.slice('docs/'.length))
    expect(isLinked).toBe(true)
  })

  it('are there wherever code names one', () => {
    expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe('the workflows', () => {
  const files = [
    ...readdirSync(join(root, '.github/workflows')).map((name) => `.github/workflows/${name}`),
    'examples/workflows/gpai-release-gate.yml',
  ]

  it.each(files)('%s pins every action by its commit, and starts without permissions', (file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const workflow: unknown = parse(text)
    expect(workflow).toMatchObject({ permissions: {} })
    const uses = [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action)
    const own = /^(\.\/|gpai-release-gate\/gpai-release-gate@)/
    expect(uses.filter((action) => !own.test(action) && !/@[0-9a-f]{40}$/.test(action))).toEqual([])
  })

  it('the example names every event on which the verdict can change, and filters no paths', () => {
    const text = readFileSync(join(root, 'examples/workflows/gpai-release-gate.yml'), 'utf8')
    for (const word of ['edited', 'merge_group', 'pull_request_review', 'dismissed']) expect(text).toContain(word)
    expect(text).not.toMatch(/^\s*paths/m)
  })
})
