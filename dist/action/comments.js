import{t as e}from"./gate-error.js";import{a as t,b as n,d as r,f as i,g as a,k as o,m as s,o as c,p as l,u,v as d,x as f,y as p}from"./mini.js";import{setTimeout as m}from"node:timers/promises";const h=a(d(),n()),g=l({status:i(),message:d(),response:s(l({headers:h}))}),_=l({headers:h,errors:t(l({type:r(d()),message:d()})).check(f(1))}),v=/* @__PURE__ */ new Set([502,503,504]),y=/* @__PURE__ */ new Map([[`NOT_FOUND`,`not-found`],[`FORBIDDEN`,`permission-missing`],[`INSUFFICIENT_SCOPES`,`permission-missing`],[`RATE_LIMITED`,`rate-limited`]]);function b(e){let t=o(_,e);if(t.success)return E(t.data);let n=o(g,e);return n.success?T(n.data):{code:`response-invalid`,detail:`the answer could not be read`,requestId:null,retryAfter:null}}function x(e,t){return{code:`response-invalid`,detail:`the answer is not what GitHub documents (${e})`,requestId:t,retryAfter:null}}function S(e){return{code:`service-unavailable`,detail:`no whole answer within ${e/1e3} s`,requestId:null,retryAfter:null}}function C(e){let t=e[`x-github-request-id`];return typeof t==`string`?t:null}function w(t,n,r){let i=t.requestId===null?``:` (request ${t.requestId})`,a=`${n} failed: ${j(t.detail)}${i}.`;return new e({code:t.code,message:a,remedy:ee[t.code],cause:r})}function T({status:e,message:t,response:n}){if(n===void 0)return{code:`service-unavailable`,detail:`no answer: ${t}`,requestId:null,retryAfter:1};let r=O(e,n.headers,t);return{code:r?`rate-limited`:D(e),detail:`GitHub answered ${e}: ${t}`,requestId:C(n.headers),retryAfter:r?A(n.headers):v.has(e)?1:null}}function E({errors:e,headers:t}){let n=e.flatMap(({type:e})=>typeof e==`string`?[y.get(e)]:[]),r=e.map(({message:e})=>e).join(`; `),i=n.includes(`rate-limited`)||k(r),a=/something went wrong|timed? ?out/i.test(r),o=n.find(e=>e!==void 0);return{code:i?`rate-limited`:o??(a?`service-unavailable`:`response-invalid`),detail:`GitHub answered: ${r}`,requestId:C(t),retryAfter:i?A(t):a?1:null}}function D(e){return e===401?`authentication-failed`:e===403?`permission-missing`:e===404?`not-found`:e>=500?`service-unavailable`:`response-invalid`}function O(e,t,n){return e===429||e===403&&(t[`x-ratelimit-remaining`]===`0`||`retry-after`in t||k(n))}function k(e){return/secondary rate limit|abuse detection/i.test(e)}function A(e){let t=Number(e[`retry-after`]??NaN);return Number.isNaN(t)?null:t}function j(e){return e.replace(/\s+/g,` `).slice(0,300)}const ee={"authentication-failed":`Give the gate a valid token; in a workflow that is the input github-token, whose default is the token of the job.`,"permission-missing":`Grant the token read access to contents and pull requests, and write access to pull requests for the comment.`,"not-found":`Check that the repository, the pull request and the commit exist and that the token may read them; GitHub answers 404 where a permission is missing, too.`,"rate-limited":`Wait until the limit of the token is over, then re-run the job.`,"service-unavailable":`Re-run the job; if it fails again, look at the status page of GitHub and at the proxy of the runner.`,"response-invalid":`Re-run the job; if it fails again, report it with the request id.`},te={call:2e4,pause:1e4};function M(e,t=te){let n=(t,n)=>r=>e.request(t,{...n,request:{signal:r}});return{read:async(e,r,i)=>I(await P(n(e,r),t),i,e),query:async(n,r,i)=>I(await P(async t=>({data:await e.graphql(n,{...r,request:{signal:t}}),headers:{}}),t),i,L(n)),write:async(e,r,i)=>I(await F(n(e,r),t),i,e)}}async function N(t){try{return{done:await t}}catch(t){if(t instanceof e)return{failed:t};throw t}}async function P(e,t){let n=await F(e,t);if(`answer`in n||n.failure.retryAfter===null)return n;let r=n.failure.retryAfter*1e3;return r>t.pause?n:(await m(r),F(e,t))}async function F(e,t){let n=AbortSignal.timeout(t.call);try{let r=await e(n);return n.aborted?{failure:S(t.call),cause:n.reason}:{answer:r}}catch(e){return{failure:n.aborted?S(t.call):b(e),cause:e}}}function I(e,t,n){if(`failure`in e)throw w(e.failure,n,e.cause);let r=o(t,e.answer.data);if(r.success)return r.data;let i=r.error.issues.map(({path:e})=>e.join(`.`)).join(`, `);throw w(x(i===``?`it is empty or cut off`:`at ${i}`,C({...e.answer.headers})),n)}function L(e){return`The query ${/^query (\w+)/.exec(e)?.[1]??`without a name`}`}const R=u(l({__typename:d(),login:d(),databaseId:r(i())})),z=u(l({login:d(),databaseId:r(i())}));function B(e){if(e===null)return null;let t=e.__typename===`User`;return{login:e.__typename===`Bot`?`${e.login}[bot]`:e.login,id:e.databaseId??0,kind:t?`person`:`bot`}}function V(e){return e===null?null:{login:e.login,id:e.databaseId??0,kind:`person`}}function H({owner:e,repo:t}){return{owner:e,name:t}}function U(e){return l({pageInfo:l({hasNextPage:c(),endCursor:r(d())}),nodes:t(e)})}async function W(e,t,n){let r=l({repository:l({pullRequest:l({headRefOid:d(),page:n.page})})}),i=[...t.nodes],{pageInfo:a}=t;for(;a.hasNextPage;){let t={...H(e),number:e.number,after:a.endCursor},{repository:o}=await e.api.query(n.query,t,r);G(e,o.pullRequest.headRefOid),i.push(...o.pullRequest.page.nodes),a=o.pullRequest.page.pageInfo}return i}function G({number:t,head:n},r){if(r!==n)throw new e({code:`event-unsupported`,message:`Pull request #${t} moved on from commit ${n} to ${r}, so there is no verdict about ${n}.`,remedy:`Nothing is to be done here: the run for the newer commit gives the verdict.`})}const K=`
fragment account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`,q=`
fragment commits on PullRequestCommitConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    commit {
      authors(first: 100) { nodes { user { login databaseId } } }
      committer { user { login databaseId } }
    }
  }
}`,J=`
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
}`,Y=`
fragment comments on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body viewerDidAuthor author { ...account } }
}`,X=`
fragment file on TreeEntry {
  mode
  type
  oid
  size
  object { ... on Blob { text } }
}`,Z=`query PullRequest($owner: String!, $name: String!, $number: Int!, $configuration: String!) {
  repository(owner: $owner, name: $name) {
    visibility
    pullRequest(number: $number) {
      number
      title
      isDraft
      isCrossRepository
      baseRefName
      baseRefOid
      headRefOid
      baseRef { target { oid ... on Commit { file(path: $configuration) { ...file } } } }
      author { ...account }
      labels(first: 100) { nodes { name } }
      changedFiles
      files(first: 100) { nodes { path changeType } }
      commits(first: 100) { ...commits }
      reviews(first: 100) { ...reviews }
      comments(first: 100) { ...comments }
    }
  }
}${X}${K}${q}${J}${Y}`,ne=`query Commit($owner: String!, $name: String!, $commit: GitObjectID!, $configuration: String!) {
  repository(owner: $owner, name: $name) {
    visibility
    object(oid: $commit) { oid ... on Commit { file(path: $configuration) { ...file } } }
  }
}${X}`,re=`query Head($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid } }
}`,ie=`query MoreCommits($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: commits(first: 100, after: $after) { ...commits } }
  }
}${q}`,ae=`query MoreReviews($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: reviews(first: 100, after: $after) { ...reviews } }
  }
}${K}${J}`,Q=`query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: comments(first: 100, after: $after) { ...comments } }
  }
}${K}${Y}`,$=U(l({fullDatabaseId:r(p([d(),i()])),body:d(),viewerDidAuthor:c(),author:R}));function oe(e){let t=e.viewerDidAuthor||B(e.author)?.login===`github-actions[bot]`;return{id:Number(e.fullDatabaseId),body:e.body,ours:t}}async function se(e,t){return(await W(t,e,{query:Q,page:$})).map(oe)}export{z as _,X as a,ae as c,G as d,U as f,V as g,R as h,ne as i,Z as l,B as m,se as n,re as o,H as p,Q as r,ie as s,$ as t,W as u,M as v,N as y};