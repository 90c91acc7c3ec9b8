/**
 * How a source stands to a record. Only its own assertion attests; what it
 * passes on from others is a report, and doubt or denial never counts as support.
 */
export type Voice = 'attests' | 'reports' | 'doubts' | 'denies' | 'silent';
