// What is not mutated, because it decides no verdict: words for people, examples, and how a fix changes a template.
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Properties of a control that `cordon explain` and its page show, and whether its passes are listed. */
const shown = new Set([
  ...['id', 'title', 'why', 'fix', 'examples', 'obligations', 'partly', 'on', 'decides', 'open'],
  'tacit',
]);
/** Properties of an answer that a reader sees. `got`, `at` and `path` decide the line and the fingerprint, so they stay. */
const said = new Set(['says', 'want', 'settle', 'why']);
/** Methods whose texts are remarks and reasons, and those that are told in words what it is that they look at. */
const remarking = new Set(['pass', 'notApplicable', 'unknown', 'undetermined']);
const naming = new Set(['holdsNoIdentifier', 'tagsHoldNoIdentifier', 'documentHoldsNoIdentifier']);
/** A text with a blank between words is a sentence; names and values of AWS have none. */
const sentence = /[\p{L})\]%}“”"',:;] +[\p{L}([$%“"'0-9]/u;
const fixing = 'how a fix changes a template is tried with its example';

function reasonToIgnore({ node, parent }) {
  const name = parent?.type === 'ObjectProperty' ? (parent.key.name ?? parent.key.value) : undefined;
  if (name !== undefined && parent.value === node && (shown.has(name) || said.has(name))) {
    return `${name} is wording, not a verdict`;
  }
  if (node.returnType && names(node.returnType, 'Edit')) return fixing;
  if (node.type === 'VariableDeclarator' && isWritten(node.id.typeAnnotation?.typeAnnotation)) return fixing;
  if (node.type === 'ObjectExpression' && node.properties.every(({ key }) => said.has(key?.name)))
    return 'all it holds is wording';
  if (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral') return undefined;
  const method = parent?.type === 'CallExpression' ? (parent.callee.property?.name ?? parent.callee.name) : undefined;
  if (remarking.has(method)) return 'a remark or a reason is wording';
  if (naming.has(method)) return 'what is looked at is told in words';
  const text = writtenIn(node);
  if (sentence.test(text)) return 'a sentence is wording';
  return /^\s*Resources:/.test(text) ? 'an example, proved by its own test' : undefined;
}

/** What stands in it, each expression as one letter. */
function writtenIn(node) {
  return node.value ?? node.quasis?.map(({ value }) => value.raw).join('x') ?? '';
}

/** Is it the type of what an edit writes, or of a table of that? Tables with other columns may decide verdicts. */
function isWritten(type) {
  const name = type?.typeName?.name;
  if (name === 'Record' || name === 'Readonly') return type.typeParameters.params.some(isWritten);
  return name === 'EditValue';
}

/** Does the type name another one somewhere? */
function names(type, wanted) {
  if (type === null || typeof type !== 'object') return false;
  if (type.type === 'TSTypeReference' && type.typeName.name === wanted) return true;
  return Object.entries(type).some(([key, value]) => key !== 'loc' && names(value, wanted));
}

export const strykerPlugins = [declareValuePlugin(PluginKind.Ignore, 'no-verdict', { shouldIgnore: reasonToIgnore })];
