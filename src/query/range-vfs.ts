/** A file system of SQLite that holds one file, which can only be read. */
import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { RangeFile } from './range-file.ts';

export const rangeVfsName = 'mingzhang-range';

/** Methods that are called from within the engine must not throw. */
export function installRangeVfs(sqlite3: Sqlite3Static, file: RangeFile, onError: (error: unknown) => void): void {
  const { capi, vfs, wasm } = sqlite3;
  const io = new capi.sqlite3_io_methods();
  const system = new capi.sqlite3_vfs();
  const standard = new capi.sqlite3_vfs(capi.sqlite3_vfs_find(null));
  system.$iVersion = 1;
  const sample = new capi.sqlite3_file();
  system.$szOsFile = sample.structInfo.sizeof;
  sample.dispose();
  system.$mxPathname = 512;
  // The published types leave these members out.
  Reflect.set(io, '$iVersion', 1);
  // The engine's own clock and random numbers.
  for (const member of ['$xRandomness', '$xSleep', '$xCurrentTime', '$xDlOpen'])
    Reflect.set(system, member, Reflect.get(standard, member));
  standard.dispose();
  const ok = () => capi.SQLITE_OK;

  vfs.installVfs({
    io: {
      struct: io,
      methods: {
        xClose: ok,
        xRead: (_file, target: number, amount: number, offset: number | bigint) => {
          try {
            const heap = wasm.heap8u();
            const whole = file.read(heap.subarray(target, target + amount), Number(offset));
            return whole ? capi.SQLITE_OK : capi.SQLITE_IOERR_SHORT_READ;
          } catch (error) {
            onError(error);
            return capi.SQLITE_IOERR_READ;
          }
        },
        xWrite: () => capi.SQLITE_READONLY,
        xTruncate: () => capi.SQLITE_READONLY,
        xSync: ok,
        xFileSize: (_file, size) => {
          wasm.poke64(size, BigInt(file.size));
          return capi.SQLITE_OK;
        },
        xLock: ok,
        xUnlock: ok,
        xCheckReservedLock: (_file, out) => {
          wasm.poke32(out, 0);
          return capi.SQLITE_OK;
        },
        xFileControl: () => capi.SQLITE_NOTFOUND,
        xDeviceCharacteristics: ok,
      },
    },
    vfs: {
      struct: system,
      name: rangeVfsName,
      methods: {
        xOpen: (_vfs, _name, opened, flags, out) => {
          const handle = new capi.sqlite3_file(opened);
          handle.$pMethods = io.pointer;
          handle.dispose();
          if (out) wasm.poke32(out, flags);
          return capi.SQLITE_OK;
        },
        xDelete: () => capi.SQLITE_READONLY,
        xAccess: (_vfs, _name, _flags, out) => {
          wasm.poke32(out, 0);
          return capi.SQLITE_OK;
        },
        xFullPathname: (_vfs, name, length, out) =>
          wasm.cstrncpy(out, name, length) < length ? capi.SQLITE_OK : capi.SQLITE_CANTOPEN,
      },
    },
  });
}
