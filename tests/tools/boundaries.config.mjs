// dependency-cruiser: which part of `src` may import which, and no cycles, type imports included.
const ranks = [
  ['model', 'selection', 'strings'],
  ['query', 'geometry'],
  ['element'],
  ['components'],
  ['embed', 'static'],
  ['cli', 'cdn', 'builder'],
];

/** Nothing in a part may import a part of a higher rank, nor the entry points. */
const downwards = ranks.map((parts, rank) => ({
  name: `rank-${rank}`,
  comment: 'imports point down the list of ranks only',
  severity: 'error',
  from: {path: `^src/(${parts.join('|')})/`},
  to: {
    path: `^src/(${
      ranks
        .slice(rank + 1)
        .flat()
        .join('|') || '-'
    })/`,
  },
}));

export default {
  forbidden: [
    {name: 'no-cycles', comment: 'no cycle, type imports included', severity: 'error', from: {}, to: {circular: true}},
    ...downwards,
    {
      name: 'entries-on-top',
      comment: 'only entry points (and the script files) import entry points',
      severity: 'error',
      from: {path: '^src/[^/]+/', pathNot: '^src/(cdn|cli)/'},
      to: {path: '^src/[^/]+\\.ts$', pathNot: '\\.d\\.ts$'},
    },
    {
      name: 'components-apart',
      comment: 'components never import one another',
      severity: 'error',
      from: {path: '^src/components/([^/]+)/'},
      to: {path: '^src/components/', pathNot: '^src/components/$1/'},
    },
    {
      name: 'pure-without-lit',
      comment: 'model, selection, strings, query, geometry and layouts know nothing of lit',
      severity: 'error',
      from: {path: ['^src/(model|selection|strings|query|geometry)/', '^src/components/[^/]+/layout']},
      to: {path: ['(^|/)node_modules/(lit|lit-html|lit-element|@lit)(/|$)', '^src/(element|static|cli)/']},
    },
    {
      name: 'shipped-dependencies-only',
      comment: 'what ships imports what the package depends on',
      severity: 'error',
      from: {path: '^src/', pathNot: '^src/cli/'},
      to: {dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'core']},
    },
    {
      name: 'resolvable',
      comment: 'every import leads somewhere; a package of types alone is the compiler’s to check',
      severity: 'error',
      from: {path: '^src/'},
      to: {couldNotResolve: true, pathNot: '^(virtual:|topojson-specification$)'},
    },
    {
      name: 'no-tests-inside',
      comment: 'nothing that ships imports tests or stories',
      severity: 'error',
      from: {path: '^src/'},
      to: {path: '^(tests|stories)/'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    tsConfig: {fileName: 'tsconfig.json'},
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
