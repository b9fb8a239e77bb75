import { keyQuestions } from '#src/schema/regulation.ts';
import { plainHeader } from './plain-header.ts';
import { findYearColumns, type YearColumn } from './year-columns.ts';

/** The columns that are read, by the names they have had since 2016. Spaces, underscores and capitals do not count. */
const names = {
  csNumber: ['CSNumber', 'CaseNumber'],
  careService: ['CareService'],
  subtype: ['Subtype'],
  additionalSubtypes: ['AdditionalSubtypes'],
  name: ['ServiceName'],
  line1: ['Address_line_1'],
  line2: ['Address_line_2'],
  line3: ['Address_line_3'],
  line4: ['Address_line_4'],
  town: ['Service_town'],
  postcode: ['Service_Postcode'],
  phone: ['Service_Phone_Number'],
  provider: ['ServiceProvider', 'Service_Provider'],
  status: ['ServiceStatus'],
  registeredOn: ['DateReg'],
  council: ['Council_Area_Name'],
  totalBeds: ['TotalBeds'],
  singleBedrooms: ['SingleBedrooms'],
  areasOfProvision: ['Care_Home_All_Areas_of_Provision'],
  registeredPlaces: ['Registered_Places'],
  publicList: ['PublicList'],
  gradedOn: ['Publication_of_Latest_Grading'],
  wellbeing: ['KQ_Support_Wellbeing'],
  leadership: ['KQ_Leadership'],
  staffTeam: ['KQ_Staff_Team'],
  setting: ['KQ_Setting'],
  carePlanning: ['KQ_Care_and_Support_Planning'],
  lastInspectedOn: ['Last_inspection_Date'],
} as const;

export type Column = keyof typeof names;
export type Columns = ReadonlyMap<Column, number>;

/** Later than some files, or gone for a while: a file may lack them. */
const mayBeAbsent: readonly Column[] = [
  'additionalSubtypes',
  'phone',
  'gradedOn',
  'wellbeing',
  'leadership',
  'staffTeam',
  'setting',
  'carePlanning',
];

export interface HeaderFound {
  columns: Columns;
  yearly: readonly YearColumn[];
  /** Names of needed columns that are not there. */
  missing: string[];
}

export function findColumns(header: readonly string[]): HeaderFound {
  const bare = header.map(plainHeader);
  const columns = new Map<Column, number>();
  const missing: string[] = [];
  for (const [column, known] of Object.entries(names) as [Column, readonly string[]][]) {
    const at = known.map((name) => bare.indexOf(plainHeader(name))).find((place) => place !== -1);
    if (at !== undefined) columns.set(column, at);
    else if (!mayBeAbsent.includes(column)) missing.push(known[0] ?? column);
  }
  const { yearly, missing: missingYears } = findYearColumns(header);
  return { columns, yearly, missing: [...missing, ...missingGrades(columns), ...missingYears] };
}

/** A file has grades by key question or it has none: some of their columns without the others are renamed ones. */
function missingGrades(columns: Columns): string[] {
  if (!keyQuestions.some((question) => columns.has(question))) return [];
  return ([...keyQuestions, 'gradedOn'] as const)
    .filter((column) => !columns.has(column))
    .map((column) => names[column][0]);
}

/** Whether a line could be the header of this file and not of another. */
export function looksLikeRegister({ columns }: HeaderFound): boolean {
  return columns.size >= 12;
}
