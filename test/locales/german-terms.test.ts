import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { day } from '../../locales/de/day.ts'
import { localeOf } from '../../locales/index.ts'

const folder = new URL('../../locales/de/', import.meta.url)

/** Every text of the German words, patterns of what others write aside: what stands between quotes, with its file. */
const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && entry.name !== 'non-answers.ts')
  .flatMap((entry) => {
    const source = readFileSync(`${entry.parentPath}/${entry.name}`, 'utf8').replace(/^import .*$/gm, '')
    return (source.match(/'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g) ?? []).map((text) => `${entry.name}: ${text}`)
  })

/** Translations that are not the term of the Act, or say it in another way than the rest, with the term to use. */
const wrong: readonly (readonly [RegExp, string])[] = [
  [/\bFrei:|'frei'/, 'Bestanden'],
  [/geschuldet/i, 'Pflicht besteht'],
  [/keine Pflicht der KI-Verordnung/i, 'keine Pflicht aus Kapitel V'],
  [/KI-Büro|AI-Büro|\bKI-Amt\b/, 'Büro für Künstliche Intelligenz'],
  [/KI-Modell(e|s)? für allgemeine Zwecke|GPAI-Modell/, 'KI-Modell mit allgemeinem Verwendungszweck'],
  [/\bVerhaltenskodex\b|\bPraxiskodex\b/, 'Praxisleitfaden'],
  [/\bAutorisierter? Vertreter|\bbevollmächtigte[rn]? Vertreter/i, 'Bevollmächtigter'],
  [/\bausgewiesen\b/, 'durch Beschluss der Kommission eingestuft'],
  [/gleichgestellt/, 'ähnlich sicheres oder sichereres Modell'],
  [/Angebotscharakter/, 'Nutzungsmöglichkeiten (Affordanzen)'],
  [/Modifizierer/, 'nachgelagerte Akteure, die das Modell ändern'],
  [/Sicherheitsmaßnahmen|Minderungsmaßnahmen/, 'Maßnahmen zur Risikominderung'],
  [/\bannehmbar|Annehmbarkeit|unannehmbar/, 'vertretbar'],
  [/Domäne/, 'Domainname'],
  [/\bBewerter/, 'Prüfer'],
  [/Lesart/, 'Auslegung'],
  [/\b(den|der|dem|des|Der|Den|einen) Rahmens?\b|\bim Rahmen von\b/, 'Rahmenwerk'],
  [/\b(ein|Ein|einem|einen) Mensch(en)?\b/, 'eine Person'],
  [/weder noch/, 'nicht … und auch nicht'],
  [/\bCompliance\b|\bkonform|rechtssicher|alles in Ordnung|Bitte beachten|seitens|zeitnah/i, 'another wording'],
  [/Stand der Technik[^.]*Artikel 4|modernste[nr]? Stand/, 'modernste Technologien for Article 53(1)(c)'],
  [/eine Ausnahme zu erteilen/, 'a statutory period cannot be waived'],
]

describe('the German words', () => {
  it.each(wrong.map(([pattern, term]) => [term, pattern] as const))('say %s', (_, pattern) => {
    expect(texts.filter((text) => pattern.test(text))).toEqual([])
  })

  it('have the terms of the Act where it has one', () => {
    const all = texts.join('\n')
    for (const term of [
      'Fähigkeiten und Grenzen',
      'Angriffstests',
      'Bevollmächtigter',
      'schriftlich benannt',
      'Rechtsvorbehalt',
      'modernste Technologien',
      'geeignete alternative Verfahren der Einhaltung',
      'unverzüglich, spätestens innerhalb von zwei Wochen',
      'auf Unionsebene',
      'einschließlich ihrer Ursachen',
      'schwerwiegende Vorfälle',
      'Abhilfemaßnahmen',
      'Regelungen der akzeptablen Nutzung',
      'Vertriebsmethoden',
      'Anzahl der Parameter',
      'Modalität und Format der Ein- und Ausgaben',
      'Testverfahren',
      'Ergebnisse der Bewertung',
      'physische Infrastruktur',
    ]) {
      expect(all).toContain(term)
    }
  })

  it('write dates as people write them, with a space that does not break', async () => {
    expect(day('2026-10-05')).toBe('5.\u00a0Oktober 2026')
    expect(day('soon')).toBe('soon')
    const { interfaceStrings } = await localeOf('de')
    expect(interfaceStrings.dueOn('2026-10-05')).toBe('fällig am 5.\u00a0Oktober 2026')
  })
})
