/** How copyright.1.5 is read where its text leaves something open. */
export const reading = `The Code fixes no interval for answering complaints. The record can carry the provider's own limit (\`target_days\`);
where one is set, it is applied. This warns: the gate invents no number. An organisation that wants one rule for all
repositories has to write it into each record.`
