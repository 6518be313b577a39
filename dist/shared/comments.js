import{n as e,t}from"./error-words.js";import{C as n,_ as r,c as i,g as a,h as o,m as s,s as c,w as l}from"./schemas.js";import{r as u}from"./octokit.js";import{n as d}from"./reference.js";const f=s(r({__typename:n(),login:n(),databaseId:o(a())})),p=s(r({login:n(),databaseId:o(a())}));function m(e){if(e===null)return null;let t=e.__typename===`User`;return{login:e.__typename===`Bot`?`${e.login}[bot]`:e.login,id:e.databaseId??0,kind:t?`person`:`bot`}}function h(e){return e===null?null:{login:e.login,id:e.databaseId??0,kind:`person`}}function g(e){return r({pageInfo:r({hasNextPage:i(),endCursor:o(n())}),nodes:c(e)})}async function _(e,t,i){let a=r({repository:r({pullRequest:r({headRefOid:n(),page:i.page})})}),o=[...t.nodes],s=v(),c=s(t.pageInfo);for(;c!==null;){let t={...d(e),number:e.number,after:c},{repository:n}=await e.api.query(i.query,t,a);b(e,n.pullRequest.headRefOid),o.push(...n.pullRequest.page.nodes),c=s(n.pullRequest.page.pageInfo)}return o}function v(){let e=/* @__PURE__ */ new Set;return({hasNextPage:t,endCursor:n})=>{if(!t)return null;if(typeof n!=`string`||e.has(n))throw u(y,{list:`in pages`});return e.add(n),n}}const y={code:`response-invalid`,detail:{kind:`no-next-page`},requestId:null,retryAfter:null};function b({number:n,head:r},i){if(i!==r)throw new e({code:`event-unsupported`,says:t(`pull-request-moved`,{number:n,head:r,now:i})})}const x=`
fragment account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`,S=`
fragment commits on PullRequestCommitConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    commit {
      authors(first: 100) { nodes { email user { login databaseId } } }
      committer { email user { login databaseId } }
    }
  }
}`,C=`
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
}`,w=`
fragment comments on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body viewerDidAuthor author { ...account } }
}`,T=`
fragment file on TreeEntry {
  mode
  type
  oid
  size
  object { ... on Blob { text } }
}`,E=`
fragment policy on Commit {
  file(path: $configuration) { ...file }
  folder: file(path: ".github") { type object { ... on Tree { entries { name mode type oid size } } } }
}`,D=`organisation: repository(owner: $owner, name: ".github") {
    defaultBranchRef { target { oid ... on Commit { file(path: $above) { ...file } } } }
  }`,O=`query PullRequest(
  $owner: String!, $name: String!, $number: Int!, $configuration: String!, $above: String!
) {
  ${D}
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
}${T}${E}${x}${S}${C}${w}`,k=`query Commit(
  $owner: String!, $name: String!, $commit: GitObjectID!, $configuration: String!, $above: String!
) {
  ${D}
  repository(owner: $owner, name: $name) {
    visibility
    object(oid: $commit) { oid ... on Commit { ...policy } }
  }
}${T}${E}`,A=`query EarlierCommit($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { oid } } }
}`,j=`query History($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
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
}${T}${x}${S}${C}`,M=`query Head($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid } }
}`,N=`query MoreCommits($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: commits(first: 100, after: $after) { ...commits } }
  }
}${S}`,P=`query MoreReviews($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: reviews(first: 100, after: $after) { ...reviews } }
  }
}${x}${C}`,F=`query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: comments(first: 100, after: $after) { ...comments } }
  }
}${x}${w}`,I=g(r({fullDatabaseId:o(l([n(),a()])),body:n(),viewerDidAuthor:i(),author:f}));function L(e){let t=e.viewerDidAuthor||m(e.author)?.login===`github-actions[bot]`;return{id:Number(e.fullDatabaseId),body:e.body,ours:t}}async function R(e,t){return(await _(t,e,{query:F,page:I})).map(L)}export{h as _,A as a,j as c,O as d,_ as f,f as g,m as h,k as i,N as l,g as m,R as n,T as o,b as p,F as r,M as s,I as t,P as u,p as v};