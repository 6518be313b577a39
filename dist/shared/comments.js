import{t as e}from"./gate-error.js";import{a as t,b as n,d as r,f as i,m as a,o,p as s,x as c}from"./schemas.js";import{i as l,r as u}from"./octokit.js";import{n as d}from"./reference.js";const f=r(a({__typename:n(),login:n(),databaseId:i(s())})),p=r(a({login:n(),databaseId:i(s())}));function m(e){if(e===null)return null;let t=e.__typename===`User`;return{login:e.__typename===`Bot`?`${e.login}[bot]`:e.login,id:e.databaseId??0,kind:t?`person`:`bot`}}function h(e){return e===null?null:{login:e.login,id:e.databaseId??0,kind:`person`}}function g(e){return a({pageInfo:a({hasNextPage:o(),endCursor:i(n())}),nodes:t(e)})}async function _(e,t,r){let i=a({repository:a({pullRequest:a({headRefOid:n(),page:r.page})})}),o=[...t.nodes],s=v(),c=s(t.pageInfo);for(;c!==null;){let t={...d(e),number:e.number,after:c},{repository:n}=await e.api.query(r.query,t,i);y(e,n.pullRequest.headRefOid),o.push(...n.pullRequest.page.nodes),c=s(n.pullRequest.page.pageInfo)}return o}function v(){let e=/* @__PURE__ */ new Set;return({hasNextPage:t,endCursor:n})=>{if(!t)return null;if(typeof n!=`string`||e.has(n))throw u(l(`a list that goes on names no next page`,null),`Reading a list in pages`);return e.add(n),n}}function y({number:t,head:n},r){if(r!==n)throw new e({code:`event-unsupported`,message:`Pull request #${t} moved on from commit ${n} to ${r}, so there is no verdict about ${n}.`,remedy:`Nothing is to be done here: the run for the newer commit gives the verdict.`})}const b=`
fragment account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`,x=`
fragment commits on PullRequestCommitConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    commit {
      authors(first: 100) { nodes { user { login databaseId } } }
      committer { user { login databaseId } }
    }
  }
}`,S=`
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
}`,C=`
fragment comments on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body viewerDidAuthor author { ...account } }
}`,w=`
fragment file on TreeEntry {
  mode
  type
  oid
  size
  object { ... on Blob { text } }
}`,T=`
fragment policy on Commit {
  file(path: $configuration) { ...file }
  folder: file(path: ".github") { type object { ... on Tree { entries { name mode type oid size } } } }
}`,E=`organisation: repository(owner: $owner, name: ".github") {
    defaultBranchRef { target { oid ... on Commit { file(path: $above) { ...file } } } }
  }`,D=`query PullRequest(
  $owner: String!, $name: String!, $number: Int!, $configuration: String!, $above: String!
) {
  ${E}
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
}${w}${T}${b}${x}${S}${C}`,O=`query Commit(
  $owner: String!, $name: String!, $commit: GitObjectID!, $configuration: String!, $above: String!
) {
  ${E}
  repository(owner: $owner, name: $name) {
    visibility
    object(oid: $commit) { oid ... on Commit { ...policy } }
  }
}${w}${T}`,k=`query EarlierCommit($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { oid } } }
}`,A=`query History($owner: String!, $name: String!, $commit: GitObjectID!, $path: String!) {
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
}${w}${b}${x}${S}`,j=`query Head($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid } }
}`,M=`query MoreCommits($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: commits(first: 100, after: $after) { ...commits } }
  }
}${x}`,N=`query MoreReviews($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: reviews(first: 100, after: $after) { ...reviews } }
  }
}${b}${S}`,P=`query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: comments(first: 100, after: $after) { ...comments } }
  }
}${b}${C}`,F=g(a({fullDatabaseId:i(c([n(),s()])),body:n(),viewerDidAuthor:o(),author:f}));function I(e){let t=e.viewerDidAuthor||m(e.author)?.login===`github-actions[bot]`;return{id:Number(e.fullDatabaseId),body:e.body,ours:t}}async function L(e,t){return(await _(t,e,{query:P,page:F})).map(I)}export{h as _,k as a,A as c,D as d,_ as f,f as g,m as h,O as i,M as l,g as m,L as n,w as o,y as p,P as r,j as s,F as t,N as u,p as v};