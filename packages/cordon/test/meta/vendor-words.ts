import type { SourceFile } from './source-file.ts';

/** The name of a resource type as CloudFormation or Terraform spell it. */
const vendorType = /\bAWS::[A-Za-z0-9]+::[A-Za-z0-9]+|['"`]aws_[a-z0-9_]+['"`]/g;

/** Parts that know nothing of any template language; type names belong to the readers. */
const domainParts = new Set(['model', 'worlds', 'policy', 'flow', 'controls', 'engine', 'facts', 'reports']);

/** Resource types named where only the domain's words belong, a line each: `model/fact.ts: AWS::S3::Bucket`. */
export function vendorWords(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => domainParts.has(path.split('/')[0] ?? ''))
    .flatMap(({ path, text }) => {
      const code = path.startsWith('controls/') ? withoutTemplates(text) : text;
      return [...code.matchAll(vendorType)].map(([word]) => `${path}: ${word}`);
    });
}

/**
 * A control's text without the CloudFormation it shows to people: template literals, which hold the examples, and the
 * `cloudformation` text of its fix. What is left is code.
 */
function withoutTemplates(text: string): string {
  return text
    .replace(/`(?:\\.|[^`\\])*`/gs, '``')
    .replace(/\bcloudformation:\s*'(?:\\.|[^'\\])*'/gs, "cloudformation: ''");
}
