import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** What each layer may import from, besides itself. */
const layers: Readonly<Record<string, { readonly below: readonly string[]; readonly packages: RegExp }>> = {
  schemas: { below: [], packages: /^zod(\/|$)/ },
  commitments: { below: ['schemas'], packages: /^(zod|spdx-|decimal\.js|robots-parser|feedsmith|tldts)/ },
  locales: { below: ['commitments', 'schemas'], packages: /^(zod)(\/|$)/ },
  engine: {
    below: ['locales', 'commitments', 'schemas'],
    packages:
      /^(zod|js-yaml|mdast|micromark|unist|feedsmith|robots-parser|fastest-levenshtein|decimal\.js|sarif|node:(crypto|worker_threads|util)$)/,
  },
  github: {
    below: ['engine', 'locales', 'schemas'],
    packages: /^(zod|@octokit\/|node:(crypto|http|https|url|timers))/,
  },
  action: { below: ['github', 'engine', 'locales', 'commitments', 'schemas'], packages: /^(zod|@actions\/|node:)/ },
  bot: { below: ['github', 'engine', 'locales', 'commitments', 'schemas'], packages: /./ },
  cli: { below: ['github', 'engine', 'locales', 'commitments', 'schemas'], packages: /^(zod|commander|node:)/ },
}

/** What must not appear in the pure layers: the clock, the process, the network. */
const impure = /\bprocess\.(env|exit|argv|std|cwd|nextTick)|\bglobalThis\.fetch|[^.\w]fetch\(|Date\.now\(|new Date\(\)/

function sourcesOf(layer: string): readonly string[] {
  const folder = join(root, layer)
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(entry.parentPath, entry.name))
}

function importsOf(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8')
  const found = text.matchAll(
    /^(?:import|export)\b[^'\n]*? from '([^']+)'|^import '([^']+)'|^\} from '([^']+)'|\bimport\('([^']+)'\)/gm,
  )
  return [...found].flatMap((match) => match.slice(1).filter((name) => name !== undefined))
}

function layerOf(file: string, imported: string): string {
  return relative(root, join(dirname(file), imported)).split(sep)[0] ?? ''
}

describe.each(Object.entries(layers))('%s', (layer, { below, packages }) => {
  it('imports only from the layers that it may', () => {
    const wrong = sourcesOf(layer).flatMap((file) =>
      importsOf(file)
        .filter((name) =>
          name.startsWith('.') ? ![layer, ...below].includes(layerOf(file, name)) : !packages.test(name),
        )
        .map((name) => `${relative(root, file)} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

describe.each(['schemas', 'commitments', 'engine'])('%s', (layer) => {
  it('reads no clock, no process and no network', () => {
    const wrong = sourcesOf(layer).filter((file) => impure.test(readFileSync(file, 'utf8')))
    expect(wrong.map((file) => relative(root, file))).toEqual([])
  })
})
