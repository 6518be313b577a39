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
