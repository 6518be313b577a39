import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../../cli/run.ts'

const wrongKey = '.github/gpai-gate.yaml'
const release = { 'gpai/release.yaml': 'role: provider\n' }

/** Runs one command line in a folder with these files. */
async function gate(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const cwd = mkdtempSync(join(tmpdir(), 'gate-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true })
    writeFileSync(join(cwd, path), text)
  }
  const [out, err]: [string[], string[]] = [[], []]
  const status = await run(args, {
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    env: {},
    cwd: () => cwd,
  })
  return { status, out: out.join(''), err: err.join('') }
}

describe('an error', () => {
  const german = [
    'gpai-gate: keine Prüfung möglich (configuration-invalid)',
    `Die Konfiguration ${wrongKey} ist nicht verwendbar: Zeile 1: Dieser Schlüssel ist nicht bekannt; gemeint ist vielleicht „locale“.`,
    `Berichtigen Sie Zeile 1 von ${wrongKey} auf dem Basis-Branch; bis dahin wird nichts beurteilt.`,
    '',
  ].join('\n')

  it.each(['check', 'config', 'scope'])('of the configuration is German where %s is asked to be', async (command) => {
    const wrong = { ...release, [wrongKey]: 'locales: de\n' }
    expect(await gate(wrong, command, '.', '--locale', 'de')).toEqual({ status: 2, out: '', err: german })
    expect(await gate(wrong, command, '.', '--locale=de')).toMatchObject({ err: german })
  })

  it('is told in the language of the configuration, as far as that can be read', async () => {
    const wrong = { ...release, [wrongKey]: 'wrong: 1\nlocale: de\n' }
    expect((await gate(wrong, 'check')).err).toMatch(/keine Prüfung möglich[\s\S]*Berichtigen Sie Zeile 1/)
    expect((await gate(wrong, 'check', '--locale', 'en')).err).toMatch(/could not run[\s\S]*Correct line 1/)
    const right = { ...release, [wrongKey]: 'locale: de\n' }
    expect((await gate(right, 'check', '--release', 'other/gpai')).err).toContain(
      'In other/gpai gibt es keine Veröffentlichung',
    )
  })

  it('is English where nobody asks for another language', async () => {
    expect((await gate({}, 'check', 'nowhere')).err).toBe(
      'gpai-gate: could not run (not-found)\nThere is no folder nowhere.\nGive the folder that holds the release or the repository.\n',
    )
  })

  it.each([
    [['check', 'nowhere'], 'Den Ordner nowhere gibt es nicht.'],
    [['check', '--as-of', '1.2.2026'], '„1.2.2026“ ist kein Kalenderdatum.'],
    [['check', '--head', 'x'], 'Es ist --head angegeben, aber nicht --base.'],
    [['check', '--base', 'x'], 'zu keinem git-Repository'],
    [['check', '--output', 'pdf=x'], '„pdf=x“ hat nicht die Form FORMAT=DATEI.'],
    [['explain', 'transparency.1.9'], 'Eine Maßnahme, Anforderung oder Angabe „transparency.1.9“ gibt es nicht.'],
    [['verify-record', 'none.json'], 'none.json ist nicht der Nachweis eines Urteils.'],
    [['digest', '--from', 'none.json'], 'none.json ist nicht, was digest --format json schreibt.'],
    [['simulate'], 'Es fehlt die Konfiguration'],
    [['baseline', '--owner', 'a b', '--due', '2026-11-30', '--as-of', '2026-11-22'], '„a b“ ist kein Login.'],
    [['doctor'], 'Es gibt weder ein Token noch einen Schlüssel der App.'],
  ])('is German for %j', async (args, message) => {
    const { status, err } = await gate(release, ...args, '--locale', 'de')
    expect(status).toBe(2)
    expect(err).toContain('keine Prüfung möglich')
    expect(err).toContain(message)
  })
})

describe('what commands print', () => {
  it('is German where it is asked to be', async () => {
    const measure = (await gate({}, 'explain', 'transparency.1.1', '--locale', 'de')).out
    expect(measure).toMatch(/Verbindlichkeit: must\.[\s\S]*Als Nächstes: [A-ZÄÖÜ][\s\S]*Fundstelle: /)
    expect((await gate({}, 'explain', 'general.model_name', '--locale', 'de')).out).toContain('Außer einem Wert geht:')
    expect((await gate({}, 'catalogue', '--locale', 'de')).out).not.toBe((await gate({}, 'catalogue')).out)
    expect((await gate({}, 'digest', '--locale', 'de')).out).toContain('gibt es keine Veröffentlichung')
  })

  it('is data and the same in every language as JSON', async () => {
    for (const args of [['explain', 'transparency.1.1'], ['catalogue']]) {
      const english = await gate({}, ...args, '--format', 'json')
      expect(await gate({}, ...args, '--format', 'json', '--locale', 'de')).toEqual(english)
    }
  })

  it('has a German help', async () => {
    const { out, status } = await gate({}, 'check', '--help', '--locale', 'de')
    expect(status).toBe(0)
    expect(out).toMatch(/^Aufruf: gpai-gate check[\s\S]*Optionen:[\s\S]*Sprache des Berichts/)
    expect((await gate({}, '--help')).out).toMatch(/^Usage: gpai-gate [\s\S]*Commands:[\s\S]*Judge a release/)
  })
})
