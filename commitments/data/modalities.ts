/**
 * Words for modalities that count for the indicative criterion: language as text (code included) or audio (speech
 * included), images, video. Source: Guidelines C(2025) 7719, section 2.1 (para 17) with its footnotes.
 */
export const generativeModalities: readonly string[] = [
  'text',
  'texts',
  'language',
  'code',
  'audio',
  'speech',
  'voice',
  'music',
  'sound',
  'image',
  'images',
  'picture',
  'pictures',
  'video',
  'videos',
  'multimodal',
]

/** Words for modalities that do not count. A word on neither list counts, and a person is asked. */
export const otherModalities: readonly string[] = [
  '3d',
  'actions',
  'action',
  'moves',
  'game-moves',
  'embeddings',
  'embedding',
  'labels',
  'scores',
  'numbers',
  'tabular',
  'table',
  'time-series',
  'weather',
  'forecast',
  'physical-fields',
  'sensor',
  'molecules',
  'proteins',
  'graph',
  'coordinates',
]
