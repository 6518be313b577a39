import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from '../../cli/run.ts'
import { changeWorkflow, inOrder, pem } from '../github/doctor/in-order.ts'
import { withGitHub } from '../github-server/with-github.ts'
import { WORKFLOW_TOKEN } from '../github-server/world/create-world.ts'
import { addRepository } from '../github-server/world/repositories.ts'

const guide = readFileSync(new URL('../../docs/guide/organisation.md', import.meta.url), 'utf8')

/** The transcripts of the guide: what stands below each command. */
function transcripts(): ReadonlyMap<string, string> {
  const found = guide.matchAll(/^```text\n\$ gpai-gate (.*)\n([\s\S]*?)\n```$/gm)
  return new Map([...found].map(([, command = '', text = '']) => [command, text]))
}

it('prints what the guide for organisations shows', async () => {
  const setting = inOrder()
  setting.repository.rulesets.length = 0
  changeWorkflow(setting, { '  pull_request:\n': '  pull_request:\n    paths: [gpai/**]\n' })
  const env = { APP_ID: String(setting.app.id), PRIVATE_KEY: pem, GITHUB_TOKEN: WORKFLOW_TOKEN }
  await withGitHub(setting.world, async (github) => {
    const outputOf = async (command: string) => {
      const [out, err]: [string[], string[]] = [[], []]
      await run(command.split(' '), {
        stdout: { write: (text) => out.push(text) },
        stderr: { write: (text) => err.push(text) },
        env: { ...env, GITHUB_API_URL: github.url },
        cwd: () => '.',
      })
      return { first: out[0]?.trim(), last: out.at(-1)?.trim(), question: err.join('').trim() }
    }
    const shown = transcripts()
    const look = 'doctor acme/atlas'
    expect((await outputOf(look)).first).toBe(shown.get(look))
    expect((await outputOf(`${look} --fix`)).question).toBe(shown.get(`${look} --fix`))
    expect((await outputOf(`${look} --fix --yes`)).last).toBe(shown.get(`${look} --fix --yes`))
    addRepository(setting.world, { owner: 'acme', name: 'borealis' })
    const all = 'doctor --organisation acme --fix --yes'
    const { question, last } = await outputOf(all)
    expect(`${question}\n\n${last}`).toBe(shown.get(all))
    expect([...shown.keys()]).toHaveLength(4)
  })
})
