import type { Delivery } from '@banli/contracts';
import type { Bilingual } from '@banli/rules';
import type { SheetColumn } from './sheet';

const title = (zh: string, en: string): Bilingual => ({ zh, en });

const standings: Readonly<Record<Delivery['standing'], Bilingual>> = {
  unsent: title('未寄送', 'not sent'),
  sent: title('未送达', 'sent, not received'),
  awaited: title('待评价', 'rating awaited'),
  overdue: title('逾期未评价', 'rating overdue'),
  rated: title('已评价', 'rated'),
  dissatisfied: title('不满意', 'not satisfied'),
  excluded: title('不计入', 'left out'),
};

/** The ledger of delivery of a year's notices. */
export const deliveryColumns: readonly SheetColumn<Delivery>[] = [
  { title: title('单位', 'Unit'), cell: ({ round }) => round.unit.shortName, width: 24 },
  { title: title('代表', 'Deputy'), cell: ({ rater }) => rater.name },
  { title: title('状态', 'Standing'), cell: ({ standing }, tongue) => standings[standing][tongue] },
  { title: title('寄送日期', 'Sent'), cell: ({ sentOn }) => sentOn },
  { title: title('送达日期', 'Received'), cell: ({ deliveredOn }) => deliveredOn },
  { title: title('评价期限', 'Rating due'), cell: ({ dueOn }) => dueOn },
  { title: title('催促次数', 'Reminders'), cell: ({ chases }) => chases },
  { title: title('评价日期', 'Rated'), cell: ({ ratedOn }) => ratedOn },
  { title: title('评价', 'Rating'), cell: ({ rating }) => rating },
  { title: title('不计入日期', 'Left out'), cell: ({ excludedOn }) => excludedOn },
  { title: title('研究日期', 'Meeting'), cell: ({ meetingOn }) => meetingOn },
];
