import { createServer } from 'node:http'
import { connect } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { openScene, type Scene } from './job.ts'

let scene: Scene

afterEach(async () => {
  await scene.github.close()
})

it('the job reaches GitHub through the proxy of its runner', async () => {
  scene = await openScene({ pull: { files: { 'README.md': 'x' } } })
  const target = new URL(scene.github.url)
  const targets: (string | undefined)[] = []
  const proxy = createServer().on('connect', (request, client, head) => {
    targets.push(request.url)
    const server = connect(Number(target.port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      server.write(head)
      server.pipe(client).pipe(server)
    })
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  const api = `http://api.github.test:${target.port}`
  const env = { http_proxy: `http://127.0.0.1:${port}`, GITHUB_API_URL: api, GITHUB_GRAPHQL_URL: `${api}/graphql` }
  const result = await scene.run({ env })
  proxy.close()
  expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'not-applicable' } })
  expect(new Set(targets)).toEqual(new Set([`api.github.test:${target.port}`]))
})
