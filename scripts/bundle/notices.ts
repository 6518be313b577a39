import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Plugin } from 'rolldown'
import type { Options } from 'rollup-plugin-license'

// Decision: docs/decisions/0006-runtime-dependencies.md
/** Written for Rollup, it runs in Rolldown as it is; its types know neither that nor how the package exports it. */
const license: (options: Options) => Plugin = createRequire(import.meta.url)('rollup-plugin-license')

/** A package whose code is part of a bundle. */
export type Notice = {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/** Licences that let us pass the code on with a notice. A package under any other stops the build. */
const allowed = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-3.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
]

/** Collects the packages of a build, and fails it where one may not be passed on. */
export function noticesPlugin(found: Notice[]): Plugin {
  return license({
    thirdParty: {
      allow: { test: `(${allowed.join(' OR ')})`, failOnUnlicensed: true, failOnViolation: true },
      output: {
        file: join(tmpdir(), 'third-party-notices.txt'),
        template: (dependencies) => {
          for (const { name, version, license: id, licenseText, noticeText } of dependencies) {
            const text = [licenseText, noticeText].filter((part) => part).join('\n\n')
            found.push({ name: name ?? '', version: version ?? '', license: id ?? '', text: text.trim() })
          }
          return ''
        },
      },
    },
  })
}

/** One text with every package once, sorted by name. */
export function noticesText(notices: readonly Notice[]): string {
  const unique = new Map(notices.map((notice) => [`${notice.name} ${notice.version}`, notice]))
  const sections = [...unique]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([title, { license: id, text }]) =>
        `${title} (${id})\n\n${text || 'The package comes without the text of its licence.'}\n`,
    )
  return `The files beside this one contain code of the following packages.\n\n${sections.join(`\n${'-'.repeat(78)}\n\n`)}`
}
