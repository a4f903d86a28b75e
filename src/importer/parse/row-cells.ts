/** An indicator row on its way from printed cells to what each of them says. */
import type { IndicatorCell } from '../../document/indicator.ts';
import type { Run } from '../extract/run.ts';
import type { GridCell, GridRow } from './grid.ts';

/** A piece of a row with what it is. */
export interface Placed {
  readonly role: IndicatorCell;
  readonly run: Run;
  readonly cell: GridCell;
}

/** The row by what its cells are. */
export interface RowCells {
  readonly row: GridRow;
  /** Text of each column; missing when the cell is covered by a merged cell above. */
  readonly texts: Readonly<Partial<Record<IndicatorCell, Run>>>;
  /** The printed cells of the target (符号, 值, 单位), blank ones included, sub-labels removed. */
  readonly target: readonly Run[];
  readonly targetUnreadable: boolean;
  readonly cells: Readonly<Partial<Record<IndicatorCell, GridCell>>>;
}
