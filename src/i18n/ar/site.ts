import type { site as English } from '../en/site.ts';
import { part, rich } from '../rich.ts';
import { formats } from './formats.ts';

export const site: typeof English = {
  titled: (page, name) => `${page} – ${name}`,
  skip: 'انتقل إلى المحتوى',
  main: 'التصفح الرئيسي',
  readings: 'القراءات',
  timeline: 'الخط الزمني',
  map: 'الخريطة',
  differences: 'مواضع الاختلاف',
  about: 'حول الملف',
  find: 'بحث',
  further: 'صفحات أخرى',
  actors: 'من هم',
  sources: 'المصادر',
  data: 'البيانات',
  made: 'كيف أُعد هذا الملف',
  promised: 'ما نتعهد به',
  briefing: 'الملف للطباعة (PDF)',
  verify: 'التحقق من نسخة مطبوعة',
  rights: (date) =>
    rich`النصوص ملك لأصحابها، ولم نحصل على إذن بإعادة نشرها هنا. ملاحظاتنا وبياناتنا منشورة برخصة CC BY 4.0. الأماكن من ${part('geonames', 'GeoNames')} (CC BY 4.0)، وحدود الخرائط من ${part('outlines', 'Natural Earth')}. تاريخ الملف: ${part('date', date)}.`,
  feedTitle: 'تصويبات وإضافات',
  comma: '، ',
  colon: ': ',
  quoted: (words) => `«${words}»`,
  nested: (words) => words.replaceAll('«', '“').replaceAll('»', '”'),
  home: {
    wholeTimeline: 'الخط الزمني كله، حدثًا حدثًا',
    readings: 'القراءات',
    reading: (text) =>
      `${text.outlet}، ${text.published}: ${text.genre}. ${formats.count(text.notes, { zero: 'بلا ملاحظات', one: 'ملاحظة واحدة', two: 'ملاحظتان', few: '# ملاحظات', many: '# ملاحظة', other: '# ملاحظة' })}.`,
    sharpest: 'أشد مواضع الاختلاف',
    allComparisons: (count) =>
      formats.count(count, {
        zero: 'لا مقارنات',
        one: 'المقارنة الوحيدة',
        two: 'المقارنتان',
        few: 'المقارنات كلها (#)',
        many: 'المقارنات كلها (#)',
        other: 'المقارنات كلها (#)',
      }),
    places: 'الأماكن المذكورة',
    allPlaces: 'كل مكان مع مواضع ذكره',
    paper: 'على الورق',
    briefing: () =>
      rich`الملف كله في وثيقة واحدة للتوزيع، بالنصوص وملاحظاتها والخط الزمني والخرائط والمقارنات: ${part('a4', 'A4')} أو ${part('letter', 'Letter')} (PDF).`,
    oneEach: 'كل قراءة على حدة (PDF)',
    fingerprint: () =>
      rich`تحمل كل صفحة مطبوعة بصمة لما صُنعت منه، من اثني عشر رمزًا؛ وتبيّن صفحة ${part('verify', 'التحقق من نسخة مطبوعة')} هل ما زالت حديثة. ويمكن طباعة صفحات هذا الموقع أيضًا.`,
  },
  nowhere: {
    title: 'لا شيء هنا',
    description: 'لا توجد صفحة في هذا العنوان.',
    heading: 'لا شيء في هذا العنوان',
    lead: 'ربما كُتب العنوان خطأً أو انقطع عند نسخه. هذه الصفحات موجودة:',
    reading: (title, short) => `${title} (${short})`,
    timeline: 'الخط الزمني',
    map: 'الخريطة وأماكنها',
    differences: 'مواضع اختلاف المصادر',
  },
  moved: {
    title: (id) => `نُقلت: ${id}`,
    description: 'لما كان هنا عنوان آخر الآن.',
    heading: 'نُقلت هذه الصفحة',
    lead: (address) =>
      rich`لما كان هنا عنوان آخر الآن: ${part('address', address)}. أُبقي العنوان القديم لتظل الروابط إليه صالحة.`,
  },
  missingFragment: {
    missing: 'الجزء «{id}» المذكور في العنوان ليس في هذه الصفحة. ',
    nearest: 'أقرب جزء إليه «{id}»',
  },
};
