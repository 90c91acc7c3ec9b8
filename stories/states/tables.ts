// Invented tables as spreadsheets save them. Nothing here is from the sources of the bundled data.

const lines = (...rows: readonly string[]): string => rows.map((row) => `${row}\r\n`).join('');

/** Events with their reports, a row each; a row without date and title goes with the event above. Semicolons and days with points, as many countries have them. */
export const eventTable = lines(
  'when;title;lane;importance;source;link;account',
  '02.03.2031;Ferry stops;River;1;Morning Post;https://post.example/ferry;The ferry is out of service.',
  ';;;;Harbour Radio;https://radio.example/monday;The ferry will be back on Monday.',
  '2031-03-03/2031-03-09;Boats from upstream;River;2;Harbour Radio;https://radio.example/boats;',
  '05.03.2031;Council meets;Town hall;2;Morning Post;https://post.example/council;"""No money"", the treasurer said."',
  '2031-03-11~;Ferry runs again;River;1;Town Letter;https://letter.example/again;',
);

/** The same with what goes wrong in tables: a day without its year, a word for a number, a column of another name. */
export const faultyTable = `${eventTable}${lines('7 March;Petition;Town hall;high;Town Letter;https://letter.example/petition;')}`.replace(
  'importance;',
  'weight;',
);

/** One row per relation; what is tied is told with its kind and camp. */
export const relationTable = lines(
  'from,from-kind,from-cluster,to,to-kind,to-cluster,family,label,source,link',
  'Town council,group,Town hall,Ferry company,organisation,River,deals,pays,Morning Post,https://post.example/council',
  'Ferry company,organisation,River,Boat owners,group,River,acts-against,undercuts,Harbour Radio,https://radio.example/boats',
  'Mayor,person,Town hall,Town council,group,Town hall,commands,presides over,Town Letter,https://letter.example/again',
);

/** A row per question, columns per source. */
export const stanceTable = lines(
  'question,theme,negative,neutral,positive,value: Morning Post,word: Morning Post,value: Harbour Radio,word: Harbour Radio,blank: Town Letter',
  'Should the town buy the ferry?,Money,no,perhaps,yes,-2,never,1,at a price,unsure',
  'Was the stop announced in time?,River,too late,just,in good time,-1,late,2,weeks before,not-addressed',
);
