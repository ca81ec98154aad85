import type { search as English } from '../en/search.ts';

export const search: typeof English = {
  title: 'بحث',
  description: 'ابحث في الفقرات والملاحظات والأماكن والأحداث والأطراف، أو تصفحها بترتيب الحروف.',
  label: 'كلمة أو اسم أو مكان بأي كتابة، وبالحروف اللاتينية أيضًا',
  submit: 'ابحث',
  index: 'الفهرس الأبجدي',
  letters: 'الحروف',
  kinds: { paragraph: 'فقرة', event: 'حدث', comparison: 'مقارنة', place: 'مكان', actor: 'طرف' },
  noteKind: (kind) => `ملاحظة: ${kind}`,
  live: {
    nothing: 'لا نتائج عن «{query}».',
    shown: 'النتائج المعروضة: {count} من {all}.',
    failed: 'تعذر تحميل البحث. والفهرس أدناه يضم كل شيء.',
  },
};
