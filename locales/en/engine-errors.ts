import type { Issue } from '../../commitments/issue.ts'
import { quoted, quotedArguments } from '../quoted.ts'
import { problemWords } from './problems.ts'

/** A place in a configuration that does not fit, and whose file it is. */
type UnusableConfiguration = { readonly issue: Issue; readonly owner: 'organisation' | 'repository' }

/** Why a release cannot be judged, in English. */
export const engineErrors = {
  'release-too-large': ({
    folder,
    files,
    megabytes,
  }: {
    readonly folder: string
    readonly files: number
    readonly megabytes: number
  }) => ({
    message: `The release in ${quoted(folder)} names more than is read of one release: ${files} files, ${megabytes} MiB.`,
    remedy: 'Name only the documents that the release needs; what nobody names is not read.',
  }),
  'configuration-unusable': ({ issue: { at, problem, args }, owner }: UnusableConfiguration) => ({
    message: `The configuration ${at.path} cannot be used: line ${at.line}: ${problemWords[problem](quotedArguments(args ?? {}))}`,
    remedy: `Correct line ${at.line} of ${at.path} ${owner === 'organisation' ? "in the organisation's repository" : 'on the base branch'}; the gate judges nothing until then.`,
  }),
  'release-absent': ({ release, folders }: { readonly release: string; readonly folders: readonly string[] }) => ({
    message: `There is no release in ${release} to judge.`,
    remedy: folders.length === 0 ? 'Leave the release out.' : `Give one of these folders: ${folders.join(', ')}.`,
  }),
  'team-unreadable': ({ team }: { readonly team: string }) => ({
    message: `A signature depends on the members of the team ${team}, and they cannot be read.`,
    remedy:
      'Give the token read access to members of the organisation, or name logins in place of the team in the roster.',
  }),
  'too-many-gaps': ({ gaps }: { readonly gaps: number }) => ({
    message: `There are ${gaps} gaps, more than a baseline holds.`,
    remedy: 'Judge the releases one by one with --release.',
  }),
  'not-a-login': ({ owner }: { readonly owner: string }) => ({
    message: `"${owner}" is not a login.`,
    remedy: 'Give the login of the person who closes the gaps.',
  }),
  'due-not-possible': ({ due, first, last, days }: DueRange) => ({
    message: `The gaps cannot be due on ${due}.`,
    remedy: `Give a day from ${first} to ${last}: the policy allows ${days} days.`,
  }),
}

/** The day given, and the days that the policy allows. */
type DueRange = { readonly due: string; readonly first: string; readonly last: string; readonly days: number }
