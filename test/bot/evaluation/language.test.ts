import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { Store } from '../../../bot/store/store.ts'
import { memoryStore, wipe } from '../stores.ts'
import { incomplete, openScene } from './setting.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

it.each([
  [
    'wrong: 1\nlocale: de\n',
    'Keine Prüfung möglich',
    'Als Nächstes: Berichtigen Sie Zeile 1 von .github/gpai-gate.yaml',
  ],
  ['wrong: 1\n', 'Could not run', 'Next: Correct line 1 of .github/gpai-gate.yaml'],
])('says in the language of %j that the configuration cannot be used', async (configuration, title, remedy) => {
  const scene = await openScene(store, {
    files: { '.github/gpai-gate.yaml': configuration },
    pull: { files: incomplete },
  })
  await scene.judge()
  const [check] = scene.repository.checkRuns
  expect(check).toMatchObject({ conclusion: 'failure', title: expect.stringContaining(title) })
  expect(check?.summary).toContain(remedy)
  await scene.close()
})
