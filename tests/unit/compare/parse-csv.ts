/** A reader of CSV as RFC 4180 has it, written apart from our writer. */
export function parseCsv(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let field = '';
  let isQuoted = false;
  const characters = [...text.replace(/^\uFEFF/u, '')];
  for (let at = 0; at < characters.length; at += 1) {
    const character = characters[at] ?? '';
    if (isQuoted) {
      if (character !== '"') field += character;
      else if (characters[at + 1] === '"') {
        field += '"';
        at += 1;
      } else isQuoted = false;
    } else if (character === '"' && field === '') isQuoted = true;
    else if (character === ',') {
      record.push(field);
      field = '';
    } else if (character === '\r' && characters[at + 1] === '\n') {
      at += 1;
      records.push([...record, field]);
      record = [];
      field = '';
    } else field += character;
  }
  if (field !== '' || record.length > 0) throw new Error('The last record has no end.');
  return records;
}
