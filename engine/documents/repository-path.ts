/**
 * The repository path that a relative path in a file of `folder` means, or `null` when it may not be followed: it is
 * absolute, has a drive letter, backslash or control character, names `.git`, or leaves the repository.
 */
export const resolvePath = (folder: string, relative: string): string | null => {
  if (relative === '' || forbidden.test(relative) || relative.startsWith('/')) return null
  const resolved: string[] = []
  for (const part of [...folder.split('/'), ...relative.split('/')]) {
    if (part === '' || part === '.') continue
    if (gitFolder.test(part)) return null
    if (part !== '..') resolved.push(part)
    else if (resolved.pop() === undefined) return null
  }
  return resolved.length === 0 ? null : resolved.join('/')
}

const forbidden = /[\\\p{Cc}]|^[a-zA-Z]:/u

/** `.git` as any file system may read it: other case, trailing dots and blanks, the short name of Windows. */
const gitFolder = /^(?:\.git[. ]*|git~1)$/i

/** The folder that holds a path; `''` for the root. */
export const folderOf = (path: string): string => path.slice(0, Math.max(path.lastIndexOf('/'), 0))

/** Whether a path is that of a workflow of GitHub Actions. */
export const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/i.test(path)
