export function reportSchema(options?: { readonly closed?: boolean }): object;
