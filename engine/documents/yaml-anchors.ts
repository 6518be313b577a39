import { dump, load } from 'js-yaml'
import { attempt } from './attempt.ts'

/** More aliases than any workflow has: those that refer to each other grow with every level. */
const mostAliases = 24

/** The same YAML with what anchors stand for in the place of their aliases, as GitHub reads it; `null` where it has none. */
export function withoutAnchors(text: string): string | null {
  const aliases = text.match(/(?:^|[\s,[{])\*[^\s,\]}]+/g)?.length ?? 0
  if (aliases > mostAliases || !/(?:^|[\s,[{])&[^\s,\]}]+/.test(text)) return null
  return attempt<string | null>(() => dump(load(text), { noRefs: true }), null)
}
