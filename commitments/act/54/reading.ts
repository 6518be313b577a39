/** How act.54 is read where its text leaves something open. */
export const reading = `Manifests can contradict themselves, and whether states of the EEA count depends on how the Act enters the EEA
Agreement. The country decides where \`established_in_union\` is absent. A contradiction, and a state of the EEA outside
the Union, count as a third country and are put to a person. A representative in such an EEA state is a question, not
a gap. A German subsidiary of a foreign group states itself as provider, with its own country.`
