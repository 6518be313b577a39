import { createHash } from 'node:crypto'
import { exampleDigests } from '../../commitments/data/example-values.ts'

/** Names of the shipped examples, and what another provider is called. */
const names: readonly (readonly [RegExp, string])[] = [
  [/Aurelia/g, 'Linden'],
  [/aurelia/g, 'linden'],
  [/Atlas/g, 'Kestrel'],
  [/atlas/g, 'kestrel'],
  [/Meridian/g, 'Linwood'],
  [/meridian/g, 'linwood'],
  [/delta-8b/g, 'egret-8b'],
]

/**
 * The complete release as another provider would file it: values of the shipped examples are no answers in a repository on
 * GitHub. Digests of files follow the files.
 */
export function renamed(files: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> {
  const texts = Object.entries(files).map(([path, text]) => [path, String(text)] as const)
  const contents = new Map(texts.map(([path, text]) => [path, changed(text)]))
  const digests = new Map(texts.map(([path, text]) => [digestOf(text), digestOf(contents.get(path) ?? '')]))
  const follow = (digest: string) =>
    exampleDigests.includes(digest) ? (digests.get(digest) ?? turned(digest)) : digest
  return Object.fromEntries(
    [...contents].map(([path, text]) => [withOtherNames(path), text.replace(/\b[0-9a-f]{64}\b/g, follow)]),
  )
}

/** A text with other names; one whose digest an example states is another in any case. */
function changed(text: string): string {
  const other = withOtherNames(text)
  return other === text && exampleDigests.includes(digestOf(text)) ? `${text}\n` : other
}

function withOtherNames(text: string): string {
  return names.reduce((all, [name, other]) => all.replace(name, other), text)
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function turned(digest: string): string {
  return `${digest.slice(1)}${digest.slice(0, 1)}`
}
