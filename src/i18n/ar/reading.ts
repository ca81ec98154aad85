import type { reading as English } from '../en/reading.ts';
import { part, rich } from '../rich.ts';
import { formats } from './formats.ts';

const notes = { zero: 'لا ملاحظات', one: 'ملاحظة واحدة', two: 'ملاحظتين', few: '# ملاحظات', many: '# ملاحظة', other: '# ملاحظة' };

export const reading: typeof English = {
  description: (outlet, published, count) => `${outlet}، ${published}: قُرئ مع ${formats.count(count, notes)}.`,
  cited: (outlet, published) => `${outlet}، ${published}`,
  kicker: (order, all, genre) => `القراءة ${order} من ${all}: ${genre}`,
  ourHeadline: 'ليس للنص عنوان؛ وهذا العنوان من عندنا.',
  provenance: (outlet, published, provenance) => rich`${part('strong', outlet)}، ${published}. ${provenance}`,
  passagesOnly: (omission) => `لا تُعرض إلا المقاطع التي عليها ملاحظة؛ وتدل ${omission} على ما حُذف.`,
  wholeText: (outlet) => rich` النص الكامل: ${part('source', outlet)}.`,
  textAndNotes: 'النص فقرة فقرة، مع ملاحظاتنا',
  paragraph: (number) => `الفقرة ${number}`,
  note: (number) => `الملاحظة ${number}`,
  compare: 'قارن',
  compareTexts: (title) => `قارن النصوص: ${title}`,
  sources: (publishers) => `المصادر: ${publishers}`,
  inference: 'استنتاج منا',
  weak: 'دليل ضعيف: لم يؤكده غيره.',
  ownPage: (number) => `الملاحظة ${number} في صفحة خاصة بها`,
  voices: 'من يقول ذلك، بحسب الفقرات',
  voice: (name, paragraphs) => `${name} (${paragraphs})`,
  voiceNames: {
    'named-official': 'مسؤول مذكور بالاسم',
    'unnamed-official': 'مسؤولون لم تُذكر أسماؤهم',
    document: 'وثيقة',
    eyewitness: 'شاهد عيان',
    outlet: 'قول الوسيلة الإعلامية نفسها',
    opinion: 'رأي',
  },
  receipt: 'إيصال',
  found: (count) => `عُثر على ${count} من ${count} من الاقتباسات مرة واحدة بالضبط`,
  foundIn: (count) =>
    rich` في هذا النص: اقتباسات ${formats.count(count, notes)}، والأحداث والمقارنات التي تستند إليه. ${part('quotations', 'كيف تُثبت')}.`,
  sha256: (seed, sum) => rich`قيمة SHA-256 للنص، ${part('code', seed)}: ${part('code', sum)}`,
  takeAway: () =>
    rich`${part('cite', 'الاستشهاد بهذه القراءة')} · ${part('text', 'نص بسيط')} · ${part('offline', 'كل ذلك في ملف واحد للحفظ')} أو ${part('pdf', 'على الورق')} (PDF)`,
  comments: 'تعليقات القراء',
  commentsAre: (all, shown) =>
    `${formats.count(all, { zero: 'لا تعليقات للقراء محفوظة', one: 'تعليق واحد للقراء محفوظ', two: 'تعليقان للقراء محفوظان', few: '# تعليقات للقراء محفوظة', many: '# تعليقًا للقراء محفوظة', other: '# تعليق للقراء محفوظة' })} مع النص، وليست من الخبر. ولا يستند شيء في هذا الموقع إليها، إلا في بيان كيف نُسخ النص. المعروض منها ${shown}، والمحجوب ${all - shown}، وكل مع سببه. والأسماء مبدلة.`,
  showComments: 'عرض التعليقات',
  reader: (number) => `القارئ ${number}`,
  answering: (number) => `، ردًا على التعليق ${number}`,
  withheld: (reason) => `محجوب. ${reason}`,
  factNote: 'ملاحظة عن الوقائع.',
  others: 'قراءات أخرى',
  previous: 'القراءة السابقة:',
  next: 'القراءة التالية:',
  share: {
    quoted: '«{quote}»',
    share: 'مشاركة',
    shareMore: 'مشاركة …',
    shareNote: 'مشاركة الملاحظة {number}',
    copyLink: 'نسخ الرابط',
    copyCitation: 'نسخ مع المرجع',
    copied: 'نُسخ الرابط.',
    citationCopied: 'نُسخ الاقتباس والمصدر والرابط.',
    refused: 'النسخ غير مسموح هنا. {text}',
    toWords: 'رابط إلى هذا الكلام',
  },
};
