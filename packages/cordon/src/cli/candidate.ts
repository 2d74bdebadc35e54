const endings = /\.(ya?ml|json|template)$/i;
const marks = /AWSTemplateFormatVersion|["']?Type["']?\s*:\s*["']?AWS::[A-Za-z0-9]+::|AWS::Serverless-\d{4}-\d\d-\d\d/;

/** Can a file of this name be a template? */
export function hasTemplateEnding(path: string): boolean {
  return endings.test(path);
}

/** Does the text say that it is a CloudFormation template? */
export function hasTemplateMark(text: string): boolean {
  return marks.test(text);
}
