/** Where every truth that is not answered at once is combined with others. */
const combining = ['policy/allows.ts', 'policy/condition.ts', 'policy/evaluate.ts'];

// Why a mutant that no test kills changes no verdict, by what it changes. The first that fits is the reason.
const of =
  (mutator, text) =>
  (_file, { id, was }) =>
    id.endsWith(` ${mutator}`) && text.test(was);
const standIn =
  (...files) =>
  (file, { was }) =>
    was === "''" && files.some((each) => file === `controls/${each}.ts`);

/** One mutant of one file, by the code it changes. */
const only =
  (name, text) =>
  (file, { was }) =>
    file === `controls/${name}.ts` && was.startsWith(text);

const kinds = [
  {
    when: (file, { was }) => file === 'policy/token-text.ts' && was === '/^.*[/.]/',
    because: 'the search begins at the first character, and a greedy run from there takes all that any other would',
  },
  {
    when: (file, { was, becomes }) => combining.includes(file) && was === "'maybe'" && becomes === '""',
    because: 'it goes through and, or or anyOf, which take whatever is neither true nor false for maybe',
  },
  {
    when: (file, { was }) =>
      file === 'policy/document.ts' && /^(typeof part === 'object'|part\.is === 'reference'$)/.test(was),
    because: 'what is no reference is to no bucket and has no attribute: the comparison is for the types',
  },
  {
    when: (file, { was }) => file === 'policy/document.ts' && was === 'bucket === undefined',
    because: 'without a bucket there is a spelling for a token that no text has',
  },
  {
    when: (file, { was }) => file === 'policy/document.ts' && was === "'reference'",
    because: 'a token is made of a part that is open, or of one that is not: no other word is asked for',
  },
  {
    when: only('names-hold-no-phi', '[]'),
    because: 'of every resource and template a reader lists what it bears, if only nothing',
  },
  {
    when: only('outcome', "part.verdict === 'not-applicable'"),
    because: 'where nothing is worse every part is not applicable; the comparison is for the types',
  },
  {
    when: only('outcome', 'parts.length === 1'),
    because: 'one part comes out of what follows as it went in, later',
  },
  {
    when: only('phi-in-text', 'findings.length > 0'),
    because: 'where nothing was found there is nothing to leave aside',
  },
  {
    when: (file, { was }) =>
      file === 'controls/address-encrypts.ts' && /^(''|text|start\.startsWith\('https:\/\/'\))/.test(was),
    because: 'an address that is spelled out is more than its scheme, and what follows answers the same for https',
  },
  {
    when: only('waf-logs-hide-identifiers', '{ UriPath: {} }'),
    because: 'how a fix changes a template is tried with its example',
  },
  {
    when: only('phi-in-text', "typeof part === 'string'"),
    because: 'what is not spelled out holds no word for a patient: the comparison is for the types',
  },
  {
    when: only('outcome', '[]'),
    because: 'where nothing is worse every part is not applicable; the comparison is for the types',
  },
  {
    when: only('ask', "'something'"),
    because: 'it is a word of a reason',
  },
  {
    when: only('ask', "found.is === 'known'"),
    because: 'what is not known has no value to give',
  },
  {
    when: only('ask', 'found.some('),
    because: 'what is followed by name has one name',
  },
  {
    when: of('OptionalChaining', /^ask\.need\((\w+\.)?(visibility|validation|redirectProtocol)\)/),
    because: 'AWS has a default for it, which stands in where a template says nothing: there always is a value',
  },
  {
    when: standIn('certificate-judgement', 'tls-policy-is-current'),
    because: 'AWS has a default for it, which stands in where a template says nothing: there always is a value',
  },
  {
    when: of('OptionalChaining', /^ask\.need\((type|key|first)\)/),
    because: 'what a list holds has a value: an item that resolves to nothing is left out of it',
  },
  {
    when: standIn('management-selectors'),
    because: 'what a list holds has a value: an item that resolves to nothing is left out of it',
  },
  {
    when: standIn('forced-tls'),
    because: 'without a family there is no number in the text, whichever text that is',
  },
  {
    when: of('MethodExpression', /^\w+\.toLowerCase\(\)$/),
    because: 'both sides of the comparison are changed alike',
  },
  {
    when: of('ArrayDeclaration', /^\[(actions|weighted)?\]$/),
    because: 'what is not known links nothing for certain, and neither does nothing',
  },
  {
    when: of('StringLiteral', /^('Ref'|`\$\{kind\}\.name`)$/),
    because: 'the text is compared with others that are made in the same place only, or with none',
  },
  {
    when: of('StringLiteral', /^'\*'$/),
    because: 'the element only has to be there: what it names is not asked',
  },
  {
    when: of('ConditionalExpression', /^error instanceof \w+$/),
    because: 'nothing else is thrown there, unless by a mistake of ours',
  },
  {
    when: (file, { was }) => file === 'controls/classic-tls-policy.ts' && /^(found !== 'E'|'E')$/.test(was),
    because: 'a policy that offers something broken has failed by then; the comparison is for the types',
  },
  {
    when: of('ConditionalExpression', /^default:/),
    because: 'a function that ends without an answer gives undefined too',
  },
  {
    when: of('OptionalChaining', /^spelling\(text\)\?\.trim$/),
    because: 'a text that is not spelled out has ended this part as unknown by then',
  },
  {
    when: (file, { was, becomes }) =>
      file.startsWith('policy/') && was.endsWith('.filter(isResolved)') && !becomes.includes('isResolved'),
    because: 'what could not be read has none of the fields looked at: the filter is for the types',
  },
  {
    when: (file, { id, was }) => file === 'policy/statement.ts' && was === 'false' && id.endsWith('BooleanLiteral'),
    because: 'of what is not known at all, everything else is not known either',
  },
  {
    when: (file, { was }) =>
      file === 'policy/find-undenied.ts' && /^(search\.left >= 0|outcome === tooMany)$/.test(was),
    because: 'where a search gives up is a limit of effort: a step more or less changes how long it takes',
  },
  {
    when: (file, { was, becomes }) =>
      file === 'policy/find-undenied.ts' &&
      (was.startsWith('isDenied(search.statements') || (was + becomes).includes("'unknown'")),
    because: 'a second look at a request that the search found not denied; that the two differ has not been seen',
  },
  {
    when: (file, { was }) => file === 'worlds/separate.ts' && /^(first === undefined|answers\.size > 1)$/.test(was),
    because: 'an early end: what follows finds the same, later',
  },
  {
    when: (file, { was }) => file === 'policy/match.ts' && /pattern\.(length - 1|endsWith\('\*'\))$/.test(was),
    because: 'a quick answer for the usual pattern: what follows answers the same, later',
  },
  {
    when: (file, { was }) => file === 'policy/match.ts' && was.startsWith('at === text.length'),
    because: 'where a text ends it may be taken apart as well: the answer is the same, later',
  },
  {
    // Some of its parts, as the parts of a condition: they make the quick answer rarer, never wrong.
    when: (file, { was }) =>
      file === 'policy/find-undenied.ts' &&
      /coversOutright|isForEveryone|^matchesAction\(deny|matchResource\(deny, resource\) === true$|^\[deny\]$|^'exactly'$|^true$|^\{ …$/.test(
        was,
      ),
    because: 'the usual policy is settled at once; without that the search says the same, later',
  },
];

/** @param file the path inside the sources. */
export function reasonFor(file, survivor) {
  return kinds.find(({ when }) => when(file, survivor))?.because ?? 'no test tells it from the original yet';
}
