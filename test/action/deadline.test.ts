import { describe, expect, it } from 'vitest'
import { example } from './example.ts'
import { confirm, messagesOf, openScene } from './job.ts'

const complete = example('complete-release')
const binary = { ...complete, 'gpai/latin1.txt': Buffer.from('Gr\xFC\xDFe', 'latin1') }

describe('no path leads from an error to green', () => {
  it.concurrent.each([1, 2, 3, 4])('when call %i is never answered, and the job does not hang', async (nth) => {
    const scene = await openScene({ pull: { files: binary } })
    scene.github.fault('*', 'timeout', { nth })
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 1, outputs: {} })
    expect(messagesOf(result, 'error').join()).toContain('no whole answer within 20 s')
    await scene.github.close()
  })

  it.concurrent('when the answer to the comment never comes', async () => {
    const scene = await openScene({ pull: { files: complete } })
    await confirm(scene)
    scene.github.fault('issues/create-comment', 'timeout')
    const result = await scene.run()
    expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
    await scene.github.close()
  })
})
