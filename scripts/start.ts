/** `npm start`: the built newsroom. */
import { endWith, placesOf, prepareEnvironment, startNewsroom } from './start/start-newsroom';

const main = async (): Promise<void> => {
  prepareEnvironment();
  const { api, reader, panel } = placesOf(await startNewsroom());
  console.log(`The newsroom is ready.\n  API     ${api}\n  Reader  ${reader}\n  Panel   ${panel}`);
};

main().catch(endWith);
