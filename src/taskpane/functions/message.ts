import { type Cell, DomainError, type ErrorCode, type Row } from "../../calculation";

/** What the pane and its calculator say to each other. An error loses its class on the way and gets it back. */

export interface CalculationRequest {
  readonly turn: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface CalculationAnswer {
  readonly turn: number;
  readonly rows: readonly (readonly unknown[])[];
}

interface Packed {
  readonly domain: ErrorCode;
  readonly message: string;
}

const isPacked = (cell: unknown): cell is Packed =>
  typeof cell === "object" && cell !== null && "domain" in cell;

export const pack = (rows: readonly Row[]): CalculationAnswer["rows"] =>
  rows.map((row) =>
    row.map((cell) =>
      cell instanceof DomainError
        ? ({ domain: cell.code, message: cell.message } satisfies Packed)
        : cell,
    ),
  );

export const unpackRows = (rows: CalculationAnswer["rows"]): readonly Row[] =>
  rows.map((row) =>
    row.map((cell) => (isPacked(cell) ? new DomainError(cell.domain, cell.message) : cell) as Cell),
  );
