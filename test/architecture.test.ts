import { describe, expect, it } from 'vitest'
import { circlesOf, fileGraph, folderGraph, importsOf, resolved, sourcesOf, textOf } from './import-graph.ts'

/** What each layer may import from, besides itself. */
const layers: Readonly<Record<string, { readonly below: readonly string[]; readonly packages: RegExp }>> = {
  schemas: { below: [], packages: /^zod(\/|$)/ },
  commitments: { below: ['schemas'], packages: /^(zod|node:crypto$|spdx-|decimal\.js|feedsmith|tldts)/ },
  locales: { below: ['commitments', 'schemas'], packages: /^(zod)(\/|$)/ },
  engine: {
    below: ['locales', 'commitments', 'schemas'],
    packages:
      /^(zod|js-yaml|mdast|micromark|unist|feedsmith|fastest-levenshtein|decimal\.js|sarif|node:(crypto|worker_threads|util)$)/,
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

/** The layers in which nothing leads back to itself. */
const orderly = ['schemas', 'commitments', 'locales', 'engine', 'github', 'action', 'cli', 'bot']

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

describe.each(orderly)('%s', (layer) => {
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

/** The folders in which a name stands for one thing. */
const speaking = [...orderly, 'scripts']

/** A word of which people outside did not know what it meant, with the one that is used in its place. */
const strangeWords = {
  standing: 'published state',
  standOn: 'check ownership',
  heir: 'next owner',
  saying: 'publish input',
  sayAlso: 'publish',
  takeTurn: 'lease',
  asked: 'command request',
  asking: 'event mapping',
  workshop: 'services',
  crew: 'context, services',
  damper: 'throttle',
  upkeep: 'maintenance',
  circumstances: 'notices',
  occasion: 'trigger',
  occasionOf: 'trigger',
  voiding: 'invalidation',
  voidings: 'invalidation',
  mend: 'fix',
  mended: 'fix',
  flaw: 'result, report',
  saw: 'result',
  rightOf: 'permission',
  isPassing: 'transient',
  placeOf: 'issue, location',
  placesOf: 'issue, location',
  twins: 'cross-checked items',
} as const

/** The words that a source uses as names: what is neither text nor a comment. */
function namesIn(file: string): readonly string[] {
  const code = textOf(file).replace(
    /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/g,
    ' ',
  )
  return [...code.matchAll(/[A-Za-z_$][\w$]*/g)].map(([name]) => name)
}

describe('names', () => {
  it('no two exported types have the same one', () => {
    const files = new Map<string, string[]>()
    for (const file of speaking.flatMap(sourcesOf)) {
      for (const [, name = ''] of textOf(file).matchAll(/^export (?:type|interface|class) (\w+)/gm))
        files.set(name, [...(files.get(name) ?? []), file])
    }
    expect([...files].filter(([, all]) => all.length > 1)).toEqual([])
  })

  it('none is a word of which people outside did not know what it meant', () => {
    const strange = new Set<string>(Object.keys(strangeWords))
    const found = speaking.flatMap(sourcesOf).flatMap((file) => {
      const words = namesIn(file).map((name) => `${name[0]?.toLowerCase() ?? ''}${name.slice(1)}`)
      return [...new Set(words)].filter((word) => strange.has(word)).map((word) => `${file}: ${word}`)
    })
    expect(found).toEqual([])
  })
})
