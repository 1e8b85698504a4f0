/** The lesson that leads to the page of predictions; what is chosen there is kept under its notes. */
export const predictLesson = '26-choosing';
