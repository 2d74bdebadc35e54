/** Attributes whose text is an address that begins with https:// (as the template reference describes them; not verified one by one). */
const encrypted = ['ApiEndpoint', 'FunctionUrl', 'GraphQLUrl', 'ProviderURL', 'QueueUrl'];

/** The address of a bucket's website begins with http://, and nothing else answers there. */
const plain = ['WebsiteURL'];

/**
 * Does what this attribute of a resource names speak TLS? An ARN names something that is called through an API of AWS. Undefined
 * where the attribute may hold any text, or a host without saying how to speak to it.
 */
export function attributeEncrypts(attribute: string): boolean | undefined {
  if (plain.includes(attribute)) return false;
  return encrypted.includes(attribute) || attribute.endsWith('Arn') ? true : undefined;
}
