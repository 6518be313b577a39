import type { Command } from 'commander'
import { type DigestOptions, plainFormat } from '../options.ts'
import type { Terminal } from '../terminal.ts'

/** Registers `gpai-gate digest`. */
export function addDigest(program: Command, terminal: Terminal, done: (status: number) => void): void {
  program
    .command('digest')
    .argument('[dir]', 'Folder with the release, or a repository', '.')
    .description(
      'Print the digest that signatures are bound to, with its parts, or the parts that changed between two states.',
    )
    .option('--from <file>', 'Compare with what digest --format json wrote earlier')
    .option('--base <ref>', 'Compare a git range: what was signed')
    .option('--head <ref>', 'Compare a git range: what is there now (HEAD unless given)')
    .option('--release <path>', 'Only the release in this gpai folder')
    .addOption(plainFormat())
    .action(async (folder: string, options: DigestOptions) => {
      const { printDigest } = await import('../print-digest.ts')
      done(await printDigest(folder, options, terminal))
    })
}
