import { readFileSync } from 'node:fs';
import ipaddr from 'ipaddr.js';
import { z } from 'zod';
import { AppError } from './app-error';

export const roles = ['api', 'poller', 'classifier', 'notifier'] as const;
export type Role = (typeof roles)[number];

const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);
const positive = (fallback: number) => z.coerce.number().int().positive().default(fallback);
const cidr = z.string().refine((value) => ipaddr.isValidCIDR(value), {
  error: (issue) => `${String(issue.input)} is no CIDR such as 127.0.0.0/8`,
});

const Env = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  PUBLIC_ACCORDS: list.default([]),
  DATA_DIR: z.string().min(1).default('./data'),
  ACCORDS_DIR: z.string().optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  ROLES: list.pipe(z.array(z.enum(roles)).min(1)).default([...roles]),
  SECRET_KEYS: z.string().optional(),
  ADMIN_PASSWORD: z.string().min(10, 'ADMIN_PASSWORD has at least 10 characters').optional(),
  BOOTSTRAP_API_KEY: z.string().min(20, 'BOOTSTRAP_API_KEY has at least 20 characters').optional(),
  OUTBOUND_ALLOW: list.pipe(z.array(cidr)).default([]),
  POLL_MIN_INTERVAL_SECONDS: positive(60),
  ALERT_MAX_AGE_HOURS: positive(168),
  ITEM_TEXT_RETENTION_DAYS: positive(365),
  ATTEMPT_RETENTION_DAYS: positive(90),
  POLL_RETENTION_DAYS: positive(30),
  AUDIT_IP_DAYS: positive(30),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z.string().default('Accord Watch <accord-watch@localhost>'),
  OPERATOR_MAIL: z.email().optional(),
  DKIM_DOMAIN: z.string().optional(),
  DKIM_SELECTOR: z.string().optional(),
  DKIM_PRIVATE_KEY: z.string().optional(),
  LLM_BASE_URL: z.url().optional(),
  LLM_MODEL: z.string().optional(),
  LLM_API_KEY: z.string().optional(),
  LLM_MAX_PER_DAY: positive(500),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
});
type Env = z.infer<typeof Env>;

export type Config = {
  host: string;
  port: number;
  publicUrl: string;
  /** True when the operator set PUBLIC_URL; otherwise it follows HOST and PORT. */
  publicUrlIsSet: boolean;
  publicAccords: string[];
  dataDir: string;
  accordsDir: string | undefined;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  roles: Role[];
  secretKeys: string | undefined;
  adminPassword: string | undefined;
  bootstrapApiKey: string | undefined;
  outboundAllow: string[];
  pollMinIntervalSeconds: number;
  alertMaxAgeHours: number;
  itemTextRetentionDays: number;
  attemptRetentionDays: number;
  pollRetentionDays: number;
  auditIpDays: number;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Who is told when a part of the service stands still. */
  operatorMail: string | undefined;
  dkim: { domainName: string; keySelector: string; privateKey: string } | undefined;
  llm: { baseUrl: string; model: string; apiKey: string | undefined; maxPerDay: number } | undefined;
  oidc: { issuer: string; clientId: string; clientSecret: string } | undefined;
  logLevel: Env['LOG_LEVEL'];
};

/** Each of these may also be given as the path of a file that holds it: NAME_FILE. */
const secretNames = [
  'DATABASE_URL',
  'REDIS_URL',
  'SECRET_KEYS',
  'ADMIN_PASSWORD',
  'BOOTSTRAP_API_KEY',
  'SMTP_URL',
  'DKIM_PRIVATE_KEY',
  'LLM_API_KEY',
  'OIDC_CLIENT_SECRET',
] as const;

/** Reads the environment once. Throws CONFIG_INVALID that lists every problem with the name of its variable. */
export function loadConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const problems: { field: string; reason: string }[] = [];
  const given = {
    ...Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')),
    ...secretsFromFiles(env, problems),
  };
  const parsed = Env.safeParse(given);
  if (!parsed.success) {
    problems.push(
      ...parsed.error.issues.map((issue) => ({ field: String(issue.path[0] ?? ''), reason: issue.message })),
    );
  }
  for (const [field, other] of [
    ['LLM_MODEL', 'LLM_BASE_URL'],
    ['LLM_BASE_URL', 'LLM_MODEL'],
  ] as const)
    if (given[other] && !given[field]) problems.push({ field, reason: `is needed beside ${other}` });
  if (!parsed.success || problems.length > 0) throw configInvalid(problems);
  return toConfig(parsed.data);
}

export const configInvalid = (problems: { field: string; reason: string }[]): AppError =>
  new AppError(
    'CONFIG_INVALID',
    'input',
    `The configuration does not hold:\n${problems.map(({ field, reason }) => `  ${field}: ${reason}`).join('\n')}`,
    {
      details: { errors: problems },
    },
  );

function secretsFromFiles(
  env: NodeJS.ProcessEnv,
  problems: { field: string; reason: string }[],
): Record<string, string> {
  const found: Record<string, string> = {};
  for (const name of secretNames) {
    const path = env[`${name}_FILE`];
    if (!path) continue;
    if (env[name]) problems.push({ field: name, reason: `is given twice: as ${name} and as ${name}_FILE` });
    try {
      found[name] = readFileSync(path, 'utf8').trim();
    } catch (error) {
      problems.push({ field: `${name}_FILE`, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return found;
}

function toConfig(env: Env): Config {
  const {
    DKIM_DOMAIN,
    DKIM_SELECTOR,
    DKIM_PRIVATE_KEY,
    LLM_BASE_URL,
    LLM_MODEL,
    OIDC_ISSUER,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
  } = env;
  return {
    host: env.HOST,
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://${env.HOST.includes(':') ? `[${env.HOST}]` : env.HOST}:${env.PORT}`).replace(
      /\/$/,
      '',
    ),
    publicUrlIsSet: env.PUBLIC_URL !== undefined,
    publicAccords: env.PUBLIC_ACCORDS,
    dataDir: env.DATA_DIR,
    accordsDir: env.ACCORDS_DIR,
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    roles: env.ROLES,
    secretKeys: env.SECRET_KEYS,
    adminPassword: env.ADMIN_PASSWORD,
    bootstrapApiKey: env.BOOTSTRAP_API_KEY,
    outboundAllow: env.OUTBOUND_ALLOW,
    pollMinIntervalSeconds: env.POLL_MIN_INTERVAL_SECONDS,
    alertMaxAgeHours: env.ALERT_MAX_AGE_HOURS,
    itemTextRetentionDays: env.ITEM_TEXT_RETENTION_DAYS,
    attemptRetentionDays: env.ATTEMPT_RETENTION_DAYS,
    pollRetentionDays: env.POLL_RETENTION_DAYS,
    auditIpDays: env.AUDIT_IP_DAYS,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    operatorMail: env.OPERATOR_MAIL,
    dkim:
      DKIM_DOMAIN && DKIM_SELECTOR && DKIM_PRIVATE_KEY
        ? { domainName: DKIM_DOMAIN, keySelector: DKIM_SELECTOR, privateKey: DKIM_PRIVATE_KEY }
        : undefined,
    llm:
      LLM_BASE_URL && LLM_MODEL
        ? { baseUrl: LLM_BASE_URL, model: LLM_MODEL, apiKey: env.LLM_API_KEY, maxPerDay: env.LLM_MAX_PER_DAY }
        : undefined,
    oidc:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
        ? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
        : undefined,
    logLevel: env.LOG_LEVEL,
  };
}
