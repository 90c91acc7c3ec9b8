import type {AgreementWords} from '../stance-agreement.js';

export const stanceAgreement: AgreementWords = {
  byDate: 'Publication',
  byLikeness: 'Likeness',
  dateFirst: 'By publication',
  likenessFirst: 'By likeness',
  firstAnsweredFirst: 'First answered first',
  likeBesideLike: 'Like beside like',
  firstAnsweredBy: (source, date) => `First answered by ${source}, ${date}`,
  answeredByNobody: 'Answered by nobody',
  orderNote: {
    disagreement: 'Sorted by mean distance between all pairs that answer.',
    date: 'Each question stands under the analysis that was the first to answer it. Where dates overlap, their earliest days decide.',
  },
  likenessNote: ({questions, sources, exactQuestions, exactSources, limit, actors, inParts}) => {
    const columns = actors ? 'actors' : 'analyses';
    const rule = `Questions that divide the ${columns} alike stand together, and so do ${columns} that answer alike.`;
    if (exactQuestions && exactSources) {
      return `${rule} The order is exact: among all orders of the ${questions} questions and the ${sources} ${columns}, none brings neighbours closer.`;
    }
    const sought = exactSources ? 'questions' : exactQuestions ? columns : `questions and ${columns}`;
    const other = exactSources ? ` That of the ${columns} is exact.` : exactQuestions ? ' That of the questions is exact.' : '';
    const parts = inParts ? ' So many questions are ordered part by part, the most disputed first.' : '';
    return `${rule} The order of the ${sought} is a good one, not proven to be the best: beyond ${limit} not all can be tried.${parts}${other}`;
  },
  sortedByLikeness: (exact) => `Sorted by likeness, ${exact ? 'in the exact order' : 'in a good order, not proven to be the best'}.`,

  restsHere: (from, on) => `${from} rests on ${on}`,
  bothRestHere: (voice) => `both rest on ${voice}`,
  onSoMany: (_, count, what) => `On ${count} of those they agree on ${what}.`,
  via: 'via',

  pairsHead: 'Who agrees with whom',
  pairsCaption:
    'One square per question. Filled: they agree, which means at most one step apart. Dotted: they agree, but one rests on the other there, or both on one third voice. Open: further apart. Dash: one or both are silent or unclear. Counts only, no percentages.',
  pairsLeftOut: (each, all) => `Shown are the ${each} pairs that agree on most and the ${each} that agree on least, of ${all}.`,
  names: (a, b) => `${a}, ${b}`,
  comparePair: (a, b) => `${a}, ${b}: compare the two`,
  agree: ({agree, addressed, count}) => {
    if (count === 0) return 'address no question both';
    if (count === 1) return `${agree === '1' ? 'agree' : 'do not agree'} on the one question that both address`;
    return `agree on ${agree} of the ${addressed} that both address`;
  },
  pairSentence: (a, b, agree) => `${a} and ${b} ${agree}.`,
  agreeMeans: 'To agree means to stand at most one step apart.',

  compareTwo: 'Compare two',
  compareWhom: 'Compare which two?',
  between: 'Between them',
  steps: (n, count) => (n === 0 ? 'alike' : n === 1 ? 'one step apart' : `${count} steps apart`),
  onlyAnswers: (name) => `only ${name} answers`,
  neither: 'neither answers',

  notOfActors:
    'Analyses are compared and left out, actors are not: what is reported of an actor is no answer of its own, and is not counted as agreement.',

  leaveOutWeak: 'Leave out weak codes',
  counted: 'Counted:',
  floor: {low: 'all evidence', medium: 'clear and fair evidence', high: 'clear evidence alone'},
  leaveOneOut: 'Leave one out',
  leaveOutWhom: 'Leave out whom?',
  below: {medium: 'codes on weak evidence', high: 'codes on weak or fair evidence'},
  withoutThese: (list) => `Without ${list}`,
  changes: ({without, n, count, all}) =>
    n === 0
      ? `${without}, no finding changes on the ${all} questions.`
      : `${without}, the finding changes on ${count} of the ${all} questions.`,
  lost: (n, count) => `${count} ${n === 1 ? 'answer counts' : 'answers count'} no longer.`,
  finding: {
    nobody: 'nobody answers',
    one: 'only one answers',
    alike: 'all alike',
    close: 'one step apart',
    apart: 'two or more steps apart',
  },
  before: (finding) => `Before: ${finding}${/[?.!]$/.test(finding) ? '' : '.'}`,
  now: (finding) => `Now: ${finding}${/[?.!]$/.test(finding) ? '' : '.'}`,
  moreChanges: (count) => `And ${count} more.`,
  mostDisputed: 'Most disputed.',
  none: 'none',
  findingMeans: 'A finding: whether those who answer are all alike, one step apart, or further apart. A blank enters no count.',
  countAll: 'Back to all',
  allCount: 'All count again.',
};
