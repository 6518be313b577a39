import { describe, expect, it } from 'vitest'
import { circlesOf, fileGraph, folderGraph, importsOf, resolved, sourcesOf, textOf } from './import-graph.ts'

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

/** The layers in which nothing may import itself in a circle. */
const withoutCircles = ['schemas', 'commitments', 'locales', 'engine', 'github', 'action', 'cli']

describe.each(Object.entries(layers))('%s', (layer, { below, packages }) => {
  it('imports only from the layers that it may', () => {
    const wrong = sourcesOf(layer).flatMap((file) =>
      importsOf(file)
        .filter((name) =>
          name.startsWith('.')
            ? ![layer, ...below].includes(resolved(file, name).split('/')[0] ?? '')
            : !packages.test(name),
        )
        .map((name) => `${file} imports ${name}`),
    )
    expect(wrong).toEqual([])
  })
})

describe.each(['schemas', 'commitments', 'engine'])('%s', (layer) => {
  it('reads no clock, no process and no network', () => {
    const wrong = sourcesOf(layer).filter((file) => impure.test(textOf(file)))
    expect(wrong).toEqual([])
  })
})

describe.each(withoutCircles)('%s', (layer) => {
  it('has no circle of files, imports of types and import() counted', () => {
    expect(circlesOf(fileGraph(layer))).toEqual([])
  })

  it('has no folders that import each other, a folder and the one it stands in counted as two', () => {
    expect(circlesOf(folderGraph(layer))).toEqual([])
  })
})

it('a circle is found over any number of steps, and only the nodes on it', () => {
  const graph = new Map([
    ['a', new Set(['b', 'd'])],
    ['b', new Set(['c'])],
    ['c', new Set(['a'])],
    ['d', new Set<string>()],
    ['e', new Set(['e', 'a'])],
  ])
  expect(circlesOf(graph)).toEqual([['a', 'b', 'c'], ['e']])
})

it('every import of a source is counted', () => {
  // A file that imports types and several names over several lines, and loads others when they are needed.
  expect(importsOf('cli/run.ts')).toEqual(
    expect.arrayContaining(['commander', './terminal.ts', './options.ts', './commands/check.ts']),
  )
})
