import{t as e}from"./gate-error.js";import{L as t,T as n,a as r,b as i,d as a,f as o,g as s,m as c,o as l,p as u,u as d,x as f,y as p}from"./schemas.js";import{t as m}from"./reference.js";import{setTimeout as ee}from"node:timers/promises";const h=s(p(),f()),te=u({status:o(),message:p(),response:c(u({headers:h}))}),g=u({headers:h,data:c(f()),errors:r(u({type:a(p()),message:p(),path:a(r(i([p(),o()])))})).check(n(1))}),_=/* @__PURE__ */ new Set([502,503,504]),v=/* @__PURE__ */ new Map([[`NOT_FOUND`,`not-found`],[`FORBIDDEN`,`permission-missing`],[`INSUFFICIENT_SCOPES`,`permission-missing`],[`RATE_LIMITED`,`rate-limited`]]);function ne(e){let n=t(g,e);if(!n.success)return;let{errors:r,data:i}=n.data;return r.every(({type:e,path:t})=>e===`NOT_FOUND`&&t?.[0]===`organisation`)?i:void 0}function re(e){let n=t(g,e);if(n.success)return C(n.data);let r=t(te,e);return r.success?ie(r.data):{code:`response-invalid`,detail:`the answer could not be read`,requestId:null,retryAfter:null}}function y(e,t){return{code:`response-invalid`,detail:`the answer is not what GitHub documents (${e})`,requestId:t,retryAfter:null}}function b(e){return{code:`service-unavailable`,detail:`no whole answer within ${e/1e3} s`,requestId:null,retryAfter:null}}function x(e){let t=e[`x-github-request-id`];return typeof t==`string`?t:null}function S(t,n,r){let i=t.requestId===null?``:` (request ${t.requestId})`,a=`${n} failed: ${O(t.detail)}${i}.`;return new e({code:t.code,message:a,remedy:k[t.code],cause:r})}function ie({status:e,message:t,response:n}){if(n===void 0)return{code:`service-unavailable`,detail:`no answer: ${t}`,requestId:null,retryAfter:1};let r=T(e,n.headers,t);return{code:r?`rate-limited`:w(e),detail:`GitHub answered ${e}: ${t}`,requestId:x(n.headers),retryAfter:r?D(n.headers):_.has(e)?1:null}}function C({errors:e,headers:t}){let n=e.flatMap(({type:e})=>typeof e==`string`?[v.get(e)]:[]),r=e.map(({message:e})=>e).join(`; `),i=n.includes(`rate-limited`)||E(r),a=/something went wrong|timed? ?out/i.test(r),o=n.find(e=>e!==void 0);return{code:i?`rate-limited`:o??(a?`service-unavailable`:`response-invalid`),detail:`GitHub answered: ${r}`,requestId:x(t),retryAfter:i?D(t):a?1:null}}function w(e){return e===401?`authentication-failed`:e===403?`permission-missing`:e===404?`not-found`:e>=500?`service-unavailable`:`response-invalid`}function T(e,t,n){return e===429||e===403&&(t[`x-ratelimit-remaining`]===`0`||`retry-after`in t||E(n))}function E(e){return/secondary rate limit|abuse detection/i.test(e)}function D(e){let t=Number(e[`retry-after`]??NaN);return Number.isNaN(t)?null:t}function O(e){return e.replace(/\s+/g,` `).slice(0,300)}const k={"authentication-failed":`Give the gate a valid token; in a workflow that is the input github-token, whose default is the token of the job.`,"permission-missing":`Grant the token read access to contents and pull requests, and write access to pull requests for the comment.`,"not-found":`Check that the repository, the pull request and the commit exist and that the token may read them; GitHub answers 404 where a permission is missing, too.`,"rate-limited":`Wait until the limit of the token is over, then re-run the job.`,"service-unavailable":`Re-run the job; if it fails again, look at the status page of GitHub and at the proxy of the runner.`,"response-invalid":`Re-run the job; if it fails again, report it with the request id.`},A={call:2e4,pause:1e4};function j(e,t=A){let n=(t,n)=>r=>e.request(t,{...n,request:{signal:r}}),r=(t,n)=>async r=>({data:await e.graphql(t,{...n,request:{signal:r}}),headers:{}});return{read:async(e,r,i)=>P(await M(n(e,r),t),i,e),query:async(e,n,i)=>P(await M(r(e,n),t),i,F(e)),write:async(e,r,i)=>P(await N(n(e,r),t),i,e),mutate:async(e,n,i)=>P(await N(r(e,n),t),i,F(e))}}async function ae(t){try{return{done:await t}}catch(t){if(t instanceof e)return{failed:t};throw t}}async function M(e,t){let n=await N(e,t);if(`answer`in n||n.failure.retryAfter===null)return n;let r=n.failure.retryAfter*1e3;return r>t.pause?n:(await ee(r),N(e,t))}async function N(e,t){let n=AbortSignal.timeout(t.call);try{let r=await e(n);return n.aborted?{failure:b(t.call),cause:n.reason}:{answer:r}}catch(e){let r=ne(e);return r===void 0?{failure:n.aborted?b(t.call):re(e),cause:e}:{answer:{data:r,headers:{}}}}}function P(e,n,r){if(`failure`in e)throw S(e.failure,r,e.cause);let i=t(n,e.answer.data);if(i.success)return i.data;let a=i.error.issues.map(({path:e})=>e.join(`.`)).join(`, `);throw S(y(a===``?`it is empty or cut off`:`at ${a}`,x({...e.answer.headers})),r)}function F(e){return`The query ${/^(?:query|mutation) (\w+)/.exec(e)?.[1]??`without a name`}`}const I=d(u({__typename:p(),login:p(),databaseId:a(o())})),L=d(u({login:p(),databaseId:a(o())}));function R(e){if(e===null)return null;let t=e.__typename===`User`;return{login:e.__typename===`Bot`?`${e.login}[bot]`:e.login,id:e.databaseId??0,kind:t?`person`:`bot`}}function z(e){return e===null?null:{login:e.login,id:e.databaseId??0,kind:`person`}}function B(e){return u({pageInfo:u({hasNextPage:l(),endCursor:a(p())}),nodes:r(e)})}async function V(e,t,n){let r=u({repository:u({pullRequest:u({headRefOid:p(),page:n.page})})}),i=[...t.nodes],a=H(),o=a(t.pageInfo);for(;o!==null;){let t={...m(e),number:e.number,after:o},{repository:s}=await e.api.query(n.query,t,r);U(e,s.pullRequest.headRefOid),i.push(...s.pullRequest.page.nodes),o=a(s.pullRequest.page.pageInfo)}return i}function H(){let e=/* @__PURE__ */ new Set;return({hasNextPage:t,endCursor:n})=>{if(!t)return null;if(typeof n!=`string`||e.has(n))throw S(y(`a list that goes on names no next page`,null),`Reading a list in pages`);return e.add(n),n}}function U({number:t,head:n},r){if(r!==n)throw new e({code:`event-unsupported`,message:`Pull request #${t} moved on from commit ${n} to ${r}, so there is no verdict about ${n}.`,remedy:`Nothing is to be done here: the run for the newer commit gives the verdict.`})}const W=`
fragment account on Actor {
  __typename
  login
  ... on User { databaseId }
  ... on Bot { databaseId }
  ... on Mannequin { databaseId }
  ... on Organization { databaseId }
}`,G=`
fragment commits on PullRequestCommitConnection {
  pageInfo { hasNextPage endCursor }
  nodes {
    commit {
      authors(first: 100) { nodes { user { login databaseId } } }
      committer { user { login databaseId } }
    }
  }
}`,K=`
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
}`,q=`
fragment comments on IssueCommentConnection {
  pageInfo { hasNextPage endCursor }
  nodes { fullDatabaseId body viewerDidAuthor author { ...account } }
}`,J=`
fragment file on TreeEntry {
  mode
  type
  oid
  size
  object { ... on Blob { text } }
}`,Y=`
fragment policy on Commit {
  file(path: $configuration) { ...file }
  folder: file(path: ".github") { type object { ... on Tree { entries { name mode type oid size } } } }
}`,X=`organisation: repository(owner: $owner, name: ".github") {
    defaultBranchRef { target { oid ... on Commit { file(path: $above) { ...file } } } }
  }`,oe=`query PullRequest(
  $owner: String!, $name: String!, $number: Int!, $configuration: String!, $above: String!
) {
  ${X}
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
}${J}${Y}${W}${G}${K}${q}`,se=`query Commit(
  $owner: String!, $name: String!, $commit: GitObjectID!, $configuration: String!, $above: String!
) {
  ${X}
  repository(owner: $owner, name: $name) {
    visibility
    object(oid: $commit) { oid ... on Commit { ...policy } }
  }
}${J}${Y}`,Z=`query EarlierCommit($owner: String!, $name: String!, $commit: GitObjectID!) {
  repository(owner: $owner, name: $name) { object(oid: $commit) { ... on Commit { oid } } }
}`,ce=`query Head($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) { pullRequest(number: $number) { headRefOid } }
}`,le=`query MoreCommits($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: commits(first: 100, after: $after) { ...commits } }
  }
}${G}`,ue=`query MoreReviews($owner: String!, $name: String!, $number: Int!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: reviews(first: 100, after: $after) { ...reviews } }
  }
}${W}${K}`,Q=`query Comments($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { headRefOid page: comments(first: 100, after: $after) { ...comments } }
  }
}${W}${q}`,$=B(u({fullDatabaseId:a(i([p(),o()])),body:p(),viewerDidAuthor:l(),author:I}));function de(e){let t=e.viewerDidAuthor||R(e.author)?.login===`github-actions[bot]`;return{id:Number(e.fullDatabaseId),body:e.body,ours:t}}async function fe(e,t){return(await V(t,e,{query:Q,page:$})).map(de)}export{L as _,Z as a,le as c,V as d,U as f,z as g,I as h,se as i,ue as l,R as m,fe as n,J as o,B as p,Q as r,ce as s,$ as t,oe as u,j as v,ae as y};