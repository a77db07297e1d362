// node validate.js FILE: ends with 0 when the file is SARIF 2.1.0 by its schema, else prints what isn't.
const fs = require('fs');
const path = require('path');
const Ajv = require('ajv');

const schemas = path.join(path.dirname(require.resolve('@microsoft/jest-sarif/package.json')), 'lib', 'schemas');
const schema = JSON.parse(fs.readFileSync(path.join(schemas, 'sarif-2.1.0-rtm.5.json'), 'utf8'));
const ajv = new Ajv({ allErrors: true, schemaId: 'auto' });
ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
const validate = ajv.compile(schema);
const log = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
if (!validate(log)) {
  console.log(ajv.errorsText(validate.errors, { separator: '\n' }));
  process.exit(1);
}
