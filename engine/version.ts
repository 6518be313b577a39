/** The version of the gate; equal to the one in `package.json` (a test compares them). */
export const gateVersion = '0.1.0'
