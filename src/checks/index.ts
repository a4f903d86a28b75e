/** All checks, in the order in which they are run and shown. A new check is added here. */
import type { Check } from './check.ts';
import { check as basisIsRatingScale } from './basis-is-rating-scale.ts';
import { check as basisRepeatsIndicator } from './basis-repeats-indicator.ts';
import { check as contentsEntryWithoutText } from './contents-entry-without-text.ts';
import { check as contentsLacksProject } from './contents-lacks-project.ts';
import { check as costMeasuredByRate } from './cost-measured-by-rate.ts';
import { check as costTargetAtLeast } from './cost-target-at-least.ts';
import { check as costTargetDiffersFromBudget } from './cost-target-differs-from-budget.ts';
import { check as costTargetExceedsBudget } from './cost-target-exceeds-budget.ts';
import { check as costWithoutAmount } from './cost-without-amount.ts';
import { check as countTargetInPercent } from './count-target-in-percent.ts';
import { check as deadlineBeforeBudgetYear } from './deadline-before-budget-year.ts';
import { check as descriptionEqualsName } from './description-equals-name.ts';
import { check as doubledWords } from './doubled-words.ts';
import { check as fundsSumMismatch } from './funds-sum-mismatch.ts';
import { check as goalBlank } from './goal-blank.ts';
import { check as goalPlaceholder } from './goal-placeholder.ts';
import { check as goalsIdentical } from './goals-identical.ts';
import { check as headingNumberJumps } from './heading-number-jumps.ts';
import { check as headingWithoutText } from './heading-without-text.ts';
import { check as indicatorTablesIdentical } from './indicator-tables-identical.ts';
import { check as listedAmountsDoNotAddUp } from './listed-amounts-do-not-add-up.ts';
import { check as misreadCharacters } from './misread-characters.ts';
import { check as nameDiffers } from './name-differs.ts';
import { check as nameEqualsLevelTwo } from './name-equals-level-two.ts';
import { check as ordinalStartsLate } from './ordinal-starts-late.ts';
import { check as otherPlaceNamed } from './other-place-named.ts';
import { check as partNotPrinted } from './part-not-printed.ts';
import { check as placeLevelMismatch } from './place-level-mismatch.ts';
import { check as printedTotalDiffers } from './printed-total-differs.ts';
import { check as projectCodeCheckCharacter } from './project-code-check-character.ts';
import { check as projectCodeDuplicate } from './project-code-duplicate.ts';
import { check as projectCodeLength } from './project-code-length.ts';
import { check as projectCodeRegionMismatch } from './project-code-region-mismatch.ts';
import { check as projectCodeYearLaterThanBudget } from './project-code-year-later-than-budget.ts';
import { check as quantityWithoutNumber } from './quantity-without-number.ts';
import { check as rowNotApplicable } from './row-not-applicable.ts';
import { check as rowsIdentical } from './rows-identical.ts';
import { check as sameAmountRepeated } from './same-amount-repeated.ts';
import { check as satisfactionAsksLeaders } from './satisfaction-asks-leaders.ts';
import { check as satisfactionMeasuresSomethingElse } from './satisfaction-measures-something-else.ts';
import { check as scheduleDatesUnusual } from './schedule-dates-unusual.ts';
import { check as scheduleGap } from './schedule-gap.ts';
import { check as scheduleNotCumulative } from './schedule-not-cumulative.ts';
import { check as scheduleNotEndingAt100 } from './schedule-not-ending-at-100.ts';
import { check as sentencesSharedByProjects } from './sentences-shared-by-projects.ts';
import { check as targetBareUnit } from './target-bare-unit.ts';
import { check as targetBlank } from './target-blank.ts';
import { check as targetEqualsName } from './target-equals-name.ts';
import { check as targetWithoutOperator } from './target-without-operator.ts';
import { check as targetWithoutUnit } from './target-without-unit.ts';
import { check as totalFundsBlank } from './total-funds-blank.ts';
import { check as unitCodeInSeveralRegions } from './unit-code-in-several-regions.ts';
import { check as unitNameDiffers } from './unit-name-differs.ts';
import { check as unitWanWithoutYuan } from './unit-wan-without-yuan.ts';
import { check as zeroAndBlankMixed } from './zero-and-blank-mixed.ts';

export interface CheckGroup {
  readonly title: string;
  readonly checks: readonly Check[];
}

export const checkGroups: readonly CheckGroup[] = [
  {
    title: '金额',
    checks: [
      fundsSumMismatch,
      totalFundsBlank,
      costTargetExceedsBudget,
      costTargetDiffersFromBudget,
      costTargetAtLeast,
      costMeasuredByRate,
      costWithoutAmount,
      unitWanWithoutYuan,
      listedAmountsDoNotAddUp,
      printedTotalDiffers,
      sameAmountRepeated,
      zeroAndBlankMixed,
    ],
  },
  { title: '支出计划', checks: [scheduleNotCumulative, scheduleNotEndingAt100, scheduleGap, scheduleDatesUnusual] },
  {
    title: '编码与名称',
    checks: [
      projectCodeLength,
      projectCodeRegionMismatch,
      projectCodeYearLaterThanBudget,
      projectCodeCheckCharacter,
      projectCodeDuplicate,
      nameDiffers,
      unitNameDiffers,
      unitCodeInSeveralRegions,
    ],
  },
  {
    title: '绩效目标',
    checks: [
      goalBlank,
      goalPlaceholder,
      goalsIdentical,
      deadlineBeforeBudgetYear,
      placeLevelMismatch,
      otherPlaceNamed,
      sentencesSharedByProjects,
    ],
  },
  {
    title: '绩效指标',
    checks: [
      targetBlank,
      targetBareUnit,
      countTargetInPercent,
      quantityWithoutNumber,
      targetEqualsName,
      nameEqualsLevelTwo,
      satisfactionMeasuresSomethingElse,
      satisfactionAsksLeaders,
      indicatorTablesIdentical,
      rowsIdentical,
      targetWithoutUnit,
      targetWithoutOperator,
      descriptionEqualsName,
      basisRepeatsIndicator,
      basisIsRatingScale,
      rowNotApplicable,
    ],
  },
  {
    title: '文字与编排',
    checks: [
      partNotPrinted,
      contentsLacksProject,
      contentsEntryWithoutText,
      headingNumberJumps,
      headingWithoutText,
      ordinalStartsLate,
      doubledWords,
      misreadCharacters,
    ],
  },
];

export const checks: readonly Check[] = checkGroups.flatMap((group) => group.checks);
