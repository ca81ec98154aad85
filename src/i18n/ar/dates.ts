import type { dates as English } from '../en/dates.ts';
import { rich } from '../rich.ts';

export const dates: typeof English = {
  unknown: 'تاريخ غير معروف',
  approximate: (date) => rich`نحو ${date}`,
  uncertain: (date) => rich`${date} (غير مؤكد)`,
  by: (date) => rich`حتى ${date}، والبداية غير معروفة`,
  since: (date) => rich`منذ ${date}`,
  fromTo: (from, to) => rich`من ${from} إلى ${to}`,
};
