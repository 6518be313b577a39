import { generateKeyPairSync } from 'node:crypto'
import { z } from 'zod'
import { addApp } from '../world/accounts.ts'
import { created, type Handlers, notFound } from './answer.ts'
import { app, webUrl } from './present.ts'

/** The last step of registering an App from a manifest: the code from the browser is exchanged for the App, once. */
export const manifests: Handlers = {
  'apps/create-from-manifest': ({ world, params }) => {
    const code = params['code'] ?? ''
    const manifest = world.manifests.get(code)
    if (manifest === undefined) return notFound()
    world.manifests.delete(code)
    const { name, hook_attributes, default_permissions, default_events } = Manifest.parse(manifest)
    const slug = name.toLowerCase().replaceAll(/[^a-z\d]+/g, '-')
    const hook = { url: hook_attributes.url, content_type: 'json', insecure_ssl: '0', secret: '********' }
    const made = addApp(world, { slug, name, hook, permissions: default_permissions, events: default_events })
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    return created({
      ...app(made),
      client_id: 'Iv23.made',
      client_secret: 'made',
      webhook_secret: 'made by GitHub',
      pem: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
      html_url: webUrl('apps', slug),
    })
  },
}

const Manifest = z.object({
  name: z.string(),
  hook_attributes: z.object({ url: z.string() }),
  default_permissions: z.record(z.string(), z.enum(['read', 'write'])).default({}),
  default_events: z.array(z.string()).default([]),
})
