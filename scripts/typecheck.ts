/** `npm run typecheck`: every part of the repository with its own configuration, all errors at once. */
import { spawn } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..');

const PROJECTS = [
  'tsconfig.json',
  'src/admin/tsconfig.json',
  'src/plugins/newsroom/server/tsconfig.json',
  'src/plugins/newsroom/admin/tsconfig.json',
  'public/reader/tsconfig.json',
  'tsconfig.tools.json',
];

const check = (project: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const tsc = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const child = spawn(process.execPath, [tsc, '--noEmit', '--pretty', 'false', '--project', project], { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => resolve(code === 0));
  });

const main = async (): Promise<void> => {
  const failed: string[] = [];
  for (const project of PROJECTS) if (!(await check(project))) failed.push(project);
  console.log(failed.length === 0 ? `${PROJECTS.length} projects, no type errors.` : `Type errors in ${failed.join(', ')}.`);
  process.exitCode = failed.length === 0 ? 0 : 1;
};

void main();
