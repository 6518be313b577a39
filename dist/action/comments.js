import{A as e,a as t,b as n,d as r,f as i,g as a,k as o,m as s,o as c,p as l,u,v as d,x as f,y as p}from"./mini.js";import{setTimeout as m}from"node:timers/promises";const h=a(d(),n()),ee=l({status:i(),message:d(),response:s(l({headers:h}))}),g=l({headers:h,errors:t(l({type:r(d()),message:d()})).check(f(1))}),_=/* @__PURE__ */ new Set([502,503,504]),v=/* @__PURE__ */ new Map([[`NOT_FOUND`,`not-found`],[`FORBIDDEN`,`permission-missing`],[`INSUFFICIENT_SCOPES`,`permission-missing`],[`RATE_LIMITED`,`rate-limited`]]);function y(e){let t=o(g,e);if(t.success)return T(t.data);let n=o(ee,e);return n.success?w(n.data):{code:`response-invalid`,detail:`the answer could not be read`,requestId:null,retryAfter:null}}function b(e,t){return{code:`response-invalid`,detail:`the answer is not what GitHub documents (${e})`,requestId:t,retryAfter:null}}function x(e){return{code:`service-unavailable`,detail:`no whole answer within ${e/1e3} s`,requestId:null,retryAfter:null}}function S(e){let t=e[`x-github-request-id`];return typeof t==`string`?t:null}function C(t,n,r){let i=t.requestId===null?``:` (request ${t.requestId})`,a=`${n} failed: ${te(t.detail)}${i}.`;return new e({code:t.code,message:a,remedy:ne[t.code],cause:r})}function w({status:e,message:t,response:n}){if(n===void 0)return{code:`service-unavailable`,detail:`no answer: ${t}`,requestId:null,retryAfter:1};let r=D(e,n.headers,t);return{code:r?`rate-limited`:E(e),detail:`GitHub answered ${e}: ${t}`,requestId:S(n.headers),retryAfter:r?k(n.headers):_.has(e)?1:null}}function T({errors:e,headers:t}){let n=e.flatMap(({type:e})=>typeof e==`string`?[v.get(e)]:[]),r=e.map(({message:e})=>e).join(`; `),i=n.includes(`rate-limited`)||O(r),a=/something went wrong|timed? ?out/i.test(r),o=n.find(e=>e!==void 0);return{code:i?`rate-limited`:o??(a?`service-unavailable`:`response-invalid`),detail:`GitHub answered: ${r}`,requestId:S(t),retryAfter:i?k(t):a?1:null}}function E(e){return e===401?`authentication-failed`:e===403?`permission-missing`:e===404?`not-found`:e>=500?`service-unavailable`:`response-invalid`}function D(e,t,n){return e===429||e===403&&(t[`x-ratelimit-remaining`]===`0`||`retry-after`in t||O(n))}function O(e){return/secondary rate limit|abuse detection/i.test(e)}function k(e){let t=Number(e[`retry-after`]??NaN);return Number.isNaN(t)?null:t}function te(e){return e.replace(/\s+/g,` `).slice(0,300)}const ne={"authentication-failed":`Give the gate a valid token; in a workflow that is the input github-token, whose default is the token of the job.`,"permission-missing":`Grant the token read access to contents and pull requests, and write access to pull requests for the comment.`,"not-found":`Check that the repository, the pull request and the commit exist and that the token may read them; GitHub answers 404 where a permission is missing, too.`,"rate-limited":`Wait until the limit of the token is over, then re-run the job.`,"service-unavailable":`Re-run the job; if it fails again, look at the status page of GitHub and at the proxy of the runner.`,"response-invalid":`Re-run the job; if it fails again, report it with the request id.`},re={call:2e4,pause:1e4};function A(e,t=re){let n=(t,n)=>r=>e.request(t,{...n,request:{signal:r}});return{read:async(e,r,i)=>P(await M(n(e,r),t),i,e),query:async(n,r,i)=>P(await M(async t=>({data:await e.graphql(n,{...r,request:{signal:t}}),headers:{}}),t),i,F(n)),write:async(e,r,i)=>P(await N(n(e,r),t),i,e)}}async function j(t){try{return{done:await t}}catch(t){if(t instanceof e)return{failed:t};throw t}}async function M(e,t){let n=await N(e,t);if(`answer`in n||n.failure.retryAfter===null)return n;let r=n.failure.retryAfter*1e3;return r>t.pause?n:(await m(r),N(e,t))}async function N(e,t){let n=AbortSignal.timeout(t.call);try{let r=await e(n);return n.aborted?{failure:x(t.call),cause:n.reason}:{answer:r}}catch(e){return{failure:n.aborted?x(t.call):y(e),cause:e}}}function P(e,t,n){if(`failure`in e)throw C(e.failure,n,e.cause);let r=o(t,e.answer.data);if(r.success)return r.data;let i=r.error.issues.map(({path:e})=>e.join(`.`)).join(`, `);throw C(b(i===``?`it is empty or cut off`:`at ${i}`,S({...e.answer.headers})),n)}function F(e){return`The query ${/^query (\w+)/.exec(e)?.[1]??`without a name`}`}function I({owner:e,repo:t}){return{owner:e,name:t}}const L=`
fragment account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`,R=`
fragment commits on PullRequestCommitConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    commit {
      authors(first: 100) { nodes { user { login databaseId } } }
      committer { user { login databaseId } }
    }
  }
}`,z=`
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
}`,B=`
fragment comments on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body viewerDidAuthor author { ...account } }
}`,V=`
fragment file on TreeEntry {
  mode
  type
  oid
  size
  object { ... on Blob { text } }
}`,H=`query PullRequest($owner: String!, $name: String!, $number: Int!, $configuration: String!) {
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
}${V}${L}${R}${z}${B}`,U=`query Commit($owner: String!, $name: String!, $commit: GitObjectID!, $configuration: String!) {
  repository(owner: $owner, name: $name) {
    visibility
    object(oid: $commit) { oid ... on Commit { file(path: $configuration) { ...file } } }
  }
}${V}`,W=`query Head($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid } }
}`,G=`query MoreCommits($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: commits(first: 100, after: $after) { ...commits } }
  }
}${R}`,K=`query MoreReviews($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: reviews(first: 100, after: $after) { ...reviews } }
  }
}${L}${z}`,q=`query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: comments(first: 100, after: $after) { ...comments } }
  }
}${L}${B}`;function J(e){return l({pageInfo:l({hasNextPage:c(),endCursor:r(d())}),nodes:t(e)})}async function Y(e,t,n){let r=l({repository:l({pullRequest:l({headRefOid:d(),page:n.page})})}),i=[...t.nodes],{pageInfo:a}=t;for(;a.hasNextPage;){let t={...I(e),number:e.number,after:a.endCursor},{repository:o}=await e.api.query(n.query,t,r);X(e,o.pullRequest.headRefOid),i.push(...o.pullRequest.page.nodes),a=o.pullRequest.page.pageInfo}return i}function X({number:t,head:n},r){if(r!==n)throw new e({code:`event-unsupported`,message:`Pull request #${t} moved on from commit ${n} to ${r}, so there is no verdict about ${n}.`,remedy:`Nothing is to be done here: the run for the newer commit gives the verdict.`})}const Z=u(l({__typename:d(),login:d(),databaseId:r(i())})),ie=u(l({login:d(),databaseId:r(i())}));function Q(e){if(e===null)return null;let t=e.__typename===`User`;return{login:e.__typename===`Bot`?`${e.login}[bot]`:e.login,id:e.databaseId??0,kind:t?`person`:`bot`}}function ae(e){return e===null?null:{login:e.login,id:e.databaseId??0,kind:`person`}}const $=J(l({fullDatabaseId:r(p([d(),i()])),body:d(),viewerDidAuthor:c(),author:Z}));function oe(e){let t=e.viewerDidAuthor||Q(e.author)?.login===`github-actions[bot]`;return{id:Number(e.fullDatabaseId),body:e.body,ours:t}}async function se(e,t){return(await Y(t,e,{query:q,page:$})).map(oe)}export{I as _,ae as a,X as c,U as d,V as f,H as g,K as h,Z as i,J as l,G as m,se as n,ie as o,W as p,Q as r,Y as s,$ as t,q as u,A as v,j as y};