export interface FieldMeaning {
  path: string;
  meaning: string;
}

export interface FieldGroup {
  heading: string;
  fields: FieldMeaning[];
}

/** Subjects of a service in the order of its page, by the group of the record. */
export const groupHeadings: [group: string, heading: string][] = [
  ['', 'Name, kind and status'],
  ['location', 'Where it is'],
  ['contact', 'How to reach it'],
  ['capacity', 'How many people can stay'],
  ['waiting', 'Waiting time'],
  ['who', 'Who can come'],
  ['admission', 'Can I get in?'],
  ['programme', 'What it is like'],
  ['cost', 'What it costs and who pays'],
  ['referral', 'How to start'],
  ['regulation', 'Who inspects it'],
];

/** Fields by subject, in the order of a service’s page; what belongs to no group comes first. */
export function fieldGroups(fields: readonly FieldMeaning[]): FieldGroup[] {
  const known = new Set(groupHeadings.map(([group]) => group));
  const described = fields.filter(({ meaning, path }) => meaning !== '' && !known.has(path));
  const byGroup = Map.groupBy(described, ({ path }) => {
    const [top = ''] = path.split(/[.[]/u);
    return known.has(top) ? top : '';
  });
  return groupHeadings.flatMap(([group, heading]) => {
    const found = byGroup.get(group) ?? [];
    return found.length > 0 ? [{ heading, fields: found.filter(isFirst) }] : [];
  });
}

/** Kinds of one group repeat their common fields: each is explained once. */
function isFirst({ path }: FieldMeaning, position: number, all: FieldMeaning[]): boolean {
  return all.findIndex((field) => field.path === path) === position;
}
