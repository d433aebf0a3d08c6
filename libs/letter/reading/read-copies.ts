import type { Line } from './lines';
import { isPersonName } from './person-names';
import { isUnitName, readUnitList } from './unit-names';

export type CopiesRead = { readonly names: readonly string[]; readonly doubtful: readonly string[] };

export const COPIES = /^(?:抄送|抄报|抄呈|抄告)(?:单位|机关)?(?:：|(?=[市省区县]))/u;
const GROUP = /(?:代表团|代表小组|代表联系组|代表组|联系组|代表之家|代表工作室|工作站)$/u;

/** The names under 抄送, the lines that break a name put together. */
export function readCopies(lines: readonly Pick<Line, 'norm'>[]): CopiesRead {
  const lists = lines
    .map(({ norm }) => norm)
    .join('')
    .split(/(?=抄送|抄报|抄呈|抄告)|。/u);
  const names = lists
    .map((list) =>
      list
        .replace(COPIES, '')
        .replace(/^(?:抄送|抄报)(?:单位|机关)?：?/u, '')
        .replace(/[（](?:各|共)?[\d一二两]+份[）]/gu, ''),
    )
    .filter((list) => list !== '')
    .flatMap((list) => list.split(/[，、；]/u).flatMap((part) => readUnitList(part).names))
    .map((name) => name.replace(/\.$/u, ''))
    .filter((name) => name !== '');
  return { names, doubtful: names.filter((name) => !isRecipient(name)) };
}

const isRecipient = (name: string): boolean =>
  isUnitName(name) ||
  GROUP.test(name) ||
  isPersonName(name.replace(/(?:代表|委员|同志|(?:副)?(?:市长|区长|县长|主任|主席|秘书长))$/u, '')) ||
  /^[\p{Script=Han}（）]{1,30}(?:领导|人大|政协|政府办|府办|委办|工委|选联任|建议提案室|督查室|信访办|档案)$/u.test(
    name,
  );
