/**
 * Where the code of the Markdown worker is. It is a module of its own so that a bundler can replace it: beside a bundle
 * the worker is `markdown-worker.js`.
 */
export const workerUrl: URL = new URL('./markdown-worker.ts', import.meta.url)
