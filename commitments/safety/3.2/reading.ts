/** How safety.3.2 is read where its text leaves something open. */
export const reading = `**What counts as an evaluation of a risk.** The measure asks for evaluations of the state of the art and that they
include open-ended testing. Each identified risk needs a current evaluation that is not open-ended and a current
open-ended test; one test may serve several risks, and open-ended testing alone does not evaluate a risk. Superseded
evaluations count for nothing. Digests have to be those of the full process, and at least one evaluation has to be of
the version with the fewest mitigations, because the glossary counts it as the model. Widely used versions are not
asked for before placing: there are none.

**Similarly safe or safer models.** Such a model needs no external evaluation and no access for evaluators for that
risk. The relief, here and under [Measure 3.5](safety.3.5.md), is given for each risk that \`gpai/safety/ssm.yaml\`
compares: one version with one reference, per risk. The conditions of Appendix 2 can fail, and a reference can lose
its status, after which six months remain. Whether the reference is a safe one, whether the comparison holds and
whether the reference kept its status are requirements of their own here, and they block; so one cause gives one gap,
and a claim that fails is not reported again as missing evaluators. While the six months run, a lost reference warns
with the day on which they end. A benchmark above the reference by more than the stated margin is a gap unless the
record says why the gain is minor.

**Short evaluations.** One of fewer than 20 business days without a reason warns; the 20 days are an example in
Appendix 3.4 and never block.`
