import * as z from 'zod/mini'
import type { IssueArguments } from '../commitments/issue.ts'

/** Control and formatting characters that could hide or reorder text. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu

/** Names that no output reads as anything but a name; everything else stands as code. */
const plainName = /^\.?[A-Za-z0-9]+(?:[/._-][A-Za-z0-9]+)*$/

/** What GitHub turns into a link although it is a plain name: an issue, a commit, an address. */
const linked = /^gh-\d+$|(^|[/._-])[0-9a-f]{7,40}([/._-]|$)|www\./i

/** Text of others in the middle of a sentence: it can neither mention, link, render, hide nor begin a line. */
const quotedText = z.string().brand<'Quoted'>()
export type Quoted = z.infer<typeof quotedText>

/** What words may use: the arguments of an issue, with what a change can choose freely quoted. */
export type WordArguments = Omit<IssueArguments, 'path' | 'login'> & {
  readonly path?: Quoted
  readonly login?: Quoted
}

/** The one way from text of others into a sentence. */
export function quoted(text: string): Quoted {
  return quotedText.parse(plainName.test(text) && !linked.test(text) ? text : code(text))
}

export function quotedArguments({ path, login, ...rest }: IssueArguments): WordArguments {
  return {
    ...rest,
    ...(path === undefined ? {} : { path: quoted(path) }),
    ...(login === undefined ? {} : { login: quoted(login) }),
  }
}

/** Text with every control and formatting character replaced, so that it can neither hide nor reorder anything. */
export function visible(text: string): string {
  return text.replace(invisible, '\ufffd')
}

/** Text as a Markdown code span: nothing in it mentions, links or renders, whatever it holds. */
export function code(text: string): string {
  const plain = visible(text)
  const longest = Math.max(0, ...[...plain.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = plain.startsWith('`') || plain.endsWith('`') || plain === '' ? ' ' : ''
  return `${fence}${pad}${plain}${pad}${fence}`
}
