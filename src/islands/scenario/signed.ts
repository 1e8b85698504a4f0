/** A number with its sign, with the minus of typography: +2, 0, −1. */
export function signed(value: number): string {
	return value > 0 ? `+${value}` : value < 0 ? `−${-value}` : '0';
}
