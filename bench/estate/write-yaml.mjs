// Writes a template as people write YAML: short intrinsic tags, no quotes where none are needed.
const shortTags = { Ref: '!Ref', 'Fn::GetAtt': '!GetAtt', 'Fn::Sub': '!Sub', 'Fn::ImportValue': '!ImportValue' };
const shortListTags = { 'Fn::If': '!If', 'Fn::Equals': '!Equals' };

const plain = /^(?!(?:true|false|null|yes|no|on|off|y|n|~)$)[A-Za-z/$][\w ./:${}()+,-]*$/i;

function scalar(value) {
  if (typeof value !== 'string') return String(value);
  const safe = plain.test(value) && !value.includes(': ') && !value.endsWith(':') && !value.endsWith(' ');
  return safe ? value : `'${value.replaceAll("'", "''")}'`;
}

function intrinsic(value) {
  const [name, ...others] = Object.keys(value);
  return others.length === 0 ? name : undefined;
}

/** The text of a value that begins on the line of its key or dash: ` text`, or a newline and an indented block. */
function after(value, indent) {
  if (typeof value !== 'object' || value === null) return ` ${scalar(value)}\n`;
  if (Array.isArray(value)) return value.length === 0 ? ' []\n' : `\n${list(value, indent)}`;
  const name = intrinsic(value);
  if (name in shortTags) {
    const argument = value[name];
    return ` ${shortTags[name]} ${scalar(Array.isArray(argument) ? argument.join('.') : argument)}\n`;
  }
  if (name in shortListTags) return ` ${shortListTags[name]}\n${list(value[name], indent)}`;
  return Object.keys(value).length === 0 ? ' {}\n' : `\n${mapping(value, indent)}`;
}

function list(items, indent) {
  return items
    .map((item) => {
      const block = typeof item === 'object' && item !== null && !Array.isArray(item);
      const name = block ? intrinsic(item) : undefined;
      if (!block || name in shortTags || name in shortListTags) return `${indent}-${after(item, `${indent}  `)}`;
      return `${indent}- ${mapping(item, `${indent}  `).slice(indent.length + 2)}`;
    })
    .join('');
}

function mapping(value, indent) {
  return Object.entries(value)
    .map(([key, inner]) => `${indent}${scalar(key)}:${after(inner, `${indent}  `)}`)
    .join('');
}

/** A template object (long-form intrinsics) as YAML text. Objects, lists, strings, numbers and booleans only. */
export function writeYaml(template) {
  return mapping(template, '');
}
