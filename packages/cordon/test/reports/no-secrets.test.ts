import { expect, test } from 'vitest';
import { allControls } from '../../src/controls/all-controls.ts';
import { EstateIndex } from '../../src/engine/estate-index.ts';
import { reportEstate } from '../../src/engine/report-estate.ts';
import { nothingDeclared } from '../../src/model/declared.ts';
import { readEstate } from '../../src/readers/cloudformation/read-estate.ts';
import { readTemplate } from '../../src/readers/cloudformation/template.ts';
import { SourceText } from '../../src/readers/syntax/source-text.ts';
import { jsonReport } from '../../src/reports/json.ts';
import { markdownReport } from '../../src/reports/markdown.ts';
import { terminalReport } from '../../src/reports/terminal.ts';

const template = `Description: for the patient with mrn 00482919
Parameters:
  Password: { Type: String, NoEcho: true, Default: hunter2 }
  Mrn: { Type: String, Default: "00482917" }
  Note: { Type: String, Default: ssn 219-45-6789 }
Conditions:
  Weak: !Equals [!Ref Password, hunter2]
  Old: !Equals [!Ref Password, hunter1]
Resources:
  Documents:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Ref Password
      AccessControl: !If [Old, Private, !Ref Password]
      BucketEncryption: { ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: !Ref Password } }] }
      WebsiteConfiguration: !If [Weak, { IndexDocument: !Ref Password }, !If [Old, { IndexDocument: a }, !Ref "AWS::NoValue"]]
      Tags:
        - { Key: mrn, Value: !Ref Mrn }
        - { Key: note, Value: !Ref Note }
        - { Key: also, Value: !If [Old, mrn 00482918, !Ref Password] }
Outputs:
  Secret: { Description: mrn 00482920, Value: !Ref Password }
`;

const forms = {
  JSON: jsonReport,
  Markdown: markdownReport,
  terminal: (report: ReturnType<typeof reportOf>) => terminalReport(report),
};

test.each(Object.entries(forms))('%s shows no secret and no identifier', (_form, render) => {
  const shown = render(reportOf({ Password: 'correct-horse' })) + render(reportOf({}));
  expect(shown).toContain('Documents');
  expect(shown.match(/hunter[12]|correct-horse|004829\d\d|219-45-6789/g)).toBeNull();
});

function reportOf(given: Readonly<Record<string, string>>) {
  const templates = new Map([['template.yaml', readTemplate(new SourceText('template.yaml', template))]]);
  const estate = new EstateIndex(readEstate(templates, { given: (name) => given[name] }));
  return reportEstate(estate, allControls, { version: '0', declared: nothingDeclared('2026-11-25'), inputs: [] });
}
