import type { CastId } from '../../core/schema';

export type Department = 'sales' | 'marketing' | 'operations';

export const departmentOf: Record<CastId, Department> = {
	marina: 'marketing',
	igor: 'sales',
	oleg: 'sales',
	sveta: 'marketing',
	timur: 'sales',
	daria: 'operations',
};
