/** How safety.5.1 is read where its text leaves something open. */
export const reading = `Measure 1.1 lets the Framework name mitigations for each tier; Measure 5.1 asks for appropriate ones. What the
Framework names for a tier that the determination finds reached has to be in the register, implemented or with an
explanation. For tiers not reached nothing is due; the register may hold their mitigations without being asked for
them. Any mitigation in the register that is planned, bypassed or removed without an explanation is a gap, because
others may rely on it.`
