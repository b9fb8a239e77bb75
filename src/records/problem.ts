/** Everything that can be wrong, under a key that never changes, with what to do when nothing better is known. */
export const problemKinds = {
  'folder-missing': 'Give the folder that holds the records.',
  'file-missing': 'Put the file back: the directory cannot be built without it.',
  'file-unknown': 'Move it to the place that content/README.md gives, or take it away.',
  'file-ending': 'Rename the file so that it ends in .yaml.',
  'file-name':
    'Rename the file with small letters, digits and single hyphens, such as harper-house.yaml.',
  'file-too-large': 'Records are short. Look for something pasted in by mistake.',
  'file-unreadable': 'See that it is a file, and that you may open it.',
  'file-encoding': 'Save the file as UTF-8, and type the strange letters on this line again.',
  'file-empty': 'Write the record, or take the file away.',
  'yaml-tab': 'Use spaces instead.',
  'yaml-syntax': 'Look at the indent, the quotes and the brackets on this line and the one above.',
  'yaml-repeated-key': 'Keep one of the two lines.',
  'yaml-alias': 'Write the words out in full.',
  'yaml-tag': 'Take the word that begins with ! away.',
  'field-missing': 'Add it.',
  'field-empty': 'Write its value, or take the line away: unknown is shown as “Not published”.',
  'field-unknown': 'Take the line away, or use a field that content/README.md lists.',
  'field-choice': 'Write one of these words.',
  'field-wrong': 'Correct this line.',
  'unknown-source': 'Correct the key, or add the source to content/sources.yaml.',
  'unknown-provider': 'Correct the slug, or add a file to content/providers/.',
  'unknown-council': 'Use a slug from content/areas/councils.yaml.',
  'unknown-health-board': 'Use a slug from content/areas/health-boards.yaml.',
  'unknown-partnership': 'Use a slug from content/areas/partnerships.yaml.',
  'unknown-service': 'Use the slug of a file in content/services/.',
  'unknown-fact': 'Use a path of the record, such as contact.phone.',
  'confirmation-name':
    'Name the file by the service and the day, such as harper-house-2026-11-03.yaml.',
  'fact-named-twice': 'Keep it once, under held or under wrong.',
  'unknown-concept': 'Use a key of concepts in src/directory/finder/concepts.ts.',
  'duplicate-slug': 'Give one of them another name: a slug is an address on the site.',
  'duplicate-phrase':
    'Keep it in one entry, and give that entry every concept that the phrase can mean.',
  'duplicate-name': 'Give each its own name, or take the second record away.',
  'duplicate-cs-number': 'Keep it with the service it belongs to.',
  'future-date': 'Correct the date.',
  'source-not-citable': 'Find a better source, or leave the fact out.',
  'source-reveals-location': 'Cite a source that never says where the service is.',
  'source-cannot-answer':
    'Put what it says under “reported”, or find the service’s own words, the NHS, government or the register.',
  'email-from-register': 'Leave it out: the register’s e-mail is not for the public.',
  'email-in-words': 'Put a public mailbox under contact.email, or take the address away.',
  'mobile-not-published': 'Use a mobile number only when the service or the NHS publishes it.',
  'contact-from-press':
    'Leave it out, or find it on a page of the council, the NHS or the service.',
  'contact-archived': 'Take it away: people would ring or open something that no longer holds.',
  'phone-impossible': 'Look at the source again, and correct the number or take it away.',
  'phone-from-press': 'Leave it out: a newspaper’s number is never shown.',
  'manager-named': 'Take it away: the directory names no managers.',
  'confirmed-without-operator': 'Take “confirmed” away until content/operator.yaml is complete.',
  'reply-without-operator': 'Take it away until content/operator.yaml is complete.',
  'reply-field':
    'Name a fact by its path, such as capacity.places. Name, status, town and council cannot be hidden.',
  'reviewed-without-reviewer':
    'Take “reviewed” away until content/operator.yaml names this clinical reviewer.',
  'withheld-detail': 'Take it away: it could show where the service is.',
  'newer-than-source': 'Correct the date, or cite the newer source that says it.',
  'place-elsewhere': 'Correct the postcode, the point or the council area.',
  'postcode-in-text': 'Write it in location.address.postcode, or leave it out.',
  'withheld-place': 'Take it away: only the town and the council may be said.',
  'price-undated': 'Leave the price out, or give the date that the source gives.',
  'price-old': 'Leave the price out: prices older than 24 months are not shown.',
  'closure-without-report': 'Cite a report that says the service closed, or use not-confirmed.',
  'open-without-sign':
    'Cite its own registration, or a report of the last 24 months; else use not-confirmed.',
  'open-by-undated-page': 'Add a caution that says that the page has no date.',
  'not-confirmed-though-seen': 'Use open, and cite this sign of it.',
  'answer-by-reading':
    'Take the answer away and put the source’s words under “reported” or “conditions”.',
  'conflict-newer': 'Make the newest the value, and keep the other under conflicts.',
  'conflict-agrees': 'Take it away: it is no conflict.',
  'conflict-same-source': 'Put both in the words, or one in the caution.',
  'local-record-unnamed': 'Add “service: ” and the slug, so that its cautions are shown.',
  'local-record-asking': 'Take it away: the page says what the record says, with its caution.',
  'key-as-words': 'Write the name as people know it.',
  'closed-on-not-closed': 'Take the date away, or set the status to closed.',
  'closed-on-absent': 'Take closedOnInferred away, or add closedOn.',
  'grades-order': 'Put the newest grades first.',
  'guide-fields':
    'Begin the file with a line of three hyphens, the fields, and three hyphens again.',
  'guide-element':
    'Use headings (##, ###), paragraphs, flat lists, **bold**, *emphasis*, links and boxes alone.',
  'guide-link':
    'Link to a page of this site (/match/), a source of the guide (source:key) or a helpline (helpline:slug).',
  'guide-citation': 'Cite as [^key], with a key from content/sources.yaml.',
  'guide-unseen': 'Type the words of this line again by hand.',
  'guide-long-word': 'Put a space where one is missing, or shorten it.',
  'guide-figure': 'Cite where the figure comes from, as [^key], or leave it out.',
  'guide-source-unlisted': 'Add it to “sources” at the top of the guide.',
  'guide-source-unused': 'Cite it as [^key] where it is used, or take it out of “sources”.',
  'unknown-page': 'Correct the link: the site has no such page.',
  'unknown-helpline': 'Use a slug from content/helplines.yaml.',
  'duplicate-term': 'Keep it in one entry.',
  'grades-same-day': 'Keep one set of grades for each day.',
} as const;

export type ProblemKind = keyof typeof problemKinds;

/** One thing to put right, told to the person who edits the record. */
export interface Problem {
  kind: ProblemKind;
  /** Path inside the records folder, with forward slashes. */
  file: string;
  line: number;
  /** The field concerned, or nothing when it is the whole file. */
  field: string;
  /** What happened. Reads on from the name of the field. */
  message: string;
  /** What to do. */
  action: string;
}

export type FieldPath = readonly PropertyKey[];

/** `contact.phone`; the first entry of a list is `registrations#1`. */
export function fieldName(path: FieldPath): string {
  return path
    .map((part, place) => {
      if (typeof part === 'number') return `#${part + 1}`;
      return place === 0 ? String(part) : `.${String(part)}`;
    })
    .join('');
}

/** Splits “What happened. What to do.” A message of one sentence gets the usual action of its kind. */
export function problemFrom(
  place: Pick<Problem, 'file' | 'line' | 'field'>,
  kind: ProblemKind,
  words: string,
): Problem {
  const [, message, action] = /^(.+?[.?])\s+(\S.*)$/su.exec(words) ?? [];
  return {
    kind,
    file: place.file,
    line: place.line,
    field: place.field,
    message: message ?? words,
    action: action ?? problemKinds[kind],
  };
}

export function inReadingOrder(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  if (one.line !== other.line) return one.line - other.line;
  return one.field < other.field ? -1 : Number(one.field > other.field);
}
