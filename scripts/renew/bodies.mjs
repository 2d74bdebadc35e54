import { eligibleServices } from './eligible-services.mjs';
import { instanceFamilies } from './instance-families.mjs';
import { sqlServerParameters } from './sql-server-parameters.mjs';
import { sqlServerVersions } from './sql-server-versions.mjs';
import { tlsPolicies } from './tls-policies.mjs';

/** The bodies of facts that an answer or a page of AWS renews, by the id that verdicts cite. */
export const bodies = [eligibleServices, instanceFamilies, sqlServerParameters, sqlServerVersions, tlsPolicies];
