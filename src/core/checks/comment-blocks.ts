import type { ReadingDraft } from '../entities/draft.ts';
import type { Role } from '../entities/front-matter.ts';
import type { BlockId } from '../entities/id.ts';
import type { Problems } from '../problems.ts';
import type { SourcePosition } from '../source-position.ts';

/** What an entry of `comments.yaml` says of paragraphs and of other comments, with the position of each of its fields. */
export interface ListedComment {
  readonly entry: {
    readonly reading: string;
    readonly number: number;
    readonly blocks: readonly BlockId[];
    readonly author?: BlockId | undefined;
    readonly answers?: number | undefined;
  };
  readonly at: (...path: readonly (string | number)[]) => SourcePosition;
}

/** A paragraph that a comment names, and the role that it must have. */
interface NamedBlock {
  readonly id: BlockId;
  readonly wanted: Role;
  readonly where: SourcePosition;
}

const namedBlocks = ({ entry: { blocks, author }, at }: ListedComment): readonly NamedBlock[] => [
  ...blocks.map((id, index): NamedBlock => ({ id, wanted: 'comment', where: at('blocks', index) })),
  ...(author === undefined ? [] : [{ id: author, wanted: 'comment-author', where: at('author') } as const]),
];

/** Reports a number given twice, and an answer to anything but an earlier comment on the same text. */
function checkNumbers(comments: readonly ListedComment[], problems: Problems): void {
  const earlier = new Set<number>();
  for (const { entry, at } of comments) {
    const { number, answers, reading } = entry;
    if (earlier.has(number)) problems.report('comment-number-twice', at('number'), { number, reading });
    if (answers !== undefined && !earlier.has(answers))
      problems.report('comment-answers-nobody', at('answers'), { number, answers });
    earlier.add(number);
  }
}

/**
 * Holds the comments of a reading against the roles in its front matter, both ways: what `comments.yaml` names is a comment, and
 * every comment is named once. Otherwise the words of a withheld comment would be published as part of the article.
 */
export function checkCommentBlocks(draft: ReadingDraft, comments: readonly ListedComment[], problems: Problems): void {
  const { slug, blocks, commentary, file } = draft;
  const roles = new Map(blocks.map(({ id, role }) => [id, role]));
  const owners = new Map<BlockId, number>();
  let hasUnknown = false;
  for (const comment of comments) {
    for (const { id, wanted, where } of namedBlocks(comment)) {
      const [role, owner] = [roles.get(id), owners.get(id)];
      if (role === undefined)
        problems.report('unknown-block', where, { id, of: `the seed of "${slug}"`, last: blocks.at(-1)?.id });
      else if (role !== wanted) problems.report('comment-role', where, { id, role, wanted, file });
      hasUnknown ||= role === undefined;
      if (owner !== undefined) problems.report('comment-block-shared', where, { id, reading: slug, owner });
      owners.set(id, comment.entry.number);
    }
  }
  for (const role of ['comment', 'comment-author'] as const) {
    for (const [index, id] of (commentary.front.value.roles[role] ?? []).entries())
      // A paragraph that was mistyped is reported once, as the unknown one.
      if (!hasUnknown && roles.has(id) && !owners.has(id))
        problems.report('comment-unlisted', commentary.front.at('roles', role, index), { id, role });
  }
  checkNumbers(comments, problems);
}
