/** How a reader follows a topic by websocket. */
export interface ReaderPlan {
  protocol: 'minga' | 'bare';
  url: string;
  origin: string;
  room: string;
}
