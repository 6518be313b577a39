import type { CommandLine } from '../command-line.ts'
import { type DigestOptions, languageOption, plainFormat } from '../options.ts'

/** Registers `gpai-gate digest`. */
export function addDigest({ program, terminal, help, done }: CommandLine): void {
  program
    .command('digest')
    .argument('[dir]', help.arguments.folder, '.')
    .description(help.commands.digest)
    .option('--from <file>', help.options.from)
    .option('--base <ref>', help.options.signedBase)
    .option('--head <ref>', help.options.presentHead)
    .option('--release <path>', help.options.onlyRelease)
    .addOption(languageOption(help.options.locale))
    .addOption(plainFormat(help))
    .action(async (folder: string, options: DigestOptions) => {
      const { printDigest } = await import('../print-digest.ts')
      done(await printDigest(folder, options, terminal))
    })
}
