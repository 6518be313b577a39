import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Store } from '../../../bot/store/store.ts'
import { explanationOf, explanationText } from '../../../engine/report/explain.ts'
import { explain } from '../../../locales/en/explain.ts'
import { complete, digestIn, signers } from '../../builders/sign-off-world.ts'
import { addReview } from '../../github-server/world/pull-requests.ts'
import { addRepository } from '../../github-server/world/repositories.ts'
import { memoryStore, wipe } from '../stores.ts'
import { ledgerOf, openScene } from './scene.ts'

let store: Store
beforeAll(async () => {
  store = await memoryStore()
})
beforeEach(() => wipe(store))
afterAll(() => store.close())

const german = { 'README.md': '# Atlas\n', '.github/gpai-gate.yaml': 'locale: de\n' }

/** The complete release with systemic risk, proposed on top of an earlier one. */
function signedRelease() {
  const files = Object.fromEntries(Object.entries(complete).map(([path, file]) => [path, String(file)]))
  const manifest = files['gpai/release.yaml'] ?? ''
  return { files: { ...files, 'gpai/release.yaml': `# Earlier.\n${manifest}` }, pull: { files } }
}

describe('help', () => {
  it('lists the commands, and the ledger says who asked', async () => {
    const { ask, close } = await openScene(store)
    const [answer = ''] = await ask('/gpai help')
    for (const name of ['help', 'recheck', 'explain ID', 'scaffold', 'who'])
      expect(answer).toContain(`\`/gpai ${name}\``)
    expect(await ledgerOf(store)).toEqual(['command rob acme/atlas#1 help'])
    await close()
  })

  it('is what a command gets that nobody knows, with the one that may be meant', async () => {
    const { ask, close } = await openScene(store)
    const [answer = ''] = await ask('/gpai rechekc')
    expect(answer).toContain('Did you mean `/gpai recheck`?')
    expect(answer).toContain('`/gpai who`')
    await close()
  })

  it('speaks the language of the reports', async () => {
    const { ask, close } = await openScene(store, { files: german })
    const answers = [...(await ask('/gpai help')), ...(await ask('/gpai explain transparency.1.1'))]
    expect(answers[0]).toContain('Alle dürfen fragen.')
    expect(answers.at(-1)).toContain('Eine Lücke blockiert')
    await close()
  })

  it('is given in English where the configuration cannot be used, and a judgement is not', async () => {
    const { ask, close } = await openScene(store, { files: { '.github/gpai-gate.yaml': 'releses: {}\n' } })
    const [help = '', who = '', scaffold = ''] = [
      await ask('/gpai help'),
      await ask('/gpai who'),
      await ask('/gpai scaffold', 'wim'),
    ].map((answers) => answers.at(-1))
    expect(help).toContain('Anybody may ask.')
    for (const answer of [who, scaffold]) expect(answer).toContain('its check says why')
    await close()
  })
})

describe('explain', () => {
  it.each(['transparency.1.1', 'transparency.1.1.drawn-up', 'safety.4.2', 'act.52', 'policy.waivers.expired'])(
    'says of %s what the command line says',
    async (id) => {
      const { ask, close } = await openScene(store)
      const [answer = ''] = await ask(`/gpai explain ${id}`)
      const found = explanationOf(id)
      if (found.kind !== 'measure') throw new Error('No measure.')
      const text = explanationText(found, explain, null)
      for (const { id: requirement, asks, remedy, cites } of found.requirements)
        for (const words of [requirement, asks, remedy, ...cites]) {
          expect(answer).toContain(words)
          expect(text).toContain(words)
        }
      await close()
    },
  )

  it('says of an item where it belongs and what may stand in its place', async () => {
    const { ask, close } = await openScene(store)
    const [answer = ''] = await ask('/gpai explain general.model_authenticity')
    expect(answer).toContain('- Document: `gpai/model-documentation.yaml`')
    expect(answer).toContain('- In place of a value: `withheld`, `none-exists`')
    await close()
  })

  it('names ids that are near, and never the one that was written', async () => {
    const { ask, close } = await openScene(store)
    const [answer = ''] = await ask('/gpai explain transparency.1.1.drawn')
    expect(answer).toContain('`transparency.1.1.drawn-up`')
    expect(answer).not.toMatch(/drawn(?!-up)/)
    await close()
  })
})

describe('who', () => {
  it('names the roles, who holds them as code, and the whole line for each', async () => {
    const { ask, close } = await openScene(store, signedRelease())
    const [answer = ''] = await ask('/gpai who')
    const digest = await digestIn(complete)
    for (const [role, login] of Object.entries(signers)) {
      expect(answer).toContain(`/gpai sign-off ${role} ${digest}`)
      expect(answer).toContain(`\`${login}\``)
    }
    expect(answer).not.toContain('@')
    await close()
  })

  it('says who has signed, and why a signature no longer counts', async () => {
    const { world, pull, ask, close } = await openScene(store, signedRelease())
    const digest = await digestIn(complete)
    addReview(world, pull, { author: signers.risk_monitor, body: `/gpai sign-off risk_monitor ${digest}` })
    addReview(world, pull, { author: signers.risk_owner, body: `/gpai sign-off risk_owner sha256:${'0'.repeat(64)}` })
    const [answer = ''] = await ask('/gpai who')
    expect(answer).toContain(`**Risk monitor** \`${signers.risk_monitor}\`: signed`)
    expect(answer).toMatch(
      new RegExp(`\\*\\*Risk owner\\*\\* \`${signers.risk_owner}\`: (not counted|no longer counts)`),
    )
    expect(answer).toContain(`/gpai sign-off risk_owner ${digest}`)
    await close()
  })

  it('counts what the organisation names, without naming it, where everybody can read', async () => {
    const scene = await openScene(store, { ...signedRelease(), visibility: 'public' })
    const above = `releases: { examples: [gpai] }\nlimits: { roster: repository }\nroster:\n  legal_entities:\n    acme-fr: { name: Acme, size: large }\n  roles:\n    risk_owner:\n      - { login: hidden-owner, legal_entity: acme-fr, function: executive }\n`
    addRepository(scene.world, { owner: 'acme', name: '.github', files: { '.github/gpai-gate.yaml': above } })
    const [answer = ''] = await scene.ask('/gpai who')
    expect(answer).not.toContain('hidden-owner')
    expect(answer).toContain('one entry of the organisation')
    await scene.close()
  })

  it('says so where nobody has to sign', async () => {
    const { ask, close } = await openScene(store)
    expect((await ask('/gpai who'))[0]).toContain('Nobody has to sign')
    await close()
  })
})

describe('a sign-off in a comment', () => {
  it('is answered with what a sign-off is, and counts for nothing', async () => {
    const { pull, ask, close } = await openScene(store, signedRelease())
    const digest = await digestIn(complete)
    const [answer = ''] = await ask(`/gpai sign-off risk_owner ${digest}`, 'wim')
    expect(answer).toContain('not a comment')
    expect(answer).toContain(`/gpai sign-off risk_owner ${digest}`)
    expect(pull.reviews).toEqual([])
    await close()
  })
})
