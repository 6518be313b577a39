/** A repository on the forge. */
export type Repository = { readonly owner: string; readonly repo: string }

/** What is judged, as an event names it: everything else is read from the live state. */
export type Reference =
  | (Repository & {
      readonly kind: 'pull-request'
      readonly number: number
      /** The head that the event is about. The verdict stands on it, so the pull request must still be there. */
      readonly head: string | null
    })
  | (Repository & {
      readonly kind: 'merge-group'
      readonly number: number
      readonly base: string
      readonly head: string
    })
  | (Repository & { readonly kind: 'commit'; readonly head: string })

/** Names a repository in the variables of a query. */
export function inRepository({ owner, repo }: Repository): { readonly owner: string; readonly name: string } {
  return { owner, name: repo }
}

/** Names a repository in the path of a REST call. */
export function inOwner({ owner, repo }: Repository): Repository {
  return { owner, repo }
}

/** The pull request that the ref of a merge group names, or `null`: `refs/heads/gh-readonly-queue/main/pr-7-…`. */
export function pullRequestOfGroup(ref: string): number | null {
  const number = /^refs\/heads\/gh-readonly-queue\/.+\/pr-([1-9]\d{0,14})-[0-9a-f]{40,64}$/.exec(ref)?.[1]
  return number === undefined ? null : Number(number)
}
