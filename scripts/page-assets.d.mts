export function pageAssets(): Promise<{ style: string; script: string }>;
export function pageDefinitions(): Promise<{ CORDON_PAGE_STYLE: string; CORDON_PAGE_SCRIPT: string }>;
