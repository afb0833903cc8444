/** What some browsers know of a connection. */
interface Connection {
  readonly saveData?: boolean;
  readonly type?: string;
  readonly effectiveType?: string;
}

const isConnection = (value: unknown): value is Connection => typeof value === 'object' && value !== null;

/**
 * Whether bytes are dear or slow here: the reader asked to save data, the connection is paid by volume, or it is of the
 * slowest kind. A browser that does not tell has said nothing against it.
 */
export const isMetered = (): boolean => {
  const connection: unknown = 'connection' in navigator ? navigator.connection : undefined;
  if (!isConnection(connection)) return false;
  const { saveData = false, type = '', effectiveType = '' } = connection;
  return saveData || ['bluetooth', 'cellular', 'wimax'].includes(type) || effectiveType.endsWith('2g');
};
