/** The package's own types describe an ES module, and it is a CommonJS one. */
declare module 'robots-parser' {
  type Robots = { isAllowed(url: string, userAgent?: string): boolean | undefined }
  const robotsParser: (url: string, text: string) => Robots
  export = robotsParser
}
