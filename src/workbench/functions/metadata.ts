/** functions.json, as far as the workbench reads it. */

export interface HostedParameter {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface HostedFunction {
  readonly options?: { readonly cancelable?: boolean };
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly HostedParameter[];
}

export interface FunctionsMetadata {
  /** Whether error arguments reach the functions; otherwise they are passed on without a call. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly HostedFunction[];
}
