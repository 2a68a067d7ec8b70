import type { Func } from '../values.ts';
import { dates } from './dates.ts';
import { dicts } from './dicts.ts';
import { encoding } from './encoding.ts';
import { json } from './json.ts';
import { lists } from './lists.ts';
import { math } from './math.ts';
import { paths } from './paths.ts';
import { reflection } from './reflect.ts';
import { regex } from './regex.ts';
import { semverFunctions, type Semver } from './semver.ts';
import { strings } from './strings.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';

/** The functions of sprig 3.3 that Flux offers (HermeticTxtFuncMap) and that suit a commit message. */
export function sprigFunctions(semver: Semver): Readonly<Record<string, Func>> {
  return {
    ...strings,
    ...words,
    ...math,
    ...lists,
    ...dicts,
    ...reflection,
    ...json,
    ...regex,
    ...encoding,
    ...paths,
    ...urls,
    ...dates,
    ...semverFunctions(semver),
  };
}
