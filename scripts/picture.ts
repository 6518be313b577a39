// Makes the pictures of the documentation from the program's own output. Needs Debian's chromium.
import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { folderSource } from '../cli/folder-source.ts'
import { gate } from '../engine/gate.ts'
import { render } from '../engine/report/render.ts'
import { localeOf } from '../locales/index.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const pictures = [{ example: 'wrong-twins', file: 'docs/pictures/gap-report.png' }]

mkdirSync(`${root}/docs/pictures`, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
})
for (const { example, file } of pictures) {
  const report = await gate(folderSource(`${root}/examples/${example}`), { today: '2026-11-22' })
  const look = { colour: false, width: 100, prefix: '' }
  const page = await browser.newPage({ viewport: { width: 960, height: 900 }, colorScheme: 'light' })
  await page.setContent(await render('html', report, { locale: await localeOf(report.locale), look }))
  await page.screenshot({ path: `${root}/${file}` })
  process.stdout.write(`${file}\n`)
}
await browser.close()
