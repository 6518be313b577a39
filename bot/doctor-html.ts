import { htmlText as escaped } from '../engine/report/html-text.ts'
import type { BotWords } from '../locales/bot-words.ts'
import type { DoctorFinding, DoctorReport } from '../schemas/doctor.ts'
import type { LocaleName } from '../schemas/vocabulary.ts'
import type { VerdictCount } from './store/verdicts.ts'

/** What the page shows, as JSON: the report of `doctor`, and how many pull requests have which verdict. */
export type DoctorView = { readonly report: DoctorReport; readonly verdicts: readonly VerdictCount[] }

/** The language of the page, and its words. */
export type PageWords = { readonly locale: LocaleName; readonly words: BotWords['doctorPage'] }

/** The page of `doctor`: no script, no style, nothing from elsewhere, and every word of others escaped. */
export function doctorHtml({ report, verdicts }: DoctorView, { locale, words }: PageWords): string {
  const looked = report.examined.map(({ repository, branches }) => `${repository} (${branches.join(', ')})`)
  const all = looked.length === 0 ? words.onlyApp : words.looked(looked.join(', '))
  return documentOf({ locale, words }, [
    `<p>${words.app(report.app?.id ?? null)} ${escaped(all)}</p>`,
    `<p>${words.counts(report.counts)}</p>`,
    ...report.findings.map((finding) => findingHtml(finding, words)),
    `<h2>${words.repositories}</h2>`,
    repositoriesHtml(verdicts, words),
  ])
}

/** The page where `doctor` could not run. */
export function failureHtml(why: string, words: PageWords): string {
  return documentOf(words, [`<p>${escaped(why)}</p>`])
}

function documentOf({ locale, words }: PageWords, body: readonly string[]): string {
  const head = `<meta charset="utf-8"><title>${words.title}</title>`
  return `<!doctype html>\n<html lang="${locale}">\n<head>${head}</head>\n<body>\n<h1>${words.title}</h1>\n${body.join('\n')}\n</body>\n</html>\n`
}

function findingHtml({ severity, id, where, message, remedy }: DoctorFinding, words: PageWords['words']): string {
  const { repository, branch, path, line } = where
  const place = [repository ?? words.theApp, branch, path === null ? null : `${path}:${line ?? 1}`]
  const title = `${words.severities[severity]}: ${id} (${place.filter((part) => part !== null).join(', ')})`
  return `<h2>${escaped(title)}</h2>\n<p>${escaped(message)}</p>\n<p>${words.next}: ${escaped(remedy)}</p>`
}

function repositoriesHtml(verdicts: readonly VerdictCount[], words: PageWords['words']): string {
  const rows = verdicts.map(({ repository, verdict, pulls }) => {
    const link = `<a href="?repository=${encodeURIComponent(repository)}">${escaped(repository)}</a>`
    return `<tr><td>${link}</td><td>${escaped(verdict)}</td><td>${pulls}</td></tr>`
  })
  if (rows.length === 0) return `<p>${words.nothingJudged}</p>`
  const head = `<tr><th>${words.repository}</th><th>${words.verdict}</th><th>${words.pulls}</th></tr>`
  return `<table>\n${head}\n${rows.join('\n')}\n</table>`
}
