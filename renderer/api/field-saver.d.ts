import type { AppError } from '../../shared/domain/app-error';
import type { Result } from '../../shared/domain/result';
export type SaveState = {
    readonly type: 'untouched';
} | {
    readonly type: 'waiting';
} | {
    readonly type: 'saving';
} | {
    readonly type: 'saved';
    readonly at: number;
} | {
    readonly type: 'failed';
    readonly error: AppError;
};
export interface FieldSaverParts<Values> {
    readonly initial: Values;
    readonly store: (values: Values) => Promise<Result<unknown>>;
    readonly now: () => number;
}
export interface Edited<Values> {
    readonly values: Values;
    readonly stored: Values;
    readonly state: SaveState;
}
/** A form that is stored as a whole whenever a field is left: shown at once, sent one after another, never lost. */
export declare class FieldSaver<Values> {
    #private;
    constructor(parts: FieldSaverParts<Values>);
    readonly getEdited: () => Edited<Values>;
    readonly subscribe: (listener: () => void) => (() => void);
    /** On the screen only; `keep` stores it. */
    change(part: Partial<Values>): void;
    /** Stores what is not stored yet; true when everything is. */
    keep(): Promise<boolean>;
}
