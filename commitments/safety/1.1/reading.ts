/** How safety.1.1 is read where its text leaves something open. */
export const reading = `Whether the chapter applies is read from the release manifest alone, where classification, notification, compute and
size class stand for every release; there is no scope file in \`gpai/safety\`. A model below the threshold makes its
negative statement there (compute with date, class \`none\`), and every measure of the chapter is then not applicable.
Without a notification only the limit before placing binds the confirmation of the Framework; the missing notification
is reported by [Article 52](act.52.md). Both limits are inclusive: four weeks after the notification and two weeks
before placing are still in time.`
