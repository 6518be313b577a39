import type { Case, Evidence, EvidenceSet, Files, Found } from '../commitments/case.ts'
import type { Location } from '../commitments/issue.ts'
import type { ArtefactKind } from '../schemas/artefacts.ts'

/** A place at which a check saw evidence: a value of a document, or a file. */
export type SeenPlace = Location & { readonly item?: string }

/** A case in which every value that is read is noted, and what has been read so far. */
export type Trace = {
  readonly context: Case
  /** Where the values stand that were read from documents of these kinds, and the files that were looked at. */
  readonly seen: (kinds: readonly ArtefactKind[]) => readonly SeenPlace[]
}

/** Notes that an item of a document was read; the empty item is the document as a whole. */
type Note = (item: string) => void
type Read = { readonly kind: ArtefactKind | 'file'; readonly item: string; readonly at: () => Location }

// Decision: docs/decisions/0008-met-is-said-of-what-was-read.md
/**
 * Watches what a check reads. "Met" is said of what was seen, so the places of the evidence are the values that the check
 * really read, and no list beside it that could differ. Values that are absent are not seen, nor is a list without entries.
 */
export function trace(context: Case): Trace {
  const reads = new Map<string, Read>()
  const note = (read: Read, path: string) => reads.set(`${path} ${read.item}`, read)
  const evidence = new Proxy(context.evidence, {
    get: (target, kind) => {
      if (kind === 'files') return watchFiles(target.files, (path) => note(fileRead(path), path))
      const one: unknown = Reflect.get(target, kind)
      return isFound(one) && isKind(kind, target)
        ? watchFound(one, (item) => note(itemRead(kind, one, item), one.path))
        : one
    },
  })
  const derived = (kind: 'release' | 'signOff') => {
    const { path } = context.evidence[kind]
    note({ ...fileRead(path), kind }, path)
  }
  const watched = {
    ...context,
    evidence,
    get scope() {
      derived('release')
      return context.scope
    },
    get signOff() {
      derived('signOff')
      return context.signOff
    },
  }
  return { context: watched, seen: (kinds) => seenPlaces([...reads.values()], kinds) }
}

function isFound(evidence: unknown): evidence is Found<unknown> {
  return typeof evidence === 'object' && evidence !== null && 'state' in evidence && evidence.state === 'found'
}

function isKind(key: string | symbol, evidence: EvidenceSet): key is ArtefactKind {
  return typeof key === 'string' && key !== 'previous' && Object.hasOwn(evidence, key)
}

function itemRead(kind: ArtefactKind, document: Extract<Evidence<unknown>, Found<unknown>>, item: string): Read {
  const at = () => (item === '' ? { path: document.path, line: 1, column: 1 } : document.locate(item))
  return { kind, item, at }
}

function fileRead(path: string): Read {
  return { kind: 'file', item: '', at: () => ({ path, line: 1, column: 1 }) }
}

/** The places of what was read; a part of which something further in was read is not named beside it. */
function seenPlaces(reads: readonly Read[], kinds: readonly ArtefactKind[]): readonly SeenPlace[] {
  const mine = reads.filter(({ kind }) => kind === 'file' || kinds.includes(kind))
  const inner = new Set(mine.flatMap(({ kind, item }) => partsAbove(item).map((above) => `${kind} ${above}`)))
  return mine
    .filter(({ kind, item }) => kind === 'file' || !inner.has(`${kind} ${item}`))
    .map(({ item, at }) => ({ ...at(), ...(item === '' ? {} : { item }) }))
}

/** `a.b.c` lies within `a.b`, `a` and the document as a whole. */
function partsAbove(item: string): readonly string[] {
  const steps = item === '' ? [] : item.split('.')
  return steps.map((_, index) => steps.slice(0, index).join('.'))
}

function watchFound(document: Found<unknown>, note: Note): Found<unknown> {
  return new Proxy(document, {
    get: (target, key) => {
      if (key === 'content') return watchContent(target.content, note)
      if (key === 'problems' || key === 'sha256') note('')
      if (key !== 'written') return Reflect.get(target, key)
      return (item: string) => {
        const text = target.written(item)
        if (text !== null) note(item)
        return text
      }
    },
  })
}

function watchContent(content: unknown, note: Note): unknown {
  if (content instanceof Map) return watchAnswers(content, note)
  return typeof content === 'object' && content !== null
    ? watchData(content, { item: '', note, seen: new WeakMap() })
    : content
}

/** The answers of a form: one that is given is seen, one that is not given is not. */
function watchAnswers(answers: ReadonlyMap<unknown, unknown>, note: Note): ReadonlyMap<unknown, unknown> {
  const noted = new Map(answers)
  const see = (item: unknown, answer: unknown) => {
    if (typeof item === 'string' && isGiven(answer)) note(item)
    return answer
  }
  return new Proxy(noted, {
    get: (target, key) => {
      if (key === 'get') return (item: unknown) => see(item, target.get(item))
      if (key === 'size') return target.size
      if (key === 'has') return (item: unknown) => target.has(item)
      for (const [item, answer] of target) see(item, answer)
      const method: unknown = Reflect.get(target, key)
      return typeof method === 'function' ? method.bind(target) : method
    },
  })
}

function isGiven(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'state' in answer && answer.state !== 'unanswered'
}

type Watch = { readonly item: string; readonly note: Note; readonly seen: WeakMap<object, object> }

/** Plain data in which each value that is read is noted by its path. The same part is the same object each time. */
function watchData<Data extends object>(data: Data, watch: Watch): Data {
  return new Proxy(data, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (typeof key !== 'string' || !Object.hasOwn(target, key) || (Array.isArray(target) && key === 'length'))
        return value
      if (value === undefined || value === null || isEmptyList(value)) return value
      const item = watch.item === '' ? key : `${watch.item}.${key}`
      watch.note(item)
      return typeof value === 'object' ? kept(value, { ...watch, item }) : value
    },
  })
}

function kept(value: object, watch: Watch): object {
  const known = watch.seen.get(value) ?? watchData(value, watch)
  watch.seen.set(value, known)
  return known
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

function watchFiles(files: Files, note: (path: string) => void): Files {
  const seeing =
    <Rest extends readonly unknown[], Answer>(ask: (path: string, ...rest: Rest) => Answer | null) =>
    (path: string, ...rest: Rest): Answer | null => {
      const answer = ask(path, ...rest)
      if (answer !== null) note(path)
      return answer
    }
  return { ...files, at: seeing(files.at), feedAt: seeing(files.feedAt), robotsAt: seeing(files.robotsAt) }
}
