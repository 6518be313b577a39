/** The look of the HTML report: readable in light and dark, on paper and on a phone. */
export const style = `
:root{color-scheme:light dark;--line:#d0d7de;--soft:#57606a;--bad:#cf222e;--warn:#9a6700;--ask:#0969da;--good:#1a7f37;--page:#fff;--text:#1f2328}
@media (prefers-color-scheme:dark){:root{--line:#30363d;--soft:#9198a1;--bad:#ff7b72;--warn:#e3b341;--ask:#79c0ff;--good:#56d364;--page:#0d1117;--text:#e6edf3}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem;font:16px/1.55 system-ui,sans-serif;background:var(--page);color:var(--text)}
header{border-left:.4rem solid var(--soft);padding:.25rem 1rem;margin-bottom:1.5rem}
header.blocked{border-color:var(--bad)}header.awaiting-signatures{border-color:var(--warn)}header.passed{border-color:var(--good)}
.name{margin:0;color:var(--soft)}h1{margin:.1rem 0;font-size:1.5rem}.summary{margin:0}
h2{font-size:1.15rem;margin:2rem 0 .5rem;padding-bottom:.25rem;border-bottom:1px solid var(--line)}
h3{font-size:1rem;margin:0 0 .4rem}
article{border:1px solid var(--line);border-left-width:.3rem;border-radius:.4rem;padding:.8rem 1rem;margin:.8rem 0}
.blocking article{border-left-color:var(--bad)}.warnings article{border-left-color:var(--warn)}.needsHuman article{border-left-color:var(--ask)}
article p{margin:.4rem 0}ul{margin:.3rem 0;padding-left:1.2rem}li{overflow-wrap:anywhere}
code{font:.88em ui-monospace,monospace;overflow-wrap:anywhere}
.why,footer{color:var(--soft);font-size:.875rem}
details{margin:1.2rem 0}summary{cursor:pointer;font-weight:600}
footer{margin-top:2rem;border-top:1px solid var(--line);padding-top:.8rem}
@media print{details{display:block}body{max-width:none}}
`.trim()
