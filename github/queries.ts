/** Who somebody is. */
export const accountFragment = `
fragment account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`

const commits = `
fragment commits on PullRequestCommitConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    commit {
      authors(first: 100) { nodes { email user { login databaseId } } }
      committer { email user { login databaseId } }
    }
  }
}`

const reviews = `
fragment reviews on PullRequestReviewConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    id
    state
    body
    submittedAt
    lastEditedAt
    includesCreatedEdit
    editor { ...account }
    author { ...account }
    commit { oid }
    authorCanPushToRepository
    userContentEdits(first: 20) { totalCount nodes { editedAt editor { ...account } } }
  }
}`

/** Comments of a conversation. */
export const commentsFragment = `
fragment comments on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body viewerDidAuthor author { ...account } }
}`

/** A path of a commit, with the text of a file. The text counts only when it has the object id (see `blobs.ts`). */
export const fileFields = `
fragment file on TreeEntry {
  mode
  type
  oid
  size
  object { ... on Blob { text } }
}`

/** The configuration, and what stands beside other such files, so that most of them are known to be absent. */
const policy = `
fragment policy on Commit {
  file(path: $configuration) { ...file }
  folder: file(path: ".github") { type object { ... on Tree { entries { name mode type oid size } } } }
}`

/**
 * The organisation's repository, beside the one under judgement. It is the one part of an answer that may be missing: most
 * organisations have none, and a token of a workflow sees it only where it is public.
 */
const organisation = `organisation: repository(owner: $owner, name: ".github") {
    defaultBranchRef { target { oid ... on Commit { file(path: $above) { ...file } } } }
  }`

/** Everything about a pull request that is not a file, in one call. */
export const pullRequestQuery = `query PullRequest(
  $owner: String!, $name: String!, $number: Int!, $configuration: String!, $above: String!
) {
  ${organisation}
  repository(owner: $owner, name: $name) {
    visibility
    pullRequest(number: $number) {
      number
      title
      isDraft
      closed
      isCrossRepository
      baseRefName
      baseRefOid
      headRefOid
      baseRef { target { oid ... on Commit { ...policy } } }
      author { ...account }
      labels(first: 100) { nodes { name } }
      changedFiles
      files(first: 100) { nodes { path changeType } }
      commits(first: 100) { ...commits }
      reviews(first: 100) { ...reviews }
      comments(first: 100) { ...comments }
    }
  }
}${fileFields}${policy}${accountFragment}${commits}${reviews}${commentsFragment}`

/** What is asked where there is no pull request. */
export const commitQuery = `query Commit(
  $owner: String!, $name: String!, $commit: GitObjectID!, $configuration: String!, $above: String!
) {
  ${organisation}
  repository(owner: $owner, name: $name) {
    visibility
    object(oid: $commit) { oid ... on Commit { ...policy } }
  }
}${fileFields}${policy}`

/** Whether a commit that somebody named is there. */
export const earlierCommitQuery = `query EarlierCommit($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { oid } } }
}`

/**
 * The newest changes of a file on the base branch with the pull requests that brought them. So few of each that the limit of
 * GitHub on nodes holds.
 */
export const historyQuery = `query History($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
  repository(owner: $owner, name: $name) {
    object(oid: $commit) {
      ... on Commit {
        history(first: 10, path: $path) {
          nodes {
            file(path: $path) { ...file }
            associatedPullRequests(first: 2) {
              nodes {
                number
                merged
                author { ...account }
                commits(first: 100) { ...commits }
                reviews(first: 100) { ...reviews }
              }
            }
          }
        }
      }
    }
  }
}${fileFields}${accountFragment}${commits}${reviews}`

/** The head, to see whether the pull request moved while it was read. */
export const headQuery = `query Head($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid } }
}`

/** Later pages of the commits. */
export const moreCommitsQuery = `query MoreCommits($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: commits(first: 100, after: $after) { ...commits } }
  }
}${commits}`

/** Later pages of the reviews. */
export const moreReviewsQuery = `query MoreReviews($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: reviews(first: 100, after: $after) { ...reviews } }
  }
}${accountFragment}${reviews}`

/** Pages of the conversation; the first where `after` is null. */
export const commentsQuery = `query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: comments(first: 100, after: $after) { ...comments } }
  }
}${accountFragment}${commentsFragment}`
