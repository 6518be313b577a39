/** How copyright.1.4 is read where its text leaves something open. */
export const reading = `A safeguard of the system does not travel with the weights, and the manifest can be silent on weights. They are handed
out where \`release.distributes_weights\` is true or the licence is free and open-source; installation under contract
counts as handing out when the manifest says so. Then a safeguard of the layer \`model\`, or a reason, is asked for, as
a warning. A release through an API alone is not asked. The lead for the model attests proportionality in every case.

For free and open-source models the prohibition of infringing uses belongs in the documentation; in the licence it may
take the exemption away (Measure 1.4(1)(b), Guidelines section 4). Licences speak of infringement for many reasons. A
sentence is taken for the trap when it forbids something and names infringement, and does not speak of patents;
disclaimers of warranty and patent retaliation are left alone. It warns: an unusual wording is missed, and a harmless
one can be found; a person reads the licence anyway.

The Code sets no pass mark for memorisation, so results of evaluations are compared with nothing.`
