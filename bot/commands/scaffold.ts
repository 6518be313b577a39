import { gatherFacts } from '../../engine/facts.ts'
import { judgeUnder } from '../../engine/judgement.ts'
import { readPolicy } from '../../engine/policy/read-policy.ts'
import { limits } from '../../engine/report/markdown.ts'
import { type ScaffoldFile, scaffoldOf } from '../../engine/scaffold/scaffold.ts'
import { addedMarkdown, offeredMarkdown } from '../../engine/scaffold/scaffold-markdown.ts'
import { wordsOf } from '../../locales/index.ts'
import type { OfferReason } from '../../locales/offer-reason.ts'
import type { CommandAnswer, CommandContext } from './command-context.ts'
import { commitFiles, isProtected } from './commit-files.ts'
import { planFiles } from './replies.ts'

/** After so many attempts whose end nobody knows, the files are shown and no commit is tried any more. */
const mostCommits = 3

/** Adds the missing documents to the branch where that is ours to do, and shows them otherwise. */
export async function offerScaffold(context: CommandContext): Promise<CommandAnswer> {
  const { words, earlierPaths } = context
  const files = await missingFiles(context)
  const open = new Set(files.map(({ path }) => path))
  // An earlier attempt may have committed without learning of it. Then all of its files are there, as it was one commit.
  if (earlierPaths.length > 0 && !earlierPaths.some((path) => open.has(path)))
    return { outcome: 'scaffold-committed', text: addedMarkdown(earlierPaths, words) }
  if (files.length === 0) return { outcome: 'scaffold-complete', text: words.scaffold.complete }
  const reason = await deliver(context, files)
  const paths = files.map(({ path }) => path)
  return reason === null
    ? { outcome: 'scaffold-committed', text: addedMarkdown(paths, words) }
    : { outcome: 'scaffold-offered', text: offeredMarkdown(files, reason, { words, limit: limits.comment }) }
}

async function missingFiles({ source, today, locale }: CommandContext): Promise<readonly ScaffoldFile[]> {
  const policy = await readPolicy(source)
  const facts = await gatherFacts(source, today)
  const { judged } = await judgeUnder(policy, { source, facts, choose: (folders) => folders })
  const words = await wordsOf(locale.name, 'skeleton')
  return judged.flatMap((one) => scaffoldOf(one, words))
}

/** Commits the files, or says why that is not done. */
async function deliver(context: CommandContext, files: readonly ScaffoldFile[]): Promise<OfferReason | null> {
  const { services, api, job, key, claim, request, permission, source, words } = context
  const { owner, repo } = job
  if (!request.branch.own) return 'fork'
  if (permission !== 'write') return 'no-right'
  if (claim.attempt >= mostCommits) return 'not-permitted'
  if (await isProtected(api, { owner, repo }, request.branch.name)) return 'protected'
  await planFiles(
    services.store.database,
    key,
    files.map(({ path }) => path),
  )
  await claim.confirm()
  const branch = { ...request.branch, oid: source.head }
  const message = words.scaffold.commit
  return (await commitFiles(api, { owner, repo, branch, files, message })) ? null : 'not-permitted'
}
