// @ts-check
/** The commands of the project: what each is for, how it is called, which script it is. Known before anything is installed. */
import { RunError } from './say.mjs';

/**
 * @typedef {object} Command
 * @property {string} script Below `scripts/`.
 * @property {string} purpose
 * @property {string} usage
 * @property {readonly string[]} options Their names.
 */

export const commands = /** @satisfies {Readonly<Record<string, Command>>} */ ({
  start: {
    script: 'start.ts',
    purpose: '检查内容、生成网站并在本机打开',
    usage: 'npm start [-- --port 端口] [--host 地址]',
    options: ['port', 'host'],
  },
  test: { script: 'test.ts', purpose: '运行全部测试', usage: 'npm test [-- 测试文件…]', options: [] },
  build: {
    script: 'build.ts',
    purpose: '由 content/ 生成 dist/',
    usage: 'npm run build [-- --out 文件夹]',
    options: ['out'],
  },
  import: {
    script: 'import.ts',
    purpose: '导入绩效文本原件',
    usage:
      'npm run import -- 文件或文件夹… [--region 六位代码] [--year 年份] [--department 部门名称] [--out 目录] [--json]\n' +
      '      npm run import -- 更正稿 --replaces 文本编号\n' +
      '      npm run import -- 含个人号码的原件 --text-only\n' +
      '      npm run import -- --remove 文本编号[/原件编号] [--out 目录] [--json]',
    options: ['region', 'year', 'department', 'replaces', 'text-only', 'remove', 'out', 'json'],
  },
  check: {
    script: 'check.ts',
    purpose: '核查全部文档',
    usage:
      'npm run check [-- 文件夹] [--all] [--json] [--against 旧文件夹或版本] [--dismiss 编号 --reason 理由 [--by 核实人]]',
    options: ['all', 'json', 'against', 'dismiss', 'reason', 'by'],
  },
  bench: {
    script: 'bench.ts',
    purpose: '运行性能测试',
    usage: 'npm run bench [-- 名称 [这项测试的参数]]',
    options: [],
  },
  lint: { script: 'lint.ts', purpose: '检查格式、代码与类型', usage: 'npm run lint', options: [] },
  format: { script: 'format.ts', purpose: '统一代码格式', usage: 'npm run format [-- 文件…]', options: [] },
});

const list = () =>
  Object.entries(commands)
    .map(([name, { purpose }]) => `  npm run ${name.padEnd(7)} ${purpose}`)
    .join('\n');

/** @param {readonly string[]} args */
export const asksForHelp = (args) => args.some((arg) => arg === '--help' || arg === '-h');

/** @param {Command} command */
export const helpOf = ({ purpose, usage }) => `${purpose}\n用法：${usage}`;

/** @param {string} name @returns {Command} @throws {RunError} that lists the commands */
export function findCommand(name) {
  const found = /** @type {Readonly<Record<string, Command | undefined>>} */ (commands)[name];
  if (found && Object.hasOwn(commands, name)) return found;
  throw new RunError(`${name === '' ? '请指明命令' : `没有名为“${name}”的命令`}。可用的命令：\n${list()}`);
}

export const helpOnAll = () => `可用的命令（在每个后面加 -- --help 看用法）：\n${list()}`;

/**
 * Options before which `--` was forgotten: npm keeps them for itself, and the command would do something else.
 * @param {Command} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} env
 * @throws {RunError}
 */
export function refuseSwallowed({ options, usage }, args, env) {
  if (env.npm_lifecycle_event === undefined) return;
  const lost = options.filter(
    (option) =>
      env[`npm_config_${option.replaceAll('-', '_')}`] === 'true' && !args.some((arg) => arg.startsWith(`--${option}`)),
  );
  if (lost.length === 0) return;
  const names = lost.map((option) => `--${option}`).join('、');
  throw new RunError(
    `选项 ${names} 前面少了“--”，被 npm 自己收走了，什么也没有做。请在命令名后面先写“ -- ”。\n用法：${usage}`,
  );
}
