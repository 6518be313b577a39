import { signOff } from '../../locales/en/sign-off.ts'
import type { RoleName } from '../../schemas/roster.ts'
import type { Comment } from '../../test/github-server/world/world.ts'
import type { Stage } from './stage.ts'

/** What a person sees on a pull request. */
export type PullRequestView = {
  /** The check on the newest commit, and how many of ours GitHub shows there: the newest run of each name. */
  readonly conclusion: string | null
  readonly title: string
  readonly checks: number
  /** How many comments of ours there are, and the number of the one that is read here. */
  readonly comments: number
  readonly comment: number | null
  readonly heading: string
  readonly blocking: number
  /** Roles by what the comment says of their signature. */
  readonly signed: readonly RoleName[]
  readonly missing: readonly RoleName[]
  readonly invalidated: readonly RoleName[]
  /** The lines that the comment offers to sign, by role. */
  readonly lines: ReadonlyMap<RoleName, string>
  /** The line that it offers to confirm what takes duties away; `null` where nothing is to be confirmed. */
  readonly confirmation: string | null
  /** What the comment says about the difference from the verdict before, line by line. */
  readonly since: readonly string[]
}

/** Reads check and comment as they stand. */
export function whatIsSaid({ app, repository, pull }: Stage): PullRequestView {
  const checks = repository.checkRuns.filter((run) => run.app.id === app.id && run.headSha === pull.headOid)
  const comments = pull.comments.filter(({ author }) => author?.id === app.bot.id)
  const [check, comment] = [checks.at(-1), comments.at(-1)]
  return {
    conclusion: check?.conclusion ?? null,
    title: check?.title ?? '',
    checks: new Set(checks.map(({ name }) => name)).size,
    comments: comments.length,
    comment: comment?.id ?? null,
    ...read(comment),
  }
}

function read(comment: Comment | undefined) {
  const text = comment?.body ?? ''
  const lines = linesIn(text)
  return {
    heading: /^## (.*)$/m.exec(text)?.[1] ?? '',
    blocking: Number(/^(\d+) gaps? blocks?/m.exec(text)?.[1] ?? 0),
    signed: given(text, signOff.states.valid),
    invalidated: given(text, signOff.states.voided),
    missing: open(text),
    lines,
    confirmation: /^\/gpai confirm sha256:[0-9a-f]{64}$/m.exec(text)?.[0] ?? null,
    since: /^#+ .*[Ss]ince.*\n\n?((?:[^#\n].*\n|\n(?=[-*]))+)/m.exec(text)?.[1]?.trim().split(/\n+/) ?? [],
  }
}

function linesIn(text: string): ReadonlyMap<RoleName, string> {
  const found = [...text.matchAll(/^\/gpai sign-off (\w+) sha256:[0-9a-f]{64}$/gm)]
  return new Map(found.flatMap(([line, role = '']) => rolesNamed((id) => id === role).map((id) => [id, line] as const)))
}

function given(text: string, state: string): readonly RoleName[] {
  const lines = [...text.matchAll(/^- \*\*(.+?)\*\* `\S+`: (.+?)(?: \(.*)?$/gm)].filter(
    ([, , words]) => words === state,
  )
  return lines.flatMap(([, role]) => rolesNamed((_, words) => words === role))
}

function open(text: string): readonly RoleName[] {
  const found = [...text.matchAll(/<summary>(.+?): (.+?)<\/summary>/g)]
  const missing = found.filter(([, , words]) => words === signOff.states.missing)
  return missing.flatMap(([, role]) => rolesNamed((_, words) => words === role))
}

const roleNames = ['risk_owner', 'risk_monitor', 'security_lead', 'oversight_body', 'report_custodian'] as const

function rolesNamed(fits: (id: RoleName, words: string) => boolean): readonly RoleName[] {
  return roleNames.filter((id) => fits(id, signOff.roles[id]))
}
