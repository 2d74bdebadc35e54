/** Deepest nesting of mappings and lists that is read. CloudFormation's own templates stay far below it. */
export const deepest = 500;

/** How many aliases may be expanded in one file; those inside an expansion count again. */
export const mostExpansions = 10_000;

/** Longest run of spaces and tabs that is kept in JSON. CloudFormation takes no template of more than 1 MB. */
export const longestBlank = 1_000_000;
