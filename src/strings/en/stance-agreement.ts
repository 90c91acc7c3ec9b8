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
  likenessNote: ({questions, sources, exactQuestions, exactSources, limit}) => {
    const rule = 'Questions that divide the analyses alike stand together, and so do analyses that answer alike.';
    if (exactQuestions && exactSources) {
      return `${rule} The order is exact: among all orders of the ${questions} questions and the ${sources} analyses, none brings neighbours closer.`;
    }
    const sought = exactSources ? 'questions' : exactQuestions ? 'analyses' : 'questions and analyses';
    const other = exactSources ? ' That of the analyses is exact.' : exactQuestions ? ' That of the questions is exact.' : '';
    return `${rule} The order of the ${sought} is a good one, not proven to be the best: beyond ${limit} not all can be tried.${other}`;
  },
};
