const folder = process.env['NODE_COMPILE_CACHE']

/** The variable with which a process that a test starts finds its modules compiled; none where there is no such cache. */
export const compileCache: Readonly<Record<string, string>> = folder === undefined ? {} : { NODE_COMPILE_CACHE: folder }
