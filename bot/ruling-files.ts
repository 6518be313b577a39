/**
 * Whether a change of this path on a base branch can change verdicts: everything in `.github`, documents that a release is
 * compared with, and any YAML file, since the configuration can name any as its baseline. Too many rather than too few.
 */
export function mayRule(path: string): boolean {
  return /^\.github\/|(^|\/)gpai\/|\.ya?ml$/i.test(path)
}
