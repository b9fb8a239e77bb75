import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

const columns = [
  'CSNumber,Combined_Service_,CaseNumber_Combined,CareService,Subtype,AdditionalSubtypes,ServiceType,ServiceName',
  'Address_line_1,Address_line_2,Address_line_3,Address_line_4,Service_town,Service_Postcode,ChopUPRN,Manager_Name',
  'Service_Phone_Number,Eforms_email_address,SP_number,ServiceProvider,Provided_by_Local_Authority,ServiceStatus',
  'DateReg,Date_Reg,SIMD_rank,SIMD2020_Decile,Datazone,Integration_Authority_Name,TotalBeds,SingleBedrooms',
  'Council_Area_Name,Health_Board_Name,NumberStaff,Registered_Places,Client_group,PublicList,RAD_SAT_Score,GradeSpread',
  'MinGrade,MaxGrade,Publication_of_Latest_Grading,Year_Month_latest_grade,KQ_Support_Wellbeing',
  'KQ_Care_and_Support_Planning,KQ_Setting,KQ_Staff_Team,KQ_Leadership,KQ_Care_Play_and_Learning',
  'Complaints_upheld_2627,Enforcements_issued_2627,any_requirements_2627,count any reqs 2627,Last_inspection_Date',
]
  .join(',')
  .split(',');
const inspections = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].flatMap((which) =>
  ['date', 'case', 'recs', 'reqs'].map((what) => `${which}_${what}_2627`),
);
const header = [...columns, ...inspections, ...fillers(101 - columns.length - inspections.length)];

const longText = `"1. By a fictional day the provider must ${'keep people safe and well, '.repeat(9)}\r\nand write it down."`;

function fillers(count: number): string[] {
  return Array.from({ length: count }, (_, place) => `Unused_${place + 1}`);
}

/** Writes a file as large as the whole register, with 101 columns and long texts, of services that do not exist; `own` are registrations that the records name. */
export async function writeSyntheticRegister(
  path: string,
  rows: number,
  own: string[],
): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${header.join(',')}\r\n`);
  for (let row = 0; row < rows; row += 1) {
    const number = own[row] ?? `CS9${String(row).padStart(9, '0')}`;
    if (!file.write(`${lineOf(row, number)}\r\n`)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
}

function lineOf(row: number, csNumber: string): string {
  const cells: Record<string, string> = {
    CSNumber: csNumber,
    CareService: row % 3 === 0 ? 'Care Home Service' : 'Child Minding',
    Subtype: row % 700 === 0 ? 'Alcohol and Drugs Rehabilitation' : 'Older People',
    ServiceName: `Fictional Service ${row}`,
    Address_line_1: `${row} Fictional Street`,
    Service_town: 'Fictiontown',
    Service_Postcode: `ZZ${row % 90} ${row % 9}ZZ`,
    Manager_Name: 'Fictional Manager',
    Service_Phone_Number: '01632 960 001',
    Eforms_email_address: 'person@fictional.example',
    ServiceProvider: 'Fictional Provider',
    ServiceStatus: 'Active',
    DateReg: '01/04/2012',
    Council_Area_Name: 'Highland',
    Registered_Places: String(row % 60),
    PublicList: 'Yes',
    Publication_of_Latest_Grading: '12/11/2026',
    KQ_Support_Wellbeing: '5',
    KQ_Leadership: '4',
    Last_inspection_Date: '20/10/2026',
    first_recs_2627: row % 2 === 0 ? longText : '',
    first_reqs_2627: row % 5 === 0 ? longText : '',
  };
  return header.map((name) => cells[name] ?? '').join(',');
}
