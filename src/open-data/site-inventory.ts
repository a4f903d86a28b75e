/** The inventory for Astro pages: the build names the file before it renders them. Read once. */
import { readFile } from 'node:fs/promises';
import { type Inventory, noInventory, parseInventory } from './inventory.ts';

/** Environment variable with the path of the inventory. */
export const inventoryVariable = 'MINGZHANG_OPEN_DATA';

async function readInventory(): Promise<Inventory> {
  const path = process.env[inventoryVariable];
  return path === undefined ? noInventory : parseInventory(await readFile(path, 'utf8'));
}

let inventory: Promise<Inventory> | undefined;

export const getInventory = (): Promise<Inventory> => (inventory ??= readInventory());
