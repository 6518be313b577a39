/** How safety.10.1 is read where its text leaves something open. */
export const reading = `Documents are kept ten years after placing. Each of the four documents has a place, a hash, a custodian and an end of
retention; a document in the repository has that hash. Where no placing date is stated, the gap names the manifest.`
