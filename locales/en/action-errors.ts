import { localeName } from '../../schemas/vocabulary.ts'

/** What each input of the Action may be. */
const allowed = {
  'github-token': 'a token that may read the repository',
  config: 'a path inside the repository',
  mode: 'enforce, report',
  comment: 'auto, always, never',
  locale: `${localeName.options.join(', ')}, or nothing for what the configuration says`,
  'as-of': 'a date such as 2026-09-01, or nothing for today',
}

/** An event that the Action cannot take, and those that it takes. */
type Unsupported<Detail> = Detail & { readonly supported: readonly string[] }

const runOn = (supported: readonly string[]) => `Run the action on one of these events: ${supported.join(', ')}.`

/** Why a step of a workflow could not do its work, in English. */
export const actionErrors = {
  'input-not-allowed': ({ name }: { readonly name: keyof typeof allowed }) => ({
    message: `The input ${name} has a value that is not allowed.`,
    remedy: `Set ${name} to: ${allowed[name]}.`,
  }),
  'variable-missing': ({ name }: { readonly name: string }) => ({
    message: `The variable ${name} is missing or is not what a runner of GitHub Actions sets.`,
    remedy: 'Run the action in a workflow; elsewhere use the command line gpai-gate.',
  }),
  'event-unsupported': ({ event, supported }: Unsupported<{ readonly event: string }>) => ({
    message: `The action does not run on the event ${event}.`,
    remedy: runOn(supported),
  }),
  'group-names-no-pull-request': ({ supported }: Unsupported<unknown>) => ({
    message: 'The ref of the merge group does not name a pull request.',
    remedy: runOn(supported),
  }),
  'payload-incomplete': ({ path, supported }: Unsupported<{ readonly path: string }>) => ({
    message: `The event's payload lacks ${path}, or it is not what GitHub documents.`,
    remedy: runOn(supported),
  }),
  'outside-workspace': ({ path }: { readonly path: string }) => ({
    message: `The file ${path} is not inside the workspace.`,
    remedy: 'Give a path below the workspace, without links to folders elsewhere.',
  }),
}
