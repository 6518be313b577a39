import { plain } from './words.ts'

/** What a phrase shows. `voids`: the rest of its sentence is no answer; otherwise only its own words are none. */
export type Shown<Kind> = { readonly kind: Kind; readonly voids: boolean }

/** Where a phrase can go on: at a word, at a word that begins so, or behind a gap. */
export type PhraseTree<Kind> = {
  readonly words: Map<string, PhraseTree<Kind>[]>
  /** By the first letters of the stem, so that a word is compared with few of them. */
  readonly stems: Map<string, Stem<Kind>[]>
  readonly gaps: PhraseTree<Kind>[]
  /** What a phrase that ends here shows, and one that ends here with its clause. */
  shows: Shown<Kind> | null
  showsAtEnd: Shown<Kind> | null
}

type Stem<Kind> = { readonly stem: string; readonly node: PhraseTree<Kind> }

/** The phrase that begins at a word: how many words it has, and what it shows. */
export type Match<Kind> = { readonly length: number; readonly shown: Shown<Kind> }

/** The most words that `..` stands for. */
const widest = 4
/** By how many letters stems are found; none is shorter. */
const indexed = 3

/** A tree without phrases. */
export function emptyTree<Kind>(): PhraseTree<Kind> {
  return { words: new Map(), stems: new Map(), gaps: [], shows: null, showsAtEnd: null }
}

/** Puts a phrase into a tree; it is written as the word lists of the languages say. */
export function addPhrase<Kind>(tree: PhraseTree<Kind>, phrase: string, shown: Shown<Kind>): void {
  const parts = plain(phrase).match(/\([^)]*\)\??|[^\s()]+/gu) ?? []
  const ends = parts.reduce<readonly End<Kind>[]>(grow, [{ node: tree, closed: false }])
  for (const { node, closed } of ends) {
    if (closed) node.showsAtEnd = shown
    else node.shows = shown
  }
}

type End<Kind> = { readonly node: PhraseTree<Kind>; readonly closed: boolean }

function grow<Kind>(ends: readonly End<Kind>[], part: string): readonly End<Kind>[] {
  const inside = part.startsWith('(') ? part.slice(1, part.lastIndexOf(')')).split('|') : [part]
  const join = emptyTree<Kind>()
  const closed = inside.flatMap((row) => closedBy(row, ends, join))
  const open = inside.some((row) => row.trim() !== '$') ? [{ node: join, closed: false }] : []
  return [...open, ...closed, ...(part.endsWith('?') ? ends : [])]
}

/** Leads a row of words from the ends to the join; gives the ends at which the phrase is over with its clause. */
function closedBy<Kind>(row: string, ends: readonly End<Kind>[], join: PhraseTree<Kind>): readonly End<Kind>[] {
  const words = wordsOf(row)
  if (words.at(-1) === '$') {
    const before = words.slice(0, -1)
    const last = before.length === 0 ? ends.map(({ node }) => node) : [lead(before, ends, emptyTree<Kind>())]
    return last.map((node) => ({ node, closed: true }))
  }
  lead(words, ends, join)
  return []
}

function lead<Kind>(words: readonly string[], ends: readonly End<Kind>[], join: PhraseTree<Kind>): PhraseTree<Kind> {
  let from = ends.map(({ node }) => node)
  words.forEach((word, index) => {
    const to = index === words.length - 1 ? join : emptyTree<Kind>()
    for (const node of from) link(node, word, to)
    from = [to]
  })
  return join
}

function link<Kind>(node: PhraseTree<Kind>, word: string, to: PhraseTree<Kind>): void {
  if (word === '..') {
    node.gaps.push(to)
    return
  }
  if (!word.endsWith('*')) {
    append(node.words, word, to)
    return
  }
  const stem = word.slice(0, -1)
  append(node.stems, stem.slice(0, indexed), { stem, node: to })
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

/** Apostrophes and hyphens part words, and every Han character is a word. */
function wordsOf(row: string): readonly string[] {
  return row.match(/\.\.|[$^]|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+\*?/gu) ?? []
}

type Reached<Kind> = { readonly to: number; readonly shown: Shown<Kind> } | null

/** The longest phrase that begins at a word of a clause; one that voids goes before one that does not. */
export function matchAt<Kind>(tree: PhraseTree<Kind>, words: readonly string[], from: number): Match<Kind> | null {
  let found = farthest(tree, words, from)
  if (from === 0) for (const begun of tree.words.get('^') ?? []) found = farther(found, farthest(begun, words, from))
  return found === null || found.to === from ? null : { length: found.to - from, shown: found.shown }
}

function farther<Kind>(one: Reached<Kind>, other: Reached<Kind>): Reached<Kind> {
  if (one === null || other === null) return one ?? other
  if (one.shown.voids !== other.shown.voids) return one.shown.voids ? one : other
  return other.to > one.to ? other : one
}

function farthest<Kind>(node: PhraseTree<Kind>, words: readonly string[], at: number): Reached<Kind> {
  const shown = (at === words.length ? node.showsAtEnd : null) ?? node.shows
  let best: Reached<Kind> = shown === null ? null : { to: at, shown }
  const word = words[at]
  if (word === undefined) return best
  for (const child of node.words.get(word) ?? none) best = farther(best, farthest(child, words, at + 1))
  for (const { stem, node: child } of stemsFor(node, word)) {
    if (word.startsWith(stem)) best = farther(best, farthest(child, words, at + 1))
  }
  if (node.gaps.length === 0) return best
  const last = Math.min(at + widest, words.length - 1)
  for (const child of node.gaps) {
    for (let to = at; to <= last; to += 1) best = farther(best, farthest(child, words, to))
  }
  return best
}

const none: readonly never[] = []

function stemsFor<Kind>(node: PhraseTree<Kind>, word: string): readonly Stem<Kind>[] {
  return node.stems.size === 0 ? none : (node.stems.get(word.slice(0, indexed)) ?? none)
}
