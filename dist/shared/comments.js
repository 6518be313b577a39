import{t as e}from"./gate-error.js";import{a as t,b as n,f as r,h as i,m as a,o,p as s,x as c}from"./schemas.js";import{t as l}from"./error-words.js";import{r as u}from"./octokit.js";import{n as d}from"./reference.js";const f=r(i({__typename:n(),login:n(),databaseId:s(a())})),p=r(i({login:n(),databaseId:s(a())}));function m(e){if(e===null)return null;let t=e.__typename===`User`;return{login:e.__typename===`Bot`?`${e.login}[bot]`:e.login,id:e.databaseId??0,kind:t?`person`:`bot`}}function h(e){return e===null?null:{login:e.login,id:e.databaseId??0,kind:`person`}}function g(e){return i({pageInfo:i({hasNextPage:o(),endCursor:s(n())}),nodes:t(e)})}async function _(e,t,r){let a=i({repository:i({pullRequest:i({headRefOid:n(),page:r.page})})}),o=[...t.nodes],s=v(),c=s(t.pageInfo);for(;c!==null;){let t={...d(e),number:e.number,after:c},{repository:n}=await e.api.query(r.query,t,a);b(e,n.pullRequest.headRefOid),o.push(...n.pullRequest.page.nodes),c=s(n.pullRequest.page.pageInfo)}return o}function v(){let e=/* @__PURE__ */ new Set;return({hasNextPage:t,endCursor:n})=>{if(!t)return null;if(typeof n!=`string`||e.has(n))throw u(y,{list:`in pages`});return e.add(n),n}}const y={code:`response-invalid`,detail:{kind:`no-next-page`},requestId:null,retryAfter:null};function b({number:t,head:n},r){if(r!==n)throw new e({code:`event-unsupported`,says:l(`pull-request-moved`,{number:t,head:n,now:r})})}const x=`
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
      authors(first: 100) { nodes { user { login databaseId } } }
      committer { user { login databaseId } }
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
}`,j=`query Head($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid } }
}`,M=`query MoreCommits($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: commits(first: 100, after: $after) { ...commits } }
  }
}${S}`,N=`query MoreReviews($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: reviews(first: 100, after: $after) { ...reviews } }
  }
}${x}${C}`,P=`query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: comments(first: 100, after: $after) { ...comments } }
  }
}${x}${w}`,F=g(i({fullDatabaseId:s(c([n(),a()])),body:n(),viewerDidAuthor:o(),author:f}));function I(e){let t=e.viewerDidAuthor||m(e.author)?.login===`github-actions[bot]`;return{id:Number(e.fullDatabaseId),body:e.body,ours:t}}async function L(e,t){return(await _(t,e,{query:P,page:F})).map(I)}export{p as _,A as a,M as c,_ as d,b as f,h as g,f as h,k as i,N as l,m,L as n,T as o,g as p,P as r,j as s,F as t,O as u};