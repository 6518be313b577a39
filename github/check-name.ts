/** The name of the check, for good: rules that require it know it by this name. */
export const checkName = 'GPAI release gate'
