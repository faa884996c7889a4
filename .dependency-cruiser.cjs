const stages = '^libs/(feeds|items|classifiers|resolution|projections|webhooks|digests|backup)/';
/** The dependency rules of ARCHITECTURE.md: apps → stages → event-log, database, base → accords → zod, yaml. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'libs/accords imports zod, yaml and nothing else of ours',
      from: { path: '^libs/accords/src', pathNot: '\\.spec\\.ts$' },
      to: { pathNot: ['^libs/accords/', '^node_modules/(zod|yaml)/', '^(node:)?(fs|path|url|crypto)(/|$)'] },
    },
    {
      name: 'logic-is-framework-free',
      severity: 'error',
      comment: 'decisions touch no framework, database or queue',
      from: {
        path: '^libs/',
        pathNot:
          '\\.(module|controller|processor|command|store|client|projection|spec|int-spec)\\.ts$|^libs/(base|database|event-log)/|/index\\.ts$',
      },
      to: { path: '^node_modules/(@nestjs|@prisma|bullmq|ioredis|pg)/' },
    },
    {
      name: 'stages-do-not-meet',
      severity: 'error',
      from: { path: '^libs/(feeds|items|classifiers|resolution|projections|webhooks|digests|backup)/' },
      to: { path: stages, pathNot: '^libs/$1/' },
    },
    {
      name: 'foundations-know-no-stage',
      severity: 'error',
      from: { path: '^libs/(base|database|event-log|accords)/' },
      to: { path: stages },
    },
    {
      name: 'base-knows-only-accords',
      severity: 'error',
      from: { path: '^libs/base/' },
      to: { path: '^libs/(database|event-log)/' },
    },
    { name: 'libs-never-import-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    {
      name: 'front-door-only',
      severity: 'error',
      from: { path: '^(apps|libs)/([^/]+)/' },
      to: { path: '^libs/([^/]+)/src/', pathNot: ['^libs/[^/]+/src/index\\.ts$', '^$1/$2/'] },
    },
    {
      name: 'apps-meet-only-at-their-door',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: {
        path: '^apps/',
        pathNot: ['^apps/$1/', '^apps/[^/]+/src/[^/]+\\.module\\.ts$', '^apps/[^/]+/src/index\\.ts$'],
      },
    },
    {
      name: 'no-dev-dependency-in-src',
      severity: 'error',
      from: { path: '^(apps|libs)/', pathNot: '\\.(spec|int-spec|e2e-spec)\\.ts$|^apps/dashboard/' },
      to: { dependencyTypes: ['npm-dev'] },
    },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/generated/|^apps/dashboard/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'node', 'import', 'default', 'types'],
      extensions: ['.ts', '.js', '.json'],
    },
  },
};
