import { expect, it } from 'vitest'
import { pushEvent } from '../github-server/events.ts'
import { example } from './example.ts'
import { messagesOf, openScene } from './job.ts'

const configuration = '.github/gpai-gate.yaml'

it('says in the language of the input why the gate could not run', async () => {
  const scene = await openScene({
    files: { [configuration]: 'locales: de\n' },
    pull: { files: example('complete-release') },
  })
  const { exitCode, commands, summary } = await scene.run({ inputs: { locale: 'de' } })
  await scene.github.close()
  expect(exitCode).toBe(1)
  expect(commands).toContainEqual(
    expect.objectContaining({
      name: 'error',
      message: `Die Konfiguration ${configuration} ist nicht verwendbar: Zeile 1: Dieser Schlüssel ist nicht bekannt; gemeint ist vielleicht „locale“. Berichtigen Sie Zeile 1 von ${configuration} auf dem Basis-Branch; bis dahin wird nichts beurteilt.`,
      properties: expect.objectContaining({ title: 'GPAI release gate: keine Prüfung möglich', file: configuration }),
    }),
  )
  expect(summary).toContain('## ⛔ GPAI release gate: keine Prüfung möglich')
})

it('says it in the language of the configuration, as far as that can be read', async () => {
  const files = { [configuration]: 'wrong: 1\nlocale: de\n' }
  const scene = await openScene({ files, pull: { files: example('complete-release') } })
  const german = await scene.run()
  const english = await scene.run({ inputs: { locale: 'en' } })
  await scene.github.close()
  expect(messagesOf(german, 'error').join()).toContain('Berichtigen Sie Zeile 1')
  expect(messagesOf(english, 'error').join()).toContain('Correct line 1')
})

it('refuses an input in the language that was asked for', async () => {
  const scene = await openScene()
  const result = await scene.run({ inputs: { locale: 'de', mode: 'strict' } })
  await scene.github.close()
  expect(messagesOf(result, 'error')).toEqual([
    'Die Eingabe mode hat einen Wert, der nicht zugelassen ist. Zugelassen für mode: enforce, report.',
  ])
})

it('says in German that there is nothing to gate, and what the verdict is', async () => {
  const scene = await openScene({ files: example('complete-release') })
  const gone = await scene.run({
    event: { ...pushEvent(scene, 'main'), payload: { deleted: true } },
    inputs: { locale: 'de' },
  })
  const report = await scene.run({ inputs: { locale: 'de', mode: 'report' } })
  await scene.github.close()
  expect(gone.summary).toContain('Der Push entfernt einen Branch oder Tag: nichts zu prüfen.')
  expect(messagesOf(report, 'notice').join()).toContain('Die Veröffentlichung ist gesperrt. Der Job bleibt grün')
})
